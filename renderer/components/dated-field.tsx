import type { IsoDate, PartialDate } from '../../shared/domain/calendar.ts'
import { formatDay } from '../../shared/domain/format-date.ts'
import { isEmpty } from '../../shared/domain/interval.ts'
import type { Interval } from '../../shared/domain/model.ts'
import { datedText } from '../../shared/text/dated-text.ts'
import { peopleText } from '../../shared/text/people-text.ts'
import { sayDateProblem } from '../../shared/text/say-date-problem.ts'
import { KeptField } from './kept-field.tsx'
import { readDay, readPartial } from './read-partial.ts'
import { useFieldToday } from './today.ts'
import { useWords, useWordsLanguage } from './words.ts'

export interface DatedFieldProps {
  readonly label: string
  readonly value: PartialDate | null
  readonly onKeep: (value: PartialDate | null) => void
  /** What begins or ends on this date: an end before its beginning is refused here, where the date is written. */
  readonly of?: { readonly span: Interval; readonly end: 'from' | 'to' }
  readonly isReadOnly?: boolean
}

/** A day, month or year, as precisely as it is known, kept when the field is left. */
export function DatedField({ label, value, onKeep, of, isReadOnly = false }: DatedFieldProps) {
  const words = useWords(datedText)
  const people = useWords(peopleText)
  const language = useWordsLanguage()
  const written = useWritten()
  const today = useFieldToday()
  const inWords = (day: PartialDate | null) =>
    day === null ? '' : formatDay(day, language, language === 'ja' ? 'era-long' : 'long')
  const refuse = (day: PartialDate): string | null => {
    if (of === undefined || !isEmpty({ ...of.span, [of.end]: day })) return null
    return of.end === 'from' ? people.beginsAfterEnd(inWords(of.span.to)) : people.endsBeforeBegin(inWords(of.span.from))
  }
  return (
    <KeptField<PartialDate | null>
      label={label}
      value={written(value)}
      refused={(typed) => {
        const read = readPartial(typed, today)
        return (read && refuse(read)) ?? sayDateProblem(typed, language, words.dateWrong)
      }}
      isReadOnly={isReadOnly}
      read={(typed) => {
        const read = readPartial(typed, today)
        return read && refuse(read) !== null ? undefined : read
      }}
      onKeep={onKeep}
    />
  )
}

export interface DayFieldProps {
  readonly label: string
  readonly value: IsoDate | null
  readonly onKeep: (value: IsoDate | null) => void
  readonly isReadOnly?: boolean
}

/** The same for what must be a day. */
export function DayKeptField({ label, value, onKeep, isReadOnly = false }: DayFieldProps) {
  const words = useWords(datedText)
  const language = useWordsLanguage()
  const written = useWritten()
  const today = useFieldToday()
  return (
    <KeptField<IsoDate | null>
      label={label}
      value={written(value)}
      refused={(typed) => sayDateProblem(typed, language, words.dayWrong)}
      isReadOnly={isReadOnly}
      read={(typed) => readDay(typed, today)}
      onKeep={onKeep}
    />
  )
}

/** Dates as the fields show them, short enough to be seen whole: by era in Japanese. */
function useWritten(): (date: PartialDate | null) => string {
  const language = useWordsLanguage()
  return (date) => (date === null ? '' : formatDay(date, language, language === 'ja' ? 'era-short' : 'short'))
}
