import type { PersonRef, PostRef } from '../../shared/contract/directory-things.ts'
import type { Bilingual } from '../../shared/domain/model.ts'
import type { Language } from '../../shared/domain/vocabulary.ts'

/** A thing as a field offers it, found by its other language as well. */
export interface KnownThing {
  readonly id: number
  readonly text: string
  readonly note?: string
  readonly alsoBy: string
}

export const inWords = (name: Bilingual, language: Language): string => name[language] ?? name.ja ?? name.en ?? ''

const others = (name: Bilingual, more: string | null = null) => [name.en, name.ja, more].filter(Boolean).join(' ')

export const postChoice = ({ id, name, organization }: PostRef, language: Language): KnownThing => ({
  id,
  text: inWords(name, language),
  alsoBy: others(name),
  ...(organization === null ? {} : { note: inWords(organization.name, language) }),
})

export const personChoice = ({ id, name, reading }: PersonRef, language: Language): KnownThing => ({
  id,
  text: inWords(name, language),
  alsoBy: others(name, reading),
  ...(reading === null ? {} : { note: reading }),
})

const isJapanese = (words: string) => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(words)

/** A new person under the name typed, in the language it is written in. */
export const namedPerson = (typed: string, reading: string) =>
  isJapanese(typed)
    ? { nameJa: typed.trim(), readingJa: reading.trim() || null, nameEn: null }
    : { nameJa: null, readingJa: null, nameEn: typed.trim() }

/** A new post or organization likewise. */
export const namedThing = (typed: string) =>
  isJapanese(typed) ? { nameJa: typed.trim(), nameEn: null } : { nameJa: null, nameEn: typed.trim() }
