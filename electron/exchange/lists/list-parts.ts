import type { ListKey } from '../../../shared/domain/list-keys.ts'
import { languages, nameKinds } from '../../../shared/domain/vocabulary.ts'
import { choice, date, day, flag, note, one, text } from './columns.ts'
import type { List } from './list.ts'

/** What most lists have nothing of. */
export function list(of: ListKey, table: string): Pick<List, 'key' | 'table' | 'inOrder' | 'together'> {
  return { key: of, table, inOrder: [], together: [] }
}

/** Every name of every time, aliases included. */
export function namesOf(of: ListKey, table: string, owner: string, owners: ListKey): List {
  return {
    ...list(of, table),
    columns: [
      one(owner, owners, { isRequired: true, heads: ['対象'] }),
      choice('language', languages, null, { isRequired: true, heads: ['言語'] }),
      text('name', 500, { isRequired: true, heads: ['名称', '氏名'] }),
      text('reading', 500, { heads: ['ふりがな', '読み'] }),
      choice('kind', nameKinds, null, { otherwise: 'official', heads: ['種別'] }),
      date('valid_from', { heads: ['開始', 'start', 'start date'] }),
      date('valid_to', { heads: ['終了', 'end', 'end date'] }),
      ...(of === 'plan-names' ? [] : [day('known_on')]),
      flag('is_confirmed', { otherwise: 1 }),
      note(),
    ],
    identities: [
      [owner, 'language', 'name', 'kind', 'valid_from'],
      [owner, 'language', 'name', 'kind'],
    ],
    inOrder: [['valid_from', 'valid_to']],
  }
}
