import type { ListKey } from '../../../shared/domain/list-keys.ts'
import { columnsOf } from '../../exchange/lists/heads.ts'
import { lists } from '../../exchange/lists/lists.ts'

/** What the columns of a file are in a list, by their heads. */
export const columnsIn = (list: ListKey, heads: readonly string[]): readonly (string | null)[] => columnsOf(lists[list], heads)
