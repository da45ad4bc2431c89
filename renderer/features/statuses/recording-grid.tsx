import { type KeyboardEvent, memo, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { FollowedItem, StatusPatch } from '../../../shared/contract/statuses.ts'
import type { ItemStatus, Language } from '../../../shared/domain/vocabulary.ts'
import { statusesText } from '../../../shared/text/statuses-text.ts'
import { KeyArea } from '../../components/key-hints.tsx'
import { NameText } from '../../components/name-text.tsx'
import { type GridColumn, gridColumns, type GridPlace, stepInGrid, stepOfKey } from './grid-places.ts'
import type { EndEdit, OrganizationChoice } from './recording-cells.tsx'
import styles from './recording-grid.module.css'
import { RecordingRow } from './recording-row.tsx'
import type { ShownReport } from './status-desk.ts'
import { gridLines, statusKeys, type StatusRow } from './status-rows.ts'

export type CellEdit = { readonly column: Exclude<GridColumn, 'status'>; readonly typed: string | null }

export interface RecordingGridProps {
  readonly rows: readonly StatusRow[]
  readonly reportOf: (itemId: number) => ShownReport | null
  readonly draftOf: (itemId: number) => StatusPatch | null
  readonly proposals: ReadonlyMap<number, ItemStatus>
  readonly selected: ReadonlySet<number>
  readonly chosen: GridPlace
  readonly edit: CellEdit | null
  readonly noteLanguage: Language
  readonly language: Language
  readonly canRecord: boolean
  readonly organizationName: (id: number) => string
  readonly organizations: (item: FollowedItem) => readonly OrganizationChoice[]
  readonly onChoose: (place: GridPlace) => void
  readonly onSelect: (ids: ReadonlySet<number>) => void
  readonly onStatus: (status: ItemStatus) => void
  readonly onClear: (column: GridColumn) => void
  readonly onPropose: () => void
  readonly onAccept: (all: boolean) => void
  readonly onEdit: (edit: CellEdit | null) => void
  readonly onPatch: (itemId: number, patch: StatusPatch) => void
  readonly onEscape: () => void
}

/** Items against the fields of one report, walked cell by cell; one stop for Tab. */
export function RecordingGrid(props: RecordingGridProps) {
  const { rows, chosen, edit, language, selected, onChoose, onEdit } = props
  const words = statusesText[language]
  const table = useRef<HTMLTableElement>(null)
  const lines = useMemo(() => gridLines(rows), [rows])
  const ids = useMemo(() => rows.map(({ item }) => item.id), [rows])
  const anchor = useRef<number | null>(null)
  const wantsFocus = useRef(false)

  useLayoutEffect(() => {
    if (!wantsFocus.current || edit !== null) return
    wantsFocus.current = false
    focusCell(table.current, chosen)
  })

  const go = (place: GridPlace) => {
    wantsFocus.current = true
    onChoose(place)
  }
  // Rows are compared by what they are given: the handler they get stays one and the same.
  const newest = useRef<EndEdit>(() => {})
  useLayoutEffect(() => {
    newest.current = (patch, then) => {
      if (patch !== null) props.onPatch(chosen.itemId, patch)
      onEdit(null)
      wantsFocus.current = true
      if (then === 'down') onChoose(stepInGrid(chosen, 'down', ids))
      else if (then === 'next') onChoose(stepInGrid(chosen, 'right', ids))
      else if (then === 'before') onChoose(stepInGrid(chosen, 'left', ids))
    }
  })
  const [onEnd] = useState<EndEdit>(
    () => (patch: Parameters<EndEdit>[0], then: Parameters<EndEdit>[1]) => newest.current(patch, then),
  )

  const begin = (column: GridColumn, typed: string | null) => {
    if (!props.canRecord) return
    const wanted = column === 'status' ? 'note' : column
    if (wanted !== chosen.column) onChoose({ ...chosen, column: wanted })
    onEdit({ column: wanted, typed })
  }
  const extend = (to: GridPlace) => {
    const from = anchor.current ?? chosen.itemId
    anchor.current = from
    const [first, last] = [ids.indexOf(from), ids.indexOf(to.itemId)].toSorted((one, other) => one - other)
    props.onSelect(new Set(ids.slice(first, (last ?? 0) + 1)))
    go(to)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (edit !== null || event.altKey || event.nativeEvent.isComposing) return
    const hasMod = event.ctrlKey || event.metaKey
    const step = stepOfKey(event.key, hasMod)
    const isPlain = !hasMod && event.key.length === 1
    const status = isPlain && chosen.column === 'status' ? statusKeys[event.key.normalize('NFKC').toLowerCase()] : undefined
    if (step !== null && event.shiftKey && (step === 'up' || step === 'down')) extend(stepInGrid(chosen, step, ids))
    else if (step !== null) {
      anchor.current = null
      go(stepInGrid(chosen, step, ids))
    } else if (event.key === 'Enter' && (hasMod || props.proposals.has(chosen.itemId))) props.onAccept(hasMod)
    else if (event.key === 'Enter' || event.key === 'F2') begin(chosen.column, null)
    else if (hasMod && event.key.toLowerCase() === 'd') props.onPropose()
    else if (hasMod && event.key.toLowerCase() === 'a') props.onSelect(new Set(ids))
    else if (event.key === 'Escape') {
      anchor.current = null
      props.onEscape()
    } else if (event.key === 'Delete' || event.key === 'Backspace') props.onClear(chosen.column)
    else if (event.key === ' ') {
      const next = new Set(selected)
      if (!next.delete(chosen.itemId)) next.add(chosen.itemId)
      props.onSelect(next)
    } else if (status !== undefined) props.onStatus(status)
    else if (isPlain && chosen.column !== 'status' && chosen.column !== 'organization') begin(chosen.column, event.key)
    else return
    event.preventDefault()
  }

  return (
    <KeyArea
      hints={[
        { keys: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'], text: words.moveKey },
        { keys: ['1', '5'], text: words.statusKey },
        { keys: 'Enter', text: props.proposals.size > 0 ? words.acceptKey : words.editKey },
        { keys: 'Mod+D', text: words.carryKey },
        { keys: 'Shift+ArrowDown', text: words.chooseKey },
        { keys: 'Delete', text: words.clearKey },
        { keys: 'Escape', text: words.leaveKey },
      ]}
    >
      <div className={styles.scroller} data-scroll-key="statuses">
        <table
          ref={table}
          className={styles.grid}
          role="grid"
          aria-label={words.grid}
          aria-multiselectable="true"
          onKeyDown={onKeyDown}
          onFocus={(event) => {
            const place = placeOf(event.target)
            // The focus follows the choice: told once more, the whole grid would be drawn a second time.
            if (place === null || edit !== null || isSamePlace(place, chosen)) return
            anchor.current = null
            onChoose(place)
          }}
          onClick={(event) => {
            const place = placeOf(event.target)
            if (place === null || edit !== null) return
            if (event.shiftKey) return extend(place)
            anchor.current = null
            if (event.ctrlKey || event.metaKey) {
              const next = new Set(selected)
              if (!next.delete(place.itemId)) next.add(place.itemId)
              props.onSelect(next)
            }
            go(place)
          }}
          onDoubleClick={(event) => {
            const place = placeOf(event.target)
            if (place !== null && edit === null) begin(place.column, null)
          }}
        >
          <colgroup>
            <col className={styles.colItem} />
            <col className={styles.colLast} />
            {gridColumns.map((column) => (
              <col key={column} className={styles[`col-${column}`]} />
            ))}
          </colgroup>
          <thead>
            <tr>
              <th scope="col">{words.item}</th>
              <th scope="col">{words.last}</th>
              <th scope="col">{words.status}</th>
              <th scope="col" className={styles.figure}>
                {words.figure}
              </th>
              <th scope="col">{words.reportedBy}</th>
              <th scope="col">{words.note}</th>
              <th scope="col">{words.evidence}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) =>
              line.is === 'heading' ? (
                <Heading
                  key={`h${line.item.id}`}
                  item={line.item}
                  recorded={line.leafIds.filter((id) => props.reportOf(id) !== null).length}
                  all={line.leafIds.length}
                  language={language}
                />
              ) : (
                <RecordingRow
                  key={line.row.item.id}
                  row={line.row}
                  report={props.reportOf(line.row.item.id)}
                  draft={props.draftOf(line.row.item.id)}
                  proposal={props.proposals.get(line.row.item.id) ?? null}
                  isSelected={selected.has(line.row.item.id)}
                  chosenColumn={chosen.itemId === line.row.item.id ? chosen.column : null}
                  edit={chosen.itemId === line.row.item.id ? edit : null}
                  noteLanguage={props.noteLanguage}
                  language={language}
                  organizationName={props.organizationName}
                  organizations={props.organizations}
                  onEnd={onEnd}
                />
              ),
            )}
          </tbody>
        </table>
      </div>
    </KeyArea>
  )
}

interface HeadingProps {
  readonly item: FollowedItem
  readonly recorded: number
  readonly all: number
  readonly language: Language
}

/** A goal or pillar over its items, with how many of them are recorded: it has no status of its own. */
const Heading = memo(function Heading({ item, recorded, all, language }: HeadingProps) {
  const words = statusesText[language]
  return (
    <tr className={styles.heading} data-depth={Math.min(item.depth, 2)}>
      <th scope="rowgroup" colSpan={7}>
        <span className={styles.headingWords}>
          <span className={styles.number}>{item.number}</span>
          <NameText name={item.title} />
          <span className={styles.count} data-full={recorded === all || undefined} title={words.recordedOf(recorded, all)}>
            {words.groupCount(recorded, all)}
          </span>
        </span>
      </th>
    </tr>
  )
})

const isSamePlace = (one: GridPlace, other: GridPlace) => one.itemId === other.itemId && one.column === other.column

function placeOf(target: EventTarget): GridPlace | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-item]') : null
  const { item, column } = element?.dataset ?? {}
  if (item === undefined) return null
  return { itemId: Number(item), column: gridColumns.find((one) => one === column) ?? 'status' }
}

/** Moves the focus to a place's cell. */
export function focusCell(table: HTMLElement | null, { itemId, column }: GridPlace): void {
  table?.querySelector<HTMLElement>(`td[data-item="${itemId}"][data-column="${column}"]`)?.focus({ preventScroll: false })
}
