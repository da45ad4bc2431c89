import { useState } from 'react'
import { useLocation } from 'wouter'
import { directoryText } from '../../../shared/text/directory-text.ts'
import { Checkbox } from '../../components/checkbox.tsx'
import { useText } from '../../data/language.ts'
import { useCommand } from '../../data/use-command.ts'
import { NewNamed } from './new-named.tsx'

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
  const [standsAlone, setStandsAlone] = useState(false)
  return (
    <NewNamed
      title={words.newPost}
      labels={{ ja: words.titleJa, en: words.titleEn }}
      anchor={anchor}
      isPending={create.isRunning}
      onAnswer={async (names) => (await create.run({ post: { ...names, organizationId, standsAlone } }))?.id ?? null}
      onMade={(id) => navigate(`/posts/${id}`)}
      onClose={onClose}
    >
      <Checkbox isChecked={standsAlone} onChange={setStandsAlone}>
        {words.standsAlone}
      </Checkbox>
    </NewNamed>
  )
}
