import type { IsoDate } from '../../../shared/domain/calendar.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import type { EntryRef } from '../../exchange/published-record/import-proposal.ts'
import { idOf } from '../../exchange/published-record/match-names.ts'
import type { DecidedImport } from './decide-import.ts'
import { entriesOf, finalRef } from './entries.ts'
import type { GatheredRegister } from './gather-register.ts'
import type { ImportRows } from './import-rows.ts'
import type { KeyFinder } from './key-finder.ts'

/** What the steps of one import share: what was decided, and the rows made so far. */
export interface ImportJob {
  readonly decided: DecidedImport
  readonly register: GatheredRegister
  readonly rows: ImportRows
  readonly keys: KeyFinder
  readonly today: IsoDate
  /** Keys of the bodies and organizations made so far, by row. */
  readonly newKeys: { readonly bodies: Map<number, string>; readonly organizations: Map<number, string> }
  /** The row of an entry: made, or found in the register. Throws when it is neither. */
  readonly idFor: (ref: EntryRef) => number
  readonly remember: (ref: EntryRef, id: number) => void
  /** The language of a body's notes. */
  readonly languageOf: (body: EntryRef) => Language
}

/** The start of an import: no rows made yet. */
export function importJob(
  decided: DecidedImport,
  register: GatheredRegister,
  rows: ImportRows,
  keys: KeyFinder,
  today: IsoDate,
): ImportJob {
  const { entries } = decided.proposal
  const found = new Map(
    entries.flatMap(({ ref, verdict }) => {
      const id = idOf(verdict)
      return id === null ? [] : [[ref, id] as const]
    }),
  )
  const made = new Map<EntryRef, number>()
  const languages = new Map(entriesOf(entries, 'body').map(({ ref, language }) => [ref, language]))
  return {
    decided,
    register,
    rows,
    keys,
    today,
    newKeys: { bodies: new Map(), organizations: new Map() },
    idFor(ref) {
      const final = finalRef(ref, decided.sameAs)
      const id = made.get(final) ?? found.get(final)
      if (id === undefined) throw new Error(`The import has no row for ${final}`)
      return id
    },
    remember: (ref, id) => made.set(ref, id),
    languageOf: (body) => languages.get(body) ?? 'en',
  }
}

/** The column of a language, `title_en` or `title_ja`; the other language's stays empty, since the text says nothing of it. */
export const inLanguage = <Column extends string>(language: Language, column: Column, text: string | null) =>
  ({ [`${column}_${language}`]: text }) as { readonly [Name in `${Column}_${Language}`]?: string | null }
