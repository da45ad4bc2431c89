import { type FocusEvent, type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { Group, Input, TextField } from 'react-aria-components'
import { addDays, firstYear, type IsoDate, lastYear, numbersOf } from '../../shared/domain/calendar.ts'
import { formatDay } from '../../shared/domain/format-date.ts'
import { parseDay } from '../../shared/domain/parse-date.ts'
import type { Language } from '../../shared/domain/vocabulary.ts'
import { type DateText, dateText } from '../../shared/text/date-text.ts'
import { keysText } from '../../shared/text/keys-text.ts'
import { classNames } from './class-names.ts'
import { CalendarButton } from './calendar-button.tsx'
import styles from './date-field.module.css'
import fieldStyles from './field.module.css'
import { FieldLabel, FieldNotes, type FieldFrameProps } from './field-notes.tsx'
import { InItsLanguage } from './in-its-language.tsx'
import { KeyArea } from './key-hints.tsx'
import { actOf, keyLines, type KeyTable } from './key-table.ts'
import { useWords, useWordsLanguage } from './words.ts'

export interface DateFieldProps extends FieldFrameProps {
  readonly value: IsoDate | null
  /** A day that exists and lies within first–last; null when the field was emptied and `isClearable`. */
  readonly onChange: (value: IsoDate | null) => void
  readonly today: IsoDate
  readonly first?: IsoDate
  readonly last?: IsoDate
  readonly isClearable?: boolean
  readonly isDisabled?: boolean
  readonly autoFocus?: boolean
  /** bar: in the top bar, one line, errors in a bubble. accent: the same while another day than today is read. */
  readonly look?: 'field' | 'bar' | 'accent'
}

const fieldKeys = [
  ['ArrowUp', 'later'],
  ['ArrowDown', 'earlier'],
  ['Alt+ArrowDown', 'calendar'],
  ['Enter', 'settle'],
  ['Escape', 'putBack'],
] as const satisfies KeyTable<string>

type Reading = { readonly date: IsoDate | null; readonly error: string | null; readonly note: string | null }

/**
 * A day, typed as people write it (10 June 2005, H17.6.10, 平成17年6月10日) or taken from the calendar. Shows Gregorian and era.
 * Enter or leaving takes it, Escape puts back what was there, Up and Down step by a day, Alt+Down opens the calendar.
 */
export function DateField(props: DateFieldProps) {
  const { value, onChange, today, look = 'field', isDisabled = false, autoFocus: beginsHere = false } = props
  const words = useWords(dateText)
  const keys = useWords(keysText).dateField
  const language = useWordsLanguage()
  const [draft, setDraft] = useState<string | null>(null)
  const [refused, setRefused] = useState<string | null>(null)
  const [isOpen, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)

  const settled = value === null ? '' : formatDay(value, language, 'long')
  const reading = draft === null || draft === settled ? null : read(draft, props, words, language)
  // What is wrong with the letters themselves comes before what the form says of the day it was given.
  const shownError = (refused !== null && refused === draft ? reading?.error : null) ?? props.error ?? null

  const take = (date: IsoDate | null) => {
    setDraft(null)
    setRefused(null)
    if (date !== value) onChange(date)
  }
  const settle = () => {
    if (draft === null || draft === settled) return take(value)
    const next = read(draft, props, words, language)
    if (next.error === null) take(next.date)
    else setRefused(draft)
  }
  const step = (days: number) => {
    const from = reading?.date ?? value ?? today
    // The calendar has a first day and a last.
    if (from === (days > 0 ? `${lastYear}-12-31` : `${firstYear}-01-01`)) return
    const date = addDays(from, days)
    if (outOfBounds(date, props, words, language) === null) {
      take(date)
      setDraft(formatDay(date, language, 'long'))
    }
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return
    const act = actOf(fieldKeys, event)
    if (act === 'settle') settle()
    // What was not changed is left alone: the Escape is meant for the dialog around it.
    else if (act === 'putBack' && draft !== null && draft !== settled) {
      event.stopPropagation()
      take(value)
      setDraft(settled)
    } else if (act === 'calendar') setOpen(true)
    else if (act === 'later' || act === 'earlier') step(act === 'later' ? 1 : -1)
    else return
    if (act !== 'settle') event.preventDefault()
  }
  // Letters struck on the icon, where a press or the closed calendar leaves the focus, are meant for the text.
  const onIconKey = (event: KeyboardEvent<HTMLDivElement>) => {
    if (isOpen || event.target === input.current || event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey)
      return
    event.stopPropagation()
    input.current?.focus()
  }
  const onFocus = (event: FocusEvent<HTMLInputElement>) => {
    if (draft === null) setDraft(settled)
    event.currentTarget.select()
  }

  const shownDay = reading?.date ?? (reading === null ? value : null)
  const besideIn = besideStyle(reading === null ? null : draft, look)
  const beside = shownDay === null ? null : formatDay(shownDay, language, besideIn)
  const brief = shownDay === null ? null : formatDay(shownDay, language, briefly[besideIn])

  // Beside a list that is just closing it comes into being inert, where it cannot take the focus yet.
  useEffect(() => {
    if (beginsHere) input.current?.focus()
  }, [beginsHere])
  // Where the long reading has no room the short one stands; what is typed always has its own.
  useLayoutEffect(() => {
    const frame = box.current
    if (frame === null) return
    delete frame.dataset['brief']
    const long = frame.querySelector('[data-beside]')
    if (long !== null && long.scrollWidth > long.clientWidth) frame.dataset['brief'] = ''
  }, [beside, draft])

  return (
    <KeyArea
      hints={[
        { keys: ['ArrowUp', 'ArrowDown'], text: words.stepKey },
        { keys: 'Alt+ArrowDown', text: words.calendarKey },
      ]}
      sections={[{ name: keys.name, lines: keyLines(fieldKeys, keys), isEverywhere: true }]}
    >
      <TextField
        className={classNames(fieldStyles.field, styles.field)}
        isInvalid={Boolean(shownError)}
        isRequired={props.isRequired ?? false}
        isDisabled={isDisabled}
        validationBehavior="aria"
      >
        <FieldLabel {...props} />
        <Group
          ref={box}
          className={classNames(fieldStyles.box, styles.box)}
          data-date-look={look}
          isInvalid={Boolean(shownError)}
          isDisabled={isDisabled}
          onKeyDownCapture={onIconKey}
        >
          <CalendarButton
            box={box}
            isOpen={isOpen}
            onOpenChange={setOpen}
            isDisabled={isDisabled}
            value={shownDay}
            today={today}
            {...(props.first === undefined ? {} : { first: props.first })}
            {...(props.last === undefined ? {} : { last: props.last })}
            onChoose={take}
          />
          <Input
            ref={input}
            className={classNames(fieldStyles.input, styles.input)}
            style={{ minWidth: `min(100%, ${widthOf(draft ?? settled)}ch)` }}
            value={draft ?? settled}
            placeholder={words.placeholder}
            onChange={(event) => setDraft(event.target.value)}
            onFocus={onFocus}
            onBlur={() => {
              // Emptied and left, it says what it said: only a field that may be empty is emptied so.
              if (draft?.trim() === '' && !props.isClearable) return take(value)
              // In the bar a refusal would lie over every screen one goes to next: the day that is read stands there again.
              if (look !== 'field' && draft !== null && read(draft, props, words, language).error !== null) return take(value)
              settle()
              if (refused === null) setDraft((now) => (now === settled ? null : now))
            }}
            onKeyDown={onKeyDown}
            autoFocus={beginsHere}
            autoComplete="off"
            spellCheck={false}
          />
          {beside !== null && (
            <span className={classNames(fieldStyles.quiet, styles.beside)} data-beside>
              <InItsLanguage>{reading === null ? beside : words.readAs(beside)}</InItsLanguage>
            </span>
          )}
          {brief !== null && (
            <span className={classNames(fieldStyles.quiet, styles.brief)} aria-hidden="true">
              <InItsLanguage>{brief}</InItsLanguage>
            </span>
          )}
        </Group>
        {look === 'field' ? (
          <FieldNotes help={reading?.note ?? props.help} error={shownError} />
        ) : (
          shownError !== null && (
            <div className={styles.bubble} role="alert">
              {shownError}
            </div>
          )
        )}
      </TextField>
    </KeyArea>
  )
}

function read(typed: string, props: DateFieldProps, words: DateText, language: Language): Reading {
  if (typed.trim() === '' && props.isClearable) return { date: null, error: null, note: null }
  // A day typed over another is one of that year, until a year is typed.
  const year = props.value === null ? {} : { year: numbersOf(props.value).year }
  const parsed = parseDay(typed, { today: props.today, ...year })
  if (!parsed.ok) return { date: null, error: words.problem[parsed.problem](typed.trim()), note: null }
  const error = outOfBounds(parsed.date, props, words, language)
  const note = parsed.note === null ? null : words.note[parsed.note](formatDay(parsed.date, language, 'long'))
  return { date: error === null ? parsed.date : null, error, note }
}

/** Beside the field stands the other calendar: the era, or the western date while an era date is being typed. */
function besideStyle(typed: string | null, look: 'field' | 'bar' | 'accent'): keyof typeof briefly {
  const isEra = typed !== null && /^\s*[^\d\s]/u.test(typed)
  if (look === 'field') return isEra ? 'weekday' : 'era-weekday'
  return isEra ? 'short' : 'era-short'
}

/** The same in less room: where the field is narrow, what is typed comes first. */
const briefly = { weekday: 'short', 'era-weekday': 'era-short', short: 'short', 'era-short': 'era-short' } as const

/** What is typed in widths of a digit: Japanese letters take two. */
const widthOf = (text: string) =>
  Array.from(text).reduce((sum, letter) => sum + (letter > '\u2e80' ? 2 : letter >= '0' && letter <= '9' ? 1 : 0.85), 1)

function outOfBounds(date: IsoDate, { first, last }: DateFieldProps, words: DateText, language: Language): string | null {
  if (first !== undefined && date < first) return words.tooEarly(formatDay(first, language, 'long'))
  if (last !== undefined && date > last) return words.tooLate(formatDay(last, language, 'long'))
  return null
}
