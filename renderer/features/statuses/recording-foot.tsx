import { useSyncExternalStore } from 'react'
import type { OccasionInput, StatusesScreen } from '../../../shared/contract/statuses.ts'
import type { IsoDate, PartialDate } from '../../../shared/domain/calendar.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import { statusesText } from '../../../shared/text/statuses-text.ts'
import { recordingText } from '../../../shared/text/recording-text.ts'
import { NameText } from '../../components/name-text.tsx'
import { ItemStatusMark } from '../../components/status.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { ItemNumber } from './item-number.tsx'
import { Evidence } from './evidence.tsx'
import { figureText } from './recording-cells.tsx'
import styles from './recording-tab.module.css'
import { type GridCursor, useGridCursor } from './grid-cursor.ts'
import { standingWords } from './standing-words.ts'
import { occasionKey, type StatusDesk } from './status-desk.ts'
import type { StatusRow } from './status-rows.ts'

export interface RecordingFootProps {
  readonly screen: StatusesScreen
  readonly rows: readonly StatusRow[]
  readonly cursor: GridCursor
  readonly desk: StatusDesk
  readonly at: OccasionInput
}

/** What is known of the item one stands on: all of its title, where it stands, and what was said of it last. */
export function RecordingFoot({ screen, rows, cursor, desk, at }: RecordingFootProps) {
  const words = useText(statusesText)
  const gridWords = useText(recordingText)
  const language = useLanguage()
  const itemId = useGridCursor(cursor, ({ place }) => place?.itemId ?? null)
  const here = useSyncExternalStore(desk.subscribe, () => desk.reportAt(occasionKey(at), itemId ?? 0))
  const row = rows.find(({ item }) => item.id === itemId)
  if (row === undefined) return null
  const { item, previous, standing } = row
  const day = (on: IsoDate | PartialDate) => formatDay(on, language, 'long')
  const names = (ids: readonly number[]) =>
    ids
      .flatMap((id) => screen.organizations.find((one) => one.id === id) ?? [])
      .map(({ name }) => name[language] ?? name.ja ?? name.en ?? '')
      .join(language === 'ja' ? '、' : '; ')
  return (
    <aside className={styles.foot} aria-label={gridWords.item}>
      <div>
        <p className={styles.footTitle}>
          <ItemNumber item={item} /> <NameText name={item.title} />
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
        <Evidence screen={screen} evidence={here?.evidence ?? null} agendaItemId={at.kind === 'line' ? at.agendaItemId : null} />
        {previous === null ? (
          <p className={styles.quiet}>{here === null ? gridWords.neverReported : gridWords.firstReport}</p>
        ) : (
          <>
            <p className={styles.quiet}>
              <ItemStatusMark status={previous.status} /> {day(previous.on)}{' '}
              {figureText(previous.figure, previous.unit, language)}
            </p>
            <p className={styles.footNote}>{previous.note[language] ?? previous.note.ja ?? previous.note.en}</p>
            <Evidence screen={screen} evidence={previous.evidence} agendaItemId={previous.agendaItemId} />
          </>
        )}
      </div>
    </aside>
  )
}
