/**
 * What was saved so far of one stay in a field: a field saves itself whenever typing rests, and all of it is one step back and one entry of the
 * history. The saves stand there one after another, each naming the first.
 */
export interface Stay {
  /** The numbers of its first and last command. */
  readonly firstId: number
  readonly lastId: number
  /** The rows that were touched: `table id`. */
  readonly rows: readonly string[]
}

/**
 * Whether a command from the same field goes on with what was saved of the stay: nothing came between, neither elsewhere nor an undo, and it
 * touches no row that the stay had not touched. Else it begins anew.
 */
export function goesOn(stay: Stay, newestId: number, rows: readonly string[]): boolean {
  return stay.lastId === newestId && rows.every((row) => stay.rows.includes(row))
}
