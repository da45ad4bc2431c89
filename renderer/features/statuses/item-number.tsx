import type { FollowedItem } from '../../../shared/contract/statuses.ts'
import { vocabularyText } from '../../../shared/text/vocabulary-text.ts'
import { useText } from '../../data/language.ts'

export interface ItemNumberProps {
  readonly item: Pick<FollowedItem, 'number' | 'kind' | 'namesKind'>
}

/** The number of an item before its title, with its kind where another kind is counted from (1) beside it. */
export function ItemNumber({ item }: ItemNumberProps) {
  const kinds = useText(vocabularyText).planItemKind
  return <>{item.namesKind ? `${kinds[item.kind]} ${item.number}` : item.number}</>
}
