import type { Language } from '../domain/vocabulary.ts'
import { leadingLanguage, type PaperDocument, type PaperText } from './model.ts'

/** What the paper is called in a window's title or a list: 議事次第 and the meeting. Empty for papers without a title. */
export function paperName(document: PaperDocument): string {
  if (document.title === null) return ''
  const language = leadingLanguage(document.language)
  const { name, bodies } = document.title
  return [textIn(name), bodies.map(textIn).join(language === 'ja' ? '' : ' ')].join(language === 'ja' ? '　' : ', ')
}

/** What a paper without a title of its own is called, and the name of its file. */
export function namedPaper(
  name: string,
  bodies: readonly string[],
  language: Language,
): { readonly title: string; readonly fileName: string } {
  const title = [name, bodies.join(language === 'ja' ? '' : ' ')].join(language === 'ja' ? '　' : ', ')
  return { title, fileName: safe(title) }
}

/** A file name without folder or ending, safe on every system; falls back to the paper's kind. At most 100 characters. */
export function paperFileName(document: PaperDocument): string {
  return safe(paperName(document)) || document.kind
}

function safe(title: string): string {
  const name = title
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+|[ .]+$/g, '')
  return Array.from(name).slice(0, 100).join('').trim()
}

const textIn = (text: PaperText) => text.find(({ isMissing }) => !isMissing)?.text ?? text[0]?.text ?? ''
