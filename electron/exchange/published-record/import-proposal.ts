import type { IsoDate } from '../../../shared/domain/calendar.ts'
import type { ActKind, ItemKind, Language, MeetingKind, SeatRole } from '../../../shared/domain/vocabulary.ts'
import type { LineRange, RecordProblem } from './reading.ts'

/** What an import would do, entry by entry; what others refer to comes first. Nothing in it has been done. */
export interface ImportProposal {
  readonly entries: readonly ImportEntry[]
  readonly problems: readonly RecordProblem[]
}

/** Names an entry within its proposal; the same text and register give the same refs. */
export type EntryRef = string & { readonly __entryRef: true }

export type ImportEntry = BodyEntry | OrganizationEntry | PostEntry | SeatEntry | PlanEntry | MeetingEntry | ItemEntry
export type ImportSubject = ImportEntry['subject']

interface Entry {
  readonly ref: EntryRef
  readonly verdict: Verdict
  /** Where the text says so; null for what only the register has. */
  readonly lines: LineRange | null
}

export type Verdict =
  | { readonly code: 'create' }
  | { readonly code: 'same'; readonly id: number }
  | { readonly code: 'change'; readonly id: number; readonly changes: readonly FieldChange[] }
  /** The register says otherwise; the text alone cannot decide which is right. */
  | { readonly code: 'conflict'; readonly id: number; readonly reason: ConflictReason }
  | { readonly code: 'needs-decision'; readonly reason: DecisionReason; readonly candidates: readonly Candidate[] }
  /** Decided to be what another entry creates: one plan under two wordings. */
  | { readonly code: 'same-as'; readonly ref: EntryRef }
  /** Decided not to be imported, with all that belongs to it. */
  | { readonly code: 'left-out' }
  /** In the register and not in the text: it stays as it is. */
  | { readonly code: 'left'; readonly id: number }

export interface FieldChange {
  readonly field: 'role' | 'ordinal' | 'actKind' | 'jointWith'
  readonly from: string | number | null
  readonly to: string | number | null
}

export type ConflictReason =
  /** A meeting of that day bears another number. */
  | 'other-ordinal-that-day'
  /** The meeting with this number was on another day. */
  | 'ordinal-on-another-day'
  /** The body was founded on another day. */
  | 'founded-on-another-day'

export type DecisionReason =
  /** Several bear the name: two bodies of one name, one after the other. */
  | 'several-match'
  /** None bears the name, but one much like it. */
  | 'similar-name'
  /** Followed up as if known, but adopted nowhere in text or register. */
  | 'unknown-plan'
  /** A second post under "Chief". */
  | 'doubtful-role'
  | 'unreadable-date'
  | 'unnamed'
  /** What it belongs to must be decided first. */
  | 'depends'

/** Something it may be: a thing in the register, or another entry of the proposal. */
export interface Candidate {
  readonly is: { readonly id: number } | { readonly ref: EntryRef }
  readonly name: string
  /** 0–1; 1 is the same name. */
  readonly likeness: number
}

/** A person's answers to what needed a decision. */
export type Decisions = ReadonlyMap<EntryRef, Decision>
export type Decision =
  | 'create'
  | 'leave-out'
  /** It is this thing of the register. */
  | { readonly use: number }
  /** It is what another entry creates. */
  | { readonly sameAs: EntryRef }
  /** Of a seat: create it in this role. */
  | { readonly createAs: SeatRole }

export interface BodyEntry extends Entry {
  readonly subject: 'body'
  readonly name: string | null
  readonly language: Language
  readonly aliases: readonly string[]
  /** Named only as the partner of a joint session. */
  readonly isExternal: boolean
}

export interface OrganizationEntry extends Entry {
  readonly subject: 'organization'
  readonly name: string
}

export interface PostEntry extends Entry {
  readonly subject: 'post'
  readonly title: string
  readonly organization: EntryRef | null
  readonly isCollective: boolean
}

export interface SeatEntry extends Entry {
  readonly subject: 'seat'
  readonly body: EntryRef
  /** Null only where the verdict is `left`. */
  readonly post: EntryRef | null
  readonly role: SeatRole
  /** Protocol order in the text, from 1; null where the verdict is `left`. */
  readonly order: number | null
}

export interface PlanEntry extends Entry {
  readonly subject: 'plan'
  readonly body: EntryRef
  readonly title: string
  /** Its items name a fiscal year: a series of annual plans. */
  readonly isSeries: boolean
}

export interface MeetingEntry extends Entry {
  readonly subject: 'meeting'
  readonly body: EntryRef
  readonly on: IsoDate | null
  readonly kind: MeetingKind
  readonly actKind: ActKind | null
  readonly ordinal: number | null
  readonly jointWith: readonly { readonly body: EntryRef; readonly ordinal: number | null }[]
}

export interface ItemEntry extends Entry {
  readonly subject: 'item'
  readonly meeting: EntryRef
  /** From 1; null where the verdict is `left`. */
  readonly position: number | null
  readonly title: string | null
  readonly kind: ItemKind | null
  readonly fiscalYear: number | null
  readonly coversMore: boolean
  readonly plan: EntryRef | null
}
