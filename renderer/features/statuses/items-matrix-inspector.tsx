import type { StatusesScreen } from '../../../shared/contract/statuses.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import { itemStatuses } from '../../../shared/domain/vocabulary.ts'
import { statusesText } from '../../../shared/text/statuses-text.ts'
import { recordingText } from '../../../shared/text/recording-text.ts'
import { vocabularyText } from '../../../shared/text/vocabulary-text.ts'
import { Glyph } from '../../components/glyph.tsx'
import { Facts, Inspector, Note } from '../../components/inspector.tsx'
import { Link } from '../../components/link.tsx'
import { NameText } from '../../components/name-text.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { ItemStatusMark, itemStatusLooks } from '../../components/status.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { ItemNumber } from './item-number.tsx'
import { Evidence } from './evidence.tsx'
import { BothNotes, figureText } from './recording-cells.tsx'
import styles from './items-matrix.module.css'
import { cellWords, columnWords, lineOf } from './items-matrix-words.ts'
import { standingWords } from './standing-words.ts'

export interface ItemsMatrixInspectorProps {
  readonly screen: StatusesScreen
  readonly itemId: number
  readonly columnKey: string
}

/** What was reported in the cell under the focus or the pointer, and where its item stands. */
export function ItemsMatrixInspector({ screen, itemId, columnKey }: ItemsMatrixInspectorProps) {
  const words = useText(statusesText)
  const gridWords = useText(recordingText)
  const statuses = useText(vocabularyText).itemStatus
  const language = useLanguage()
  const item = screen.items.find((one) => one.id === itemId)
  const at = screen.matrix.columns.findIndex(({ key }) => key === columnKey)
  const column = screen.matrix.columns[at]
  const cell = screen.matrix.rows.find((row) => row.itemId === itemId)?.cells[at]
  const report = screen.reports.find((one) => one.id === cell?.reportId) ?? null
  const standing = screen.standings.find((one) => one.itemId === itemId) ?? null
  const names = (ids: readonly number[]) =>
    ids
      .flatMap((id) => screen.organizations.find((one) => one.id === id) ?? [])
      .map(({ name }) => name[language] ?? name.ja ?? name.en ?? '')
      .join(language === 'ja' ? '、' : '; ')
  const place = column === undefined ? '' : column.meetingId === null ? `on=${column.on}` : `line=${column.lineIds[0] ?? ''}`
  return (
    <Inspector label={gridWords.item}>
      {item === undefined || column === undefined || cell === undefined ? (
        <p className={styles.quiet}>{words.chooseCell}</p>
      ) : (
        <>
          <SectionHeading>
            <ItemNumber item={item} /> <NameText name={item.title} />
          </SectionHeading>
          <Note
            title={columnWords(column, language)}
            tone={cell.kind === 'missing' ? 'alert' : 'plain'}
            actions={
              column.meetingId !== null && lineOf(screen, column) !== undefined ? (
                <>
                  <Link
                    look="quiet"
                    href={`/meetings/${column.meetingId}?line=${report?.agendaItemId ?? lineOf(screen, column) ?? ''}`}
                  >
                    {words.openMeeting}
                  </Link>
                  {column.lineIds.length > 0 && (
                    <Link look="quiet" href={`/status/${screen.plan.key}?view=record&${place}`}>
                      {words.recordHere}
                    </Link>
                  )}
                </>
              ) : undefined
            }
          >
            <p>
              {report === null ? cellWords(cell, column, report, language) : <ItemStatusMark status={report.status} />}{' '}
              {report !== null && figureText(report.figure, report.unit, language)}
            </p>
            {report !== null && (
              <>
                <p className={styles.noteText}>
                  <BothNotes en={report.note.en} ja={report.note.ja} language={language} />
                </p>
                {report.organizationId !== null && <p className={styles.quiet}>{names([report.organizationId])}</p>}
                <Evidence screen={screen} evidence={report.evidence} agendaItemId={report.agendaItemId} />
              </>
            )}
          </Note>
          <Facts
            size="s"
            facts={[
              ...(standing === null ? [] : [{ term: words.state, value: standingWords(standing, language) }]),
              { term: words.responsible, value: names(item.responsibleIds) || words.nobodyNamed },
              ...(item.deadlineOn === null
                ? []
                : [{ term: words.deadline, value: formatDay(item.deadlineOn, language, 'long') }]),
            ]}
          />
        </>
      )}
      <div className={styles.legendPart}>
        <SectionHeading>{words.legend}</SectionHeading>
        <ul className={styles.legend}>
          {screen.matrix.columns.some(({ isBirth }) => isBirth) && (
            <li>
              <span data-body={screen.body.colour} className={styles.sign}>
                <Glyph sign="adopted" size={14} />
              </span>
              {words.birthSign}
            </li>
          )}
          {itemStatuses.map((status) => (
            <li key={status}>
              <span data-tone={itemStatusLooks[status].tone} className={styles.sign}>
                <Glyph sign={itemStatusLooks[status].sign} size={14} />
              </span>
              {statuses[status]}
            </li>
          ))}
          <li>
            <span data-tone="alert" className={styles.sign}>
              <Glyph sign="missing" size={14} />
            </span>
            {words.missingSign}
          </li>
          <li>
            <span className={styles.sign}>
              <Glyph sign="silent" size={14} />
            </span>
            {words.silentSign}
          </li>
        </ul>
      </div>
    </Inspector>
  )
}
