import type { NeedView } from '../../shared/contract/follow-ups.ts'
import type { PlacedLook } from '../../shared/contract/next-meeting.ts'
import { daysBetween, type IsoDate } from '../../shared/domain/calendar.ts'
import { formatFiscalYear } from '../../shared/domain/era.ts'
import { formatDay } from '../../shared/domain/format-date.ts'
import type { Name } from '../../shared/domain/model.ts'
import type { Language } from '../../shared/domain/vocabulary.ts'
import { afterMeetingText } from '../../shared/text/after-meeting-text.ts'
import { needsText } from '../../shared/text/needs-text.ts'
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
  const words = needsText[language]
  const base = {
    id: needId(need),
    need,
    title: titleOf(need, language),
    acts: actsOf(need, language, at),
    href: hrefOf(need),
  }
  const day = (on: IsoDate | null) => (on === null ? '' : formatDay(on, language, language === 'ja' ? 'era-short' : 'short'))
  switch (need.kind) {
    case 'overdue': {
      const days = need.dueOn === null ? 0 : daysBetween(need.dueOn, asOf)
      return {
        ...base,
        why: need.isFirstLook ? words.firstLookSince(day(need.since)) : words.overdue(words.span(days), day(need.since)),
      }
    }
    case 'items-late': {
      const days = need.dueOn === null ? 0 : daysBetween(need.dueOn, asOf)
      return { ...base, why: words.itemsLate(need.count ?? 0, words.span(days)) }
    }
    case 'due':
      return { ...base, why: need.isFirstLook ? words.firstLookSince(day(need.since)) : words.lastLook(day(need.since)) }
    case 'never-followed-up':
      return { ...base, why: words.meetingsSince(need.meetingsSince ?? 0, day(need.since)) }
    case 'term-ending': {
      const isOver = need.dueOn !== null && need.dueOn < asOf
      return { ...base, why: isOver ? words.termEnded(day(need.dueOn)) : words.termEnds(day(need.dueOn)) }
    }
    case 'chain-broken': {
      const expected = words.expectedAt(need.meeting?.ordinal ?? null, day(need.meeting?.on ?? null))
      return { ...base, why: need.missing === 'progress' ? words.plansReported(day(need.since)) : expected }
    }
    case 'agenda-not-issued':
      return { ...base, why: words.notIssued(need.dueOn === null ? 0 : daysBetween(asOf, need.dueOn)) }
    case 'meeting-not-recorded':
      return { ...base, why: words.notRecorded(words.span(need.dueOn === null ? 0 : daysBetween(need.dueOn, asOf))) }
    case 'after-meeting': {
      const after = afterMeetingText[language]
      const [first, ...more] = need.left ?? []
      const parts = first === undefined ? [] : [after.lacks[first.matter](first.lineIds.length)]
      return {
        ...base,
        why: [...parts, ...(more.length === 0 ? [] : [after.more(more.length)])].join(language === 'ja' ? '・' : ', '),
      }
    }
    case 'no-meeting': {
      const at = (on: IsoDate) => formatDay(on, language, 'month-day')
      return { ...base, why: need.expected === null ? '' : words.usualBetween(at(need.expected.from), at(need.expected.to)) }
    }
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

function titleOf(need: NeedView, language: Language): Name | string {
  const words = needsText[language]
  const year = need.fiscalYear === null ? '' : formatFiscalYear(need.fiscalYear, language, 'title')
  switch (need.kind) {
    case 'overdue':
    case 'items-late':
    case 'due':
    case 'never-followed-up':
    case 'term-ending':
      return need.plan?.name ?? ''
    case 'chain-broken':
      if (need.missing === 'progress') return words.progressMissing(year)
      return need.missing === 'plan' ? words.planMissing(year) : words.yearMissing(year)
    case 'agenda-not-issued':
    case 'after-meeting':
    case 'meeting-not-recorded':
      return words.meeting(need.meeting?.ordinal ?? null, need.dueOn === null ? '' : formatDay(need.dueOn, language, 'long'))
    case 'no-meeting':
      return words.noMeeting(formatFiscalYear(need.fiscalYear ?? 0, language, language === 'en' ? 'words' : 'title'))
  }
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
