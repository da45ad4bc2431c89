import type { RosterScreen } from '../../../shared/contract/members.ts'
import { rosterEditText } from '../../../shared/text/roster-edit-text.ts'
import { Link } from '../../components/link.tsx'
import { NameText } from '../../components/name-text.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { inWords } from '../../data/directory-choices.ts'
import { useLanguage, useText } from '../../data/language.ts'
import styles from './seat-details.module.css'

/** For whom a collective seat stands on the day, where a cabinet list is known. */
export function Ministers({ screen }: { readonly screen: RosterScreen }) {
  const words = useText(rosterEditText)
  const language = useLanguage()
  return (
    <>
      <SectionHeading note={screen.ministers.length || undefined}>{words.ministers}</SectionHeading>
      {screen.ministers.length === 0 ? (
        <p className={styles.unknown}>
          {words.ministersUnknown} <Link href="/cabinet">{words.enterCabinet}</Link>
        </p>
      ) : (
        <ul className={styles.lines}>
          {screen.ministers.map(({ postId, post, holders }) => (
            <li key={postId}>
              <Link look="plain" href={`/posts/${postId}`}>
                <NameText name={post} />
              </Link>
              <small>{holders.map(({ name }) => inWords(name, language)).join(', ')}</small>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
