import type { MeetingLife } from '../../../shared/contract/meeting-life.ts'
import { agendaVersionsText } from '../../../shared/text/agenda-versions-text.ts'
import { NameText } from '../../components/name-text.tsx'
import { useText } from '../../data/language.ts'
import styles from './withdrawn-lines.module.css'

/** Below the agenda: what was on it when it was issued and is not any more. Nothing where nothing is. */
export function WithdrawnLines({ life }: { readonly life: MeetingLife }) {
  const words = useText(agendaVersionsText)
  if (life.withdrawn.length === 0) return null
  return (
    <section className={styles.withdrawn} aria-label={words.takenOff}>
      <h3>{words.takenOff}</h3>
      <ul>
        {life.withdrawn.map(({ id, number, title }) => (
          <li key={id}>
            <span>{number}</span>
            <del>
              <NameText name={title} />
            </del>
          </li>
        ))}
      </ul>
    </section>
  )
}
