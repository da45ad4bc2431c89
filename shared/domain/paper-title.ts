import type { Bilingual } from './model.ts'

/** Numbers that people write before the title in a file's name: 資料1-2_…, 【参考資料３】…, Paper 2 - …, and 01_…. */
const numberOfPaper =
  /^[【[(（]?\s*(?:(?:参考|配布|配付)?資料|(?:reference )?paper)[\s._-]*\d{1,3}(?:-\d{1,3})*\s*[】\])）]?[\s._:：、・-]*/i
const plainNumber = /^\d{1,3}(?:-\d{1,3})*_+/
const anyJapanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u

/**
 * The title a file's name suggests, in the language it is written in: without its ending and without a number of its own (the list
 * numbers itself), with _ as spaces. An empty name suggests nothing.
 */
export function paperTitle(fileName: string): Bilingual {
  const stem = fileName.normalize('NFC').replace(/(?<=.)\.[A-Za-z0-9]{1,8}$/, '')
  const title = inWords(withoutNumber(stem)) || inWords(stem)
  if (title === '') return { en: null, ja: null }
  return anyJapanese.test(title) ? { en: null, ja: title } : { en: title, ja: null }
}

function withoutNumber(stem: string): string {
  const halfWidth = stem
    .replaceAll(/[０-９]/g, (figure) => String.fromCharCode(figure.charCodeAt(0) - 0xfe_e0))
    .replaceAll(/[－−‐]/g, '-')
  return stem.slice((numberOfPaper.exec(halfWidth) ?? plainNumber.exec(halfWidth))?.[0].length ?? 0)
}

const inWords = (text: string) => text.replaceAll(/[_\s]+/g, ' ').trim()
