import { formatDay } from '../domain/format-date.ts'
import type { Language } from '../domain/vocabulary.ts'
import { leadingLanguage, type PaperDocument } from './model.ts'
import type { PaperText } from './paper-text.ts'

/** What the paper is called in a window's title or a list: 議事次第 and the meeting. Empty for papers that nobody named. */
export function paperName(document: PaperDocument): string {
  if (document.title === null) return document.called ?? ''
  const { name, bodies } = document.title
  return calledAfter(textIn(name), bodies.map(textIn), leadingLanguage(document.language))
}

/** The name of a paper before the bodies that it is of. */
export const calledAfter = (name: string, bodies: readonly string[], language: Language): string =>
  [name, bodies.join(language === 'ja' ? '' : ' ')].join(language === 'ja' ? '　' : ', ')

/** A file name without folder or ending, safe on every system; falls back to the paper's kind, and says the day for which a roster holds. At most 100 characters and the day. */
export function paperFileName(document: PaperDocument): string {
  const language = leadingLanguage(document.language)
  const day =
    document.filedUnder === undefined ? '' : formatDay(document.filedUnder, language, language === 'ja' ? 'era-long' : 'long')
  const name = paperName(document)
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+|[ .]+$/g, '')
  const end = day === '' ? '' : language === 'ja' ? ` ${day}` : `, ${day}`
  return `${Array.from(name).slice(0, 100).join('').trim() || document.kind}${end}`
}

const textIn = (text: PaperText) => text.find(({ isMissing }) => !isMissing)?.text ?? text[0]?.text ?? ''
