import { directoryText } from '../../../shared/text/directory-text.ts'
import { Link } from '../../components/link.tsx'
import { useText } from '../../data/language.ts'
import styles from './directory-views.module.css'

/** The three lists that belong together, each one click from the others. */
export function DirectoryViews({ here }: { readonly here: 'organizations' | 'persons' }) {
  const words = useText(directoryText)
  return (
    <nav className={styles.views} aria-label={words.rosters}>
      <Link href="/members" look="quiet">
        {words.rosters}
      </Link>
      {(['organizations', 'persons'] as const).map((view) =>
        view === here ? (
          <span key={view} aria-current="page">
            {words[view]}
          </span>
        ) : (
          <Link key={view} href={`/${view}`} look="quiet">
            {words[view]}
          </Link>
        ),
      )}
    </nav>
  )
}
