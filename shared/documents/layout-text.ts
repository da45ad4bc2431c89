import type { Language } from '../domain/vocabulary.ts'
import type { PaperText, Words } from './paper-text.ts'
import type { PaperElement, PaperNode, PaperTag } from './node.ts'

/** An element with its class (none when empty) and other attributes. */
export function element(
  tag: PaperTag,
  className: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly PaperNode[],
): PaperElement {
  return { tag, attributes: className === '' ? attributes : { class: className, ...attributes }, children }
}

/** An element that holds one text. */
export function textIn(tag: PaperTag, className: string, text: PaperText, language: Language): PaperElement {
  return element(tag, className, {}, textOf(text, language))
}

/**
 * A text as nodes: bare in the paper's own language, else marked with its language; the second of two languages stands
 * under the first, and a missing language shows its mark.
 */
export function textOf(text: PaperText, language: Language): readonly PaperNode[] {
  return text.flatMap((words, at) => {
    const isSecond = at > 0 && text[0]?.isMissing === false
    return at === 0 ? [wordsIn(words, language, '')] : [' ', wordsIn(words, language, isSecond ? 'second' : '')]
  })
}

function wordsIn(words: Words, language: Language, className: string): PaperNode {
  const classes = [className, words.isMissing ? 'missing-language' : ''].filter((name) => name !== '').join(' ')
  if (classes === '' && words.language === language) return words.text
  return element('span', classes, words.language === language ? {} : { lang: words.language }, [words.text])
}
