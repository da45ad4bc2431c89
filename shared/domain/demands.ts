import type { MeetingRef } from './meeting-ref.ts'
import type { AgendaItemFacts, Bilingual } from './model.ts'
import type { ItemKind } from './vocabulary.ts'

/** A line that the body's own template puts on every agenda. */
export interface StandingFacts {
  readonly id: number
  readonly kind: ItemKind
  readonly isHeading: boolean
  readonly title: Bilingual
  readonly seriesId: number | null
  readonly planId: number | null
  /** Fiscal years from the meeting's to the one spoken of (-1: the year before); null where no year is spoken of. */
  readonly fiscalYearOffset: number | null
}

/** A line on the body's shelf (次回以降), with the meeting it came from where that is known. */
export interface ShelfFacts extends Omit<AgendaItemFacts, 'meetingId' | 'parentId' | 'position'> {
  readonly from: MeetingRef | null
}

/** What people have laid down for a body's agendas, beside its history. */
export interface Demands {
  /** In the order of the template. */
  readonly standing: readonly StandingFacts[]
  /** In the order of the shelf; lines nested under others go with these. */
  readonly shelf: readonly ShelfFacts[]
  /** Items that were carried to the shelf or to another agenda, where they wait already. */
  readonly carriedIds: ReadonlySet<number>
}

export const noDemands: Demands = { standing: [], shelf: [], carriedIds: new Set() }
