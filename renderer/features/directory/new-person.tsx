import { useState } from 'react'
import { directoryText } from '../../../shared/text/directory-text.ts'
import { TextField } from '../../components/text-field.tsx'
import { useText } from '../../data/language.ts'
import { useCommand } from '../../data/use-command.ts'
import { NewNamed } from './new-named.tsx'

export interface NewPersonProps {
  readonly anchor: Element | null
  readonly onMade: (id: number) => void
  readonly onClose: () => void
}

/** Asks for the name of a person, as it is written, read and romanised. */
export function NewPerson({ anchor, onMade, onClose }: NewPersonProps) {
  const words = useText(directoryText)
  const create = useCommand('directory.createPerson')
  const [reading, setReading] = useState('')
  return (
    <NewNamed
      title={words.newPerson}
      labels={{ ja: words.nameJa, en: words.romanized }}
      anchor={anchor}
      isPending={create.isRunning}
      onAnswer={async (names) => (await create.run({ person: { ...names, readingJa: reading.trim() || null } }))?.id ?? null}
      onMade={onMade}
      onClose={onClose}
      between={<TextField label={words.readingJa} lang="ja" value={reading} onChange={setReading} maxLength={1000} />}
    />
  )
}
