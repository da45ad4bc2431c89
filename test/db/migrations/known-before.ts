type Rows = Readonly<Record<string, readonly object[]>>

/** The rows of after with no more than the tables and columns of before: what later steps added is theirs to test. */
export function knownBefore(after: Rows, before: Rows): Rows {
  return Object.fromEntries(
    Object.entries(before).map(([table, rows]) => {
      const known = Object.keys(rows[0] ?? {})
      const kept = (after[table] ?? []).map((row) =>
        rows.length === 0 ? row : Object.fromEntries(Object.entries(row).filter(([column]) => known.includes(column))),
      )
      return [table, kept]
    }),
  )
}
