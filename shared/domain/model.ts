/**
 * The facts as the rules see them: plain readonly data, gathered by the services from the register.
 * Ids are the register's row ids; keys are the stable names people and the command line use.
 */
import type { IsoDate, PartialDate } from './calendar.ts'
import type {
  ActKind,
  Conclusion,
  ExplanationReason,
  ItemKind,
  Language,
  MeetingKind,
  MeetingStatus,
  NameKind,
  Outcome,
  PlanKind,
  SeatRole,
} from './vocabulary.ts'

/** A text in both languages; null where a language is missing, which is always shown as missing. */
export interface Bilingual {
  readonly en: string | null
  readonly ja: string | null
}

/** One name of a thing, in one language, in use from–to (both inclusive; null: open or not recorded). */
export interface DatedName {
  readonly language: Language
  readonly name: string
  readonly kind: NameKind
  readonly validFrom: PartialDate | null
  readonly validTo: PartialDate | null
  /** A day on which a source shows it. */
  readonly knownOn?: IsoDate | null
  /** False while the name still waits for confirmation from a source. */
  readonly confirmed: boolean
}

/** A name as of a day, in both languages, with the mark "to be confirmed" where it applies. */
export interface Name extends Bilingual {
  readonly confirmed: { readonly en: boolean; readonly ja: boolean }
}

/** From–to, both inclusive; null is open or not recorded. */
export interface Interval {
  readonly from: PartialDate | null
  readonly to: PartialDate | null
}

// ---- meetings -----------------------------------------------------------------------------------------------------

export interface MeetingFacts {
  readonly id: number
  readonly kind: MeetingKind
  readonly actKind: ActKind | null
  readonly heldOn: IsoDate
  readonly status: MeetingStatus
  /** The body's own number of this meeting; null for an establishing act, and until it is known. */
  readonly ordinal: number | null
  readonly isJoint: boolean
  /** Of a joint session to come: whether the body leads it; what is wanting about it is told once, under this body. */
  readonly isLead: boolean
  /** In agenda order; nested items follow their parent. */
  readonly items: readonly AgendaItemFacts[]
}

export interface AgendaItemFacts {
  readonly id: number
  readonly meetingId: number
  readonly parentId: number | null
  readonly position: number
  readonly kind: ItemKind
  readonly title: Bilingual
  /** All plans the item points to, the annual plan of (series, fiscal year) included when the register has it. */
  readonly planIds: readonly number[]
  /** The annual series the item speaks about; with `fiscalYear` it names one annual plan, which may not exist. */
  readonly seriesId: number | null
  readonly fiscalYear: number | null
  /** "…, etc.": the item covers more than the plans it names. */
  readonly coversMore: boolean
  readonly isHeading: boolean
  readonly outcome: Outcome | null
}

// ---- plans --------------------------------------------------------------------------------------------------------

export interface PlanFacts {
  readonly id: number
  readonly key: string
  readonly bodyId: number
  readonly kind: PlanKind
  readonly title: Bilingual
  readonly seriesId: number | null
  /** Only for annual plans. */
  readonly fiscalYear: number | null
  /** The day, or only the month or year, on which the plan was adopted (for an initiative: first raised). */
  readonly adoptedOn: PartialDate | null
  /** The meeting before which the plan was adopted or its adoption reported; null when the record names none. */
  readonly adoptedAtMeetingId: number | null
  readonly term: Interval
  /** Months between follow-ups; null: the body's, else yearly. */
  readonly cadenceMonths: number | null
  /** Plans this one supersedes. */
  readonly supersedesIds: readonly number[]
  readonly closed: { readonly on: PartialDate; readonly how: Conclusion } | null
  readonly explained: readonly PlanExplanation[]
}

/** A human's reason why no follow-up is owed, with its date. */
export interface PlanExplanation {
  readonly on: IsoDate
  /** What sort of reason it is; the end of a series has none. */
  readonly kind?: ExplanationReason
  readonly reason: Bilingual
  /** Where it says so; null: nobody told. */
  readonly source: string | null
}

/** The same of one fiscal year of a series, whether or not the register has a plan of that year. */
export interface YearExplanation extends PlanExplanation {
  readonly fiscalYear: number
}

/** A human ended the series: after its last fiscal year nothing is owed. */
export interface SeriesEnd {
  readonly on: IsoDate
  readonly lastYear: number
  readonly reason: Bilingual
  readonly source: string | null
}

export interface SeriesFacts {
  readonly id: number
  readonly key: string
  readonly bodyId: number
  readonly title: Bilingual
  readonly ended: SeriesEnd | null
  readonly explained: readonly YearExplanation[]
}

/** Everything about one body that agenda and follow-up rules look at. Meetings in date order, establishing acts included. */
export interface BodyHistory {
  readonly bodyId: number
  readonly bodyKey: string
  readonly establishedOn: PartialDate | null
  readonly cadenceMonths: number | null
  readonly meetings: readonly MeetingFacts[]
  readonly plans: readonly PlanFacts[]
  readonly series: readonly SeriesFacts[]
}

// ---- rosters ------------------------------------------------------------------------------------------------------

/** A post's seat on a body. */
export interface SeatFacts {
  readonly id: number
  readonly role: SeatRole
  /** Protocol order within the body, from 1. */
  readonly order: number
  readonly interval: Interval
  /** A day on which the source shows the seat held, when its start or end is not recorded. */
  readonly knownOn: PartialDate | null
  readonly post: PostFacts
}

export interface PostFacts {
  readonly id: number
  readonly key: string
  readonly names: readonly DatedName[]
  readonly interval: Interval
  /** "All the Cabinet ministers": one seat for many posts. */
  readonly isCollective: boolean
  /** True when the title names its own ministry ("Minister of Justice"), so that rosters print no ministry heading for it. */
  readonly standsAlone: boolean
  readonly organization: OrganizationFacts | null
  readonly tenures: readonly TenureFacts[]
  /** The day from which it is known to be vacant though no holder before it is recorded; it ends with the next holder. */
  readonly vacantFrom?: IsoDate | null
}

export interface OrganizationFacts {
  readonly id: number
  readonly key: string
  readonly names: readonly DatedName[]
  readonly interval: Interval
  readonly protocolOrder: number
}

export interface TenureFacts {
  readonly personId: number
  readonly personNames: readonly DatedName[]
  readonly interval: Interval
  /** A day on which a source shows the post so held, when neither start nor end is recorded. */
  readonly knownOn?: IsoDate | null
  readonly isActing: boolean
}
