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

/** Every two entries that may be one person, by any name either ever bore. */
export function samePersons(persons: readonly NamedPerson[]): readonly PersonPair[] {
  const byKey = new Map<string, Set<number>>()
  const put = (key: string, id: number) => byKey.set(key, (byKey.get(key) ?? new Set()).add(id))
  for (const { id, names } of persons) {
    for (const { language, name, reading } of names) {
      put(`name ${language} ${foldPersonName(name, language)}`, id)
      const kana = foldReading(reading)
      if (kana !== '') put(`reading ${kana}`, id)
    }
  }
  const pairs = new Map<string, PersonPair>()
  for (const [key, ids] of byKey) {
    const inOrder = [...ids].toSorted((one, other) => one - other)
    const sign: SamePersonSign = key.startsWith('name') ? 'name' : 'reading'
    for (const [at, one] of inOrder.entries()) {
      for (const other of inOrder.slice(at + 1)) {
        const pair = `${one} ${other}`
        if (sign === 'name' || !pairs.has(pair)) pairs.set(pair, { ids: [one, other], sign })
      }
    }
  }
  return [...pairs.values()].toSorted((one, other) => one.ids[0] - other.ids[0] || one.ids[1] - other.ids[1])
}
