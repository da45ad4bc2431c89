import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { foldName } from '../../../shared/domain/names.ts'
import { adoptionKinds } from '../../../shared/domain/vocabulary.ts'
import type { Decision, EntryRef, ImportEntry, ImportProposal } from '../../exchange/published-record/import-proposal.ts'
import type { KnownRegister } from '../../exchange/published-record/known-register.ts'
import { idOf } from '../../exchange/published-record/match-names.ts'
import type { ReadRecord } from '../../exchange/published-record/reading.ts'
import { entriesOf, type EntryOf, finalRef } from './entries.ts'
import { annualPlanKey, type GatheredRegister } from './gather-register.ts'
import { joinEntries } from './join-entries.ts'
import { type Doubt, takeAsPrinted } from './take-as-printed.ts'

/** All that importing a text means for a register, decided and not yet done. */
export interface DecidedImport {
  readonly read: ReadRecord
  readonly proposal: ImportProposal
  readonly byRef: ReadonlyMap<EntryRef, ImportEntry>
  /** What was taken as printed, or as new, though in doubt. */
  readonly doubts: ReadonlyMap<EntryRef, Doubt>
  readonly sameAs: ReadonlyMap<EntryRef, EntryRef>
  /** The entries that become rows. */
  readonly creates: ReadonlySet<EntryRef>
  /** Meetings not made because a partner of the session met on that day already; their items stay out with them. */
  readonly heldBack: ReadonlySet<EntryRef>
  readonly yearlyPlans: readonly YearlyPlan[]
  readonly adoptions: ReadonlyMap<EntryRef, Adoption>
  readonly successions: readonly Succession[]
  /** Bodies with notes of their own that the register knows as partners of others only. */
  readonly knownByNameOnly: ReadonlySet<EntryRef>
}

/** One year's plan, made from the item that adopts it or reports its adoption. */
export interface YearlyPlan {
  readonly series: EntryRef
  readonly fiscalYear: number
  readonly item: EntryOf<'item'>
  readonly meeting: EntryOf<'meeting'>
}

/** Where a plan of the text was adopted, or its adoption reported. */
export interface Adoption {
  readonly meeting: EntryRef
  /** The day of adoption; null where the meeting only heard of it. */
  readonly on: IsoDate | null
}

/** A "New X" that the text adopts, and the X before it. */
export interface Succession {
  readonly plan: EntryOf<'plan'>
  readonly earlier: EntryOf<'plan'>
}

/** Decides what a text that was read does to a register; what people have not `given` an answer to, without asking. See `takeAsPrinted`. */
export function decideImport(
  read: ReadRecord,
  register: GatheredRegister,
  given: ReadonlyMap<EntryRef, Decision> = new Map(),
): DecidedImport {
  const { proposal, doubts } = takeAsPrinted(read, register.known, given)
  const { entries } = proposal
  const byRef = new Map(entries.map((entry) => [entry.ref, entry]))
  const sameAs = joinEntries(entries)
  const heldBack = new Set(
    entriesOf(entries, 'meeting')
      .filter((meeting) => meeting.verdict.code === 'create' && partnerMet(meeting, byRef, register.known))
      .map(({ ref }) => ref),
  )
  const creates = createdEntries(entries, sameAs, heldBack)
  const adoptions = adoptionsOf(entries, sameAs, creates)
  return {
    read,
    proposal,
    byRef,
    doubts,
    sameAs,
    creates,
    heldBack,
    yearlyPlans: yearlyPlansOf(entries, sameAs, creates, register.annualPlans),
    adoptions,
    successions: successionsOf(entries, creates, adoptions),
    knownByNameOnly: knownByNameOnly(entries, register.known),
  }
}

function knownByNameOnly(entries: readonly ImportEntry[], known: KnownRegister): ReadonlySet<EntryRef> {
  const isPartner = (id: number | null) => known.bodies.some((body) => body.id === id && body.isExternal)
  const withNotes = entriesOf(entries, 'body').filter(({ isExternal }) => !isExternal)
  return new Set(withNotes.filter(({ verdict }) => isPartner(idOf(verdict))).map(({ ref }) => ref))
}

/** Whether the register has a meeting of another body of the session on its day, which this would stand beside. */
function partnerMet(meeting: EntryOf<'meeting'>, byRef: ReadonlyMap<EntryRef, ImportEntry>, known: KnownRegister): boolean {
  return meeting.jointWith.some(({ body: ref }) => {
    const partner = byRef.get(ref)
    const body = partner === undefined ? undefined : known.bodies.find(({ id }) => id === idOf(partner.verdict))
    return body?.meetings.some(({ kind, heldOn }) => kind === meeting.kind && heldOn === meeting.on) ?? false
  })
}

/** New entries that are no other entry; what only serves others is made only where one of them is. */
function createdEntries(
  entries: readonly ImportEntry[],
  sameAs: ReadonlyMap<EntryRef, EntryRef>,
  heldBack: ReadonlySet<EntryRef>,
): ReadonlySet<EntryRef> {
  const isNew = ({ ref, verdict }: ImportEntry) => verdict.code === 'create' && !sameAs.has(ref) && !heldBack.has(ref)
  const seats = entriesOf(entries, 'seat').filter(isNew)
  const seated = new Set(seats.map(({ post }) => post))
  const posts = entriesOf(entries, 'post').filter((post) => isNew(post) && seated.has(post.ref))
  const heading = new Set(posts.map(({ organization }) => organization))
  const organizations = entriesOf(entries, 'organization').filter(
    (organization) => isNew(organization) && heading.has(organization.ref),
  )
  const items = entriesOf(entries, 'item').filter(
    (item) => isNew(item) && !heldBack.has(item.meeting) && !heldBack.has(finalRef(item.meeting, sameAs)),
  )
  const spokenOf = new Set(items.flatMap(({ plan }) => (plan === null ? [] : [finalRef(plan, sameAs)])))
  const plans = entriesOf(entries, 'plan').filter((plan) => isNew(plan) && spokenOf.has(plan.ref))
  const others = entries.filter((entry) => (entry.subject === 'body' || entry.subject === 'meeting') && isNew(entry))
  return new Set([...others, ...seats, ...posts, ...organizations, ...items, ...plans].map(({ ref }) => ref))
}

const isAdoption = ({ kind }: EntryOf<'item'>) => adoptionKinds.some((adoption) => adoption === kind)

const meetingsByRef = (entries: readonly ImportEntry[]): ReadonlyMap<EntryRef, EntryOf<'meeting'>> =>
  new Map(entriesOf(entries, 'meeting').map((meeting) => [meeting.ref, meeting]))

/** The first item that adopts each plan, one the register has already included. */
function adoptionsOf(
  entries: readonly ImportEntry[],
  sameAs: ReadonlyMap<EntryRef, EntryRef>,
  creates: ReadonlySet<EntryRef>,
): ReadonlyMap<EntryRef, Adoption> {
  const meetings = meetingsByRef(entries)
  const adoptions = new Map<EntryRef, Adoption>()
  for (const item of entriesOf(entries, 'item')) {
    const plan = item.plan === null ? null : finalRef(item.plan, sameAs)
    const meeting = meetings.get(finalRef(item.meeting, sameAs))
    const isKept = creates.has(item.ref) || item.verdict.code === 'same'
    if (plan === null || meeting === undefined || !isAdoption(item) || !isKept || adoptions.has(plan)) continue
    adoptions.set(plan, { meeting: meeting.ref, on: item.kind === 'adoption' ? meeting.on : null })
  }
  return adoptions
}

/** A plan for each year that a new item adopts or reports, unless the register has it. */
function yearlyPlansOf(
  entries: readonly ImportEntry[],
  sameAs: ReadonlyMap<EntryRef, EntryRef>,
  creates: ReadonlySet<EntryRef>,
  known: ReadonlySet<string>,
): readonly YearlyPlan[] {
  const series = new Map(entriesOf(entries, 'plan').flatMap((plan) => (plan.isSeries ? [[plan.ref, plan] as const] : [])))
  const meetings = meetingsByRef(entries)
  const seen = new Set<string>()
  return entriesOf(entries, 'item').flatMap((item): readonly YearlyPlan[] => {
    const of = item.plan === null ? undefined : series.get(finalRef(item.plan, sameAs))
    const meeting = meetings.get(finalRef(item.meeting, sameAs))
    const { fiscalYear } = item
    if (of === undefined || meeting === undefined || fiscalYear === null) return []
    if (!isAdoption(item) || !creates.has(item.ref)) return []
    const id = idOf(of.verdict)
    const key = `${of.ref} ${fiscalYear}`
    if (seen.has(key) || (id !== null && known.has(annualPlanKey(id, fiscalYear)))) return []
    seen.add(key)
    return [{ series: of.ref, fiscalYear, item, meeting }]
  })
}

function successionsOf(
  entries: readonly ImportEntry[],
  creates: ReadonlySet<EntryRef>,
  adoptions: ReadonlyMap<EntryRef, Adoption>,
): readonly Succession[] {
  const plans = entriesOf(entries, 'plan').filter(({ isSeries }) => !isSeries)
  return plans.flatMap((plan): readonly Succession[] => {
    const before = withoutNew(plan.title)
    if (before === null || !creates.has(plan.ref) || !adoptions.has(plan.ref)) return []
    const earlier = plans.find(
      (other) =>
        other.body === plan.body && foldName(other.title) === before && (creates.has(other.ref) || idOf(other.verdict) !== null),
    )
    return earlier === undefined ? [] : [{ plan, earlier }]
  })
}

/** The folded name of what a "New X" is the new one of: 新五か年戦略 of 五か年戦略. Null for other names. */
function withoutNew(title: string): string | null {
  const folded = foldName(title)
  const before = folded.replace(/^new |新(?=[^\s]*(?:戦略|計画|要綱|対策|プラン))/, '')
  return before === folded ? null : before
}
