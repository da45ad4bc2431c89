import { useState } from 'react'
import type { RosterScreen } from '../../../shared/contract/members.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { knownUntil } from '../../../shared/domain/known-until.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import { documentsText } from '../../../shared/text/documents-text.ts'
import { membersText } from '../../../shared/text/members-text.ts'
import { rosterDaysText } from '../../../shared/text/roster-days-text.ts'
import { peopleText } from '../../../shared/text/people-text.ts'
import { seatRoles } from '../../../shared/domain/vocabulary.ts'
import { DateField } from '../../components/date-field.tsx'
import { Facts, Inspector } from '../../components/inspector.tsx'
import { Questions } from '../../components/questions.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { Select } from '../../components/select.tsx'
import { useAsOf, useRegister, useToday } from '../../data/as-of.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { Differences } from './differences.tsx'
import styles from './roster-inspector.module.css'
import { RosterFindings } from './roster-findings.tsx'
import { SeatDetails } from './seat-details.tsx'
import { type Stop, stateBefore } from './stops.ts'
import type { RosterEdits } from './use-roster-edits.ts'

export interface RosterInspectorProps {
  readonly screen: RosterScreen
  readonly stops: readonly Stop[]
  readonly compareTo: IsoDate | null
  readonly comparison: string
  readonly onCompare: (comparison: string) => void
  readonly edits: RosterEdits
  readonly chosen: number | null
  readonly onChoose: (seatId: number | null) => void
}

/** Beside the roster: how it differs from another day's, what is still to be confirmed, how many sit on it; or the chosen seat. */
export function RosterInspector(props: RosterInspectorProps) {
  const words = useText(membersText)
  const seat = props.screen.seats.find((one) => one.seatId === props.chosen)
  return (
    <Inspector label={seat === undefined ? words.differences : words.seat}>
      {seat === undefined ? (
        <Overview {...props} />
      ) : (
        <SeatDetails
          key={seat.seatId}
          screen={props.screen}
          seat={seat}
          edits={props.edits}
          onClose={() => props.onChoose(null)}
        />
      )}
    </Inspector>
  )
}

/** Of the choices: a day of one's own. */
const anyDay = 'day'

function Overview({ screen, stops, compareTo, comparison, onCompare, onChoose }: RosterInspectorProps) {
  const words = useText(membersText)
  const people = useText(peopleText)
  const between = useText(rosterDaysText)
  const language = useLanguage()
  const asOf = useAsOf()
  const today = useToday()
  const knownTo = knownUntil(useRegister().defaultAsOf, screen.changes)
  const before = stateBefore(stops, asOf)
  const newer = compareTo === null || compareTo < asOf ? asOf : compareTo
  const day = (on: IsoDate) => formatDay(on, language, language === 'ja' ? 'era-short' : 'short')
  const others = stops.map((stop) => stop.on).filter((on) => on !== asOf)
  const [asksDay, setAsksDay] = useState(false)
  const isListed = comparison === 'before' || comparison === 'none' || others.some((on) => on === comparison)
  return (
    <>
      <RosterFindings screen={screen} />
      <SectionHeading>{words.differences}</SectionHeading>
      <Select
        // Asking for a day it is another one: the closed list has no focus to take back from the field of the day.
        key={asksDay ? anyDay : 'listed'}
        label={words.comparedWith}
        size="s"
        value={asksDay ? anyDay : comparison}
        onChange={(value) => {
          setAsksDay(value === anyDay)
          if (value !== anyDay) onCompare(value)
        }}
        choices={[
          {
            value: 'before',
            text: before === null ? words.previousState : between.stateOf(day(before)),
          },
          ...others.map((on) => ({ value: on as string, text: day(on) })),
          ...(isListed ? [] : [{ value: comparison, text: compareTo === null ? comparison : day(compareTo) }]),
          { value: anyDay, text: people.otherDay },
          { value: 'none', text: words.noComparison },
        ]}
      />
      {(asksDay || !isListed) && (
        <div className={styles.day}>
          <DateField
            label={people.comparedDay}
            value={compareTo}
            today={today}
            autoFocus={asksDay}
            onChange={(on) => {
              if (on === null) return
              setAsksDay(false)
              onCompare(on)
            }}
          />
        </div>
      )}
      {compareTo !== null && newer > knownTo && <p className={styles.after}>{between.nothingAfterNote(day(knownTo))}</p>}
      <Differences screen={screen} comparedTo={compareTo} onChoose={onChoose} />
      {(screen.firstSeenOn === null || (compareTo ?? asOf) < screen.firstSeenOn) && screen.seats.length > 0 && (
        <p className={styles.undated}>
          {screen.firstSeenOn === null
            ? words.undatedAll
            : `${words.undatedSpan} ${words.firstSeen(formatDay(screen.firstSeenOn, language, 'long'))}`}
        </p>
      )}
      <SectionHeading note={screen.questions.length || undefined}>{words.toConfirm}</SectionHeading>
      {screen.questions.length === 0 ? (
        <p className={styles.quiet}>{words.nothingToConfirm}</p>
      ) : (
        <Questions questions={screen.questions} />
      )}
      {screen.seats.length > 0 && (
        <>
          <SectionHeading note={words.seats(screen.seats.length)}>{words.seatCounts}</SectionHeading>
          <Facts
            facts={seatRoles
              .map((role) => ({ role, count: screen.seats.filter((one) => one.role === role).length }))
              .filter(({ count }) => count > 0)
              .map(({ role, count }) => ({ term: documentsText[language].roster.roles(screen.kind, count)[role], value: count }))}
          />
        </>
      )}
    </>
  )
}
