import { memo } from 'react'
import type { MeetingScreen } from '../../../shared/contract/meetings.ts'
import { minutesBetween } from '../../../shared/domain/agenda-minutes.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { meetingPeopleText } from '../../../shared/text/meeting-people-text.ts'
import { meetingsText } from '../../../shared/text/meetings-text.ts'
import { DateField } from '../../components/date-field.tsx'
import { EditableText } from '../../components/editable-text.tsx'
import { NameText } from '../../components/name-text.tsx'
import { useToday } from '../../data/as-of.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { MeetingBodies } from './meeting-bodies.tsx'
import { MeetingChair } from './meeting-chair.tsx'
import styles from './meeting-matters.module.css'
import { MeetingWarnings } from './meeting-warnings.tsx'
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
      <MeetingWarnings screen={screen} />
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
