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

/** Names with what is used for them where there is little room. */
export type ShortNames = readonly (readonly [name: string, short: string])[]

const longest = 100

/**
 * A file name without folder or ending, safe on every system; falls back to the paper's kind, and says the day for which a roster holds. At most 100
 * characters and the day: where a name is longer the bodies go by their short names, and what is left over is cut between words.
 */
export function paperFileName(document: PaperDocument, shortNames: ShortNames = []): string {
  const language = leadingLanguage(document.language)
  const day =
    document.filedUnder === undefined ? '' : formatDay(document.filedUnder, language, language === 'ja' ? 'era-long' : 'long')
  const whole = paperName(document)
  const name = (Array.from(whole).length > longest ? shortened(whole, shortNames) : whole)
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+|[ .]+$/g, '')
  const end = day === '' ? '' : language === 'ja' ? ` ${day}` : `, ${day}`
  return `${cut(name) || document.kind}${end}`
}

/** Longer names first: one may begin with another. */
const shortened = (name: string, shortNames: ShortNames): string =>
  shortNames
    .toSorted(([one], [other]) => other.length - one.length)
    .reduce((text, [long, short]) => text.replaceAll(long, () => short), name)

/** At a space in the latter half; Japanese, which has none, anywhere. */
function cut(name: string): string {
  const letters = Array.from(name)
  if (letters.length <= longest) return name
  const head = letters.slice(0, longest).join('')
  const space = letters[longest] === ' ' ? head.length : head.lastIndexOf(' ')
  return (space > head.length / 2 ? head.slice(0, space) : head).replace(/[ ,.、]+$/u, '')
}

const textIn = (text: PaperText) => text.find(({ isMissing }) => !isMissing)?.text ?? text[0]?.text ?? ''
