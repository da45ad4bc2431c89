import { useState } from 'react'
import { deskText } from '../../../shared/text/desk-text.ts'
import { TextField } from '../../components/text-field.tsx'
import { useText } from '../../data/language.ts'

export interface PlannedMinutesFieldProps {
  readonly value: number | null
  /** What the times say where nothing is planned; null: they say nothing. */
  readonly fromTimes: number | null
  readonly onChange: (value: number | null) => void
}

/** How long a meeting is planned to take; emptied, its times say. Enter or leaving takes it. */
export function PlannedMinutesField({ value, fromTimes, onChange }: PlannedMinutesFieldProps) {
  const words = useText(deskText)
  const [typed, setTyped] = useState<string | null>(null)
  const [isRefused, setRefused] = useState(false)
  const settle = () => {
    if (typed === null) return
    const text = typed
      .normalize('NFKC')
      .replace(/(?:分|min\.?|minutes?)$/i, '')
      .trim()
    const minutes = text === '' ? null : Number(text)
    if (minutes !== null && !(Number.isInteger(minutes) && minutes >= 1 && minutes <= 1440)) return setRefused(true)
    setTyped(null)
    setRefused(false)
    if (minutes !== value) onChange(minutes)
  }
  return (
    <TextField
      label={words.plannedMinutes}
      hidesLabel
      size="s"
      value={typed ?? (value === null ? '' : words.minutesOf(value))}
      placeholder={words.minutesOf(fromTimes ?? 60)}
      error={isRefused && typed !== null ? words.plannedUnreadable(typed) : null}
      onChange={(text) => {
        setTyped(text)
        setRefused(false)
      }}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.key === 'Enter') settle()
        else if (event.key === 'Escape') {
          setTyped(null)
          setRefused(false)
        }
      }}
    />
  )
}
