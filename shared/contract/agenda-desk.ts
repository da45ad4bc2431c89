import { z } from 'zod'
import type { IsoDate } from '../domain/calendar.ts'
import type { Bilingual } from '../domain/model.ts'
import { carriedHows, type ItemKind } from '../domain/vocabulary.ts'
import {
  type BodyRef,
  dayInput,
  idInput,
  keyInput,
  type MeetingRef,
  type OrganizationRef,
  type PlanRef,
  type SeriesRef,
  textInput,
} from './common.ts'
import { command, query } from './define.ts'
import { agendaContract } from './agenda.ts'

/** A meeting whose agenda can be copied from. */
export interface CopySource {
  readonly meeting: MeetingRef
  readonly body: BodyRef
  readonly lineCount: number
  /** Some of its lines that hold the words looked for; empty when no words were given. */
  readonly matches: readonly Bilingual[]
}

/** A line of another agenda as it would come onto this one. */
export interface CopyLine {
  readonly id: number
  readonly parentId: number | null
  /** From 0. */
  readonly depth: number
  readonly number: string | null
  readonly isHeading: boolean
  readonly kind: ItemKind
  /** With the fiscal years rolled on where that was asked for. */
  readonly title: Bilingual
  readonly fiscalYear: number | null
  /** The line of this agenda that says the same already; null: it has none. */
  readonly itemId: number | null
}

/** Where lines can go from an agenda. */
export interface CarryPlaces {
  readonly body: BodyRef
  /** The body's next meeting after this one whose agenda is still being drafted; null: there is none. */
  readonly next: MeetingRef | null
  /** A day to offer when one must be planned first, and the number it would bear. */
  readonly suggestedOn: IsoDate
  readonly nextOrdinal: number
}

/** A line on a body's shelf. */
export interface ShelfLine {
  readonly id: number
  readonly kind: ItemKind
  readonly isHeading: boolean
  readonly title: Bilingual
  /** Lines nested under it, which go with it. */
  readonly nestedCount: number
  /** The meeting it came from; null: not known. */
  readonly from: MeetingRef | null
}

/** A title the body has used, for the meeting's fiscal year, with what comes with it; the likeliest first. */
export interface PhraseView {
  readonly title: Bilingual
  readonly kind: ItemKind
  readonly isHeading: boolean
  readonly plans: readonly PlanRef[]
  readonly series: SeriesRef | null
  readonly fiscalYear: number | null
  readonly coversMore: boolean
}

const carryTo = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('meeting'), id: idInput }),
  /** Plans a meeting of the lines' body on that day first. */
  z.strictObject({ kind: z.literal('new'), on: dayInput }),
  /** The shelf of the lines' body (次回以降). */
  z.strictObject({ kind: z.literal('shelf') }),
])

/** What the agenda desk asks beside the editing of lines: where they come from, where they go, what helps to write them. */
export const agendaDeskContract = {
  /** Meetings with an agenda, newest first; those whose lines, name or date hold the words. Errors: not-found. */
  copySources: query<{ readonly sources: readonly CopySource[] }>()(
    z.strictObject({ meetingId: idInput, text: textInput(200).default('') }),
  ),
  /** Another meeting's lines as they would come onto this agenda. Errors: not-found. */
  copyLines: query<{
    readonly lines: readonly CopyLine[]
    /** Fiscal years from that meeting's to this one's. */
    readonly yearsBetween: number
  }>()(z.strictObject({ meetingId: idInput, fromId: idInput, rollsYears: z.boolean().default(true) })),
  /**
   * Copies lines of another meeting to the end of this agenda, nested as they were, `rollsYears`: their fiscal years moved by as many
   * years as lie between. Errors: not-found, not-allowed (this agenda was issued).
   */
  copyFrom: command<{ readonly ids: readonly number[] }>()(
    z.strictObject({
      meetingId: idInput,
      fromId: idInput,
      ids: z.array(idInput).min(1).max(500),
      rollsYears: z.boolean().default(true),
    }),
  ),
  /** Errors: not-found. */
  carryPlaces: query<CarryPlaces>()(z.strictObject({ meetingId: idInput })),
  /**
   * Carries lines, each with all nested under it, to another agenda or to the shelf. Errors: not-found, not-allowed (moved from, or put
   * on, an agenda that was issued), conflict (the body meets on that day already).
   */
  carry: command<{ readonly ids: readonly number[]; readonly meeting: MeetingRef | null }>()(
    z.strictObject({ ids: z.array(idInput).min(1).max(500), how: z.enum(carriedHows).exclude(['deferred']), to: carryTo }),
  ),
  /** What lies on a body's shelf. Errors: unknown-body. */
  shelf: query<{ readonly lines: readonly ShelfLine[] }>()(z.strictObject({ body: keyInput })),
  /** Errors: not-found. */
  phrases: query<{ readonly phrases: readonly PhraseView[] }>()(z.strictObject({ meetingId: idInput })),
  /** Organizations that exist on the day and whose names hold the words, in protocol order. */
  presenters: query<{ readonly organizations: readonly OrganizationRef[] }>()(
    z.strictObject({ on: dayInput, text: textInput(200).default('') }),
  ),
}

/** The whole area `agenda`. */
export const wholeAgendaContract = { ...agendaContract, ...agendaDeskContract }
