import type { ImportAnswers, ImportField, ImportRow } from '../../../shared/contract/imports.ts'
import type { ImportVerdict } from '../../../shared/domain/list-keys.ts'
import { type Language, type SeatRole, seatRoles } from '../../../shared/domain/vocabulary.ts'
import { importText } from '../../../shared/text/import-text.ts'
import { importsText } from '../../../shared/text/imports-text.ts'
import { vocabularyText } from '../../../shared/text/vocabulary-text.ts'
import type { Candidate, Decision, EntryRef, FieldChange, ImportEntry } from '../../exchange/published-record/import-proposal.ts'
import type { DecidedImport } from './decide-import.ts'
import { describeWithinBody, bodyNameOf, thingOf } from './describe-entry.ts'
import { locator } from './entries.ts'
import { leftEntries } from './left-entries.ts'
import { openQuestions } from './open-questions.ts'

/** What people answered, as the reader of the published form takes it. Only a doubt or a new thing has an answer of its own. */
export function recordDecisions({ rows }: ImportAnswers): ReadonlyMap<EntryRef, Decision> {
  return new Map(
    rows.flatMap(({ ref, is, take }): readonly (readonly [EntryRef, Decision])[] => {
      const decision = is === undefined ? null : decisionOf(is)
      if (decision !== null) return [[ref as EntryRef, decision]]
      return take === false ? [[ref as EntryRef, 'leave-out']] : []
    }),
  )
}

function decisionOf(value: string): Decision | null {
  const [kind, rest = ''] = value.split(/:(.*)/s)
  if (value === 'new') return 'create'
  if (kind === 'id' && /^\d{1,15}$/.test(rest)) return { use: Number(rest) }
  if (kind === 'ref') return { sameAs: rest as EntryRef }
  const role = seatRoles.find((one) => one === rest)
  return kind === 'role' && role !== undefined ? { createAs: role } : null
}

/** Changes and conflicts are taken only where a person says so: the register may be the better witness. */
export const takesDifference = (answers: ImportAnswers, ref: EntryRef): boolean =>
  answers.rows.some((row) => row.ref === ref && row.take === true)

/** The fields of a difference that an import writes; bringing other bodies into a session is a step of the meeting's own. */
export const isWritable = ({ field }: FieldChange): boolean => field !== 'jointWith'

/** Every entry of a text in the published form as people see it. */
export function recordRows(decided: DecidedImport, answers: ImportAnswers, language: Language): readonly ImportRow[] {
  const left = new Map(leftEntries(decided).map(({ entry, words }) => [entry.ref, words(language)]))
  const asked = new Map<EntryRef, string[]>()
  for (const { about, text } of openQuestions(decided)) asked.set(about.ref, [...(asked.get(about.ref) ?? []), text[language]])
  const byRow = new Map(answers.rows.map((row) => [row.ref, row]))
  return decided.proposal.entries.map((entry): ImportRow => {
    const answer = byRow.get(entry.ref)
    const verdict = verdictOf(entry, decided)
    const isDifference = verdict === 'change' || verdict === 'conflict'
    const canTake = isDifference ? canWrite(entry) : decided.creates.has(entry.ref) || answer?.take === false
    return {
      ref: entry.ref,
      line: entry.lines === null ? '' : locator(entry.lines),
      thing: importText[language].thing[thingOf(entry)],
      title: [describeWithinBody(entry, decided, language), entry.subject === 'plan' ? null : bodyNameOf(entry, decided)]
        .filter((part) => part !== null && part !== '')
        .join(language === 'ja' ? '・' : ' · '),
      verdict,
      isTaken: isDifference ? canTake && answer?.take === true : decided.creates.has(entry.ref),
      canTake,
      fields: fieldsOf(entry, answer?.take === true, language),
      notes: [
        ...(left.has(entry.ref) && !isDifference ? [left.get(entry.ref) ?? ''] : []),
        ...conflictNote(entry, language),
        ...(asked.get(entry.ref) ?? []),
      ],
      choices: choicesOf(entry, decided, language),
      chosen: answer?.is ?? null,
    }
  })
}

function verdictOf(entry: ImportEntry, decided: DecidedImport): ImportVerdict {
  switch (entry.verdict.code) {
    case 'same':
    case 'same-as':
      return 'same'
    case 'change':
      return 'change'
    case 'conflict':
    case 'needs-decision':
      return 'conflict'
    case 'left':
      return 'left'
    case 'left-out':
      return 'create'
    case 'create':
      return decided.creates.has(entry.ref) || decided.sameAs.has(entry.ref) ? 'create' : 'conflict'
  }
}

function canWrite({ verdict }: ImportEntry): boolean {
  return verdict.code === 'conflict' || (verdict.code === 'change' && verdict.changes.some(isWritable))
}

function conflictNote({ verdict }: ImportEntry, language: Language): readonly string[] {
  if (verdict.code === 'conflict') return [importText[language].left[verdict.reason]]
  const hasPartners = verdict.code === 'change' && verdict.changes.some((change) => !isWritable(change))
  return hasPartners ? [importsText[language].noPartners] : []
}

function fieldsOf(entry: ImportEntry, isTaken: boolean, language: Language): readonly ImportField[] {
  const { verdict } = entry
  if (verdict.code !== 'change') return []
  const { left } = importText[language]
  const words = (field: FieldChange['field'], value: string | number | null): string => {
    const known: Readonly<Record<string, string>> =
      field === 'role' ? vocabularyText[language].seatRole : field === 'actKind' ? vocabularyText[language].actKind : {}
    return value === null ? left.none : (known[String(value)] ?? String(value))
  }
  return verdict.changes.map(({ field, from, to }) => ({
    key: field,
    label: left.field[field],
    before: words(field, from),
    after: words(field, to),
    isTaken,
    canLeave: false,
    isWrong: false,
  }))
}

function choicesOf(entry: ImportEntry, { doubts }: DecidedImport, language: Language): ImportRow['choices'] {
  const { verdict, ref } = entry
  const doubt = verdict.code === 'needs-decision' ? verdict : doubts.get(ref)
  if (doubt === undefined) return []
  if (doubt.reason === 'doubtful-role') {
    const roles: readonly SeatRole[] = ['chief', 'deputy-chief', 'member']
    return roles.map((role) => ({ value: `role:${role}`, label: vocabularyText[language].seatRole[role] }))
  }
  if (doubt.candidates.length === 0) return []
  return [
    ...doubt.candidates.map((candidate) => ({ value: valueOf(candidate), label: candidate.name })),
    { value: 'new', label: importsText[language].newOne },
  ]
}

const valueOf = ({ is }: Candidate): string => ('id' in is ? `id:${is.id}` : `ref:${is.ref}`)
