import type { Language } from '../../../shared/domain/vocabulary.ts'
import { importText } from '../../../shared/text/import-text.ts'
import { vocabularyText } from '../../../shared/text/vocabulary-text.ts'
import type { FieldChange, ImportEntry } from '../../exchange/published-record/import-proposal.ts'
import type { DecidedImport } from './decide-import.ts'
import { describeEntry } from './describe-entry.ts'
import { entriesOf, finalRef } from './entries.ts'

/** Something of the text that the register has otherwise, and keeps so. */
export interface LeftEntry {
  readonly entry: ImportEntry
  readonly words: (language: Language) => string
}

/** What an import leaves as the register has it: differing roles, numbers and days, and what belongs to them. Nothing is overwritten. */
export function leftEntries(decided: DecidedImport): readonly LeftEntry[] {
  return decided.proposal.entries.flatMap((entry): readonly LeftEntry[] => {
    const reason = reasonFor(entry, decided)
    if (reason === null) return []
    return [{ entry, words: (language) => `${describeEntry(entry, decided, language)}: ${reason(language)}` }]
  })
}

type Reason = Exclude<keyof (typeof importText.en)['left'], 'change' | 'field' | 'none'>

function reasonFor(entry: ImportEntry, decided: DecidedImport): ((language: Language) => string) | null {
  const { verdict } = entry
  const saying = (reason: Reason) => (language: Language) => importText[language].left[reason]
  switch (verdict.code) {
    case 'change':
      return (language) => verdict.changes.map((change) => changeWords(change, language)).join(language === 'en' ? '; ' : '、')
    case 'conflict':
      return saying(verdict.reason)
    case 'needs-decision':
      return saying('depends')
    case 'create':
      return decided.creates.has(entry.ref) || decided.sameAs.has(entry.ref) ? null : saying(whyNotMade(entry, decided))
    case 'same':
      return decided.knownByNameOnly.has(entry.ref) ? saying('known-by-name-only') : null
    case 'same-as':
    case 'left-out':
    case 'left':
      return null
  }
}

function whyNotMade(entry: ImportEntry, decided: DecidedImport): Reason {
  if (entry.subject === 'meeting') return 'partner-met-that-day'
  if (entry.subject !== 'plan') return 'depends'
  const items = entriesOf(decided.proposal.entries, 'item').filter(
    ({ plan }) => plan !== null && finalRef(plan, decided.sameAs) === entry.ref,
  )
  return items.some(({ verdict }) => verdict.code === 'same') ? 'plan-not-on-its-items' : 'depends'
}

function changeWords({ field, from, to }: FieldChange, language: Language): string {
  const { left } = importText[language]
  return left.change(left.field[field], valueWords(field, from, language), valueWords(field, to, language))
}

function valueWords(field: FieldChange['field'], value: string | number | null, language: Language): string {
  if (value === null) return importText[language].left.none
  const words: Readonly<Record<string, string>> =
    field === 'role' ? vocabularyText[language].seatRole : field === 'actKind' ? vocabularyText[language].actKind : {}
  return words[String(value)] ?? String(value)
}
