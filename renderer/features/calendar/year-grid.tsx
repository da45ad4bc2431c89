import { TriangleAlert } from 'lucide-react'
import { type CSSProperties, type KeyboardEvent, memo, type PointerEvent, useEffect, useRef } from 'react'
import { type IsoDate, isIsoDate, numbersOf } from '../../../shared/domain/calendar.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { calendarText } from '../../../shared/text/calendar-text.ts'
import { gridKeysText } from '../../../shared/text/grid-keys-text.ts'
import { Icon } from '../../components/icon.tsx'
import { KeyArea } from '../../components/key-hints.tsx'
import { actOf, keyLines, type KeyTable } from '../../components/key-table.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { dayInWords, sealOf } from './day-in-words.ts'
import { Mark, MeetingMark } from './meeting-mark.tsx'
import styles from './year-grid.module.css'
import { type DayStep, longestMonth, type ViewDay, type ViewMonth } from './year-view.ts'

export interface YearGridProps {
  readonly label: string
  readonly months: readonly ViewMonth[]
  readonly asOf: IsoDate
  readonly today: IsoDate
  readonly chosen: IsoDate
  readonly pointed: IsoDate | null
  readonly onChoose: (on: IsoDate) => void
  readonly onPoint: (on: IsoDate | null) => void
  readonly onStep: (step: DayStep) => void
  /** To the year before (-1) or after (1), on the same day of it. */
  readonly onTurn: (by: -1 | 1) => void
  /** Enter or double click. */
  readonly onOpen: (on: IsoDate) => void
}

const gridKeys: KeyTable<DayStep | 'year-before' | 'year-after' | 'open'> = [
  ['ArrowLeft', 'day-before'],
  ['ArrowRight', 'day-after'],
  ['ArrowUp', 'month-before'],
  ['ArrowDown', 'month-after'],
  ['Home', 'month-start'],
  ['End', 'month-end'],
  ['Mod+ArrowLeft', 'meeting-before'],
  ['Mod+ArrowRight', 'meeting-after'],
  ['Mod+Home', 'year-start'],
  ['Mod+End', 'year-end'],
  ['PageUp', 'year-before'],
  ['PageDown', 'year-after'],
  ['Enter', 'open'],
]

/** A line a month, a column a day of the month: walked day by day with the arrow keys, one stop for Tab. */
export function YearGrid(props: YearGridProps) {
  const { months, asOf, today, chosen, pointed, onChoose, onPoint, onStep, onTurn, onOpen } = props
  const words = useText(calendarText)
  const keys = useText(gridKeysText).calendar
  const language = useLanguage()
  const grid = useRef<HTMLDivElement>(null)
  const isWalking = useRef(false)

  // The day one walks to takes the focus; one that another control chose does not.
  useEffect(() => {
    if (!isWalking.current) return
    const cell = grid.current?.querySelector<HTMLElement>(`[data-day="${chosen}"]`) ?? null
    if (cell === null) return
    isWalking.current = false
    cell.focus()
  }, [chosen])

  const onKeyDown = (event: KeyboardEvent) => {
    const act = actOf(gridKeys, event)
    if (act === null) return
    event.preventDefault()
    onPoint(null)
    isWalking.current = true
    if (act === 'open') onOpen(chosen)
    else if (act === 'year-before' || act === 'year-after') onTurn(act === 'year-before' ? -1 : 1)
    else onStep(act)
  }
  return (
    <KeyArea
      hints={[
        { keys: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'], text: words.moveKey },
        { keys: ['Mod+ArrowLeft', 'Mod+ArrowRight'], text: words.nextMeetingKey },
        { keys: 'Enter', text: words.openMeeting },
      ]}
      sections={[{ name: keys.name, lines: keyLines(gridKeys, keys) }]}
    >
      {/* A grid walked with the keyboard: its cells take the focus, the keys are heard here. */}
      <div
        ref={grid}
        role="grid"
        aria-label={props.label}
        tabIndex={-1}
        className={styles.grid}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          const on = dayAt(event.target)
          if (on !== null && on !== chosen) onChoose(on)
        }}
        onDoubleClick={(event) => {
          const on = dayAt(event.target)
          if (on !== null) onOpen(on)
        }}
        onPointerOver={(event: PointerEvent) => onPoint(dayAt(event.target))}
        onPointerLeave={() => onPoint(null)}
      >
        <Head column={numbersOf(pointed ?? chosen).day} />
        {months.map((month, at) => (
          <Month
            key={at}
            month={month}
            isFirst={at === 0}
            asOf={asOf}
            today={today}
            chosen={chosen.startsWith(monthKey(month)) ? chosen : null}
            isPointed={(pointed ?? chosen).startsWith(monthKey(month))}
            language={language}
          />
        ))}
      </div>
    </KeyArea>
  )
}

const monthKey = ({ year, month }: ViewMonth) => `${year}-${String(month).padStart(2, '0')}`

function dayAt(target: EventTarget): IsoDate | null {
  const day = target instanceof Element ? target.closest<HTMLElement>('[data-day]')?.dataset.day : undefined
  return day !== undefined && isIsoDate(day) ? day : null
}

const columns = Array.from({ length: longestMonth }, (_, at) => at + 1)

const Head = memo(function Head({ column }: { readonly column: number }) {
  return (
    <div role="row" className={styles.head}>
      <span role="columnheader" aria-hidden="true" />
      {columns.map((day) => (
        <span key={day} role="columnheader" data-pointed={day === column || undefined}>
          {day}
        </span>
      ))}
    </div>
  )
})

interface MonthProps {
  readonly month: ViewMonth
  readonly isFirst: boolean
  readonly asOf: IsoDate
  readonly today: IsoDate
  /** Null: the chosen day is in another month. */
  readonly chosen: IsoDate | null
  readonly isPointed: boolean
  readonly language: Language
}

/** Only the months that the chosen day leaves and enters are drawn anew. */
const Month = memo(function Month({ month, isFirst, asOf, today, chosen, isPointed, language }: MonthProps) {
  const words = calendarText[language]
  return (
    <div role="row" className={styles.month} data-pointed={isPointed || undefined}>
      <span role="rowheader" className={styles.name}>
        <b>{words.monthShort(month.month)}</b>
        {(isFirst || month.month === 1) && <small>{month.year}</small>}
      </span>
      {month.days.map((day, at) => (
        <Day key={at} day={day} asOf={asOf} today={today} isChosen={day.on === chosen} language={language} />
      ))}
    </div>
  )
})

interface DayProps extends Pick<MonthProps, 'asOf' | 'today' | 'language'> {
  readonly day: ViewDay
  readonly isChosen: boolean
}

/** Marks drawn before the rest is counted. */
const mostMarks = 2

const Day = memo(function Day({ day, asOf, today, isChosen, language }: DayProps) {
  const heads = day.windows.filter(({ isHead }) => isHead)
  const shown = day.meetings.slice(0, mostMarks)
  const more = day.meetingCount - shown.length
  return (
    <span
      role="gridcell"
      className={styles.day}
      data-day={day.on}
      data-off={day.isOff || undefined}
      data-as-of={day.on === asOf || undefined}
      data-today={(day.on === today && today !== asOf) || undefined}
      data-chosen={isChosen || undefined}
      tabIndex={isChosen ? 0 : -1}
      {...(day.on === asOf ? { 'aria-current': 'date' as const } : {})}
    >
      {/* The cell is named by a sentence; what is drawn says the same to the eye. */}
      <span className="sr-only">{dayInWords(day, { asOf, today }, language)}</span>
      {shown.length + heads.length > 0 && (
        <span aria-hidden="true" className={styles.marks} data-many={shown.length + heads.length > 1 || undefined}>
          {shown.map((meeting) => (
            <span key={meeting.meeting.id} className={styles.entry}>
              <MeetingMark meeting={meeting} language={language} />
              {meeting.meeting.ordinal !== null && <small>{meeting.meeting.ordinal}</small>}
            </span>
          ))}
          {heads.map(({ window }) => (
            <span key={window.body.key} className={styles.entry}>
              <Mark letter={sealOf(window.body, language)} colour={window.body.colour} form="dotted" />
            </span>
          ))}
          {more > 0 && <small className={styles.more}>+{more}</small>}
        </span>
      )}
      {day.clashes.length > 0 && (
        <span className={styles.clash}>
          <Icon of={TriangleAlert} size={12} />
        </span>
      )}
      {day.windows.map(({ window, lane }) => (
        <i
          key={window.body.key}
          className={styles.window}
          data-body={window.body.colour}
          style={{ '--lane': lane } as CSSProperties}
        />
      ))}
    </span>
  )
})
