import type { RowProblem } from '../../../shared/domain/list-keys.ts'
import { foldText } from '../../../shared/domain/fold-text.ts'
import { parseDay, parsePartial } from '../../../shared/domain/parse-date.ts'
import { readFigure } from '../../../shared/domain/read-figure.ts'
import { choiceNamed } from './choice-words.ts'
import type { ColumnValue, Value } from './list.ts'

/** What a cell says, as the register would keep it; marks of other rows are looked up elsewhere. */
export type ReadValue = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: RowProblem }

/** A cell that is to be emptied says so; a blank one leaves what is there. */
export const emptyMarks = ['(blank)', '（空欄）'] as const

/** The same words as a text of their own, led by an apostrophe. */
export const literalMark = /^'+(?:\(blank\)|（空欄）)$/

/** Longest text of a key, a reference or anything else without a limit of its own. */
const longestWord = 2000

/**
 * Reads the text of a cell: full-width signs count as ordinary ones in all but running text, dates are taken in every form the
 * office writes, figures with parted thousands. Nothing is guessed.
 */
export function readValue(typed: string, column: ColumnValue): ReadValue {
  const text = tidy(typed)
  if (text === null) return refuse('bad-characters')
  const plain = text.normalize('NFKC').trim()
  if (text === '' || emptyMarks.some((mark) => text === mark)) return accept(null)
  switch (column.is) {
    case 'text':
      if (literalMark.test(text)) return accept(text.slice(1))
      return text.length > column.longest ? refuse('too-long') : accept(text)
    case 'key':
      return plain.length > 200 || /\s/.test(plain) ? refuse('too-long') : accept(plain)
    case 'date': {
      const parsed = parsePartial(text)
      return parsed.ok ? accept(parsed.date) : refuse('not-a-date')
    }
    case 'day': {
      const parsed = parseDay(text)
      return parsed.ok ? accept(parsed.date) : refuse('not-a-day')
    }
    case 'time':
      return readTime(plain)
    case 'whole':
      return readWhole(plain, column)
    case 'figure':
      return readNumber(plain)
    case 'flag': {
      const flag = flags.get(foldText(plain))
      return flag === undefined ? refuse('not-yes-or-no') : accept(flag)
    }
    case 'choice': {
      const found = choiceNamed(plain, column.of, column.words)
      return found === null ? refuse('unknown-word') : accept(found)
    }
    case 'tags':
      return accept(JSON.stringify([...new Set(splitWords(text))]))
    case 'place':
      return /^[1-9]\d{0,4}(?:\.[1-9]\d{0,4}){0,9}$/.test(plain) ? accept(plain) : refuse('bad-place')
    case 'one':
    case 'many':
    case 'partners':
      return text.length > longestWord * (column.is === 'one' ? 1 : 10) ? refuse('too-long') : accept(text)
  }
}

/** The words of a cell that holds several. */
export const splitWords = (text: string): readonly string[] =>
  text
    .split(/[;；、\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '')

/** Outer spaces go and line ends become LF; null when the text holds signs that no text has. */
export function tidy(typed: string): string | null {
  const text = typed.replaceAll(/\r\n?/g, '\n').trim()
  // oxlint-disable-next-line no-control-regex -- control characters are what is refused
  return text.isWellFormed() && !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd]/.test(text) ? text : null
}

function readTime(text: string): ReadValue {
  const [, hours = '', minutes = '0'] = /^(\d{1,2})(?::|時)(\d{1,2})?分?$/.exec(text) ?? []
  const isTime = hours !== '' && Number(hours) < 24 && Number(minutes) < 60
  return isTime ? accept(`${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}`) : refuse('not-a-time')
}

/** 11, 第11回, 平成17年度, 1,200 */
function readWhole(text: string, { from, to }: { readonly from: number; readonly to: number }): ReadValue {
  const core = text.replace(/^第/, '').replace(/(?:回|位|番|分|年度?|か月|件)$/, '')
  const year = /年/.test(text) ? parsePartial(`${core}年`) : null
  const read = year?.ok ? { ok: true as const, figure: Number(year.date.slice(0, 4)), unit: null } : readFigure(core)
  if (!read.ok || read.figure === null || read.unit !== null || !Number.isInteger(read.figure)) return refuse('not-a-number')
  return read.figure < from || read.figure > to ? refuse('out-of-range') : accept(read.figure)
}

function readNumber(text: string): ReadValue {
  // Spreadsheets write very small and very large figures so.
  if (/^[+-]?\d(?:\.\d+)?e[+-]?\d{1,3}$/i.test(text)) return accept(Number(text))
  const read = readFigure(text)
  return read.ok && read.figure !== null && read.unit === null ? accept(read.figure) : refuse('not-a-number')
}

const flags: ReadonlyMap<string, 0 | 1> = new Map([
  ...['yes', 'y', 'true', '1', 'はい', '有', 'あり', '○', '〇', '◯', '✓', 'x', '該当'].map(
    (word) => [foldText(word), 1] as const,
  ),
  ...['no', 'n', 'false', '0', 'いいえ', '無', 'なし', '×', '-', '非該当'].map((word) => [foldText(word), 0] as const),
])

const accept = (value: Value): ReadValue => ({ ok: true, value })
const refuse = (problem: RowProblem): ReadValue => ({ ok: false, problem })
