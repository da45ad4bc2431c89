/** How a register that was written in stands when it is closed. */
export interface ClosingRegister {
  readonly byteCount: number
  /** When its newest backup was made, on the office's own clock (`YYYY-MM-DDTHH:MM:SS`); null: there is none. */
  readonly newestAt: string | null
  /** Rows written since that backup; from `manyRows` on it need not be exact. */
  readonly rowsSince: number
}

/** Up to here a backup is over before anybody waits for it: a second or two. */
const quickBytes = 64 * 1024 * 1024

/** So many rows are more than an hour's typing: an import, a reorganization, a plan read from a text. */
export const manyRows = 1000

/**
 * Whether closing makes a backup of a register that changed since the newest one. Always while it is quick. A large one, whose copy takes
 * minutes, only when there is none from this day or much was written since: what is left is at most what was typed since the last full hour,
 * it is safe in the register, and the clock takes it along when the register is next open.
 */
export function isBackedUpOnClosing({ byteCount, newestAt, rowsSince }: ClosingRegister, now: string): boolean {
  return byteCount <= quickBytes || newestAt === null || newestAt.slice(0, 10) !== now.slice(0, 10) || rowsSince >= manyRows
}
