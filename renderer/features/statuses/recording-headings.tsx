import { memo, useSyncExternalStore } from 'react'
import type { FollowedItem } from '../../../shared/contract/statuses.ts'
import type { Language, PlanItemKind } from '../../../shared/domain/vocabulary.ts'
import { recordingText } from '../../../shared/text/recording-text.ts'
import { statusesText } from '../../../shared/text/statuses-text.ts'
import { vocabularyText } from '../../../shared/text/vocabulary-text.ts'
import { NameText } from '../../components/name-text.tsx'
import { useText } from '../../data/language.ts'
import styles from './recording-grid.module.css'
import { countRecorded, type StatusDesk } from './status-desk.ts'

interface HeadingProps {
  readonly item: FollowedItem
  readonly leafIds: readonly number[]
  readonly desk: StatusDesk
  readonly occasion: string
  readonly language: Language
}

/** A goal or pillar over its items, with how many of them are recorded: it has no status of its own. */
export const Heading = memo(function Heading({ item, leafIds, desk, occasion, language }: HeadingProps) {
  const all = leafIds.length
  const recorded = useSyncExternalStore(desk.subscribe, () => countRecorded(desk, occasion, leafIds))
  const words = statusesText[language]
  const gridWords = recordingText[language]
  return (
    <div role="row" className={styles.heading} data-depth={Math.min(item.depth, 2)}>
      <div role="rowheader" aria-colspan={7} className={styles.headingWords}>
        <span className={styles.number}>{item.number}</span>
        <NameText name={item.title} />
        <span className={styles.count} data-full={recorded === all || undefined} title={words.recordedOf(recorded, all)}>
          {gridWords.groupCount(recorded, all)}
        </span>
      </div>
    </div>
  )
})

/** Viewpoints, then tasks: named where both are counted from (1). */
export function KindHeading({ kind }: { readonly kind: PlanItemKind }) {
  const kinds = useText(vocabularyText).planItemKind
  return (
    <div role="row" className={styles.kind}>
      <div role="rowheader" aria-colspan={7}>
        {kinds[kind]}
      </div>
    </div>
  )
}
