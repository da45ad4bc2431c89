/** The changes that the answers to commands told of. */
const changes = new WeakMap<object, number | null>()

/** Remembers which change in the history the command made that was answered so; null: none. */
export function keepChange(answer: unknown, change: number | null): void {
  if (typeof answer === 'object' && answer !== null) changes.set(answer, change)
}

/** The number of the change that the command made which was answered so; null: it changed nothing that could be taken back. */
export const changeMade = (answer: unknown): number | null =>
  typeof answer === 'object' && answer !== null ? (changes.get(answer) ?? null) : null
