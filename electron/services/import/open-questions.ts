import { importText } from '../../../shared/text/import-text.ts'
import type { InBothLanguages } from '../../../shared/text/texts.ts'
import type { EntryRef, ImportEntry } from '../../exchange/published-record/import-proposal.ts'
import type { LineRange, RecordProblem } from '../../exchange/published-record/reading.ts'
import type { DecidedImport } from './decide-import.ts'
import { entriesOf, type EntryOf } from './entries.ts'
import { planKindInWords } from '../../../shared/domain/kinds-in-words.ts'

/** What an import leaves for people to settle, with the entry that it concerns. */
export interface ImportQuestion {
  readonly about: ImportEntry
  readonly lines: LineRange | null
  readonly text: InBothLanguages<string>
}

type Questions = typeof importText.en.question

/** The questions of an import, in the order of its entries. Only what is new is asked about, so that nothing is asked twice. */
export function openQuestions(decided: DecidedImport): readonly ImportQuestion[] {
  const { entries, problems } = decided.proposal
  const headings = doubtfulHeadings(decided)
  return entries
    .filter(({ ref }) => decided.creates.has(ref))
    .flatMap((entry): readonly ImportQuestion[] => {
      const texts = [...ofDoubt(entry, decided), ...ofEntry(entry, decided), ...ofProblems(entry, problems)]
      const asked = texts.map((text) => ({ about: entry, lines: entry.lines, text }))
      const heading = headings.get(entry.ref)
      return heading === undefined
        ? asked
        : [...asked, { about: entry, lines: [heading.line, heading.line], text: headingText(heading) }]
    })
}

const both = (say: (question: Questions) => string): InBothLanguages<string> => ({
  en: say(importText.en.question),
  ja: say(importText.ja.question),
})

function ofDoubt({ ref }: ImportEntry, { doubts }: DecidedImport): readonly InBothLanguages<string>[] {
  const doubt = doubts.get(ref)
  const candidate = doubt?.candidates[0]?.name ?? ''
  if (doubt?.reason === 'doubtful-role') return [both((question) => question['doubtful-role'])]
  return doubt?.reason === 'similar-name' ? [both((question) => question['similar-name'](candidate))] : []
}

function ofEntry(entry: ImportEntry, decided: DecidedImport): readonly InBothLanguages<string>[] {
  switch (entry.subject) {
    case 'plan':
      return ofPlan(entry, decided)
    case 'item': {
      const asks = entry.coversMore ? [both((question) => question['covers-more'])] : []
      const isBarePlan = entry.kind === 'topic' && entry.plan === null && planKindInWords(entry.title ?? '') !== null
      return isBarePlan ? [...asks, both((question) => question['adoption-without-verb'])] : asks
    }
    case 'body':
    case 'organization':
    case 'post':
    case 'seat':
    case 'meeting':
      return []
  }
}

function ofPlan(plan: EntryOf<'plan'>, decided: DecidedImport): readonly InBothLanguages<string>[] {
  const { earlier } = decided.successions.find((succession) => succession.plan.ref === plan.ref) ?? {}
  const hasYears = decided.yearlyPlans.some(({ series }) => series === plan.ref)
  if (plan.isSeries) return hasYears ? [] : [both((question) => question['no-yearly-plans'])]
  return [
    ...(decided.adoptions.has(plan.ref) ? [] : [both((question) => question['no-adoption'])]),
    ...(earlier === undefined ? [] : [both((question) => question.supersedes(earlier.title))]),
  ]
}

function ofProblems(entry: ImportEntry, problems: readonly RecordProblem[]): readonly InBothLanguages<string>[] {
  if (entry.subject !== 'meeting') return []
  return problems
    .filter(({ line }) => entry.lines !== null && entry.lines[0] <= line && line <= entry.lines[1])
    .flatMap(({ code, details }): readonly InBothLanguages<string>[] => {
      const printed = String(details['printed'] ?? '')
      if (code === 'unreadable-ordinal') return [both((question) => question['unreadable-ordinal'](printed))]
      return code === 'unreadable-joint-session' ? [both((question) => question['unreadable-joint-session'](printed))] : []
    })
}

/** A doubtful heading concerns the first seat at it or under it. */
function doubtfulHeadings({ proposal, creates }: DecidedImport): ReadonlyMap<EntryRef, RecordProblem> {
  const seats = entriesOf(proposal.entries, 'seat').filter(({ ref, lines }) => creates.has(ref) && lines !== null)
  return new Map(
    proposal.problems
      .filter(({ code }) => code === 'doubtful-heading')
      .flatMap((problem) => {
        const seat = seats.find(
          ({ lines }) => lines !== null && lines[1] >= problem.line && lines[0] <= problem.line + headingReach,
        )
        return seat === undefined ? [] : [[seat.ref, problem] as const]
      }),
  )
}

/** Lines between a heading and its first post: it may be wrapped. */
const headingReach = 3

const headingText = ({ excerpt }: RecordProblem) => both((question) => question['doubtful-heading'](excerpt))
