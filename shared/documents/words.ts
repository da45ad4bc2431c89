import type { Bilingual, Name } from '../domain/model.ts'
import type { Language } from '../domain/vocabulary.ts'
import { type DocumentsText, documentsText } from '../text/documents-text.ts'
import type { InBothLanguages } from '../text/texts.ts'
import type { Cell, PaperLanguage } from './model.ts'
import type { PaperText, Words } from './paper-text.ts'

/**
 * A bilingual fact as it prints. A language that is missing is never passed over in silence: its mark stands in its
 * place, followed by the other language where that is what there is.
 */
export function wordsOf(fact: Bilingual, language: PaperLanguage): PaperText {
  if (language === 'both') return [inLanguage(fact, 'ja'), inLanguage(fact, 'en')]
  const own = inLanguage(fact, language)
  if (!own.isMissing) return [own]
  const other = inLanguage(fact, language === 'ja' ? 'en' : 'ja')
  return other.isMissing ? [own] : [own, other]
}

/**
 * A person's name as it prints: whom a paper names it names, so where it is not known in the paper's language it stands as it is
 * written in the other, without a mark.
 */
export function nameOf(name: Bilingual, language: PaperLanguage): PaperText {
  const words = wordsOf(name, language)
  const known = words.filter(({ isMissing }) => !isMissing)
  return known.length === 0 ? words : known
}

/** Whether some language the paper prints lacks the name, which it then writes in the other. */
export const isWrittenInOther = (name: Bilingual, language: PaperLanguage): boolean =>
  nameOf(name, language).length < wordsOf(name, language).length

/** Words of the house (documents-text), in the paper's language or both. */
export function say(language: PaperLanguage, pick: (text: DocumentsText, language: Language) => string): PaperText {
  return sayFrom(documentsText, language, pick)
}

/** Words of the house from another file of texts. */
export function sayFrom<Text>(
  texts: InBothLanguages<Text>,
  language: PaperLanguage,
  pick: (text: Text, language: Language) => string,
): PaperText {
  return textInLanguages(language === 'both' ? ['ja', 'en'] : [language], (one) => pick(texts[one], one))
}

/** Words in these languages, the leading one first. */
export function textInLanguages(languages: readonly Language[], pick: (language: Language) => string): PaperText {
  return languages.map((one) => present(one, pick(one)))
}

/** Words that read the same in every language: numbers, signs, 第１. */
export function same(language: Language, text: string): PaperText {
  return text === '' ? [] : [present(language, text)]
}

/** What was typed once, for papers in every language, is set in the type of its own script. */
export const asTyped = (text: string): PaperText =>
  same(/[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]/u.test(text) ? 'ja' : 'en', text)

/** The text with its words set into a sentence of their own language; marks of what is missing stay as they are. */
export function inWords(text: PaperText, sentence: (words: string, language: Language) => string): PaperText {
  return text.map((words) => (words.isMissing ? words : present(words.language, sentence(words.text, words.language))))
}

/** Several names in one text, joined as each language joins them. */
export function listOf(facts: readonly Bilingual[], language: PaperLanguage): PaperText {
  return facts.length === 0 ? [] : wordsOf({ ja: joinedIn(facts, 'ja'), en: joinedIn(facts, 'en') }, language)
}

/** Several persons in one text; each in the other language where it is not known in this one. */
export function listOfNames(names: readonly Bilingual[], language: PaperLanguage): PaperText {
  if (names.length === 0) return []
  const [ja, en] = [joinedIn(names, 'ja'), joinedIn(names, 'en')]
  if (ja !== null || en !== null) return nameOf({ ja, en }, language)
  const leading = language === 'en' ? 'en' : 'ja'
  const known = names.flatMap((name) => nameOf(name, leading).map(({ text }) => text))
  return [present(leading, known.join(separators[leading]))]
}

const separators = { ja: '、', en: '; ' } as const satisfies Readonly<Record<Language, string>>

const joinedIn = (facts: readonly Bilingual[], language: Language): string | null =>
  facts.every((fact) => hasWords(fact[language])) ? facts.map((fact) => fact[language]).join(separators[language]) : null

/** Whether every language the paper prints has the name confirmed. */
export function isConfirmed(name: Name, language: PaperLanguage): boolean {
  return (language === 'en' || name.confirmed.ja) && (language === 'ja' || name.confirmed.en)
}

export function cell(text: PaperText, look: Cell['look'] = 'ordinary', sign: string | null = null): Cell {
  return { text, look, sign }
}

export function present(language: Language, text: string): Words {
  return { language, text, isMissing: false }
}

function inLanguage(fact: Bilingual, language: Language): Words {
  const text = fact[language]
  return hasWords(text) ? present(language, text) : { language, text: documentsText[language].missing, isMissing: true }
}

function hasWords(text: string | null): text is string {
  return text !== null && text.trim() !== ''
}
