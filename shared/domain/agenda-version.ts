import type { NumberingStyle } from './agenda-numbering.ts'
import type { IsoDate } from './calendar.ts'
import type { Bilingual } from './model.ts'
import type { ItemKind, Outcome } from './vocabulary.ts'

/** When an agenda is kept for good: as it went out, and as the meeting took it. */
export const versionStages = ['issued', 'held'] as const
export type VersionStage = (typeof versionStages)[number]

/**
 * An agenda as it stood on a day, with everything its paper prints: names are those of that day, and nothing in it points to
 * what may change. Internal notes are no part of it. `id` names a line across versions.
 */
export interface AgendaVersion {
  /** The day on which it was issued or recorded as held; for the agenda of now, today. */
  readonly takenOn: IsoDate
  readonly head: VersionHead
  /** How its lines are numbered; null: as the language of the paper has it. */
  readonly numbering: NumberingStyle | null
  readonly lines: readonly VersionLine[]
  /** The papers handed out with it. */
  readonly papers: readonly VersionPaper[]
}

export interface VersionHead {
  /** The body that leads first. `meetingLabel` is what follows the meeting's number: 会合. */
  readonly bodies: readonly {
    readonly name: Bilingual
    readonly ordinal: number | null
    readonly meetingLabel: Bilingual | null
  }[]
  readonly date: IsoDate
  readonly startsAt: string | null
  readonly endsAt: string | null
  readonly place: Bilingual | null
  readonly chair: Bilingual | null
}

/** A line in reading order, each after its parent. */
export interface VersionLine {
  readonly id: number
  readonly parentId: number | null
  /** As printed; null for a heading. */
  readonly number: string | null
  readonly kind: ItemKind
  readonly title: Bilingual
  readonly fiscalYear: number | null
  readonly plans: readonly Bilingual[]
  readonly presenter: Bilingual | null
  readonly outcome: Outcome | null
  readonly outcomeNote: string | null
}

export interface VersionPaper {
  readonly number: string
  readonly isReference: boolean
  readonly title: Bilingual
  /** The line it belongs to; null: to none, or to one that is gone. */
  readonly itemId: number | null
}
