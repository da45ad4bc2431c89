import type { BodyKind, Language, OrganizationKind, PlanKind } from './vocabulary.ts'

/** What kind of plan a title says it is; null where it does not say. English titles begin with the word, Japanese ones end in it. */
export function planKindInWords(title: string): PlanKind | null {
  const english = englishPlans
    .flatMap(({ kind, word }) => {
      const at = title.search(word)
      return at < 0 ? [] : [{ kind, at }]
    })
    .toSorted((one, other) => one.at - other.at)
    .at(0)
  return english?.kind ?? japanesePlans.find(({ word }) => word.test(title))?.kind ?? null
}

const englishPlans: readonly { readonly kind: PlanKind; readonly word: RegExp }[] = [
  { kind: 'urgent-measures', word: /\b(?:urgent|emergency)\b.*\b(?:counter)?measures\b/i },
  { kind: 'outline', word: /\boutline\b/i },
  { kind: 'strategy', word: /\bstrategy\b/i },
  { kind: 'action-plan', word: /\b(?:action )?(?:plan|programme|program)\b/i },
]

const japanesePlans: readonly { readonly kind: PlanKind; readonly word: RegExp }[] = [
  { kind: 'urgent-measures', word: /緊急.*対策/ },
  { kind: 'outline', word: /要綱|大綱/ },
  { kind: 'strategy', word: /戦略/ },
  { kind: 'action-plan', word: /計画|プラン|プログラム/ },
]

/** What kind of body a name says it is. */
export function bodyKindInWords(name: string): BodyKind {
  if (/\bheadquarters?\b|本部/i.test(name)) return 'headquarters'
  if (/\bministerial (?:meeting|council|conference)\b|閣僚会議/i.test(name)) return 'ministerial-meeting'
  if (/\bliaison\b|連絡会議/i.test(name)) return 'liaison-council'
  if (/\bsecretaries\b|幹事会/i.test(name)) return 'secretaries'
  return /\bcouncil\b|会議$|審議会/i.test(name) ? 'council' : 'other'
}

/** What kind of organization a name says it is. */
export function organizationKindInWords(name: string): OrganizationKind {
  if (/^ministry\b|省$/i.test(name)) return 'ministry'
  if (/\b(?:agency|guard)\b|庁$/i.test(name)) return 'agency'
  if (/\bcommission\b|委員会$/i.test(name)) return 'commission'
  if (/^cabinet$|^内閣$/i.test(name)) return 'cabinet'
  if (/\b(?:secretariat|office|bureau)\b|[府局房]$/i.test(name)) return 'office'
  return /\bassociation\b|[会団]$/i.test(name) ? 'association' : 'other'
}

/** The letter of a body's seal: the first of what it is about, 薬 or D for Drug Abuse. */
export function sealInWords(name: string, language: Language): string {
  const letters = Array.from(name.trim())
  if (language === 'ja') return letters[0] ?? ''
  const [first] = matterOf(name)
  return (Array.from(first ?? name)[0] ?? '').toUpperCase()
}

/** The words of an English name that say what it is about, lower case, without those that many names have in common. */
export function matterOf(name: string): readonly string[] {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9\s-]/g, '')
    .split(/[\s-]+/)
    .filter((word) => word !== '')
  const telling = words.filter((word) => !commonWords.has(word))
  return telling.length > 0 ? telling : words
}

const commonWords: ReadonlySet<string> = new Set(
  (
    'a an the and or of for to in on at by with against from concerning regarding under be is all its ' +
    'headquarters headquarter meeting ministerial council committee conference liaison promotion promoting prevention prevent ' +
    'measures measure'
  ).split(' '),
)
