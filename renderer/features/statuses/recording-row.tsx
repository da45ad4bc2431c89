import { memo, type ReactNode, useSyncExternalStore } from 'react'
import type { StatusPatch } from '../../../shared/contract/statuses.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import type { ItemStatus, Language } from '../../../shared/domain/vocabulary.ts'
import { needsText } from '../../../shared/text/needs-text.ts'
import { statusesText } from '../../../shared/text/statuses-text.ts'
import { recordingText } from '../../../shared/text/recording-text.ts'
import { vocabularyText } from '../../../shared/text/vocabulary-text.ts'
import { classNames } from '../../components/class-names.ts'
import { Glyph } from '../../components/glyph.tsx'
import { NameText } from '../../components/name-text.tsx'
import { ItemStatusMark, itemStatusLooks } from '../../components/status.tsx'
import { type GridCursor, useGridCursor } from './grid-cursor.ts'
import type { GridColumn } from './grid-places.ts'
import {
  BothNotes,
  type CellEditorProps,
  type EndEdit,
  figureText,
  type OrganizationChoice,
  OrganizationEditor,
} from './recording-cells.tsx'
import styles from './recording-grid.module.css'
import { choiceId, StatusChoices } from './status-choices.tsx'
import type { StatusDesk } from './status-desk.ts'
import type { StatusRow } from './status-rows.ts'
import { TextEditor } from './text-editor.tsx'

export interface RecordingRowProps {
  readonly row: StatusRow
  /** Knows what is recorded at the occasion. */
  readonly desk: StatusDesk
  readonly occasion: string
  /** Typed before a status was given: kept, not saved. */
  readonly draft: StatusPatch | null
  readonly proposal: ItemStatus | null
  readonly isSelected: boolean
  readonly canRecord: boolean
  readonly cursor: GridCursor
  readonly noteLanguage: Language
  readonly language: Language
  readonly organizationName: (id: number) => string
  readonly organizations: (item: StatusRow['item']) => readonly OrganizationChoice[]
  readonly onEnd: EndEdit
  /** Something is typed into the cell one stands on. */
  readonly onOpen: () => void
  readonly onChoose: (status: ItemStatus) => void
}

/** One item. Only rows whose own matter changed are drawn anew. */
export const RecordingRow = memo(function RecordingRow(props: RecordingRowProps) {
  const { row, desk, occasion, draft, proposal, isSelected, cursor, noteLanguage, language } = props
  const { item, previous, standing } = row
  const report = useSyncExternalStore(desk.subscribe, () => desk.reportAt(occasion, item.id))
  const chosenColumn = useGridCursor(cursor, ({ place }) => (place?.itemId === item.id ? place.column : null))
  const edit = useGridCursor(cursor, (state) => (state.place?.itemId === item.id ? state.edit : null))
  const choosing = useGridCursor(cursor, (state) => (state.place?.itemId === item.id ? state.choosing : null))
  const words = statusesText[language]
  const gridWords = recordingText[language]
  const { span } = needsText[language]
  const statusWords = vocabularyText[language].itemStatus
  const shown = report ?? draft
  const cell = (column: GridColumn, spoken: string) => ({
    role: 'gridcell',
    'data-item': item.id,
    'data-column': column,
    'data-chosen': chosenColumn === column || undefined,
    tabIndex: chosenColumn === column && edit === null ? 0 : -1,
    'aria-label': spoken,
  })
  const editorOf = (column: Exclude<GridColumn, 'status'>, label: string): CellEditorProps | null =>
    edit?.column === column || (column !== 'organization' && chosenColumn === column && props.canRecord)
      ? {
          column,
          label,
          report: shown,
          noteLanguage,
          isOpen: edit?.column === column,
          onOpen: props.onOpen,
          organizations: props.organizations(item),
          onEnd: props.onEnd,
        }
      : null
  const figure = figureText(shown?.figure, shown?.unit, language)
  const organization =
    shown?.organizationId === null || shown?.organizationId === undefined ? '' : props.organizationName(shown.organizationId)
  const note = {
    en: report === null ? (draft?.noteEn ?? null) : report.note.en,
    ja: report === null ? (draft?.noteJa ?? null) : report.note.ja,
  }
  const noteText = note[noteLanguage] ?? note.en ?? note.ja
  const said = (label: string, value: string | null | undefined) => `${label}: ${value || gridWords.nothingYet}`

  const organizationEditor = editorOf('organization', gridWords.reportedBy)

  return (
    <div
      role="row"
      className={classNames(styles.row, styles.item)}
      data-selected={isSelected || undefined}
      aria-selected={isSelected}
    >
      <div role="rowheader" data-item={item.id}>
        <span className={styles.number}>{item.number}</span>
        <span className={styles.title}>
          <NameText name={item.title} />
        </span>
      </div>
      <div role="gridcell" className={styles.last}>
        {previous === null ? (
          <span className={styles.never}>{report === null ? gridWords.neverReported : gridWords.firstReport}</span>
        ) : (
          <>
            <ItemStatusMark status={previous.status} />
            <span className={styles.when}>{formatDay(previous.on, language, language === 'ja' ? 'era-short' : 'short')}</span>
          </>
        )}
        {standing !== null && standing.overdue !== null && (
          <span className={styles.late} title={words.overdueBy(span(standing.overdue.days), standing.overdue.by)}>
            {words.late(span(standing.overdue.days))}
          </span>
        )}
      </div>
      <div
        className={styles.status}
        data-state={report !== null ? 'recorded' : draft !== null ? 'draft' : proposal !== null ? 'proposed' : 'open'}
        {...cell(
          'status',
          said(
            gridWords.status,
            report !== null
              ? statusWords[report.status]
              : draft !== null
                ? gridWords.needsStatusSpoken
                : proposal !== null
                  ? gridWords.proposedSpoken(statusWords[proposal])
                  : gridWords.notRecorded,
          ),
        )}
        tabIndex={chosenColumn === 'status' ? 0 : -1}
        aria-haspopup="listbox"
        aria-expanded={choosing !== null}
        aria-activedescendant={choosing === null || choosing.active === null ? undefined : choiceId(item.id, choosing.active)}
      >
        {report !== null ? (
          <ItemStatusMark status={report.status} />
        ) : draft !== null ? (
          <span className={styles.needs}>{gridWords.needsStatus}</span>
        ) : proposal !== null ? (
          <span className={styles.proposal}>
            <Glyph sign={itemStatusLooks[proposal].sign} size={14} />
            {gridWords.proposed(statusWords[proposal])}
          </span>
        ) : (
          <span className={styles.open}>{gridWords.notRecorded}</span>
        )}
        {choosing !== null && (
          <StatusChoices
            itemId={item.id}
            active={choosing.active}
            recorded={report?.status ?? null}
            language={language}
            onChoose={props.onChoose}
          />
        )}
      </div>
      <div className={styles.figure} {...cell('figure', said(gridWords.figure, figure))}>
        <Field of={editorOf('figure', said(gridWords.figure, figure))}>{figure}</Field>
      </div>
      <div {...cell('organization', said(gridWords.reportedBy, organization))}>
        {organizationEditor === null ? (
          <span className={styles.clamped} title={organization}>
            {organization}
          </span>
        ) : (
          <OrganizationEditor {...organizationEditor} />
        )}
      </div>
      <div {...cell('note', said(gridWords.note, noteText))}>
        <Field of={editorOf('note', said(gridWords.note, noteText))}>
          <span className={styles.clamped}>
            <BothNotes en={note.en} ja={note.ja} language={noteLanguage} />
          </span>
        </Field>
      </div>
      <div {...cell('evidence', said(gridWords.evidence, shown?.evidence))}>
        <Field of={editorOf('evidence', said(gridWords.evidence, shown?.evidence))}>
          <span className={styles.clamped}>{shown?.evidence}</span>
        </Field>
      </div>
    </div>
  )
})

/** What a cell says, and over it the field that is written in, or that waits for what is typed. */
function Field({ of, children }: { readonly of: CellEditorProps | null; readonly children: ReactNode }) {
  return (
    <>
      {children}
      {of !== null && <TextEditor {...of} />}
    </>
  )
}
