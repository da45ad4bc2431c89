import { groupBy } from '../../../db/repositories/rows.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { importText, type ImportThing, importThings } from '../../../shared/text/import-text.ts'
import type { ImportEntry } from '../../exchange/published-record/import-proposal.ts'
import type { TextEncoding } from '../../exchange/decode-text.ts'
import { idOf } from '../../exchange/published-record/match-names.ts'
import type { LineRange } from '../../exchange/published-record/reading.ts'
import type { DecidedImport } from './decide-import.ts'
import { bodyNameOf, describeEntry, describeWithinBody, thingOf } from './describe-entry.ts'
import { locator } from './entries.ts'
import { leftEntries } from './left-entries.ts'
import { openQuestions } from './open-questions.ts'
import { encodingName, remarkLine } from './words.ts'
import { yearlyPlanName } from '../../../shared/domain/yearly-plan-name.ts'

export interface ReportedFile {
  readonly fileName: string
  readonly encoding: TextEncoding
  readonly dryRun: boolean
}

/** An import told to people, line by line: what is new, what was there, what was left and why, what is asked, what was remarked. */
export function reportImport(decided: DecidedImport, file: ReportedFile, language: Language): readonly string[] {
  const text = importText[language]
  const { entries, problems } = decided.proposal
  const made = madeThings(decided, language)
  const same = entries.filter(({ verdict }) => verdict.code === 'same')
  const onlyInRegister = entries.filter(({ verdict }) => verdict.code === 'left')
  const questions = openQuestions(decided).map(({ about, lines, text: asked }) =>
    entryLine(lines, `${describeEntry(about, decided, language)}: ${asked[language]}`),
  )
  return [
    text.title(file.fileName, encodingName(file.encoding)),
    ...createdSection(made, file.dryRun ? text.wouldCreate : text.created, language),
    ...counted(text.same, same, language),
    ...section(
      text.leftDiffering,
      leftEntries(decided).map((left) => entryLine(left.entry.lines, left.words(language))),
    ),
    ...counted(text.onlyInRegister, onlyInRegister, language),
    ...section(text.questions, questions),
    ...section(
      text.remarks,
      problems.map((problem) => remarkLine(problem, language)),
    ),
    '',
    made.length === 0 ? text.nothingNew : file.dryRun ? text.dryRun : text.done,
  ]
}

/** Whether an import makes anything at all. */
export const makesSomething = ({ creates }: DecidedImport): boolean => creates.size > 0

interface MadeThing {
  readonly thing: ImportThing
  readonly body: string | null
  readonly line: string
}

function madeThings(decided: DecidedImport, language: Language): readonly MadeThing[] {
  const { byRef, creates, yearlyPlans, proposal } = decided
  const made = proposal.entries
    .filter(({ ref }) => creates.has(ref))
    .map((entry) => ({
      thing: thingOf(entry),
      body: bodyNameOf(entry, decided),
      line: entryLine(entry.lines, describeWithinBody(entry, decided, language)),
    }))
  const years = yearlyPlans.map(({ item, fiscalYear, meeting }) => {
    const body = byRef.get(meeting.body)
    const name = yearlyPlanName(item.title ?? '', fiscalYear, body?.subject === 'body' ? body.language : language)
    return { thing: 'plan' as const, body: bodyNameOf(item, decided), line: entryLine(item.lines, name) }
  })
  return [...made, ...years]
}

/** Kind by kind, and within it body by body. */
function createdSection(made: readonly MadeThing[], heading: string, language: Language): readonly string[] {
  if (made.length === 0) return []
  const byThing = groupBy(made, ({ thing }) => thing)
  const kinds = importThings.flatMap((thing) => {
    const things = byThing.get(thing) ?? []
    return things.length === 0 ? [] : [{ count: importText[language].count(thing, things.length), things }]
  })
  return [
    '',
    `${heading}: ${kinds.map(({ count }) => count).join(listComma[language])}`,
    ...kinds.flatMap(({ count, things }) => [`  ${count}`, ...bodyByBody(things)]),
  ]
}

function bodyByBody(things: readonly MadeThing[]): readonly string[] {
  return [...groupBy(things, ({ body }) => body)].flatMap(([body, own]) => {
    const lines = own.map(({ line }) => line)
    return body === null ? lines.map((line) => `    ${line}`) : [`    ${body}`, ...lines.map((line) => `      ${line}`)]
  })
}

/** How many things of the register the entries are: a plan under two wordings is one. */
function counted(heading: string, entries: readonly ImportEntry[], language: Language): readonly string[] {
  const counts = importThings.flatMap((thing) => {
    const count = new Set(entries.filter((entry) => thingOf(entry) === thing).map(({ verdict }) => idOf(verdict))).size
    return count === 0 ? [] : [importText[language].count(thing, count)]
  })
  return counts.length === 0 ? [] : ['', `${heading}: ${counts.join(listComma[language])}`]
}

const section = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', `${heading}: ${lines.length}`, ...lines.map((line) => `  ${line}`)]

const entryLine = (lines: LineRange | null, words: string): string =>
  `${(lines === null ? '' : locator(lines)).padEnd(8)} ${words}`

const listComma: Readonly<Record<Language, string>> = { en: ', ', ja: '、' }
