import { foldName } from '../../../shared/domain/names.ts'
import type {
  Candidate,
  Decision,
  DecisionReason,
  EntryRef,
  ImportEntry,
  ImportProposal,
} from '../../exchange/published-record/import-proposal.ts'
import type { KnownRegister } from '../../exchange/published-record/known-register.ts'
import { proposeImport } from '../../exchange/published-record/propose-import.ts'
import type { ReadRecord } from '../../exchange/published-record/reading.ts'
import { entriesOf, type EntryOf } from './entries.ts'

/** Why an entry that was taken as printed, or as new, was in doubt. */
export interface Doubt {
  readonly reason: DecisionReason
  readonly candidates: readonly Candidate[]
}

/**
 * The proposal with every doubt that allows it, and that nobody has `given` an answer to, decided without asking: a second chief is seated as printed, a plan known only from
 * its follow-ups and a name merely similar to a known one are new. What cannot be placed at all stays undecided.
 */
export function takeAsPrinted(
  read: ReadRecord,
  known: KnownRegister,
  given: ReadonlyMap<EntryRef, Decision> = new Map(),
): { readonly proposal: ImportProposal; readonly doubts: ReadonlyMap<EntryRef, Doubt> } {
  const decisions = new Map<EntryRef, Decision>(given)
  const doubts = new Map<EntryRef, Doubt>()
  for (;;) {
    const proposal = proposeImport(read, known, decisions)
    const before = decisions.size
    for (const entry of proposal.entries) {
      const { verdict, ref } = entry
      if (verdict.code !== 'needs-decision' || decisions.has(ref)) continue
      const decision = decisionOn(entry, verdict, proposal.entries)
      if (decision === null) continue
      decisions.set(ref, decision)
      if (decision === 'create') doubts.set(ref, verdict)
    }
    // What depended on a decision is judged in the next round.
    if (decisions.size === before) return { proposal, doubts }
  }
}

function decisionOn(entry: ImportEntry, doubt: Doubt, entries: readonly ImportEntry[]): Decision | null {
  switch (doubt.reason) {
    case 'similar-name':
    case 'unknown-plan':
      return (entry.subject === 'plan' && entry.isSeries ? sameYearlyPlans(entry, doubt, entries) : null) ?? 'create'
    case 'doubtful-role':
      return 'create'
    case 'several-match':
    case 'unreadable-date':
    case 'unnamed':
    case 'depends':
      return null
  }
}

/** A year's progress is reported of what its plans are for: "Promotion of X" beside "Plans for Promotion of X". */
function sameYearlyPlans(entry: EntryOf<'plan'>, doubt: Doubt, entries: readonly ImportEntry[]): Decision | null {
  const matter = yearlyMatter(entry.title)
  for (const { is, name } of doubt.candidates) if ('id' in is && yearlyMatter(name) === matter) return { use: is.id }
  if (namesPlans(entry.title)) return null
  const plans = entriesOf(entries, 'plan').find(
    (other) => other.isSeries && other.body === entry.body && namesPlans(other.title) && yearlyMatter(other.title) === matter,
  )
  return plans === undefined ? null : { sameAs: plans.ref }
}

const namesPlans = (title: string) => /^(?:the )?(?:annual |yearly )?plans? (?:for|of|on) |計画$/i.test(title)

/** What yearly plans are for, and their progress reports about. */
export const yearlyMatter = (title: string): string =>
  foldName(title)
    .replace(/^(?:annual |yearly )?plans? (?:for|of|on) (?:the )?/, '')
    .replace(/(?:の?(?:推進|実施))?計画$/, '')
    .replace(/の(?:推進|実施)$/, '')
