import type { Database } from '../../../db/repositories/database.ts'
import type { ImportAnswers } from '../../../shared/contract/imports.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { proposeLists } from '../../exchange/lists/propose-lists.ts'
import type { ListEntry, RowAnswer, SourceTable } from '../../exchange/lists/proposal.ts'
import { type RegisterLists, registerLists } from '../../exchange/lists/register-lists.ts'
import type { Tables } from '../../exchange/lists/tables.ts'
import { gatherTables } from './gather-tables.ts'
import { newPosts } from './new-posts.ts'
import type { JobPulse } from './import-job.ts'

/** What tables would do, with the register they were held against. */
export interface ListProposal {
  readonly entries: readonly ListEntry[]
  readonly register: RegisterLists
  readonly tables: Tables
}

/** What tables would do to the register as it stands, with what people answered so far. */
export async function proposeTables(
  db: Database,
  tables: readonly SourceTable[],
  answers: ImportAnswers,
  today: IsoDate,
  pulse: JobPulse,
): Promise<ListProposal> {
  const own = await gatherTables(db)
  const register = registerLists(own)
  const rows = new Map(
    answers.rows.flatMap(({ ref, is }): readonly (readonly [string, RowAnswer])[] =>
      is === undefined ? [] : [[ref, { is: is === 'new' ? 'new' : Number(is) }]],
    ),
  )
  const all = [newPosts(answers, register, today), ...tables]
  const words = answers.words.flatMap(({ list, text, id }) => (id === 'new' ? [] : [{ list, text, id }]))
  const entries = await proposeLists(all, register, { rows, words }, { today, breathe: pulse.breathe })
  return { entries, register, tables: own }
}

/** What is taken of a proposal: new rows and changes, but those a person left, and those that need one that is left. */
export interface Taken {
  readonly isTaken: (entry: ListEntry) => boolean
  /** Left because what they speak of is not taken. */
  readonly isLost: (entry: ListEntry) => boolean
  readonly without: (ref: string) => ReadonlySet<string>
}

export function takenOf(entries: readonly ListEntry[], answers: ImportAnswers): Taken {
  const byRef = new Map(answers.rows.map((answer) => [answer.ref, answer]))
  const wanted = new Set<string>()
  for (const { ref, verdict } of entries) {
    if (verdict !== 'create' && verdict !== 'change') continue
    if (byRef.get(ref)?.take ?? !answers.leave.includes(verdict)) wanted.add(ref)
  }
  const news = new Set(entries.flatMap(({ ref, id }) => (id === null ? [ref] : [])))
  const lost = new Set<string>()
  const without = new Map(answers.rows.map(({ ref, without: columns }) => [ref, new Set(columns ?? [])]))
  for (let before = -1; before !== lost.size; ) {
    before = lost.size
    for (const { ref, targets } of entries) {
      if (!wanted.has(ref)) continue
      const needed = Object.entries(targets).flatMap(([column, found]) => (without.get(ref)?.has(column) ? [] : found))
      if (!needed.some((target) => typeof target === 'string' && news.has(target) && !wanted.has(target))) continue
      wanted.delete(ref)
      lost.add(ref)
    }
  }
  return {
    isTaken: ({ ref }) => wanted.has(ref),
    isLost: ({ ref }) => lost.has(ref),
    without: (ref) => without.get(ref) ?? nothing,
  }
}

const nothing: ReadonlySet<string> = new Set()
