import { CalendarDate } from '@internationalized/date'
import { ChevronLeft, ChevronRight, ChevronsLeft, ChevronsRight } from 'lucide-react'
import { useState } from 'react'
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  I18nProvider,
} from 'react-aria-components'
import { addMonths, type IsoDate, isoDate, numbersOf, partialDate } from '../../shared/domain/calendar.ts'
import { formatDay } from '../../shared/domain/format-date.ts'
import { isDayOff } from '../../shared/domain/holidays.ts'
import { dateText } from '../../shared/text/date-text.ts'
import { Button } from './button.tsx'
import styles from './date-calendar.module.css'
import { IconButton } from './icon-button.tsx'
import { useWords, useWordsLanguage } from './words.ts'

export interface DateCalendarProps {
  readonly value: IsoDate | null
  readonly today: IsoDate
  readonly first?: IsoDate
  readonly last?: IsoDate
  readonly onChoose: (date: IsoDate) => void
  /** Where it stands by itself and was not just opened it leaves the focus where it is. */
  readonly takesFocus?: boolean
}

/** A month to choose a day from, headed by its Gregorian and its era name. Weeks begin on Monday. */
export function DateCalendar({ value, today, first, last, onChoose, takesFocus = true }: DateCalendarProps) {
  const words = useWords(dateText)
  const language = useWordsLanguage()
  const [shown, setShown] = useState<IsoDate>(value ?? today)
  const month = partialDate(shown.slice(0, 7))
  const turn = (months: number) => setShown(addMonths(shown, months))
  return (
    // The weekday names follow the language; the grid itself is Gregorian in both.
    <I18nProvider locale={language === 'ja' ? 'ja-JP-u-ca-gregory-fw-mon' : 'en-GB'}>
      <Calendar
        aria-label={words.calendar}
        className={styles.calendar ?? ''}
        value={value === null ? null : toCalendarDate(value)}
        focusedValue={toCalendarDate(shown)}
        onFocusChange={(date) => setShown(isoDate(date.toString()))}
        minValue={first === undefined ? null : toCalendarDate(first)}
        maxValue={last === undefined ? null : toCalendarDate(last)}
        onChange={(date) => date !== null && onChoose(isoDate(date.toString()))}
        firstDayOfWeek="mon"
        autoFocus={takesFocus}
      >
        <header className={styles.head}>
          <span className={styles.month} aria-live="polite">
            {formatDay(month, language, 'long')} <small lang="ja">{formatDay(month, language, 'era-long')}</small>
          </span>
          <IconButton slot={null} icon={ChevronsLeft} size="s" label={words.previousYear} onPress={() => turn(-12)} />
          <IconButton slot={null} icon={ChevronLeft} size="s" label={words.previousMonth} onPress={() => turn(-1)} />
          <IconButton slot={null} icon={ChevronRight} size="s" label={words.nextMonth} onPress={() => turn(1)} />
          <IconButton slot={null} icon={ChevronsRight} size="s" label={words.nextYear} onPress={() => turn(12)} />
        </header>
        <CalendarGrid className={styles.grid ?? ''} weekdayStyle="narrow">
          <CalendarGridHeader>
            {(day) => <CalendarHeaderCell className={styles.weekday ?? ''}>{day}</CalendarHeaderCell>}
          </CalendarGridHeader>
          <CalendarGridBody>
            {(date) => (
              <CalendarCell
                date={date}
                className={styles.day ?? ''}
                data-day-off={isDayOff(isoDate(date.toString())) || undefined}
                data-today-of-register={date.toString() === today || undefined}
              />
            )}
          </CalendarGridBody>
        </CalendarGrid>
        <footer className={styles.foot}>
          <Button slot={null} size="s" look="bare" onPress={() => onChoose(today)}>
            {words.today} · {formatDay(today, language, 'short')}
          </Button>
        </footer>
      </Calendar>
    </I18nProvider>
  )
}

function toCalendarDate(date: IsoDate): CalendarDate {
  const { year, month, day } = numbersOf(date)
  return new CalendarDate(year, month, day)
}
