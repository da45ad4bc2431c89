/** Calls that were asked while the program was locked. */
let waiting: (() => void)[] = []

/** Resolves when the passphrase has been given: what was asked of a locked program is asked again then, and nobody has to. */
export const untilUnlocked = (): Promise<void> => new Promise((resolve) => waiting.push(resolve))

/** Tells all who wait. */
export function tellUnlocked(): void {
  const told = waiting
  waiting = []
  for (const resolve of told) resolve()
}
