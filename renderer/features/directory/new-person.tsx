import { useState } from 'react'
import { formatDay } from '../../../shared/domain/format-date.ts'
import { directoryText } from '../../../shared/text/directory-text.ts'
import { replaceHolderText } from '../../../shared/text/replace-holder-text.ts'
import { PickOrNew, type Picked } from '../../components/pick-or-new.tsx'
import { readDay } from '../../components/read-partial.ts'
import { TextField } from '../../components/text-field.tsx'
import { useFieldToday } from '../../components/today.ts'
import { TypedDate } from '../../components/typed-date.tsx'
import { useAsOf } from '../../data/as-of.tsx'
import { postChoice } from '../../data/directory-choices.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { useCommand } from '../../data/use-command.ts'
import { useDirectoryChoices } from '../../data/use-directory-choices.ts'
import { NewNamed, type TypedNames } from './new-named.tsx'

export interface NewPersonProps {
  readonly anchor: Element | null
  readonly onMade: (id: number) => void
  readonly onClose: () => void
}

/** Asks for the name of a person, as it is written, read and romanised; and which post is held from which day, where one is. All of it is one step. */
export function NewPerson({ anchor, onMade, onClose }: NewPersonProps) {
  const words = useText(directoryText)
  const holding = useText(replaceHolderText)
  const language = useLanguage()
  const today = useFieldToday()
  const asOf = useAsOf()
  const posts = useDirectoryChoices(asOf)?.posts
  const create = useCommand('directory.createPerson')
  const replace = useCommand('members.replaceHolder')
  const [reading, setReading] = useState('')
  const [post, setPost] = useState<Picked>({ words: '' })
  const [isAsked, setAsked] = useState(false)
  const postId = 'id' in post ? post.id : null
  // A post is chosen here, not made: it belongs to an organization.
  const isUnknown = 'words' in post && post.words.trim() !== ''
  const [from, setFrom] = useState(() => formatDay(asOf, language, language === 'ja' ? 'era-long' : 'long'))
  const on = readDay(from, today)
  const enter = async (names: TypedNames): Promise<number | null> => {
    const person = { ...names, readingJa: reading.trim() || null }
    setAsked(true)
    if (isUnknown) return null
    if (postId === null || !on) return (await create.run({ person }))?.id ?? null
    return (await replace.run({ postId, on, person }))?.personId ?? null
  }
  return (
    <NewNamed
      title={words.newPerson}
      labels={{ ja: words.nameJa, en: words.romanized }}
      anchor={anchor}
      isPending={create.isRunning || replace.isRunning}
      isReady={postId === null || Boolean(on)}
      onAnswer={enter}
      onMade={onMade}
      onClose={onClose}
      between={<TextField label={words.readingJa} lang="ja" value={reading} onChange={setReading} maxLength={1000} />}
    >
      <PickOrNew
        label={holding.post}
        isOnlyKnown
        known={(posts ?? []).map((one) => postChoice(one, language))}
        value={post}
        onChange={setPost}
        help={holding.postHelp}
        error={isUnknown && isAsked ? holding.chooseKnownPost : null}
      />
      {(postId !== null || isUnknown) && (
        <TypedDate label={holding.from} value={from} onChange={setFrom} takes="day" isMissing={on === null} />
      )}
    </NewNamed>
  )
}
