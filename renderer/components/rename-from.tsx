import { useState } from 'react'
import type { IsoDate } from '../../shared/domain/calendar.ts'
import { datedText } from '../../shared/text/dated-text.ts'
import { Asking } from './asking.tsx'
import { readDay } from './read-partial.ts'
import { TextField } from './text-field.tsx'
import { useWords } from './words.ts'
import { TypedDate } from './typed-date.tsx'
import { useFieldToday } from './today.ts'

export interface Renaming {
  readonly on: IsoDate
  readonly nameJa: string | null
  readonly readingJa: string | null
  readonly nameEn: string | null
}

export interface RenameFromProps {
  readonly anchor: Element | null
  readonly onRename: (renaming: Renaming) => Promise<void>
  readonly onClose: () => void
}

/** Asks from which day a thing is called otherwise, and how. */
export function RenameFrom({ anchor, onRename, onClose }: RenameFromProps) {
  const words = useWords(datedText)
  const today = useFieldToday()
  const [day, setDay] = useState('')
  const [nameJa, setNameJa] = useState('')
  const [readingJa, setReadingJa] = useState('')
  const [nameEn, setNameEn] = useState('')
  const [isAsked, setAsked] = useState(false)
  const on = readDay(day, today)
  const answer = () => {
    setAsked(true)
    if (on === null || on === undefined) return
    void onRename({ on, nameJa: nameJa.trim() || null, readingJa: readingJa.trim() || null, nameEn: nameEn.trim() || null })
  }
  return (
    <Asking
      title={words.renameFrom}
      note={words.renameNote}
      anchor={anchor}
      answer={words.rename}
      onAnswer={answer}
      onClose={onClose}
    >
      <TypedDate label={words.renameDay} value={day} onChange={setDay} takes="day" autoFocus isMissing={isAsked && on === null} />
      <TextField label={words.newNameJa} lang="ja" value={nameJa} onChange={setNameJa} maxLength={1000} />
      <TextField label={words.reading} lang="ja" value={readingJa} onChange={setReadingJa} maxLength={1000} />
      <TextField label={words.newNameEn} lang="en" value={nameEn} onChange={setNameEn} maxLength={1000} />
    </Asking>
  )
}
