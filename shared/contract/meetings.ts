import { z } from 'zod'
import type { PartialDate } from '../domain/calendar.ts'
import { type AfterMatter, afterMatters } from '../domain/after-meeting.ts'
import { type NumberingStyle, numberingStyles } from '../domain/agenda-numbering.ts'
import type { DayOffNotice } from '../domain/days-off-near.ts'
import type { Bilingual, Name } from '../domain/model.ts'
import { type BodyKind, type CarriedHow, type ItemKind, type Outcome, type SeatRole } from '../domain/vocabulary.ts'
import { worded } from '../domain/worded.ts'
import { command, query } from './define.ts'
import { type MeetingLife, meetingLifeContract } from './meeting-life.ts'
import {
  type BodyRef,
  dayInput,
  idInput,
  keyInput,
  type MeetingRef,
  type OpenQuestion,
  type OrganizationRef,
  type PlanRef,
  revisionInput,
  type SeenAt,
  type SeriesRef,
  textInput,
} from './common.ts'

/** A line of an agenda as the editor shows it. Nested lines follow their parent; `depth` counts from 0. */
export interface AgendaLine {
  readonly id: number
  readonly revision: number
  readonly parentId: number | null
  readonly depth: number
  /** The printed number in the body's style; headings have none. */
  readonly number: string | null
  readonly kind: ItemKind
  readonly isHeading: boolean
  readonly title: Name
  readonly plans: readonly PlanRef[]
  /** A plan its words speak of though nobody linked it; null: none is likely. */
  readonly likelyPlan: PlanRef | null
  readonly series: SeriesRef | null
  readonly fiscalYear: number | null
  readonly coversMore: boolean
  readonly presenter: OrganizationRef | null
  readonly minutes: number | null
  readonly internalNote: string | null
  readonly outcome: Outcome | null
  readonly outcomeNote: string | null
  /** How it differs from the agenda as issued; null: not at all, or none is issued. */
  readonly sinceIssue: 'added' | 'changed' | null
  /** Why it was drafted, as sentences; empty for lines people wrote. */
  readonly reasons: readonly Bilingual[]
  readonly questions: readonly OpenQuestion[]
  readonly seen: readonly SeenAt[]
  /** The meeting it came from, and how; null for a line that began here. */
  readonly carried: { readonly how: CarriedHow; readonly from: MeetingRef | null } | null
}

export interface MeetingScreen {
  readonly meeting: MeetingRef
  readonly revision: number
  /** The leading body first. */
  readonly bodies: readonly {
    readonly bodyId: number
    readonly body: BodyRef | null
    readonly name: Name
    readonly ordinal: number | null
    readonly isExternal: boolean
  }[]
  readonly startsAt: string | null
  readonly endsAt: string | null
  readonly place: Bilingual
  readonly chair: Name | null
  readonly chairPostId: number | null
  readonly plannedMinutes: number | null
  readonly note: string | null
  /** How its lines are numbered; null: as the language of each paper has it, on the screen arabic. */
  readonly numbering: NumberingStyle | null
  readonly fiscalYear: number
  readonly lines: readonly AgendaLine[]
  readonly life: MeetingLife
  readonly previous: MeetingRef | null
  readonly next: MeetingRef | null
  /** Things worth knowing, never refusals: an unusual weekday, an ordinal gap, a date before the body was founded. */
  readonly warnings: readonly MeetingWarning[]
  readonly questions: readonly OpenQuestion[]
  readonly seen: readonly SeenAt[]
  /** True while the agenda is being drafted; the page asks before correcting one that was issued or held. */
  readonly isEditable: boolean
}

export type MeetingWarning =
  | { readonly code: 'unusual-weekday'; readonly weekday: number; readonly usual: readonly number[] }
  /** Of a joint session each body is checked for itself and named; null where there is one body only. */
  | { readonly code: 'ordinal-clash' | 'ordinal-disorder'; readonly ordinal: number; readonly body: Bilingual | null }
  | {
      readonly code: 'ordinal-gap'
      readonly ordinal: number
      readonly body: Bilingual | null
      /** Where no meeting of the body bears a lower number: what settles it, unless the earlier ones are entered. */
      readonly beginning: { readonly body: string; readonly with: number } | null
    }
  | { readonly code: 'before-founding'; readonly establishedOn: string; readonly body: Bilingual | null }
  /** Another meeting of one of the bodies on the same day. */
  | { readonly code: 'same-day'; readonly body: Bilingual; readonly meeting: MeetingRef }
  | { readonly code: 'chair-not-in-office'; readonly post: Bilingual }
  /** Lines without a title in the language, and those whose title in it is to be checked. */
  | { readonly code: 'missing-language'; readonly language: 'en' | 'ja'; readonly count: number; readonly unchecked: number }
  /** A day off, or a working day beside days off with a holiday in them. */
  | { readonly code: 'day-off'; readonly notice: DayOffNotice }

/** Whom a meeting can be given to chair, and which bodies can join it. */
export interface MeetingChoices {
  /** Those with a seat on the day first, chiefs before others; then every other post of that day, without a role. */
  readonly chairs: readonly {
    readonly postId: number
    readonly post: Name
    readonly holder: Name | null
    readonly seat: { readonly role: SeatRole; readonly kind: BodyKind; readonly body: Bilingual | null } | null
  }[]
  /** Bodies that take no part yet, registered ones first. */
  readonly bodies: readonly {
    readonly key: string
    readonly name: Name
    readonly isExternal: boolean
  }[]
}

/** What a body that joins a meeting has on its day. */
export interface JoiningBody {
  /** Its next number; null for external bodies, whose meetings the register does not know. */
  readonly ordinal: number | null
  /** Another meeting of its own. */
  readonly sameDay: MeetingRef | null
}

const ordinalInput = z.int().min(1).max(9999).nullable()

const bodyStep = z.discriminatedUnion('act', [
  /** Without a number given, a registered body takes its next one. */
  z.strictObject({ act: z.literal('add'), body: keyInput, ordinal: ordinalInput.optional() }),
  /** A body known by name only; one that the register knows by that name is taken. */
  z
    .strictObject({
      act: z.literal('add-external'),
      nameEn: textInput(500).nullable(),
      nameJa: textInput(500).nullable(),
      ordinal: ordinalInput.default(null),
    })
    .refine(({ nameEn, nameJa }) => worded(nameEn) !== null || worded(nameJa) !== null, {
      error: 'a name in one language at least',
      path: ['nameJa'],
    }),
  z.strictObject({ act: z.literal('remove'), bodyId: idInput }),
  z.strictObject({ act: z.literal('lead'), bodyId: idInput }),
  z.strictObject({ act: z.literal('number'), bodyId: idInput, ordinal: ordinalInput }),
])

export type BodyStep = z.input<typeof bodyStep>

const timeInput = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

export const meetingsContract = {
  /** Settles that a matter of a held meeting is not to be had, so that nobody is asked for it, or asks again. Errors: not-found. */
  setAside: command<{ readonly id: number; readonly matter: AfterMatter }>()(
    z.strictObject({ id: idInput, matter: z.enum(afterMatters), isAside: z.boolean() }),
  ),
  /** Errors: not-found. */
  get: query<MeetingScreen>()(z.strictObject({ id: idInput, asOf: dayInput })),
  /** What a meeting planned on a day would be; nothing is kept. Errors: unknown-body. */
  foresee: query<{
    readonly ordinal: number
    /** The body's founding, where it comes after the day. */
    readonly foundedLaterOn: PartialDate | null
    /** Another meeting that counts bears the number. */
    readonly isNumberTaken: boolean
  }>()(z.strictObject({ body: keyInput, on: dayInput, ordinal: ordinalInput.nullable().default(null) })),
  /** Plans a meeting; its ordinal is the body's next one unless another is given. Errors: unknown-body, conflict (the body meets on that day already). */
  create: command<{ readonly id: number; readonly ordinal: number }>()(
    z.strictObject({ body: keyInput, on: dayInput, ordinal: ordinalInput.optional() }),
  ),
  /** Changes its matters; how far it has come is changed by the steps of its life alone. Errors: not-found, stale-edit. */
  update: command<{ readonly revision: number }>()(
    z.strictObject({
      id: idInput,
      revision: revisionInput,
      patch: z.strictObject({
        on: dayInput.optional(),
        startsAt: timeInput.nullable().optional(),
        endsAt: timeInput.nullable().optional(),
        placeEn: textInput(500).nullable().optional(),
        placeJa: textInput(500).nullable().optional(),
        note: textInput(20_000).nullable().optional(),
        plannedMinutes: z.int().min(1).max(1440).nullable().optional(),
        numbering: z.enum(numberingStyles).nullable().optional(),
        /** The ordinal of the leading body. */
        ordinal: ordinalInput.optional(),
        chairPostId: idInput.nullable().optional(),
      }),
    }),
  ),
  /** Errors: not-found. */
  choices: query<MeetingChoices>()(z.strictObject({ id: idInput })),
  /** Errors: not-found, unknown-body. */
  joining: query<JoiningBody>()(z.strictObject({ id: idInput, body: keyInput })),
  /**
   * Makes a session joint, or changes who takes part and under which number. Steps on other bodies by other people are kept. Errors: not-found, conflict
   * (`body-twice`), not-allowed (`last-body`, `external-lead`, `act-bodies`, `plan-of-body`: a plan of the body was adopted at
   * it), invalid-input (an external body without a name).
   */
  changeBodies: command<{ readonly bodyIds: readonly number[] }>()(z.strictObject({ id: idInput, step: bodyStep })),
  /** Removes the meeting with its agenda. Errors: not-found, not-allowed (a plan was adopted at it). */
  remove: command<{ readonly removed: true }>()(z.strictObject({ id: idInput })),
  ...meetingLifeContract,
}
