import type { Language } from '../../../shared/domain/vocabulary.ts'
import { isIsoDate } from '../../../shared/domain/calendar.ts'
import { listText } from '../../../shared/text/list-text.ts'
import { listRowText } from '../../../shared/text/list-row-text.ts'
import { type FileCell, type FileTable } from '../tables/file-table.ts'
import { headOf, headWords } from './heads.ts'
import type { List, ListColumn } from './list.ts'
import type { ListRow } from './register-lists.ts'
import { wordOfChoice } from './choice-words.ts'
import { writeValue } from './write-value.ts'

/** A list as a file has it: the same columns that an import takes. */
export function listFile(list: List, rows: readonly ListRow[], language: Language): FileTable {
  return {
    name: listText[language].list[list.key],
    columns: list.columns.map((column) => ({ head: headOf(column, language), width: null })),
    rows: rows.map(({ values }) => list.columns.map((column) => cellOf(values[column.key] ?? null, column, language))),
  }
}

/** A whole day goes as a day that a spreadsheet sorts; a month or year as text. */
function cellOf(value: ListRow['values'][string], column: ListColumn, language: Language): FileCell {
  const cell = writeValue(value, column.value, language)
  const isDate = column.value.is === 'day' || column.value.is === 'date'
  return isDate && typeof cell === 'string' && isIsoDate(cell) ? { day: cell } : cell
}

/** An empty table to fill in, and a second one that says of each column what it takes. */
export function listTemplate(list: List, language: Language): readonly [table: FileTable, columns: FileTable] {
  const words = listText[language]
  const rowWords = listRowText[language]
  const heads = { en: ['Column', 'Key', 'Takes', 'Note'], ja: ['欄', '識別子', '書き方', '備考'] }[language]
  return [
    listFile(list, [], language),
    {
      name: { en: 'How to fill it in', ja: '記入要領' }[language],
      columns: heads.map((head) => ({ head, width: null })),
      rows: [
        [words.list[list.key], list.key, words.about[list.key], ''],
        ...list.columns.map((column) => [
          headWords(column, language),
          column.key,
          takesOf(column, language),
          column.isRequired === true ? rowWords.required : '',
        ]),
      ],
    },
  ]
}

/** What a cell of the column takes, in words: for templates and the documentation. */
export function takesOf({ value }: ListColumn, language: Language): string {
  const { list } = listText[language]
  const { takes } = listRowText[language]
  switch (value.is) {
    case 'text':
      return takes.text(value.longest)
    case 'whole':
      return takes.whole(value.from, value.to)
    case 'choice':
      return takes.choice(value.of.map((one) => wordOfChoice(one, value.words, language)).join(language === 'ja' ? '、' : ', '))
    case 'one':
      return takes.one(list[value.of])
    case 'many':
      return takes.many(list[value.of])
    case 'key':
    case 'date':
    case 'day':
    case 'time':
    case 'figure':
    case 'flag':
    case 'partners':
    case 'tags':
    case 'place':
      return takes[value.is]
  }
}

/** What a sheet says, as rows of a list: each cell under the key of its column. Columns that nobody named are passed over. */
export function sourceRows(
  rows: readonly { readonly line: number; readonly cells: readonly string[]; readonly unsolved: readonly number[] }[],
  columns: readonly (string | null)[],
) {
  return rows.map(({ line, cells, unsolved }) => ({
    line,
    cells: Object.fromEntries(
      columns.flatMap((key, at) => {
        const cell = cells[at] ?? ''
        return key === null || cell === '' ? [] : [[key, cell] as const]
      }),
    ),
    ...(unsolved.length > 0 ? { unsolved: unsolved.flatMap((at) => columns[at] ?? []) } : {}),
  }))
}
