import { useState } from 'react'
import { useLocation } from 'wouter'
import { directoryText } from '../../../shared/text/directory-text.ts'
import { Asking } from '../../components/asking.tsx'
import { Checkbox } from '../../components/checkbox.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useText } from '../../data/language.ts'
import { useCommand } from '../../data/use-command.ts'

export interface NewPostProps {
  readonly anchor: Element | null
  readonly organizationId: number
  readonly onClose: () => void
}

/** Asks for the title of a new post of an organization, and leads to it. */
export function NewPost({ anchor, organizationId, onClose }: NewPostProps) {
  const words = useText(directoryText)
  const [, navigate] = useLocation()
  const create = useCommand('directory.createPost')
  const [nameJa, setNameJa] = useState('')
  const [nameEn, setNameEn] = useState('')
  const [standsAlone, setStandsAlone] = useState(false)
  const [isAsked, setAsked] = useState(false)
  const isNameless = nameJa.trim() === '' && nameEn.trim() === ''
  const answer = () => {
    setAsked(true)
    if (isNameless) return
    void create
      .run({ post: { nameJa: nameJa.trim() || null, nameEn: nameEn.trim() || null, organizationId, standsAlone } })
      .then((made) => {
        if (made === null) return
        onClose()
        navigate(`/posts/${made.id}`)
      })
  }
  return (
    <Asking
      title={words.newPost}
      anchor={anchor}
      answer={words.add}
      isPending={create.isRunning}
      onAnswer={answer}
      onClose={onClose}
    >
      <TextField
        label={words.titleJa}
        lang="ja"
        value={nameJa}
        onChange={setNameJa}
        maxLength={1000}
        autoFocus
        error={isAsked && isNameless ? words.nameNeeded : null}
      />
      <TextField label={words.titleEn} lang="en" value={nameEn} onChange={setNameEn} maxLength={1000} />
      <Checkbox isChecked={standsAlone} onChange={setStandsAlone}>
        {words.standsAlone}
      </Checkbox>
    </Asking>
  )
}
