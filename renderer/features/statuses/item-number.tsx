import type { FollowedItem } from '../../../shared/contract/statuses.ts'
import { vocabularyText } from '../../../shared/text/vocabulary-text.ts'
import { useText } from '../../data/language.ts'

export interface ItemNumberProps {
  readonly item: Pick<FollowedItem, 'number' | 'kind' | 'namesKind'>
  readonly className?: string | undefined
}

/** The number of an item before its title, with its kind where another kind is counted from (1) beside it. */
export function ItemNumber({ item, className }: ItemNumberProps) {
  const kinds = useText(vocabularyText).planItemKind
  return <span className={className}>{item.namesKind ? `${kinds[item.kind]} ${item.number}` : item.number}</span>
}
