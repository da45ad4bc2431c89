import { Plus } from 'lucide-react'
import { type RefObject, useState } from 'react'
import type { Language } from '../../../../shared/domain/vocabulary.ts'
import { planItemsText } from '../../../../shared/text/plan-items-text.ts'
import { Button } from '../../../components/button.tsx'
import { DropMark } from '../../../components/drop-mark.tsx'
import { Icon } from '../../../components/icon.tsx'
import { KeyArea } from '../../../components/key-hints.tsx'
import { useLanguage, useText } from '../../../data/language.ts'
import { rowInWords, tellDrop } from '../../../data/tell-drop.ts'
import { keptBy } from '../../../data/kept-by.ts'
import { useUndo } from '../../../data/use-undo.ts'
import type { EditorItem } from './editor-item.ts'
import type { ItemConflict } from './item-desk-conflicts.ts'
import type { ItemDesk } from './item-desk.ts'
import { ItemRow } from './item-row.tsx'
import styles from './item-tree.module.css'
import { useItemDrag } from './use-item-drag.ts'
import type { ItemTree as Tree } from './use-item-tree.ts'
import { itemSections } from './item-keys.ts'

export interface ItemTreeProps {
  readonly items: readonly EditorItem[]
  readonly tree: Tree
  /** Null: the items are only read. */
  readonly desk: ItemDesk | null
  readonly conflicts: readonly ItemConflict[]
  readonly container: RefObject<HTMLDivElement | null>
  readonly showsBoth: boolean
  /** The language in which the items are led. */
  readonly lead: Language
}

/** One level of nesting, and where the numbers of the first begin; as in the stylesheet. */
const indent = 17
const matterAt = 76

/** The items of a plan as an outline that is written in: one row an item, keyboard first. */
export function ItemTree({ items, tree, desk, conflicts, container, showsBoth, lead }: ItemTreeProps) {
  const words = useText(planItemsText)
  const { act, cursor, chosen } = tree
  const isReadOnly = desk === null
  const language = useLanguage()
  const { offerOnce } = useUndo()
  const drag = useItemDrag({
    items,
    chosen,
    container,
    indent,
    onDrop: (edits, parent) => {
      act.move(edits)
      // As they are numbered now.
      const under = desk?.items().find((item) => item.key === parent) ?? null
      if (parent !== undefined && desk !== null) tellDrop(under, offerOnce(keptBy(desk)))
    },
  })
  const under = items.find((item) => item.key === drag.mark?.parent) ?? null
  const [isWriting, setWriting] = useState(false)
  // Where a plan exists in one language so far, its rows are not filled with what is missing: one line says how many lack it.
  const lacks = (of: Language) => items.filter((item) => !item.title[of]).length
  const other: Language = lead === 'ja' ? 'en' : 'ja'
  const marksMissing = lacks(other) * 2 <= items.length
  const tabStop = items.some((item) => item.key === cursor?.key) ? cursor?.key : items[0]?.key

  const hasTitlesOnly = items.every(isTitleOnly)
  const showsStatus = items.some((item) => item.lastStatus !== null)
  return (
    <KeyArea hints={isWriting ? words.hintsWriting : words.hintsChoosing} sections={itemSections(language, isReadOnly)}>
      <div
        className={styles.tree}
        data-dragging={drag.keys.size > 0 || undefined}
        onFocus={(event) => setWriting(event.target instanceof HTMLTextAreaElement)}
      >
        {conflicts.map((conflict) => (
          <Conflict key={conflict.key} conflict={conflict} onResolve={(keeps) => desk?.resolve(conflict, keeps)} />
        ))}
        {showsBoth && items.length > 0 && !marksMissing && <p className={styles.lacking}>{words.lacking(other, lacks(other))}</p>}
        {items.length > 0 && (
          <div
            ref={container}
            role="treegrid"
            aria-label={words.items}
            aria-multiselectable="true"
            aria-readonly={isReadOnly}
            className={styles.grid}
          >
            {items.map((item, at) => (
              <ItemRow
                key={item.key}
                item={item}
                language={lead}
                showsBoth={showsBoth}
                marksMissing={marksMissing}
                isTitleOnly={hasTitlesOnly}
                showsStatus={showsStatus}
                namesKind={items[at - 1]?.kind !== item.kind || items[at - 1]?.depth !== item.depth}
                isReadOnly={isReadOnly}
                at={item.key === cursor?.key ? cursor.in : null}
                isTabStop={item.key === tabStop}
                isChosen={chosen.has(item.key) || drag.keys.has(item.key)}
                takesIn={item.key === under?.key}
                act={act}
                onGrip={drag.start}
              />
            ))}
            {drag.mark !== null && (
              <DropMark top={drag.mark.top} left={matterAt + drag.mark.depth * indent} under={under && rowInWords(under, lead)} />
            )}
          </div>
        )}
        {!isReadOnly && (
          <button type="button" data-add-item className={styles.add} onClick={act.add}>
            <Icon of={Plus} size={14} />
            {items.length === 0 ? words.firstItem : words.nextItem}
          </button>
        )}
      </div>
    </KeyArea>
  )
}

/** Nobody is responsible, no deadline, no question, no report: nothing stands beside its title. */
const isTitleOnly = ({ responsible, supporting, deadline, questions, lastStatus }: EditorItem): boolean =>
  responsible.length + supporting.length + questions.length === 0 && deadline === null && lastStatus === null

/** What was typed here and changed elsewhere: both are shown, and people choose. */
function Conflict({
  conflict,
  onResolve,
}: {
  readonly conflict: ItemConflict
  readonly onResolve: (keeps: 'mine' | 'theirs') => void
}) {
  const words = useText(planItemsText)
  const language = useLanguage()
  const { change, theirs } = conflict
  const mine = change.titleJa ?? change.titleEn ?? change.number ?? change.note ?? ''
  return (
    <div className={styles.conflict} role="alert">
      <p>
        {theirs === null
          ? words.removedElsewhere
          : words.changedElsewhere(theirs.title[language] ?? theirs.title.en ?? theirs.title.ja ?? '')}{' '}
        <b>{mine}</b>
      </p>
      <Button size="s" onPress={() => onResolve('mine')}>
        {words.keepMine}
      </Button>
      <Button size="s" look="bare" onPress={() => onResolve('theirs')}>
        {words.keepTheirs}
      </Button>
    </div>
  )
}
