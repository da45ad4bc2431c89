import { Plus } from 'lucide-react'
import { type RefObject, useCallback, useLayoutEffect, useMemo, useState } from 'react'
import { agendaMinutes } from '../../../shared/domain/agenda-minutes.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import type { BodyColour } from '../../../shared/domain/vocabulary.ts'
import { deskText } from '../../../shared/text/desk-text.ts'
import { meetingsText } from '../../../shared/text/meetings-text.ts'
import { agendaLinesText } from '../../../shared/text/agenda-lines-text.ts'
import { DropMark } from '../../components/drop-mark.tsx'
import { Icon } from '../../components/icon.tsx'
import { KeyArea } from '../../components/key-hints.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { rowInWords, tellDrop } from '../../data/tell-drop.ts'
import { keptBy } from '../../data/kept-by.ts'
import { useUndo } from '../../data/use-undo.ts'
import type { AgendaDesk, DeskState } from './agenda-desk.ts'
import styles from './agenda-outline.module.css'
import { AgendaRow } from './agenda-row.tsx'
import { ConflictNote } from './conflict-note.tsx'
import type { EditorLine } from './editor-line.ts'
import { LineMenu } from './line-menu.tsx'
import type { LineMenuKind } from './line-menu-entries.ts'
import type { Carry } from './use-carry.ts'
import { useLineDrag } from './use-line-drag.ts'
import { useCursor } from './outline-cursor.ts'
import type { Outline } from './use-outline.ts'
import { outlineSections } from './outline-keys.ts'

export interface AgendaOutlineProps {
  readonly desk: AgendaDesk
  readonly lines: readonly EditorLine[]
  readonly state: DeskState
  readonly outline: Outline
  readonly container: RefObject<HTMLDivElement | null>
  readonly bodyKey: string
  readonly colour: BodyColour | null
  readonly fiscalYear: number
  readonly on: IsoDate
  /** The line a link led to; null: none. */
  readonly arrivalId: number | null
  readonly carry: Carry
  readonly showsBoth: boolean
  readonly isReadOnly: boolean
  /** Plans of a held meeting that nobody registered can be entered. */
  readonly offersPlans: boolean
  readonly menu: LineMenuAt | null
  readonly onMenu: (menu: LineMenuAt | null) => void
}

export interface LineMenuAt {
  readonly key: string
  readonly kind: LineMenuKind
  readonly anchor: HTMLElement
}

/** Of so many lines all are ready for writing at once. */
const manyLines = 60

/** One level of nesting, and where the words of the first begin; as in the stylesheet. */
const indent = 26
const matterAt = 38

/** The agenda as a document that is written in: one row a line, keyboard first. */
export function AgendaOutline(props: AgendaOutlineProps) {
  const { desk, lines, state, outline, container, isReadOnly, menu, onMenu } = props
  const words = useText(meetingsText)
  const lineWords = useText(agendaLinesText)
  const completing = useText(deskText).hintsCompleting
  const language = useLanguage()
  const { act, cursor } = outline
  const { offerOnce } = useUndo()
  const drag = useLineDrag({
    lines,
    cursor,
    container,
    indent,
    onDrop: (edits, parent) => {
      act.move(edits)
      // As they are numbered now.
      const under = desk.lines().find((line) => line.key === parent) ?? null
      if (parent !== undefined) tellDrop(under, offerOnce(keptBy(desk)))
    },
  })
  const under = lines.find((line) => line.key === drag.mark?.parent) ?? null
  const [isWriting, setWriting] = useState(false)
  const [isCompleting, setCompleting] = useState(false)
  const minutes = useMemo(() => agendaMinutes(lines).byLine, [lines])

  const openMenu = useCallback((key: string, kind: LineMenuKind, anchor: HTMLElement) => onMenu({ key, kind, anchor }), [onMenu])
  const menuLine = menu === null ? undefined : lines.find((line) => line.key === menu.key)
  const orphaned = state.conflicts.filter((conflict) => !lines.some((line) => line.key === conflict.key))

  return (
    <KeyArea
      hints={
        isReadOnly
          ? lineWords.hintsReading
          : isCompleting
            ? completing
            : isWriting
              ? lineWords.hintsWriting
              : lineWords.hintsChoosing
      }
      sections={outlineSections(language, isReadOnly)}
    >
      <div
        className={styles.outline}
        data-dragging={drag.keys.size > 0 || undefined}
        onFocus={(event) => setWriting(event.target instanceof HTMLTextAreaElement)}
      >
        {orphaned.map((conflict) => (
          <ConflictNote key={conflict.key} conflict={conflict} onResolve={desk.resolve} />
        ))}
        {lines.length > 0 && (
          <div
            ref={container}
            role="treegrid"
            aria-label={words.agenda}
            aria-multiselectable="true"
            aria-readonly={isReadOnly}
            className={styles.grid}
          >
            {lines.map((line, at) => (
              <AgendaRow
                key={line.key}
                line={line}
                language={language}
                showsBoth={props.showsBoth}
                isReadOnly={isReadOnly}
                offersPlans={props.offersPlans}
                cursor={cursor}
                isFirst={at === 0}
                isHeld={drag.keys.has(line.key)}
                takesIn={line.key === under?.key}
                isLong={lines.length > manyLines}
                isArrival={line.id !== null && line.id === props.arrivalId}
                minutes={minutes[at] ?? null}
                onCompleting={setCompleting}
                bodyKey={props.bodyKey}
                colour={props.colour}
                conflict={state.conflicts.find((conflict) => conflict.key === line.key) ?? null}
                act={act}
                onMenu={openMenu}
                onGrip={drag.start}
                onResolve={desk.resolve}
              />
            ))}
            {drag.mark !== null && (
              <DropMark
                top={drag.mark.top}
                left={matterAt + drag.mark.depth * indent}
                under={under && rowInWords(under, language)}
              />
            )}
          </div>
        )}
        <CursorFocus outline={outline} />
        {!isReadOnly && (
          <button type="button" data-add-line className={styles.add} onClick={act.add}>
            <Icon of={Plus} size={14} />
            {lines.length === 0 ? lineWords.firstLine : lineWords.nextLine}
          </button>
        )}
      </div>
      {menu !== null && menuLine !== undefined && (
        <LineMenu
          key={`${menu.key}-${menu.kind}`}
          line={menuLine}
          kind={menu.kind}
          anchor={menu.anchor}
          fiscalYear={props.fiscalYear}
          on={props.on}
          act={act}
          carry={props.carry}
          onMenu={(kind) => openMenu(menu.key, kind, menu.anchor)}
          onClose={() => onMenu(null)}
        />
      )}
    </KeyArea>
  )
}

/** Draws nothing. Stands behind the list of lines, so that they are there when the focus is put on one. */
function CursorFocus({ outline: { cursor, settle } }: { readonly outline: Outline }) {
  useCursor(cursor, (state) => state)
  useLayoutEffect(settle)
  return null
}
