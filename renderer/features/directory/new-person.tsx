import { useState } from 'react'
import { directoryText } from '../../../shared/text/directory-text.ts'
import { Asking } from '../../components/asking.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useText } from '../../data/language.ts'
import { useCommand } from '../../data/use-command.ts'

export interface NewPersonProps {
  readonly anchor: Element | null
  readonly onMade: (id: number) => void
  readonly onClose: () => void
}

/** Asks for the name of a person, as it is written, read and romanised. */
export function NewPerson({ anchor, onMade, onClose }: NewPersonProps) {
  const words = useText(directoryText)
  const create = useCommand('directory.createPerson')
  const [nameJa, setNameJa] = useState('')
  const [readingJa, setReadingJa] = useState('')
  const [nameEn, setNameEn] = useState('')
  const [isAsked, setAsked] = useState(false)
  const isNameless = nameJa.trim() === '' && nameEn.trim() === ''
  const answer = () => {
    setAsked(true)
    if (isNameless) return
    void create
      .run({ person: { nameJa: nameJa.trim() || null, readingJa: readingJa.trim() || null, nameEn: nameEn.trim() || null } })
      .then((made) => {
        if (made === null) return
        onClose()
        onMade(made.id)
      })
  }
  return (
    <Asking
      title={words.newPerson}
      anchor={anchor}
      answer={words.add}
      isPending={create.isRunning}
      onAnswer={answer}
      onClose={onClose}
    >
      <TextField
        label={words.nameJa}
        lang="ja"
        value={nameJa}
        onChange={setNameJa}
        maxLength={1000}
        autoFocus
        error={isAsked && isNameless ? words.nameNeeded : null}
      />
      <TextField label={words.readingJa} lang="ja" value={readingJa} onChange={setReadingJa} maxLength={1000} />
      <TextField label={words.romanized} lang="en" value={nameEn} onChange={setNameEn} maxLength={1000} />
    </Asking>
  )
}
