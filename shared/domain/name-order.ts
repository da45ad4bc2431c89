import { eras, yearOfEra } from './era.ts'
import { parseJapaneseNumber } from './japanese-number.ts'
import type { Bilingual } from './model.ts'
import type { Language } from './vocabulary.ts'

/** Digits as numbers: 第10次 after 第9次. Made once: a collator is dear to make and cheap to use. */
const collators = { en: new Intl.Collator('en', { numeric: true }), ja: new Intl.Collator('ja', { numeric: true }) } as const

/**
 * Before or after, as a reader of the language looks a name up: numbers by their size in whatever digits (第九次 before 第10次), years by era as
 * years (昭和63年度, 平成元年度). Names that differ only in what a reader passes over stand by their code units, so that only equal
 * texts are equal.
 */
export function compareNames(one: string, other: string, language: Language): number {
  return one === other ? 0 : compareKeys(keyOf(one), keyOf(other), language)
}

/** What is named, by its name in the language shown, else in the other; what has none comes last. Stable. */
export function inNameOrder<Thing>(
  things: readonly Thing[],
  nameOf: (thing: Thing) => Bilingual,
  language: Language,
): readonly Thing[] {
  return sorted(things, language, (thing) => {
    const name = nameOf(thing)
    return keyOf(name[language] ?? name[otherOf[language]] ?? '')
  })
}

export interface NamedReader {
  readonly name: Bilingual
  /** Kana. */
  readonly reading: string | null
}

/**
 * Persons as a list of names has them. In Japanese by kana (五十音順): those whose reading is not known after them by their
 * characters, then those named in English only. In English by family name; those named in Japanese only after them, by kana. Stable.
 */
export function inReadingOrder<Thing>(
  things: readonly Thing[],
  personOf: (thing: Thing) => NamedReader,
  language: Language,
): readonly Thing[] {
  return sorted(things, language, (thing) => personKey(personOf(thing), language))
}

/** A name as it is compared: `group` first, then its texts in the order of the language, then all that is written. */
interface Key {
  readonly group: number
  readonly text: string
  /** What tells those of one text apart. */
  readonly more: string
  readonly written: string
}

function sorted<Thing>(things: readonly Thing[], language: Language, keyFor: (thing: Thing) => Key): readonly Thing[] {
  return things
    .map((thing) => ({ thing, key: keyFor(thing) }))
    .toSorted((one, other) => compareKeys(one.key, other.key, language))
    .map(({ thing }) => thing)
}

function compareKeys(one: Key, other: Key, language: Language): number {
  return (
    one.group - other.group ||
    collators[language].compare(one.text, other.text) ||
    collators[language].compare(one.more, other.more) ||
    (one.written < other.written ? -1 : one.written > other.written ? 1 : 0)
  )
}

const otherOf = { en: 'ja', ja: 'en' } as const

const keyOf = (name: string): Key => ({ group: name.trim() === '' ? 1 : 0, text: readableNumbers(name), more: '', written: name })

function personKey({ name, reading }: NamedReader, language: Language): Key {
  const ja = name.ja ?? ''
  const kana = reading ?? (/^[\p{Script=Hiragana}\p{Script=Katakana}ー・\s]+$/u.test(ja) ? ja : null)
  const western = name.en === null ? null : familyNameFirst(name.en)
  const written = [ja, name.en ?? '', reading ?? ''].join('\n')
  const places: readonly (string | null)[] =
    language === 'ja' ? [kana, ja === '' ? null : ja, western] : [western, kana, ja === '' ? null : ja]
  const group = places.findIndex((place) => place !== null)
  return {
    group: group < 0 ? places.length : group,
    text: (places[group] ?? '').normalize('NFKC').trim(),
    more: language === 'ja' ? ja : '',
    written,
  }
}

/** “Abe Shinzo” of Shinzo Abe, Shinzo ABE, ABE Shinzo and Abe, Shinzo: the family name is what stands in capitals or before a comma, else the last word. */
function familyNameFirst(name: string): string {
  if (name.includes(',')) return name.replaceAll(',', '')
  const words = name.trim().split(/\s+/u)
  const isCapital = (word: string) => /^\p{Lu}[\p{Lu}\p{M}'’-]+$/u.test(word)
  const family = words.filter(isCapital)
  if (family.length > 0 && family.length < words.length) return [...family, ...words.filter((word) => !isCapital(word))].join(' ')
  return [...words.slice(-1), ...words.slice(0, -1)].join(' ')
}

const number = '[0-9]{1,4}|[〇零一二三四五六七八九十百千]{1,7}'
const inEra = new RegExp(`(${eras.map((era) => era.ja).join('|')})(元|${number})(?=年)`, 'gu')
const inOrder = new RegExp(`(第)(${number})|(${number})(?=(?:年|次|期|回|か年|箇年))`, 'gu')

/** The text with its numbers in plain digits, and its years of an era as years. */
function readableNumbers(text: string): string {
  const plain = text.normalize('NFKC')
  if (!/[第年次期回]/u.test(plain)) return plain
  return plain
    .replaceAll(inEra, (whole, name: string, year: string) => {
      const era = eras.find(({ ja }) => ja === name)
      const inDigits = year === '元' ? 1 : parseJapaneseNumber(year)
      return era === undefined || inDigits === null ? whole : String(yearOfEra(era, inDigits))
    })
    .replaceAll(inOrder, (whole, head: string | undefined, ordinal: string | undefined, count: string | undefined) => {
      const inDigits = parseJapaneseNumber(ordinal ?? count ?? '')
      return inDigits === null ? whole : `${head ?? ''}${inDigits}`
    })
}
