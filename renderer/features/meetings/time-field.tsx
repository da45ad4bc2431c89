import { useState } from 'react'
import { meetingsText } from '../../../shared/text/meetings-text.ts'
import { TextField } from '../../components/text-field.tsx'
import { useText } from '../../data/language.ts'
import { readTime } from './read-time.ts'

export interface TimeFieldProps {
  readonly label: string
  readonly value: string | null
  readonly onChange: (value: string | null) => void
  readonly error?: string | null
  /** A time as it is written, where none is set. */
  readonly hint: string
}

/** A time of day, typed as people write it; emptied: not set. Enter or leaving takes it. */
export function TimeField({ label, value, onChange, error = null, hint }: TimeFieldProps) {
  const words = useText(meetingsText)
  const [typed, setTyped] = useState<string | null>(null)
  const [isRefused, setRefused] = useState(false)
  const settle = () => {
    if (typed === null) return
    const time = typed.trim() === '' ? null : readTime(typed)
    if (time === null && typed.trim() !== '') return setRefused(true)
    setTyped(null)
    setRefused(false)
    if (time !== value) onChange(time)
  }
  return (
    <TextField
      label={label}
      hidesLabel
      size="s"
      value={typed ?? value ?? ''}
      placeholder={hint}
      error={isRefused && typed !== null ? words.timeUnreadable(typed) : error}
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
