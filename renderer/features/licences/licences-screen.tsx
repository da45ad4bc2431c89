import { licencesText } from '../../../shared/text/licences-text.ts'
import { settingsText } from '../../../shared/text/settings-text.ts'
import { PageHeader } from '../../components/page-header.tsx'
import { Split } from '../../components/split.tsx'
import { ErrorState, Skeleton } from '../../components/states.tsx'
import { useText } from '../../data/language.ts'
import { usePlace } from '../../data/place.ts'
import { useLicences } from '../../data/use-licences.ts'
import styles from './licences-screen.module.css'

/** Under which licences everything in the program stands; the texts themselves are in the language they were written in. */
export function LicencesScreen() {
  const words = useText(licencesText)
  const settings = useText(settingsText)
  const { groups, hasFailed, again } = useLicences()
  usePlace([{ text: settings.title, href: '/settings' }, { text: words.title }])
  return (
    <Split scrollKey="licences">
      <div className={styles.page}>
        <PageHeader title={words.title} note={words.note} />
        {hasFailed && <ErrorState title={words.missing} kept={null} advice={words.missingAdvice} onRetry={again} />}
        {groups === null && !hasFailed && <Skeleton rows={10} />}
        {groups?.map(({ licence, text, of }) => (
          <details key={text} className={styles.group}>
            <summary>
              <b>{licence}</b> <span>{of.join(', ')}</span>
            </summary>
            <pre lang="en">{text}</pre>
          </details>
        ))}
      </div>
    </Split>
  )
}
