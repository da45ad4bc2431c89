import type { NeedView } from '../../shared/contract/follow-ups.ts'
import type { PlacedLook } from '../../shared/contract/next-meeting.ts'
import type { IsoDate } from '../../shared/domain/calendar.ts'
import type { Name } from '../../shared/domain/model.ts'
import type { Language } from '../../shared/domain/vocabulary.ts'
import { afterMeetingText } from '../../shared/text/after-meeting-text.ts'
import { needsText } from '../../shared/text/needs-text.ts'
import { titleOfNeed, whyOfNeed } from '../../shared/text/say-need.ts'
import { routeAfter } from './after-meeting.ts'
import { routeOfPlaced } from './placed-look.ts'

/** What can be done about a need, each with one key or one click. */
export interface NeedAct {
  readonly id: 'put-on-agenda' | 'explain' | 'plan-meeting' | 'set-aside' | 'go'
  readonly text: string
  readonly shortcut?: string
  /** Acts that only lead somewhere. */
  readonly href?: string
}

/** A need as its row shows it. */
export interface NeedRow {
  readonly id: string
  readonly need: NeedView
  /** A plan's name, or a sentence where it is about a year or a meeting. */
  readonly title: Name | string
  /** One quiet clause: why the row is there. */
  readonly why: string
  /** The first is the nearest at hand. */
  readonly acts: readonly NeedAct[]
  /** Where it is mended, or read about. */
  readonly href: string
}

/** What can be done where the need arose. */
export interface NeedPlace {
  /** False where nobody can act: the row only leads on. */
  readonly canAct: boolean
  /** Whether the register can be written, whatever day is read. */
  readonly canChange: boolean
  /** Where what it asks for stands on an agenda to come. */
  readonly placed: PlacedLook | null
}

/** The row of a need, in the page's language, on the as-of date. */
export function needRow(need: NeedView, asOf: IsoDate, language: Language, at: NeedPlace): NeedRow {
  return {
    id: needId(need),
    need,
    title: titleOfNeed(need, language),
    acts: actsOf(need, language, at),
    href: hrefOf(need),
    why: whyOfNeed(need, asOf, language),
  }
}

/** The same need keeps its id from day to day. */
export function needId(need: NeedView): string {
  const of = need.plan?.key ?? need.series?.key ?? need.meeting?.id ?? need.body.key
  return [need.kind, of, need.fiscalYear ?? ''].join('/')
}

/** What is put on an agenda for the need; null where it is no look at a plan or year. */
export function subjectOf(need: NeedView) {
  if (need.series !== null && need.fiscalYear !== null) {
    return { kind: 'year', series: need.series.key, fiscalYear: need.fiscalYear } as const
  }
  return need.plan === null ? null : ({ kind: 'plan', plan: need.plan.key } as const)
}

/** The title as plain words, for type-ahead and spoken names. */
export function plainTitle(title: Name | string, language: Language): string {
  if (typeof title === 'string') return title
  return title[language] ?? title.ja ?? title.en ?? ''
}

function actsOf(need: NeedView, language: Language, { canAct, canChange, placed }: NeedPlace): readonly NeedAct[] {
  const words = needsText[language]
  const go = (text: string, href: string): readonly NeedAct[] => [{ id: 'go', text, href }]
  const put: NeedAct = { id: 'put-on-agenda', text: words.putOnAgenda, shortcut: 'A' }
  const explain: NeedAct = { id: 'explain', text: words.explain, shortcut: 'E' }
  switch (need.kind) {
    case 'overdue':
    case 'due':
    case 'term-ending':
    case 'never-followed-up':
      if (placed !== null) return go(words.onAgenda, routeOfPlaced(placed))
      if (!canAct) return go(words.open, hrefOf(need))
      return need.kind === 'never-followed-up' ? [explain, put] : [put]
    case 'items-late':
      return go(words.openItems, hrefOf(need))
    case 'chain-broken':
      return placed === null ? go(words.openChain, hrefOf(need)) : go(words.onAgenda, routeOfPlaced(placed))
    case 'agenda-not-issued':
      return go(words.openAgenda, hrefOf(need))
    case 'meeting-not-recorded':
      return go(words.recordMeeting, hrefOf(need))
    case 'after-meeting': {
      const [first] = need.left ?? []
      if (first === undefined) return go(words.open, hrefOf(need))
      const after = afterMeetingText[language]
      const aside: NeedAct = { id: 'set-aside', text: after.setAside[first.matter], shortcut: 'X' }
      return [...go(after.acts[first.matter], hrefOf(need)), ...(canChange ? [aside] : [])]
    }
    case 'no-meeting':
      return canAct ? [{ id: 'plan-meeting', text: words.planMeeting }] : go(words.open, hrefOf(need))
  }
}

function hrefOf(need: NeedView): string {
  const matrix = `/follow-ups/${encodeURIComponent(need.body.key)}`
  switch (need.kind) {
    case 'overdue':
    case 'due':
    case 'never-followed-up':
    case 'term-ending':
      return need.plan === null ? matrix : `/plans/${need.plan.key}`
    case 'items-late':
      return need.plan === null ? matrix : `/status/${need.plan.key}?show=late`
    case 'chain-broken': {
      const search = new URLSearchParams({ series: need.series?.key ?? '', year: String(need.fiscalYear ?? '') })
      if (need.meeting !== null) search.set('meeting', String(need.meeting.id))
      return `${matrix}?${search.toString()}`
    }
    case 'agenda-not-issued':
    case 'meeting-not-recorded':
      return need.meeting === null ? matrix : `/meetings/${need.meeting.id}`
    case 'after-meeting': {
      const [first] = need.left ?? []
      return need.meeting === null || first === undefined ? matrix : routeAfter(need.meeting.id, first)
    }
    case 'no-meeting':
      return `/bodies/${need.body.key}`
  }
}
