import { daysBetween, type IsoDate, lastDay } from './calendar.ts'
import { foldText } from './fold-text.ts'
import { isInForce } from './interval.ts'
import type { DatedName, Name } from './model.ts'
import type { Language } from './vocabulary.ts'

/**
 * The official name on a day, for each language by itself (the 2004 renaming of 総務省 changed only the English). Where none is
 * in force: the nearest earlier one, else the nearest later. Null where the language has no official name; a missing name
 * carries no "to be confirmed" mark. Of two in force at once the one that began later is meant; where no source tells which did, the
 * one that a source shows on the nearest day.
 */
export function nameOn(names: readonly DatedName[], on: IsoDate): Name {
  const en = officialOn(names, 'en', on)
  const ja = officialOn(names, 'ja', on)
  return {
    en: en?.name ?? null,
    ja: ja?.name ?? null,
    confirmed: { en: en?.confirmed ?? true, ja: ja?.confirmed ?? true },
  }
}

/** Every name it ever had, each text once: official names first, then the order given. */
export function allNames(names: readonly DatedName[]): readonly string[] {
  const officialFirst = [...names.filter((name) => name.kind === 'official'), ...names.filter((name) => name.kind !== 'official')]
  return [...new Set(officialFirst.map((name) => name.name))]
}

/** Whether the text is one of its names, of any kind and time, by folded text and with or without a leading "the". */
export function matchesName(names: readonly DatedName[], text: string): boolean {
  const wanted = foldName(text)
  return wanted !== '' && names.some((name) => foldName(name.name) === wanted)
}

/** A name reduced to what decides whether two are the same: folded, without a leading "the" and enclosing quotes. */
export function foldName(text: string): string {
  return foldText(text)
    .replace(/^["'「『](.*)["'」』]$/, '$1')
    .replace(/^the /, '')
}

function officialOn(names: readonly DatedName[], language: Language, on: IsoDate): DatedName | null {
  const official = names.filter((name) => name.language === language && name.kind === 'official')
  const inForce = official.filter((name) => isInForce({ from: name.validFrom, to: name.validTo }, on))
  if (inForce.length > 0) return latest(inForce.toSorted(byShownNear(on)), (name) => name.validFrom ?? '')
  const ended = official.filter((name) => name.validTo !== null && lastDay(name.validTo) < on)
  if (ended.length > 0) return latest(ended, (name) => (name.validTo === null ? '' : lastDay(name.validTo)))
  return official.toSorted((a, b) => compare(a.validFrom ?? '', b.validFrom ?? '')).at(0) ?? null
}

/** Those shown on a day nearest to this one first; those of which no day is known stay last, in their order. */
function byShownNear(on: IsoDate): (one: DatedName, other: DatedName) => number {
  const distance = ({ knownOn = null }: DatedName) =>
    knownOn === null ? Number.MAX_SAFE_INTEGER : Math.abs(daysBetween(on, knownOn))
  return (one, other) => distance(one) - distance(other)
}

/** The name whose day comes last; the earlier in the list of equals. */
function latest(names: readonly DatedName[], dayOf: (name: DatedName) => string): DatedName | null {
  return names.toSorted((a, b) => compare(dayOf(b), dayOf(a))).at(0) ?? null
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
