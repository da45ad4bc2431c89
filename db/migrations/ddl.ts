/** Words for writing table definitions: every table STRICT, every day a day that exists, every closed list checked. */

// A CHECK that is null passes, and date() of no day is null: days and times are compared with IS, never with =.

/** A column that holds an existing day, `YYYY-MM-DD`. */
export const day = (column: string, required = false) =>
  `${column} text ${required ? 'not null ' : ''}check (${column} is null or ${column} is date(${column}))`

/** A column that holds a day, month or year as precisely as it is known. */
export const partialDay = (column: string) =>
  `${column} text check (${column} is null or
      (length(${column}) = 10 and ${column} is date(${column})) or
      (length(${column}) = 7 and ${column} || '-01' is date(${column} || '-01')) or
      (length(${column}) = 4 and ${column} || '-01-01' is date(${column} || '-01-01')))`

/** A time of day, `HH:MM`. */
export const timeOfDay = (column: string) =>
  `${column} text check (${column} is null or ${column} is strftime('%H:%M', ${column}))`

/** A closed list of words. */
export const oneOf = (column: string, words: readonly string[], required = true) =>
  `${column} text ${required ? 'not null ' : ''}check (${column} is null or ${column} in (${words.map((word) => `'${word}'`).join(', ')}))`

/** A yes-or-no column. */
export const flag = (column: string, byDefault: 0 | 1 = 0) =>
  `${column} integer not null default ${byDefault} check (${column} in (0, 1))`

export const json = (column: string) => `${column} text check (${column} is null or json_valid(${column}))`

/** A fiscal year by its first calendar year. */
export const fiscalYear = (column: string) => `${column} integer check (${column} is null or ${column} between 1868 and 2999)`

export const reference = (column: string, table: string, required = true, onDelete: 'restrict' | 'cascade' = 'restrict') =>
  `${column} integer ${required ? 'not null ' : ''}references ${table} (id) on delete ${onDelete}`

/**
 * One recorded table: an id that is never used again, and a revision that grows with every change, so that a
 * stale edit can be told from a fresh one.
 */
export function recordedTable(name: string, columns: readonly string[]): string {
  const body = ['id integer primary key autoincrement', 'revision integer not null default 1 check (revision >= 1)', ...columns]
  return `create table ${name} (\n  ${body.join(',\n  ')}\n) strict`
}

export const index = (table: string, ...columns: readonly string[]) =>
  `create index ${table}_by_${columns.map((column) => column.replace(/_id$/, '')).join('_')} on ${table} (${columns.join(', ')})`
