import type { Language } from '../../../shared/domain/vocabulary.ts'
import { listText } from '../../../shared/text/list-text.ts'
import { wordOfChoice } from './choice-words.ts'
import type { ColumnValue, Value } from './list.ts'
import { emptyMarks, literalMark } from './read-value.ts'

/** A value as the cell of a file: figures stay figures, everything else is text that `readValue` reads back as the same value. */
export function writeValue(value: Value, column: ColumnValue, language: Language): string | number | null {
  if (value === null) return null
  switch (column.is) {
    case 'flag':
      return listText[language].flag[value === 1 ? 1 : 0]
    case 'choice':
      return wordOfChoice(String(value), column.words, language)
    case 'whole':
    case 'figure':
      return value
    case 'tags':
      return (JSON.parse(String(value)) as readonly string[]).join(listText[language].between)
    case 'many':
    case 'partners':
      return String(value).split('; ').join(listText[language].between)
    case 'text':
      // What an import takes for "make this empty" is told from it by an apostrophe.
      return emptyMarks.some((mark) => value === mark) || literalMark.test(String(value)) ? `'${value}` : value
    case 'key':
    case 'date':
    case 'day':
    case 'time':
    case 'place':
    case 'one':
      return value
  }
}
