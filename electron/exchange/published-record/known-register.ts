import type { IsoDate } from '../../../shared/domain/calendar.ts'
import type { Bilingual, DatedName, Interval } from '../../../shared/domain/model.ts'
import type { ActKind, MeetingKind, SeatRole } from '../../../shared/domain/vocabulary.ts'

/** What the register already holds, as far as an import is matched against it. Names are those of all times, aliases included. */
export interface KnownRegister {
  readonly bodies: readonly KnownBody[]
  readonly organizations: readonly Named[]
  readonly posts: readonly KnownPost[]
}

export interface Named {
  readonly id: number
  readonly names: readonly DatedName[]
}

export interface KnownBody extends Named {
  /** Known by name only: a partner in joint sessions, an adopting body. */
  readonly isExternal: boolean
  readonly lifetime: Interval
  readonly seats: readonly KnownSeat[]
  readonly meetings: readonly KnownMeeting[]
  readonly plans: readonly Named[]
  readonly series: readonly KnownSeries[]
}

export interface KnownPost extends Named {
  readonly organizationId: number | null
}

export interface KnownSeat {
  readonly id: number
  readonly postId: number
  readonly role: SeatRole
  readonly interval: Interval
}

export interface KnownMeeting {
  readonly id: number
  readonly kind: MeetingKind
  readonly actKind: ActKind | null
  readonly heldOn: IsoDate
  /** This body's own number of it. */
  readonly ordinal: number | null
  /** The other bodies of a joint session. */
  readonly jointWith: readonly { readonly bodyId: number; readonly ordinal: number | null }[]
  readonly items: readonly { readonly id: number; readonly title: Bilingual }[]
}

/** A series of annual plans; its names are all wordings in which items speak of it, without the fiscal year. */
export type KnownSeries = Named
