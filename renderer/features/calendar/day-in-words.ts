import type { CalendarMeeting } from '../../../shared/contract/calendar.ts'
import type { BodyRef } from '../../../shared/contract/common.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { calendarText } from '../../../shared/text/calendar-text.ts'
import { holidayText } from '../../../shared/text/holiday-text.ts'
import type { ViewDay } from './year-view.ts'

/** A body's name for narrow places. */
export const shortName = (body: BodyRef, language: Language): string =>
  body.short[language] ?? body.short.ja ?? body.short.en ?? body.key

export const sealOf = (body: BodyRef, language: Language): string => body.seal[language] ?? body.seal.ja ?? body.seal.en ?? '?'

/** "Drug abuse, 12th meeting", in lists "Drug abuse, 12th"; of a joint session every body with its own number. */
export function meetingInWords(
  { meeting, bodies }: CalendarMeeting,
  language: Language,
  length: 'nth' | 'nthShort' = 'nth',
): string {
  const words = calendarText[language]
  if (meeting.actKind !== null) {
    return bodies.map(({ body }) => words.ofBody(shortName(body, language), words.act[meeting.actKind ?? 'other'])).join(', ')
  }
  return bodies
    .map(({ body, ordinal }) => words.ofBody(shortName(body, language), words[length](ordinal)))
    .join(language === 'ja' ? '・' : ', ')
}

/** Everything a day shows in one sentence, for a screen reader. */
export function dayInWords(day: ViewDay, at: { readonly asOf: IsoDate; readonly today: IsoDate }, language: Language): string {
  const words = calendarText[language]
  const parts = [
    formatDay(day.on, language, 'weekday'),
    ...(day.on === at.asOf ? [words.asOfDay] : []),
    ...(day.on === at.today ? [words.today] : []),
    ...(day.holiday === null ? [] : [holidayText[language].name[day.holiday.name]]),
    ...day.meetings.map((one) =>
      one.meeting.actKind === null
        ? `${meetingInWords(one, language)}, ${words.status[one.meeting.status]}`
        : meetingInWords(one, language),
    ),
    ...(day.meetingCount > day.meetings.length ? [words.moreMeetings(day.meetingCount - day.meetings.length)] : []),
    ...day.clashes.map((clash) => words.clash[clash.kind](clash.minutesBetween)),
    ...(day.clashCount > day.clashes.length ? [words.moreClashes(day.clashCount - day.clashes.length)] : []),
    ...day.windows.map(({ window }) => words.expected(shortName(window.body, language))),
  ]
  return parts.join(language === 'ja' ? '、' : ', ')
}
