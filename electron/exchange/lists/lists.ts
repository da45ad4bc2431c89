import type { ListKey } from '../../../shared/domain/list-keys.ts'
import { bodyLists } from './body-lists.ts'
import { measureLists } from './measure-lists.ts'
import { meetingLists } from './meeting-lists.ts'
import { peopleLists } from './people-lists.ts'
import { planLists } from './plan-lists.ts'
import type { List } from './list.ts'

/** Every list with its columns in the order in which files have them. The one table that import, export, templates and docs share. */
export const lists: Readonly<Record<ListKey, List>> = {
  ...bodyLists,
  ...peopleLists,
  ...meetingLists,
  ...planLists,
  ...measureLists,
}
