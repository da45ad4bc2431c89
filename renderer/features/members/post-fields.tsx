import { rosterEditText } from '../../../shared/text/roster-edit-text.ts'
import { ComboBox } from '../../components/combo-box.tsx'
import { PickOrNew, type Picked } from '../../components/pick-or-new.tsx'
import { inWords, namedThing, postChoice } from '../../data/directory-choices.ts'
import { useLanguage, useText } from '../../data/language.ts'
import type { useDirectoryChoices } from '../../data/use-directory-choices.ts'

/** A post as it is asked for: one that is known, or words for a new one and where that belongs. */
export interface PostAsked {
  readonly post: Picked
  readonly organizationId: number | null
}

const newPostIn = (post: Picked): string => ('words' in post ? post.words.trim() : '')

/** What the program is given of it; null: neither chosen nor named yet. */
export function postGiven({ post, organizationId }: PostAsked, standsAlone: (organizationId: number | null) => boolean) {
  if ('id' in post) return post
  const words = newPostIn(post)
  return words === '' ? null : { ...namedThing(words), organizationId, standsAlone: standsAlone(organizationId) }
}

export interface PostFieldsProps {
  readonly label: string
  readonly asked: PostAsked
  readonly onChange: (asked: PostAsked) => void
  readonly choices: ReturnType<typeof useDirectoryChoices>
  /** The post that is not offered; null: all are. */
  readonly except?: number | null
  /** It was answered without a post. */
  readonly isMissed: boolean
}

/** Asks for a post, and of a new one where it belongs. */
export function PostFields({ label, asked, onChange, choices, except = null, isMissed }: PostFieldsProps) {
  const words = useText(rosterEditText)
  const language = useLanguage()
  const { post, organizationId } = asked
  const newPost = newPostIn(post)
  return (
    <>
      <PickOrNew
        label={label}
        known={(choices?.posts ?? []).filter(({ id }) => id !== except).map((one) => postChoice(one, language))}
        value={post}
        onChange={(next) => onChange({ ...asked, post: next })}
        autoFocus
        {...(newPost === '' ? {} : { help: words.newThing(newPost) })}
        error={isMissed ? words.postNeeded : null}
      />
      {newPost !== '' && choices !== undefined && (
        <ComboBox
          label={words.organization}
          value={organizationId === null ? null : String(organizationId)}
          choices={choices.organizations.map((one) => ({ value: String(one.id), text: inWords(one.name, language) }))}
          onChange={(id) => onChange({ ...asked, organizationId: id === null ? null : Number(id) })}
        />
      )}
    </>
  )
}
