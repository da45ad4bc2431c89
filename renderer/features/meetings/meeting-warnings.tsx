import { TriangleAlert } from 'lucide-react'
import type { MeetingScreen, MeetingWarning } from '../../../shared/contract/meetings.ts'
import { type IsoDate, isPartialDate, weekdayOf } from '../../../shared/domain/calendar.ts'
import type { DayOffNotice } from '../../../shared/domain/days-off-near.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import type { Bilingual } from '../../../shared/domain/model.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { beginningText } from '../../../shared/text/beginning-text.ts'
import { holidayText } from '../../../shared/text/holiday-text.ts'
import { meetingPeopleText } from '../../../shared/text/meeting-people-text.ts'
import { lifeText } from '../../../shared/text/life-text.ts'
import { type MeetingsText, meetingsText } from '../../../shared/text/meetings-text.ts'
import { Icon } from '../../components/icon.tsx'
import { Link } from '../../components/link.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { openMatters } from './open-matters.ts'
import { useBeginning } from '../../data/use-beginning.ts'
import styles from './meeting-matters.module.css'

/** What is worth knowing about the meeting; where its body's meetings begin can be settled here. */
export function MeetingWarnings({ screen }: { readonly screen: MeetingScreen }) {
  const words = useText(meetingsText)
  const language = useLanguage()
  const { meeting, startsAt, endsAt } = screen
  const isBackward = startsAt !== null && endsAt !== null && endsAt < startsAt
  // Missing titles are told beside the agenda.
  const warnings = screen.warnings.filter(({ code }) => code !== 'missing-language')
  const open = screen.isEditable && screen.lines.some((line) => !line.isHeading) ? openMatters(screen) : []
  if (warnings.length === 0 && !isBackward && open.length === 0) return null
  return (
    <div role="status">
      <ul className={styles.warnings}>
        {warnings.map((warning) => {
          const text = sayWarning(warning, words, language, meeting.on)
          return (
            <li key={text}>
              <Icon of={TriangleAlert} size={12} />
              {text}
              {warning.code === 'ordinal-gap' && warning.beginning !== null && <Beginning {...warning.beginning} />}
            </li>
          )
        })}
        {open.length > 0 && (
          <li>
            <Icon of={TriangleAlert} size={12} />
            {lifeText[language].notSet(open)}
          </li>
        )}
        {isBackward && (
          <li>
            <Icon of={TriangleAlert} size={12} />
            {words.endsBeforeStart}
          </li>
        )}
      </ul>
    </div>
  )
}

/** What settles that the first meetings are not in the register: they are entered, or not known. */
function Beginning({ body, with: ordinal }: { readonly body: string; readonly with: number }) {
  const words = useText(beginningText)
  const settle = useBeginning()
  return (
    <>
      <Link href={`/bodies/${body}/meetings`}>{words.enterEarlier}</Link>
      {settle !== null && <Link onPress={() => settle(body, ordinal)}>{words.notKnown}</Link>}
    </>
  )
}

function sayWarning(warning: MeetingWarning, words: MeetingsText, language: Language, on: IsoDate): string {
  switch (warning.code) {
    case 'unusual-weekday':
      return words.unusualWeekday(warning.weekday, warning.usual)
    case 'ordinal-gap':
      return ofBody(
        warning.body,
        warning.beginning === null
          ? words.ordinalGap(warning.ordinal)
          : beginningText[language].notRecorded(warning.beginning.with),
        language,
      )
    case 'ordinal-clash':
      return ofBody(warning.body, words.ordinalClash(warning.ordinal), language)
    case 'ordinal-disorder':
      return ofBody(warning.body, words.ordinalDisorder(warning.ordinal), language)
    case 'before-founding': {
      const day = warning.establishedOn
      return ofBody(warning.body, words.beforeFounding(isPartialDate(day) ? formatDay(day, language, 'long') : day), language)
    }
    case 'same-day':
      return meetingPeopleText[language].sameDay(oneOf(warning.body, language), warning.meeting.ordinal)
    case 'chair-not-in-office':
      return meetingPeopleText[language].chairNotInOffice(oneOf(warning.post, language))
    case 'missing-language':
      return words.missingLanguage(warning.language, warning.count, warning.unchecked)
    case 'day-off':
      return sayDayOff(warning.notice, on, language)
  }
}

function sayDayOff(notice: DayOffNotice, on: IsoDate, language: Language): string {
  const words = holidayText[language]
  switch (notice.kind) {
    case 'on-holiday':
      return words.onHoliday(words.name[notice.holiday.name])
    case 'on-weekend':
      return words.onWeekend(weekdayOf(on))
    case 'beside-holiday':
      return words.besideHoliday(words.name[notice.holiday.name], formatDay(notice.holiday.on, language, 'month-day'))
  }
}

const oneOf = (name: Bilingual, language: Language) => name[language] ?? name.ja ?? name.en ?? ''

/** In a joint session a warning says of which body it speaks. */
const ofBody = (body: Bilingual | null, text: string, language: Language) =>
  body === null ? text : meetingPeopleText[language].ofBody(oneOf(body, language), text)
