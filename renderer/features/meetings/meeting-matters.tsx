import { TriangleAlert } from 'lucide-react'
import { memo } from 'react'
import type { MeetingScreen, MeetingWarning } from '../../../shared/contract/meetings.ts'
import { minutesBetween } from '../../../shared/domain/agenda-minutes.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import { type IsoDate, isPartialDate, weekdayOf } from '../../../shared/domain/calendar.ts'
import type { DayOffNotice } from '../../../shared/domain/days-off-near.ts'
import { holidayText } from '../../../shared/text/holiday-text.ts'
import type { Bilingual } from '../../../shared/domain/model.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { meetingPeopleText } from '../../../shared/text/meeting-people-text.ts'
import { type MeetingsText, meetingsText } from '../../../shared/text/meetings-text.ts'
import { DateField } from '../../components/date-field.tsx'
import { EditableText } from '../../components/editable-text.tsx'
import { Icon } from '../../components/icon.tsx'
import { NameText } from '../../components/name-text.tsx'
import { useToday } from '../../data/as-of.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { MeetingBodies } from './meeting-bodies.tsx'
import { MeetingChair } from './meeting-chair.tsx'
import styles from './meeting-matters.module.css'
import { PlannedMinutesField } from './planned-minutes-field.tsx'
import { TimeField } from './time-field.tsx'
import type { UpdateMeeting } from './use-meeting-update.ts'

export interface MeetingMattersProps {
  readonly screen: MeetingScreen
  readonly isReadOnly: boolean
  readonly update: UpdateMeeting
}

/** Date, time, place and note, as they stand at the head of the paper; edited where they stand; not drawn anew while one walks through the agenda. */
export const MeetingMatters = memo(function MeetingMatters({ screen, isReadOnly, update }: MeetingMattersProps) {
  return (
    <>
      {isReadOnly ? <Facts screen={screen} /> : <Fields screen={screen} update={update} />}
      <Warnings screen={screen} />
    </>
  )
})

function Fields({ screen, update }: Pick<MeetingMattersProps, 'screen' | 'update'>) {
  const words = useText(meetingsText)
  const people = useText(meetingPeopleText)
  const language = useLanguage()
  const today = useToday()
  const { meeting, startsAt, endsAt, place, note, bodies } = screen
  const isJoint = bodies.length > 1
  const order: readonly Language[] = language === 'ja' ? ['ja', 'en'] : ['en', 'ja']
  return (
    <dl className={styles.matters} aria-label={words.matters}>
      <dt>{words.date}</dt>
      <dd className={styles.when}>
        <span className={styles.date}>
          <DateField
            key={meeting.on}
            label={words.date}
            hidesLabel
            look="bar"
            value={meeting.on}
            today={today}
            onChange={(on) => {
              if (on !== null) void update({ on })
            }}
          />
        </span>
        <span className={styles.times}>
          <TimeField
            label={words.from}
            hint={words.timeHint}
            value={startsAt}
            onChange={(time) => void update({ startsAt: time })}
          />
          <span aria-hidden="true">–</span>
          <TimeField label={words.to} hint={words.endHint} value={endsAt} onChange={(time) => void update({ endsAt: time })} />
        </span>
        <span className={styles.length}>
          <PlannedMinutesField
            value={screen.plannedMinutes}
            fromTimes={minutesBetween(startsAt, endsAt)}
            onChange={(plannedMinutes) => void update({ plannedMinutes })}
          />
        </span>
      </dd>
      <dt>{words.place}</dt>
      <dd className={styles.places}>
        {order.map((one) => (
          <EditableText
            key={one}
            label={words.placeIn(one)}
            lang={one}
            value={place[one] ?? ''}
            placeholder={one === language ? words.notSet : `${words.notSet} (${one === 'en' ? 'English' : '日本語'})`}
            maxLength={500}
            onCommit={(text) => void update(one === 'en' ? { placeEn: text.trim() || null } : { placeJa: text.trim() || null })}
          />
        ))}
      </dd>
      {isJoint && (
        <>
          <dt>{people.bodies}</dt>
          <dd>
            <MeetingBodies screen={screen} />
          </dd>
        </>
      )}
      <dt>{words.chair}</dt>
      <dd className={styles.chair}>
        <MeetingChair screen={screen} update={update} />
        {/* A body that meets alone stands over the meeting already. */}
        {!isJoint && <MeetingBodies screen={screen} />}
      </dd>
      <dt>{words.note}</dt>
      <dd>
        <EditableText
          label={`${words.note} (${words.noteOnRunSheet})`}
          value={note ?? ''}
          placeholder={words.noteHint}
          maxLength={20_000}
          onCommit={(text) => void update({ note: text.trim() || null })}
        />
        {note !== null && note !== '' && <small className={styles.never}>{words.noteOnRunSheet}</small>}
      </dd>
    </dl>
  )
}

function Facts({ screen }: Pick<MeetingMattersProps, 'screen'>) {
  const words = useText(meetingsText)
  const { startsAt, endsAt, place, note, chair } = screen
  const hasPlace = place.en !== null || place.ja !== null
  if (startsAt === null && !hasPlace && note === null && chair === null) return null
  return (
    <dl className={styles.matters} aria-label={words.matters}>
      {startsAt !== null && (
        <>
          <dt>{words.time}</dt>
          <dd>{endsAt === null ? startsAt : `${startsAt}–${endsAt}`}</dd>
        </>
      )}
      {hasPlace && (
        <>
          <dt>{words.place}</dt>
          <dd>
            <NameText name={place} />
          </dd>
        </>
      )}
      {chair !== null && (
        <>
          <dt>{words.chair}</dt>
          <dd>
            <NameText name={chair} />
          </dd>
        </>
      )}
      {note !== null && (
        <>
          <dt>
            {words.note} <small>{words.noteOnRunSheet}</small>
          </dt>
          <dd>{note}</dd>
        </>
      )}
    </dl>
  )
}

function Warnings({ screen }: { readonly screen: MeetingScreen }) {
  const words = useText(meetingsText)
  const language = useLanguage()
  const { meeting, startsAt, endsAt } = screen
  const isBackward = startsAt !== null && endsAt !== null && endsAt < startsAt
  const all = [
    // Missing titles are told beside the agenda.
    ...screen.warnings
      .filter(({ code }) => code !== 'missing-language')
      .map((warning) => sayWarning(warning, words, language, meeting.on)),
    ...(isBackward ? [words.endsBeforeStart] : []),
  ]
  if (all.length === 0) return null
  return (
    <div role="status">
      <ul className={styles.warnings}>
        {all.map((text) => (
          <li key={text}>
            <Icon of={TriangleAlert} size={12} />
            {text}
          </li>
        ))}
      </ul>
    </div>
  )
}

function sayWarning(warning: MeetingWarning, words: MeetingsText, language: Language, on: IsoDate): string {
  switch (warning.code) {
    case 'unusual-weekday':
      return words.unusualWeekday(warning.weekday, warning.usual)
    case 'ordinal-gap':
      return ofBody(warning.body, words.ordinalGap(warning.ordinal), language)
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
      return words.missingLanguage(warning.language, warning.count)
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
