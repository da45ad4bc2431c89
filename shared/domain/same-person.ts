import { foldText } from './fold-text.ts'
import type { Language } from './vocabulary.ts'

export interface NamedPerson {
  readonly id: number
  readonly names: readonly { readonly language: Language; readonly name: string; readonly reading: string | null }[]
}

/** Why two entries may be one person. The same name is the stronger sign; a reading is shared by many. */
export type SamePersonSign = 'name' | 'reading'

export interface PersonPair {
  readonly ids: readonly [number, number]
  readonly sign: SamePersonSign
}

/** A person's name reduced to what two spellings share: no spaces, old and new kanji alike; in English the order of its words does not count. */
export function foldPersonName(name: string, language: Language): string {
  const folded = foldText(name)
  if (language === 'ja') return folded.replaceAll(/[\s・･]/g, '')
  return folded
    .replaceAll(/[,.]/g, ' ')
    .split(/[\s-]+/)
    .filter(Boolean)
    .toSorted()
    .join(' ')
}

const foldReading = (reading: string | null) => foldText(reading ?? '').replaceAll(/[\s・･]/g, '')

/** What a person's names share with those of others who may be the same: two entries with one of these alike. */
export const likenessesOf = ({ names }: NamedPerson): readonly string[] =>
  names.flatMap(({ language, name, reading }) => {
    const kana = foldReading(reading)
    return [`name ${language} ${foldPersonName(name, language)}`, ...(kana === '' ? [] : [`reading ${kana}`])]
  })

export const signOf = (likeness: string): SamePersonSign => (likeness.startsWith('name') ? 'name' : 'reading')

function byLikeness(persons: readonly NamedPerson[]): ReadonlyMap<string, ReadonlySet<number>> {
  const byKey = new Map<string, Set<number>>()
  for (const person of persons) {
    for (const key of likenessesOf(person)) byKey.set(key, (byKey.get(key) ?? new Set()).add(person.id))
  }
  return byKey
}

/** Every two entries that may be one person, by any name either ever bore; so many of them at most. */
export function samePersons(persons: readonly NamedPerson[], most = Number.POSITIVE_INFINITY): readonly PersonPair[] {
  const pairs = new Map<string, PersonPair>()
  for (const [key, ids] of byLikeness(persons)) {
    const inOrder = [...ids].toSorted((one, other) => one - other)
    const sign = signOf(key)
    for (const [at, one] of inOrder.entries()) {
      for (const other of inOrder.slice(at + 1)) {
        if (pairs.size >= most) break
        const pair = `${one} ${other}`
        if (sign === 'name' || !pairs.has(pair)) pairs.set(pair, { ids: [one, other], sign })
      }
    }
  }
  return [...pairs.values()].toSorted((one, other) => one.ids[0] - other.ids[0] || one.ids[1] - other.ids[1])
}

/** The entries that may be the same as another. */
export const personsWithDoubles = (persons: readonly NamedPerson[]): ReadonlySet<number> =>
  new Set([...byLikeness(persons).values()].flatMap((ids) => (ids.size > 1 ? [...ids] : [])))
