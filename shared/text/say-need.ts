import { daysBetween, type IsoDate } from '../domain/calendar.ts'
import { formatFiscalYear } from '../domain/era.ts'
import { formatDay } from '../domain/format-date.ts'
import type { Name } from '../domain/model.ts'
import type { NeedKind } from '../domain/needs.ts'
import type { Language } from '../domain/vocabulary.ts'
import { type AfterMeetingText, afterMeetingText } from './after-meeting-text.ts'
import { needsText } from './needs-text.ts'

/** What is known of a need, as its row and the paper of all tell it. */
export interface NeedFacts {
  readonly kind: NeedKind
  readonly plan: { readonly name: Name } | null
  readonly fiscalYear: number | null
  readonly missing: 'plan' | 'progress' | 'whole-year' | null
  readonly meeting: { readonly ordinal: number | null; readonly on: IsoDate } | null
  readonly since: IsoDate | null
  readonly isFirstLook: boolean
  readonly meetingsSince: number | null
  readonly dueOn: IsoDate | null
  readonly expected: { readonly from: IsoDate; readonly to: IsoDate } | null
  readonly count: number | null
  readonly left: readonly { readonly matter: keyof AfterMeetingText['lacks']; readonly lineIds: readonly number[] }[] | null
}

/** One quiet clause: why it is owed. */
export function whyOfNeed(need: NeedFacts, asOf: IsoDate, language: Language): string {
  const words = needsText[language]
  const day = (on: IsoDate | null) => (on === null ? '' : formatDay(on, language, language === 'ja' ? 'era-short' : 'short'))
  const daysLate = need.dueOn === null ? 0 : daysBetween(need.dueOn, asOf)
  switch (need.kind) {
    case 'overdue':
      return need.isFirstLook ? words.firstLookSince(day(need.since)) : words.overdue(words.span(daysLate), day(need.since))
    case 'items-late':
      return words.itemsLate(need.count ?? 0, words.span(daysLate))
    case 'due':
      return need.isFirstLook ? words.firstLookSince(day(need.since)) : words.lastLook(day(need.since))
    case 'never-followed-up':
      return words.meetingsSince(need.meetingsSince ?? 0, day(need.since))
    case 'term-ending': {
      const isOver = need.dueOn !== null && need.dueOn < asOf
      return isOver ? words.termEnded(day(need.dueOn)) : words.termEnds(day(need.dueOn))
    }
    case 'chain-broken':
      if (need.missing === 'progress') return words.plansReported(day(need.since))
      return words.expectedAt(need.meeting?.ordinal ?? null, day(need.meeting?.on ?? null))
    case 'agenda-not-issued':
      return words.notIssued(need.dueOn === null ? 0 : daysBetween(asOf, need.dueOn))
    case 'meeting-not-recorded':
      return words.notRecorded(words.span(daysLate))
    case 'after-meeting': {
      const after = afterMeetingText[language]
      const [first, ...more] = need.left ?? []
      const parts = first === undefined ? [] : [after.lacks[first.matter](first.lineIds.length)]
      return [...parts, ...(more.length === 0 ? [] : [after.more(more.length)])].join(language === 'ja' ? '・' : ', ')
    }
    case 'no-meeting': {
      const at = (on: IsoDate) => formatDay(on, language, 'month-day')
      return need.expected === null ? '' : words.usualBetween(at(need.expected.from), at(need.expected.to))
    }
  }
}

/** What a need is about: a plan's name, or a sentence where it is about a year or a meeting. */
export function titleOfNeed(need: NeedFacts, language: Language): Name | string {
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
