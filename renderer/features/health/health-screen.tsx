import { CircleAlert, CircleCheck } from 'lucide-react'
import { useState } from 'react'
import { healthText } from '../../../shared/text/health-text.ts'
import { Icon } from '../../components/icon.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { Split } from '../../components/split.tsx'
import { ErrorState, Skeleton } from '../../components/states.tsx'
import { useToday } from '../../data/as-of.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { usePlace } from '../../data/place.ts'
import { sayError } from '../../data/say-error.ts'
import { sayInstant } from '../../data/say-instant.ts'
import { useScreen } from '../../data/use-screen.ts'
import { BackupsSection } from './backups-section.tsx'
import { caresOf, graveCares } from './cares.ts'
import { FilesSection } from './files-section.tsx'
import styles from './health-screen.module.css'
import { ProgramSection } from './program-section.tsx'
import { RegisterHealth } from './register-health.tsx'
import { RestorePane } from './restore-pane.tsx'

/** How the register and its backups are; at the right, what restoring the chosen backup would change. */
export function HealthScreen() {
  const words = useText(healthText)
  const language = useLanguage()
  const today = useToday()
  const health = useScreen('health.get', {})
  const [chosen, setChosen] = useState<string | null>(null)
  usePlace([{ text: words.title }])
  if (health.isError) return <ErrorState {...sayError(health.error.error, language)} onRetry={() => void health.refetch()} />
  if (health.data === undefined) return <Skeleton rows={12} />
  // The pane with its button goes; one begins again at the head of the page, which tells how the register is now.
  const leavePane = () => {
    setChosen(null)
    document.querySelector<HTMLElement>('[data-page-title]')?.focus()
  }
  const backup = health.data.backups.find(({ id }) => id === chosen) ?? null
  const cares = caresOf(health.data, today)
  const [newest] = health.data.backups
  const tone = cares.length === 0 ? 'done' : cares.some((care) => graveCares.has(care)) ? 'alert' : 'due'
  return (
    <Split
      scrollKey="health"
      sideWidth="paper"
      side={
        health.data.backups.length === 0 ? undefined : <RestorePane key={backup?.id} backup={backup} onRestored={leavePane} />
      }
    >
      <div className={styles.page}>
        <PageHeader title={words.title} />
        <div className={styles.verdict} data-tone={tone} role="status">
          <Icon of={cares.length === 0 ? CircleCheck : CircleAlert} />
          <div>
            <b>{cares.length === 0 ? words.allWell : words.needsCare}</b>
            {cares.length === 0 && newest !== undefined && <span> {words.allWellNote(sayInstant(newest.madeAt, language))}</span>}
            {cares.length > 0 && (
              <ul>
                {cares.map((care) => (
                  <li key={care}>{words.cares[care]}</li>
                ))}
              </ul>
            )}
          </div>
        </div>
        <RegisterHealth health={health.data} />
        <BackupsSection health={health.data} chosen={backup?.id ?? null} onChoose={setChosen} />
        <FilesSection health={health.data} />
        <ProgramSection health={health.data} />
      </div>
    </Split>
  )
}
