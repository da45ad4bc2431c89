import { useRef, useState } from 'react'
import type { PartialDate } from '../../shared/domain/calendar.ts'
import { isIsoDate } from '../../shared/domain/calendar.ts'
import { formatDay } from '../../shared/domain/format-date.ts'
import { datedText } from '../../shared/text/dated-text.ts'
import { sayDateProblem } from '../../shared/text/say-date-problem.ts'
import { CalendarButton } from './calendar-button.tsx'
import { readDay, readPartial } from './read-partial.ts'
import { isShortcut } from './shortcut.ts'
import { TextField } from './text-field.tsx'
import { useFieldToday } from './today.ts'
import styles from './typed-date.module.css'
import { useWords, useWordsLanguage } from './words.ts'

export interface TypedDateProps {
  readonly label: string
  /** As it is being typed; `readDay` and `readPartial` read it. */
  readonly value: string
  readonly onChange: (typed: string) => void
  /** `part`: a month or a year will do. */
  readonly takes: 'day' | 'part'
  /** It was answered without one, and one is needed. */
  readonly isMissing?: boolean
  /** Why a date that can be read will not do. */
  readonly refused?: string | null
  /** Said in the place of the reading while nothing was typed. */
  readonly help?: string
  readonly autoFocus?: boolean
}

/**
 * A date of a form that is answered as a whole: typed in any way, or taken from the calendar. The line beneath is always there: it says how the
 * date was read, or what is wrong with it, so that nothing moves.
 */
export function TypedDate(props: TypedDateProps) {
  const { label, value, onChange, takes, isMissing = false, refused = null, help, autoFocus = false } = props
  const words = useWords(datedText)
  const language = useWordsLanguage()
  const today = useFieldToday()
  const [isOpen, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const read: PartialDate | null | undefined = takes === 'day' ? readDay(value, today) : readPartial(value, today)
  const isWrong = read === undefined || (isMissing && read === null)
  const forms = takes === 'day' ? words.dayForms : words.dateForms
  return (
    <div ref={box} className={styles.typed}>
      <TextField
        label={label}
        value={value}
        onChange={onChange}
        autoFocus={autoFocus}
        onKeyDown={(event) => {
          if (!isShortcut(event, 'Alt+ArrowDown')) return
          event.preventDefault()
          setOpen(true)
        }}
        lead={
          today !== null && (
            <CalendarButton
              box={box}
              isOpen={isOpen}
              onOpenChange={setOpen}
              value={read && isIsoDate(read) ? read : null}
              today={today}
              onChoose={(day) => onChange(formatDay(day, language, language === 'ja' ? 'era-long' : 'long'))}
            />
          )
        }
        help={read ? readAs(read, language) : (help ?? forms)}
        error={isWrong ? sayDateProblem(value, language, takes === 'day' ? words.dayWrong : words.dateWrong) : refused}
      />
    </div>
  )
}

/** In both calendars; of a day also the weekday. */
function readAs(date: PartialDate, language: 'en' | 'ja'): string {
  const isDay = isIsoDate(date)
  const [here, other] = [formatDay(date, language, isDay ? 'weekday' : 'long'), formatDay(date, language, 'era-long')]
  return `= ${here} · ${other}`
}
