import { X } from 'lucide-react'
import { searchText } from '../../../shared/text/search-text.ts'
import { IconButton } from '../../components/icon-button.tsx'
import { Link } from '../../components/link.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { useText } from '../../data/language.ts'
import { removeSearch, routeOfSearch, useSavedSearches } from '../../data/saved-searches.ts'
import styles from './saved-searches.module.css'

/** The searches this user keeps, each one press away; nothing while there are none. */
export function SavedSearches() {
  const words = useText(searchText)
  const saved = useSavedSearches()
  if (saved.length === 0) return null
  return (
    <section aria-label={words.saved}>
      <SectionHeading>{words.saved}</SectionHeading>
      <ul className={styles.list}>
        {saved.map(({ name, text }) => (
          <li key={name}>
            <Link href={routeOfSearch(text)}>{name}</Link>
            {name !== text && <small>{text}</small>}
            <IconButton icon={X} size="s" label={words.removeSaved(name)} onPress={() => removeSearch(name)} />
          </li>
        ))}
      </ul>
    </section>
  )
}
