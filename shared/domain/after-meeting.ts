import { addMonths, type IsoDate } from './calendar.ts'
import { foldText } from './fold-text.ts'
import type { ItemKind, Outcome } from './vocabulary.ts'

/** What a meeting that was held leaves to be done, in the order in which it is asked for. */
export const afterMatters = ['results', 'plans', 'minutes', 'attendance'] as const
export type AfterMatter = (typeof afterMatters)[number]

/** A meeting that was recorded as held here, with all that its aftermath is told by. */
export interface HeldHere {
  readonly lines: readonly {
    readonly id: number
    readonly kind: ItemKind
    readonly isHeading: boolean
    readonly outcome: Outcome | null
    /** What was said. */
    readonly hasRemark: boolean
    /** It speaks of the plan of one year of a series. */
    readonly isOfYear: boolean
    /** It points to a plan that the register has. */
    readonly hasPlan: boolean
  }[]
  /** Titles and file names of its papers. */
  readonly papers: readonly string[]
  readonly hasAttendance: boolean
  /** Somebody had a seat on the body that led it. */
  readonly hasSeats: boolean
  /** What somebody said is not to be had. */
  readonly setAside: readonly AfterMatter[]
}

export interface AfterLeft {
  readonly matter: AfterMatter
  /** The lines that lack it; none of what belongs to the meeting as a whole. */
  readonly lineIds: readonly number[]
}

/** So long after a meeting it is asked for; who has not done it by then will not. */
export const askedMonths = 12

/** The first day on which a meeting must have been held to be asked about on another. */
export const askedSince = (asOf: IsoDate): IsoDate => addMonths(asOf, -askedMonths)

/**
 * What a held meeting lacks: a result of each line that has a number, the plans that it adopted or heard of as a year's plan of a series, its minutes, and who was there. Minutes are
 * what was said to any of its lines, or a paper that calls itself so. What was set aside is not asked for.
 */
export function leftAfter({ lines, papers, hasAttendance, hasSeats, setAside }: HeldHere): readonly AfterLeft[] {
  const matters = lines.filter(({ isHeading }) => !isHeading)
  const open = matters.filter(({ outcome }) => outcome === null)
  const unregistered = matters.filter(
    ({ kind, isOfYear, hasPlan, outcome }) =>
      (kind === 'adoption' || (kind === 'report-on-adoption' && isOfYear)) &&
      !hasPlan &&
      outcome !== 'deferred' &&
      outcome !== 'withdrawn',
  )
  const hasMinutes = matters.some(({ hasRemark }) => hasRemark) || papers.some(isMinutes)
  const idsOf = (some: typeof matters) => some.map(({ id }) => id)
  const left: readonly AfterLeft[] = [
    ...(open.length === 0 ? [] : [{ matter: 'results', lineIds: idsOf(open) } as const]),
    ...(unregistered.length === 0 ? [] : [{ matter: 'plans', lineIds: idsOf(unregistered) } as const]),
    ...(hasMinutes ? [] : [{ matter: 'minutes', lineIds: [] } as const]),
    ...(hasAttendance || !hasSeats ? [] : [{ matter: 'attendance', lineIds: [] } as const]),
  ]
  return left.filter(({ matter }) => !setAside.includes(matter))
}

/** Whether a paper's title or file name says that it is the record of a meeting: 議事要旨, 議事録, minutes, a summary of proceedings. */
export function isMinutes(title: string): boolean {
  return /議事(要旨|録|概要)|会議(録|概要)|発言要旨|\bminutes\b|\bsummary of (the )?(proceedings|discussions?|meeting)\b|\brecord of (the )?(proceedings|meeting)\b/.test(
    foldText(title),
  )
}
