import { foldText } from '../../../shared/domain/fold-text.ts'
import type { Candidate, Decisions, EntryRef, FieldChange, ItemEntry, MeetingEntry, Verdict } from './import-proposal.ts'
import type { KnownBody, KnownMeeting } from './known-register.ts'
import { idOf, inherited, likeness, settled, undecided } from './match-names.ts'
import { type ProposedPlans, planKey } from './propose-plans.ts'
import type { ReadBody, ReadItem, ReadMeeting } from './reading.ts'

/** How the text's partners of joint sessions were resolved, by name. */
export type JointBodies = ReadonlyMap<string, { readonly ref: EntryRef; readonly verdict: Verdict }>

interface Partner {
  readonly body: EntryRef
  readonly verdict: Verdict
  readonly ordinal: number | null
}

/** A body's meetings, each followed by its items; then what only the register has. */
export function proposeMeetings(
  body: { readonly ref: EntryRef; readonly read: ReadBody; readonly known: KnownBody | null; readonly inherited: Verdict | null },
  jointBodies: JointBodies,
  plans: ProposedPlans,
  decisions: Decisions,
): readonly (MeetingEntry | ItemEntry)[] {
  const known = body.known?.meetings ?? []
  const named = new Set<number>()
  const entries = body.read.meetings.flatMap((meeting, index): readonly (MeetingEntry | ItemEntry)[] => {
    const ref = `${body.ref}/meeting:${index}` as EntryRef
    const jointWith = meeting.jointWith.flatMap(({ name, ordinal }) => {
      const partner = jointBodies.get(name)
      return partner === undefined ? [] : [{ body: partner.ref, verdict: partner.verdict, ordinal }]
    })
    const found = body.inherited ?? matchMeeting(meeting, known, jointWith)
    const verdict = settled(ref, found, decisions)
    const { on, kind, actKind, ordinal, lines } = meeting
    const partners = jointWith.map(({ body: partner, ordinal: number }) => ({ body: partner, ordinal: number }))
    const entry: MeetingEntry = {
      subject: 'meeting',
      ref,
      verdict,
      lines,
      body: body.ref,
      on,
      kind,
      actKind,
      ordinal,
      jointWith: partners,
    }
    const id = idOf(verdict)
    if (id !== null || verdict.code === 'conflict') named.add(verdict.code === 'conflict' ? verdict.id : (id ?? 0))
    return [entry, ...proposeItems(entry, meeting.items, known.find((other) => other.id === id) ?? null, plans, decisions)]
  })
  const left = known.filter(({ id }) => !named.has(id)).map((meeting) => leftMeeting(meeting, body.ref))
  return [...entries, ...left]
}

/** By day, then by number; a register that says otherwise is a conflict, never overwritten. */
function matchMeeting(meeting: ReadMeeting, known: readonly KnownMeeting[], jointWith: readonly Partner[]): Verdict {
  const ofKind = known.filter(({ kind }) => kind === meeting.kind)
  const sameNumber = ofKind.find(({ ordinal }) => ordinal !== null && ordinal === meeting.ordinal)
  if (meeting.on === null) return undecided('unreadable-date', sameNumber === undefined ? [] : [candidateOf(sameNumber)])
  const sameDay = ofKind.filter(({ heldOn }) => heldOn === meeting.on)
  const found =
    sameDay.find(({ ordinal }) => ordinal === meeting.ordinal) ??
    sameDay.find(({ ordinal }) => ordinal === null || meeting.ordinal === null)
  if (found !== undefined) {
    const changes = changesOf(found, meeting, jointWith)
    return changes.length === 0 ? { code: 'same', id: found.id } : { code: 'change', id: found.id, changes }
  }
  const [other] = sameDay
  if (other !== undefined) return { code: 'conflict', id: other.id, reason: 'other-ordinal-that-day' }
  if (sameNumber !== undefined) return { code: 'conflict', id: sameNumber.id, reason: 'ordinal-on-another-day' }
  const [founding] = ofKind
  if (meeting.kind === 'establishing-act' && founding !== undefined) {
    return { code: 'conflict', id: founding.id, reason: 'founded-on-another-day' }
  }
  return { code: 'create' }
}

function changesOf(known: KnownMeeting, meeting: ReadMeeting, jointWith: readonly Partner[]): readonly FieldChange[] {
  const changes: FieldChange[] = []
  if (known.ordinal === null && meeting.ordinal !== null) changes.push({ field: 'ordinal', from: null, to: meeting.ordinal })
  if (meeting.actKind !== null && known.actKind !== meeting.actKind) {
    changes.push({ field: 'actKind', from: known.actKind, to: meeting.actKind })
  }
  for (const partner of jointWith.filter(({ verdict }) => verdict.code !== 'needs-decision')) {
    const before = known.jointWith.find(({ bodyId }) => bodyId === idOf(partner.verdict))
    if (before === undefined || (partner.ordinal !== null && before.ordinal !== partner.ordinal)) {
      changes.push({ field: 'jointWith', from: before?.ordinal ?? null, to: partner.ordinal })
    }
  }
  return changes
}

function proposeItems(
  meeting: MeetingEntry,
  items: readonly ReadItem[],
  known: KnownMeeting | null,
  plans: ProposedPlans,
  decisions: Decisions,
): readonly ItemEntry[] {
  const taken = new Set<number>()
  const entries = items.map((item, index): ItemEntry => {
    const ref = `${meeting.ref}/item:${index}` as EntryRef
    const found = inherited(meeting.verdict) ?? (known === null ? { code: 'create' as const } : matchItem(item, known, taken))
    const verdict = settled(ref, found, decisions)
    const id = idOf(verdict)
    if (id !== null) taken.add(id)
    const { title, kind, fiscalYear, coversMore, lines } = item
    const plan = plans.get(planKey(item))?.ref ?? null
    return {
      subject: 'item',
      ref,
      verdict,
      lines,
      meeting: meeting.ref,
      position: index + 1,
      title,
      kind,
      fiscalYear,
      coversMore,
      plan,
    }
  })
  const maybe = new Set(
    entries
      .flatMap(({ verdict }) => (verdict.code === 'needs-decision' ? verdict.candidates : []))
      .flatMap(({ is }) => ('id' in is ? [is.id] : [])),
  )
  const left = (known?.items ?? [])
    .filter(({ id }) => !taken.has(id) && !maybe.has(id))
    .map((item) => leftItem(item, meeting.ref))
  return [...entries, ...left]
}

/** By folded title. Kind and fiscal year are read out of the title, so a person's choice in the register stands. */
function matchItem(item: ReadItem, known: KnownMeeting, taken: ReadonlySet<number>): Verdict {
  const free = known.items.filter(({ id }) => !taken.has(id))
  const titlesOf = ({ title }: KnownMeeting['items'][number]) => [title.en, title.ja].filter((text) => text !== null)
  const same = free.find((other) => titlesOf(other).some((title) => foldText(title) === foldText(item.title)))
  if (same !== undefined) return { code: 'same', id: same.id }
  const similar = free
    .flatMap((other) =>
      titlesOf(other).map((name): Candidate => ({ is: { id: other.id }, name, likeness: likeness(name, item.title) })),
    )
    .filter((candidate) => candidate.likeness >= 0.85)
    .toSorted((one, other) => other.likeness - one.likeness)
  return similar.length === 0 ? { code: 'create' } : undecided('similar-name', similar.slice(0, 5))
}

const candidateOf = (meeting: KnownMeeting): Candidate => ({ is: { id: meeting.id }, name: meeting.heldOn, likeness: 1 })

function leftMeeting({ id, heldOn, kind, actKind, ordinal }: KnownMeeting, body: EntryRef): MeetingEntry {
  const ref = `${body}/known-meeting:${id}` as EntryRef
  return {
    subject: 'meeting',
    ref,
    verdict: { code: 'left', id },
    lines: null,
    body,
    on: heldOn,
    kind,
    actKind,
    ordinal,
    jointWith: [],
  }
}

function leftItem({ id, title }: KnownMeeting['items'][number], meeting: EntryRef): ItemEntry {
  return {
    subject: 'item',
    ref: `${meeting}/known-item:${id}` as EntryRef,
    verdict: { code: 'left', id },
    lines: null,
    meeting,
    position: null,
    title: title.en ?? title.ja,
    kind: null,
    fiscalYear: null,
    coversMore: false,
    plan: null,
  }
}
