import { itemMarks, readNumbers, type ReadNumber, sequenceOf } from './item-number.ts'
import type { PlanItemKind } from './vocabulary.ts'

/** What stands before an item's words in a text: 第1章, 目標1, （１）, ①, ア, a., 1.1.2, ・ */
export interface OutlineMarker {
  /** As it stands in the text, its separator included. */
  readonly raw: string
  /** As the register keeps it, without a separating dot or comma. */
  readonly number: string
  /** The ways it can be read; one and the same sequence counts on. */
  readonly readings: readonly MarkerReading[]
  /** A bare figure before a space ("1 Prevention") may be the beginning of a sentence: it counts only where it fits. */
  readonly isDoubtful: boolean
  /** What a word before the number says the item is. */
  readonly kind: PlanItemKind | null
}

export interface MarkerReading {
  readonly sequence: string
  /** 0: a mark that does not count. */
  readonly value: number
  /** How high such numbers usually stand: 0 chapters, 9 bullets. */
  readonly rank: number
  /** Parts of a decimal number (1.1.2 has three); else 0. */
  readonly parts: number
}

const figure = '[0-9０-９]{1,3}'
const counted = `(?:${figure}|[ア-ンｱ-ﾝ]|[a-zA-Z]|[ivx]{1,5}|[IVX]{1,5}|[一二三四五六七八九十]{1,4})`
const space = '[ \\u3000\\t]'
const wordsJa = '(?:(?:重点|戦略|基本|個別|具体的)?(?:目標|柱|視点|課題|施策|項目))'
const wordsEn = '(?:(?:strategic |main |priority )?(?:goal|objective|pillar|viewpoint|task|measure|item|chapter|section|part)s?)'

const shapes: readonly RegExp[] = [
  new RegExp(
    `^第${space}?(?:${figure}|[一二三四五六七八九十]{1,4})(?:[章節部編款項]|(?=${space}|[.．、:：]|$))(?:${space}|[.．、:：])*`,
    'u',
  ),
  new RegExp(
    `^${wordsJa}${space}?(?:${figure}|[①-⑳]|[Ⅰ-Ⅻ]|[一二三四五六七八九十]{1,4})(?:${space}*[.．、:：]|${space}|$)${space}*`,
    'u',
  ),
  new RegExp(`^${wordsEn}${space}(?:${figure}|[IVX]{1,5}|[A-Z])(?:${space}*[.．:：]|${space}|$)${space}*`, 'iu'),
  new RegExp(`^[(（]${space}?${counted}${space}?[)）](?:${space}|[.．、])*`, 'u'),
  new RegExp(`^${figure}(?:[.．\\-－]${figure})+(?:[.．、)）]|(?=${space}|$))${space}*`, 'u'),
  new RegExp(`^${counted}[)）]${space}*`, 'u'),
  new RegExp(
    `^(?:${figure}[.．](?=${space}|[^0-9０-９.．%％]|$)|(?:${figure}|[一二三四五六七八九十]{1,4}|[ア-ンｱ-ﾝ])、)${space}*`,
    'u',
  ),
  new RegExp(`^(?:[a-zA-Z]|[ivx]{1,5}|[IVX]{1,5}|[ア-ンｱ-ﾝ]|[一二三四五六七八九十]{1,4})[.．](?:${space}+|$)`, 'u'),
  /^[①-⑳㉑-㉟㊱-㊿Ⅰ-Ⅻⅰ-ⅻ](?:[.．、)）]|[ \u3000\t])*/u,
  new RegExp(`^(?:[０-９]{1,3}|[ア-ンｱ-ﾝ])${space}+`, 'u'),
  /^[0-9]{1,3}(?:\u3000|\t)[ \u3000\t]*/u,
  new RegExp(`^(?:[・･○●◯◎◆◇■□▪▫◦•‣*＊§]|[-–—−](?=${space}))${space}*`, 'u'),
]
const doubtful = /^[0-9]{1,2} +(?=\S)/u

/** The marker at the beginning of a line without its indentation; null: it begins with words. */
export function readMarker(line: string): OutlineMarker | null {
  for (const shape of shapes) {
    const raw = shape.exec(line)?.[0]
    if (raw !== undefined && raw !== '') return markerOf(raw, false)
  }
  const raw = doubtful.exec(line)?.[0]
  return raw === undefined ? null : markerOf(raw, true)
}

function markerOf(raw: string, isDoubtful: boolean): OutlineMarker | null {
  const number = raw
    .trim()
    .replace(/[ｱ-ﾝ]/gu, (kana) => kana.normalize('NFKC'))
    .replace(/(?<=.)[.．、:：\s]+$/u, '')
  const readings = readingsOf(number)
  return readings.length === 0 ? null : { raw, number, readings, isDoubtful, kind: kindOf(number) }
}

function readingsOf(number: string): readonly MarkerReading[] {
  if (number.length === 1 && itemMarks.includes(number)) {
    return [{ sequence: `mark ${number.replace('･', '・')}`, value: 0, rank: 9, parts: 0 }]
  }
  const plain = number.normalize('NFKC')
  const decimal = /^\d+(?:[.-]\d+)+/.exec(plain)?.[0]
  if (decimal !== undefined) {
    const parts = decimal.split(/[.-]/)
    return [{ sequence: `decimal ${parts.length}`, value: Number(parts.at(-1)), rank: 1 + parts.length, parts: parts.length }]
  }
  return readNumbers(circledApart(number)).map((read) => ({
    sequence: isPlainFigure(read) ? 'decimal 1' : sequenceOf(read),
    value: read.value,
    rank: rankOf(number, read),
    parts: isPlainFigure(read) ? 1 : 0,
  }))
}

/** Small Roman figures of one sign count like those of letters. */
const circledApart = (number: string) => number.replace(/^[ⅰ-ⅻ]$/u, (sign) => sign.normalize('NFKC'))
const isPlainFigure = ({ lead, counter, tail }: ReadNumber) =>
  lead === '' && tail === '' && (counter === 'arabic' || counter === 'wide')

function rankOf(number: string, { lead, counter, tail }: ReadNumber): number {
  const inParens = /^[(（]/.test(lead)
  if (number.startsWith('第')) return /[節款項]$/.test(number) ? 0.5 : 0
  if (/^(?:chapter|part)/i.test(number)) return 0
  if (lead.trim().length > 1) return 1
  switch (counter) {
    case 'upper-roman':
    case 'wide-roman':
    case 'kanji':
      return inParens ? 3 : 1
    case 'arabic':
    case 'wide':
      return inParens || tail !== '' ? 3 : 2
    case 'upper':
      return 2
    case 'circled':
      return 4
    case 'kana':
      return inParens ? 5 : 4
    case 'lower':
      return inParens ? 6 : 5
    case 'roman':
      return 7
    case 'mark':
      return 9
  }
}

const kinds: readonly (readonly [RegExp, PlanItemKind])[] = [
  [/目標|goal|objective/i, 'goal'],
  [/柱|pillar/i, 'pillar'],
  [/視点|viewpoint/i, 'viewpoint'],
  [/課題|task/i, 'task'],
  [/施策|measure/i, 'measure'],
  [/項目|item/i, 'item'],
]

const kindOf = (number: string): PlanItemKind | null => kinds.find(([word]) => word.test(number))?.[1] ?? null
