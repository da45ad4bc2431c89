import { z } from 'zod'
import { type IsoDate, isIsoDate, isPartialDate, type PartialDate } from '../domain/calendar.ts'
import type { Bilingual, Name } from '../domain/model.ts'
import type { ActKind, BodyColour, Confidence, ItemKind, MeetingStatus, PlanKind } from '../domain/vocabulary.ts'

// ---- what callers pass

/** An existing day, `YYYY-MM-DD`. */
export const dayInput = z.custom<IsoDate>((value) => typeof value === 'string' && isIsoDate(value), {
  error: 'a day that exists, written YYYY-MM-DD',
})

/** A day, month or year, as precisely as it is known. */
export const partialDateInput = z.custom<PartialDate>((value) => typeof value === 'string' && isPartialDate(value), {
  error: 'a day, month or year: YYYY-MM-DD, YYYY-MM or YYYY',
})

/** A row's id. */
export const idInput = z.int().min(1)

/** A key such as `drugs` or `crime/action-plan-2003`. */
export const keyInput = z.string().min(1).max(200)

/** The revision of the row the caller saw; a newer one in the register means somebody else changed it: `stale-edit`. */
export const revisionInput = z.int().min(1)

/** Names one stay in a field that saves itself while people type: what it saves is one step for undo. Null: the command stands for itself. */
export const stayInput = z.string().min(1).max(60).nullable().default(null)

/** Where a page of a list begins: after this row of this group, as the page before said. Null: at the beginning. */
export const afterInput = z.strictObject({ group: z.int(), row: z.int() }).nullable().default(null)

/** Where the next page begins; null at the end of the list. */
export type PageEnd = z.output<typeof afterInput>

/** Text as people type it: well-formed Unicode, no NUL, at most this many characters. */
export const textInput = (longest: number) =>
  z
    .string()
    .max(longest)
    .refine((text) => text.isWellFormed() && !text.includes('\u0000'), { error: 'text without broken or invisible characters' })

/** The day on which the register is read. */
export const asOfInput = z.strictObject({ asOf: dayInput })

// ---- what every screen shows of a thing

export interface BodyRef {
  readonly key: string
  readonly name: Name
  /** For narrow places: "Drug abuse" / 「薬物乱用対策」; where a language has no name, as in the other. */
  readonly short: Bilingual
  readonly seal: Bilingual
  readonly colour: BodyColour
}

export interface MeetingRef {
  readonly id: number
  readonly on: IsoDate
  readonly status: MeetingStatus
  /** Null for an establishing act and while no number is known. */
  readonly ordinal: number | null
  readonly actKind: ActKind | null
  readonly isJoint: boolean
}

export interface PlanRef {
  readonly id: number
  readonly key: string
  readonly kind: PlanKind
  readonly name: Name
  readonly fiscalYear: number | null
}

/** The annual plans of one body, year by year. */
export interface SeriesRef {
  readonly id: number
  readonly key: string
  readonly name: Name
}

export interface OrganizationRef {
  readonly id: number
  readonly key: string
  readonly name: Name
}

/** What is still open about a thing, until somebody settles it. */
export interface OpenQuestion {
  readonly id: number
  readonly text: Bilingual
  /** Null: no source is named. */
  readonly sourceId: number | null
  readonly source: Bilingual
  readonly locator: string | null
}

/** Where a fact was seen. */
export interface SeenAt {
  readonly sourceId: number
  readonly source: Bilingual
  readonly locator: string | null
  /** The field the source speaks for; null: the whole thing. */
  readonly field: string | null
  readonly confidence: Confidence
  readonly note: string | null
}

/** A line of an agenda as lists show it. */
export interface ItemRef {
  readonly id: number
  readonly meetingId: number
  readonly kind: ItemKind
  readonly title: Name
}
