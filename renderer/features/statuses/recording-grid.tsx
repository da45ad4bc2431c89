import { Fragment, type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { FollowedItem, StatusPatch } from '../../../shared/contract/statuses.ts'
import type { GridStep } from '../../../shared/domain/grid-step.ts'
import { type ItemStatus, itemStatuses, type Language } from '../../../shared/domain/vocabulary.ts'
import { recordingText } from '../../../shared/text/recording-text.ts'
import { vocabularyText } from '../../../shared/text/vocabulary-text.ts'
import { gridStepKeys } from '../../components/grid-step-keys.ts'
import { KeyArea } from '../../components/key-hints.tsx'
import { actOf } from '../../components/key-table.ts'
import type { GridCursor } from './grid-cursor.ts'
import { type GridColumn, gridColumns, type GridPlace, placeAfter } from './grid-places.ts'
import { choiceKeys, gridKeys, recordingSections } from './grid-keys.ts'
import type { EndEdit, OrganizationChoice } from './recording-cells.tsx'
import styles from './recording-grid.module.css'
import { RecordingRow } from './recording-row.tsx'
import type { StatusDesk } from './status-desk.ts'
import { Heading, KindHeading } from './recording-headings.tsx'
import { beginningKinds, gridLines, itemOf, statusKeys, type StatusRow } from './status-rows.ts'

export interface RecordingGridProps {
  readonly rows: readonly StatusRow[]
  readonly desk: StatusDesk
  /** The occasion reports are recorded at, as the desk names it. */
  readonly occasion: string
  readonly draftOf: (itemId: number) => StatusPatch | null
  readonly proposals: ReadonlyMap<number, ItemStatus>
  readonly selected: ReadonlySet<number>
  readonly cursor: GridCursor
  readonly noteLanguage: Language
  readonly language: Language
  readonly canRecord: boolean
  readonly organizationName: (id: number) => string
  readonly organizations: (item: FollowedItem) => readonly OrganizationChoice[]
  readonly onSelect: (ids: ReadonlySet<number>) => void
  readonly onStatus: (status: ItemStatus) => void
  readonly onClear: (column: GridColumn) => void
  readonly onPropose: () => void
  readonly onAccept: (all: boolean) => void
  readonly onPatch: (itemId: number, patch: StatusPatch) => void
  readonly onEscape: () => void
}

/** Items against the fields of one report, walked cell by cell; one stop for Tab. */
export function RecordingGrid(props: RecordingGridProps) {
  const { rows, cursor, language, selected } = props
  const words = recordingText[language]
  const table = useRef<HTMLDivElement>(null)
  const lines = useMemo(() => gridLines(rows), [rows])
  const begins = useMemo(() => beginningKinds(lines.map(itemOf)), [lines])
  const ids = useMemo(() => rows.map(({ item }) => item.id), [rows])
  const anchor = useRef<number | null>(null)

  const go = (place: GridPlace) => {
    cursor.set({ place, edit: null, choosing: null })
    // At once, while nothing of the page is written yet: the browser then need not lay it out twice.
    focusCell(table.current, place)
  }
  // Rows are compared by what they are given: the handler they get stays one and the same.
  const newest = useRef<EndEdit>(() => {})
  useLayoutEffect(() => {
    newest.current = (patch, then) => {
      const { place } = cursor.get()
      if (place === null) return
      if (patch !== null) props.onPatch(place.itemId, patch)
      if (then === 'stay') go(place)
      else go(placeAfter(place, afterEdit[then], ids))
    }
  })
  const [onEnd] = useState<EndEdit>(
    () => (patch: Parameters<EndEdit>[0], then: Parameters<EndEdit>[1]) => newest.current(patch, then),
  )

  const newestStatus = useRef(props.onStatus)
  useLayoutEffect(() => {
    newestStatus.current = props.onStatus
  })
  const [{ onOpen, onChoose }] = useState(() => ({
    onOpen: () => {
      const { place } = cursor.get()
      if (place !== null && place.column !== 'status') cursor.set({ edit: { column: place.column } })
    },
    onChoose: (status: ItemStatus) => {
      cursor.set({ choosing: null })
      newestStatus.current(status)
    },
  }))

  const begin = ({ itemId, column }: GridPlace) => {
    if (!props.canRecord) return
    if (column === 'status') {
      const recorded = props.desk.reportAt(props.occasion, itemId)?.status
      cursor.set({ choosing: { active: recorded ?? itemStatuses[0] } })
    } else cursor.set({ place: { itemId, column }, edit: { column }, choosing: null })
  }
  /** While the statuses stand at the cell: arrows walk them once one has opened them by key. True: the key was theirs. */
  const inChoices = (event: KeyboardEvent): boolean => {
    const { choosing } = cursor.get()
    if (choosing === null) return false
    const act = actOf(choiceKeys, event)
    const { active } = choosing
    if (act === 'put-back') cursor.set({ choosing: null })
    else if (act === 'take' && active !== null) onChoose(active)
    else if (act === 'take') cursor.set({ choosing: { active: itemStatuses[0] } })
    else if ((act === 'previous' || act === 'next') && active !== null) {
      const at = itemStatuses.indexOf(active) + (act === 'next' ? 1 : -1)
      cursor.set({ choosing: { active: itemStatuses[Math.min(Math.max(at, 0), itemStatuses.length - 1)] ?? active } })
    } else return false
    return true
  }
  const extend = (to: GridPlace) => {
    const from = anchor.current ?? cursor.get().place?.itemId ?? to.itemId
    anchor.current = from
    const [first, last] = [ids.indexOf(from), ids.indexOf(to.itemId)].toSorted((one, other) => one - other)
    props.onSelect(new Set(ids.slice(first, (last ?? 0) + 1)))
    go(to)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const { place: chosen, edit } = cursor.get()
    if (chosen === null || edit !== null || event.altKey || event.nativeEvent.isComposing) return
    if (inChoices(event)) return event.preventDefault()
    const step = actOf(gridStepKeys, event)
    const act = actOf(gridKeys, event)
    const isPlain = !event.ctrlKey && !event.metaKey && event.key.length === 1
    const status = isPlain && chosen.column === 'status' ? statusKeys[event.key.normalize('NFKC').toLowerCase()] : undefined
    if (act === 'extend-up' || act === 'extend-down') extend(placeAfter(chosen, act === 'extend-up' ? 'up' : 'down', ids))
    else if (step !== null) {
      anchor.current = null
      go(placeAfter(chosen, step, ids))
    } else if (act === 'acceptAll') props.onAccept(true)
    else if (act === 'edit' && event.key === 'Enter' && props.proposals.has(chosen.itemId)) props.onAccept(false)
    else if (act === 'edit') begin(chosen)
    else if (act === 'propose') props.onPropose()
    else if (act === 'chooseAll') props.onSelect(new Set(ids))
    else if (act === 'leave') {
      anchor.current = null
      props.onEscape()
    } else if (act === 'clear') props.onClear(chosen.column)
    else if (act === 'choose') {
      const next = new Set(selected)
      if (!next.delete(chosen.itemId)) next.add(chosen.itemId)
      props.onSelect(next)
    } else if (status !== undefined) onChoose(status)
    else if (isPlain && chosen.column === 'organization') begin(chosen)
    // What is typed on any other cell lands in the field that waits there.
    else return
    event.preventDefault()
    return undefined
  }

  return (
    <KeyArea
      hints={[
        { keys: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'], text: words.moveKey },
        ...itemStatuses.map((status, at) => ({ keys: String(at + 1), text: vocabularyText[language].itemStatus[status] })),
        { keys: 'Enter', text: props.proposals.size > 0 ? words.acceptKey : words.editKey },
        { keys: 'Mod+D', text: words.carryKey },
        { keys: 'Shift+ArrowDown', text: words.chooseKey },
        { keys: 'Delete', text: words.clearKey },
        { keys: 'Escape', text: words.leaveKey },
      ]}
      sections={recordingSections(language)}
    >
      <div className={styles.scroller} data-scroll-key="statuses">
        <div
          ref={table}
          className={styles.grid}
          role="grid"
          aria-label={words.grid}
          aria-multiselectable="true"
          tabIndex={-1}
          onKeyDown={onKeyDown}
          onFocus={(event) => {
            const place = placeOf(event.target)
            const { place: chosen, edit } = cursor.get()
            if (place === null || edit !== null || (chosen !== null && isSamePlace(place, chosen))) return
            anchor.current = null
            cursor.set({ place, choosing: null })
          }}
          onClick={(event) => {
            const place = placeOf(event.target)
            if (place === null || cursor.get().edit !== null) return
            if (event.shiftKey) return extend(place)
            anchor.current = null
            if (event.ctrlKey || event.metaKey) {
              const next = new Set(selected)
              if (!next.delete(place.itemId)) next.add(place.itemId)
              props.onSelect(next)
            }
            go(place)
            const isChoice = place.column === 'status' && isInCell(event.target) && !event.ctrlKey && !event.metaKey
            if (isChoice && props.canRecord) cursor.set({ choosing: { active: null } })
          }}
          onDoubleClick={(event) => {
            const place = placeOf(event.target)
            if (place !== null && place.column !== 'status' && cursor.get().edit === null) begin(place)
          }}
          onBlur={(event) => {
            if (!event.currentTarget.contains(event.relatedTarget) && cursor.get().choosing !== null)
              cursor.set({ choosing: null })
          }}
        >
          <div role="rowgroup" className={styles.heads}>
            <div role="row" className={styles.row}>
              <span role="columnheader">{words.item}</span>
              <span role="columnheader">{words.last}</span>
              <span role="columnheader">{words.status}</span>
              <span role="columnheader" className={styles.figure}>
                {words.figure}
              </span>
              <span role="columnheader">{words.reportedBy}</span>
              <span role="columnheader">{words.note}</span>
              <span role="columnheader">{words.evidence}</span>
            </div>
          </div>
          <div role="rowgroup">
            {lines.map((line) => (
              <Fragment key={line.is === 'heading' ? `h${line.item.id}` : line.row.item.id}>
                {begins.has(itemOf(line).id) && <KindHeading kind={itemOf(line).kind} />}
                {line.is === 'heading' ? (
                  <Heading
                    item={line.item}
                    leafIds={line.leafIds}
                    desk={props.desk}
                    occasion={props.occasion}
                    language={language}
                  />
                ) : (
                  <RecordingRow
                    row={line.row}
                    desk={props.desk}
                    occasion={props.occasion}
                    draft={props.draftOf(line.row.item.id)}
                    proposal={props.proposals.get(line.row.item.id) ?? null}
                    isSelected={selected.has(line.row.item.id)}
                    canRecord={props.canRecord}
                    cursor={cursor}
                    noteLanguage={props.noteLanguage}
                    language={language}
                    organizationName={props.organizationName}
                    organizations={props.organizations}
                    onEnd={onEnd}
                    onOpen={onOpen}
                    onChoose={onChoose}
                  />
                )}
              </Fragment>
            ))}
          </div>
        </div>
      </div>
    </KeyArea>
  )
}

const afterEdit = { down: 'down', next: 'right', before: 'left' } as const satisfies Readonly<Record<string, GridStep>>

const isSamePlace = (one: GridPlace, other: GridPlace) => one.itemId === other.itemId && one.column === other.column

function placeOf(target: EventTarget): GridPlace | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-item]') : null
  const { item, column } = element?.dataset ?? {}
  if (item === undefined) return null
  return { itemId: Number(item), column: gridColumns.find((one) => one === column) ?? 'status' }
}

/** Whether one pointed at a cell, not at the name of the row. */
const isInCell = (target: EventTarget) => target instanceof Element && target.closest('[data-column]') !== null

/** Moves the focus to a place's cell, or to the field that waits in it. */
export function focusCell(table: HTMLElement | null, { itemId, column }: GridPlace): void {
  const cell = table?.querySelector<HTMLElement>(`[data-item="${itemId}"][data-column="${column}"]`)
  const field = cell?.querySelector<HTMLElement>('textarea, input')
  ;(field ?? cell)?.focus({ preventScroll: false })
}
