import type { Writer } from '../../../db/history/writer.ts'
import type { RecordedTable } from '../../../db/history/recorded-tables.ts'
import type { List, Value } from '../../exchange/lists/list.ts'
import type { Target } from '../../exchange/lists/resolver.ts'
import type { TableRow, Tables } from '../../exchange/lists/tables.ts'

export interface ApplyOptions {
  readonly writer: Writer
  /** The register as it stands in the same transaction. */
  readonly tables: Tables
  /** Told of every row that was written: for the sources. */
  readonly wrote: (table: RecordedTable, id: number, line: number) => void
  readonly breathe: (share: number) => Promise<void>
}

export interface Job extends ApplyOptions {
  readonly list: List
  readonly table: RecordedTable
  readonly idOf: (target: Target) => number
  readonly positions: (list: List) => number
  readonly placeAtEnd: (row: TableRow) => number
  /** The names there were before, by language and kind. */
  readonly names: (language: string, kind: string) => ReadonlyMap<number, TableRow>
  /** Names made just now with the rows they name, by whose, language and kind. */
  readonly newNames: Map<string, NewName>
}

export interface NewName {
  readonly id: number
  readonly name: string
}

export const nameKey = (table: string, owner: number, language: Value | undefined, kind: Value | undefined) =>
  `${table} ${owner} ${language} ${kind}`
