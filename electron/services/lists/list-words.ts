import type { ListKey } from '../../../shared/domain/list-keys.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import { isPartialDate } from '../../../shared/domain/calendar.ts'
import { ordinalJapanese, ordinalShort } from '../../../shared/domain/ordinal.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import type { List, ListColumn, Value, Values } from '../../exchange/lists/list.ts'
import { lists } from '../../exchange/lists/lists.ts'
import { refersTo } from '../../exchange/lists/propose-lists.ts'
import type { RegisterLists } from '../../exchange/lists/register-lists.ts'
import { writeValue } from '../../exchange/lists/write-value.ts'

/** Rows and values of lists as people read them: by their names, never by their keys alone. */
export interface ListWords {
  /** What a row is about, from its values. */
  readonly title: (list: ListKey, values: Values, mark: string) => string
  /** A row named by its mark; one that an import would make is named by what the import says of it. */
  readonly mark: (list: ListKey, mark: string) => string
  readonly row: (list: ListKey, id: number) => string
  /** The same where one of several is to be chosen: a post with its organization, for titles alone do not tell. */
  readonly choice: (list: ListKey, id: number) => string
  readonly value: (column: ListColumn, value: Value) => string | null
  /** A row that an import would make. */
  readonly add: (list: ListKey, mark: string, values: Values) => void
}

export function listWords(register: RegisterLists, language: Language): ListWords {
  const byMark = new Map<ListKey, Map<string, Values>>()
  const of = (list: ListKey) => {
    const before = byMark.get(list)
    if (before) return before
    const made = new Map(register.rows(list).map(({ mark, values }) => [mark, values]))
    byMark.set(list, made)
    return made
  }
  const byId = new Map<ListKey, ReadonlyMap<number, { readonly mark: string; readonly values: Values }>>()

  const rowOf = (list: ListKey, id: number) => {
    const rows = byId.get(list) ?? new Map(register.rows(list).map((row) => [row.id, row]))
    byId.set(list, rows)
    return rows.get(id)
  }

  const words: ListWords = {
    title(key, values, mark) {
      const list = lists[key]
      const own = ownWords(values, language)
      if (key === 'meetings') return meetingWords(values, words, language)
      const over = list.columns
        .filter(({ isRequired, value }) => isRequired && value.is === 'one')
        .map((column) => words.value(column, values[column.key] ?? null) ?? '')
      if (own !== null && !isNameList(list)) return over.length > 0 ? `${own} (${over.join(', ')})` : own
      const rest = list.columns
        .filter((column) => (column.isRequired && column.value.is !== 'one') || column.key === 'name')
        .flatMap((column) => words.value(column, values[column.key] ?? null) ?? [])
      const said = [...new Set([...over, ...rest])].filter((word) => word !== '').join(language === 'ja' ? '・' : ', ')
      return said === '' ? mark : said
    },
    mark(list, mark) {
      const values = of(list).get(mark)
      return values === undefined ? mark : words.title(list, values, mark)
    },
    row(list, id) {
      const row = rowOf(list, id)
      return row === undefined ? `#${id}` : words.title(list, row.values, row.mark)
    },
    choice(list, id) {
      const own = words.row(list, id)
      if (list !== 'posts') return own
      const organization = of(list).get(rowOf(list, id)?.mark ?? '')?.['organization']
      if (typeof organization !== 'string') return own
      const over = words.mark('organizations', organization)
      return language === 'ja' ? `${own}（${over}）` : `${own} (${over})`
    },
    value(column, value) {
      if (value === null) return null
      const to = refersTo(column)
      if (to !== null && column.value.is !== 'partners') {
        return String(value)
          .split('; ')
          .map((mark) => words.mark(to, mark))
          .join(language === 'ja' ? '、' : '; ')
      }
      if ((column.value.is === 'date' || column.value.is === 'day') && typeof value === 'string' && isPartialDate(value)) {
        return formatDay(value, language, 'long')
      }
      return String(writeValue(value, column.value, language) ?? '')
    },
    add: (list, mark, values) => void of(list).set(mark, values),
  }
  return words
}

const isNameList = (list: List) => list.key.endsWith('-names')

function ownWords(values: Values, language: Language): string | null {
  const other = language === 'en' ? 'ja' : 'en'
  for (const key of [
    `name_${language}`,
    `title_${language}`,
    `text_${language}`,
    `name_${other}`,
    `title_${other}`,
    `text_${other}`,
  ]) {
    const value = values[key]
    if (typeof value === 'string' && value !== '') return value
  }
  return null
}

function meetingWords(values: Values, words: ListWords, language: Language): string {
  const body = words.mark('bodies', String(values['body'] ?? ''))
  const on = String(values['held_on'] ?? '')
  const day = isPartialDate(on) ? formatDay(on, language, 'long') : on
  const ordinal = values['ordinal']
  const number = typeof ordinal === 'number' ? (language === 'ja' ? ordinalJapanese(ordinal) : ordinalShort(ordinal)) : ''
  return [body, number, day].filter((word) => word !== '').join(language === 'ja' ? ' ' : ', ')
}
