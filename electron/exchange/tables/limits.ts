/** What a table that comes in may be; beyond it nothing is read further. An import never holds the machine. */
export const tableLimits = {
  /** Of a CSV file as of a spreadsheet: 50 MiB. */
  bytes: 50 * 1024 * 1024,
  rows: 20_000,
  columns: 300,
  /** Characters of one cell. */
  cell: 100_000,
} as const

/** What a workbook may hold. */
export const zipLimits = {
  entries: 2000,
  /** Of one entry, unpacked: 50 MiB. */
  entryBytes: 50 * 1024 * 1024,
  /** Of all that is unpacked: 200 MiB. */
  allBytes: 200 * 1024 * 1024,
  /** How many times larger an entry may be than it is packed; small ones may be more. */
  ratio: 200,
} as const

/** The same for the archive of a whole register with its attached files: its rows are one text, and no longer than a text may be. */
export const archiveLimits = { entries: 20_000, entryBytes: 500 * 1024 * 1024, allBytes: 1024 * 1024 * 1024, ratio: 200 } as const
