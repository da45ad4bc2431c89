import type { StatusesScreen } from '../../../shared/contract/statuses.ts'
import type { IsoDate, PartialDate } from '../../../shared/domain/calendar.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import { statusesText } from '../../../shared/text/statuses-text.ts'
import { NameText } from '../../components/name-text.tsx'
import { ItemStatusMark } from '../../components/status.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { figureText } from './recording-cells.tsx'
import styles from './recording-tab.module.css'
import { standingWords } from './standing-words.ts'
import type { StatusRow } from './status-rows.ts'

/** What is known of the item one stands on: all of its title, where it stands, and what was said of it last. */
export function RecordingFoot({ screen, row }: { readonly screen: StatusesScreen; readonly row: StatusRow | null }) {
  const words = useText(statusesText)
  const language = useLanguage()
  if (row === null) return null
  const { item, previous, standing } = row
  const day = (on: IsoDate | PartialDate) => formatDay(on, language, 'long')
  const names = (ids: readonly number[]) =>
    ids
      .flatMap((id) => screen.organizations.find((one) => one.id === id) ?? [])
      .map(({ name }) => name[language] ?? name.ja ?? name.en ?? '')
      .join(language === 'ja' ? '、' : '; ')
  return (
    <aside className={styles.foot} aria-label={words.item}>
      <div>
        <p className={styles.footTitle}>
          {item.number !== null && <span>{item.number} </span>}
          <NameText name={item.title} />
        </p>
        <p className={styles.quiet}>
          {[
            standing === null ? '' : standingWords(standing, language),
            item.responsibleIds.length > 0 ? `${words.responsible}: ${names(item.responsibleIds)}` : words.nobodyNamed,
            item.supportingIds.length > 0 ? `${words.supporting}: ${names(item.supportingIds)}` : '',
            item.deadlineOn === null ? '' : `${words.deadline}: ${day(item.deadlineOn)}`,
            item.target === null ? '' : `${words.target}: ${figureText(item.target.value, item.target.unit, language)}`,
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </p>
      </div>
      <div>
        {previous === null ? (
          <p className={styles.quiet}>{words.neverReported}</p>
        ) : (
          <>
            <p className={styles.quiet}>
              <ItemStatusMark status={previous.status} /> {day(previous.on)}{' '}
              {figureText(previous.figure, previous.unit, language)}
            </p>
            <p className={styles.footNote}>{previous.note[language] ?? previous.note.ja ?? previous.note.en}</p>
          </>
        )}
      </div>
    </aside>
  )
}
