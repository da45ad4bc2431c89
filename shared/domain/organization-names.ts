import { type IsoDate } from './calendar.ts'
import { foldText } from './fold-text.ts'
import { isInForce } from './interval.ts'
import type { DatedName, Interval } from './model.ts'
import { foldName } from './names.ts'

/** An organization as far as its names go. */
export interface NamedOrganization {
  readonly id: number
  readonly names: readonly DatedName[]
  readonly interval: Interval
}

export type OrganizationMatch =
  | { readonly is: 'one'; readonly id: number }
  /** More than one bears the name, and the day does not tell which is meant. */
  | { readonly is: 'several'; readonly ids: readonly number[] }
  | { readonly is: 'none' }

export type OrganizationFinder = (words: string) => OrganizationMatch

/**
 * Tells which organization words mean on a day, in either language, by full name or the short forms officials write: 警察 警察庁,
 * 文科 文部科学省, 厚労, NPA, MOJ, MHLW. Of several that bear a name, those in being on the day are meant, and of these those that
 * bear it as their name of that day.
 */
export function organizationFinder(organizations: readonly NamedOrganization[], on: IsoDate): OrganizationFinder {
  const byName = new Map<string, Set<NamedOrganization>>()
  const byShort = new Map<string, Set<NamedOrganization>>()
  const put = (index: Map<string, Set<NamedOrganization>>, key: string, organization: NamedOrganization) => {
    if (key !== '') index.set(key, (index.get(key) ?? new Set()).add(organization))
  }
  for (const organization of organizations) {
    for (const name of organization.names) {
      put(byName, foldName(name.name), organization)
      for (const short of shortForms(name)) put(byShort, foldName(short), organization)
    }
  }
  return (words) => {
    const wanted = foldName(words)
    const full = decide([...(byName.get(wanted) ?? [])], wanted, on)
    return full.is === 'none' ? decide([...(byShort.get(wanted) ?? [])], wanted, on) : full
  }
}

/** The short forms of a name that are in official use: stem, first characters, initials. */
export function shortForms({ language, name }: Pick<DatedName, 'language' | 'name'>): readonly string[] {
  if (language === 'ja') {
    const stem = name.replace(/(?:省|庁|府)$/u, '')
    if (stem === name || stem.length < 2) return []
    const pairs = stem.length === 4 ? [`${stem.charAt(0)}${stem.charAt(2)}`] : []
    return [stem, ...pairs]
  }
  const words = name.replaceAll(/[’']s\b/g, '').match(/[A-Za-z]+/g) ?? []
  if (words.length < 2) return []
  const initials = (skipped: readonly string[]) =>
    words
      .filter((word) => !skipped.includes(word.toLowerCase()))
      .map((word) => word.charAt(0).toUpperCase())
      .join('')
  return [initials(['of', 'and', 'the']), initials(['and', 'the']), ...(irregular[foldText(name)] ?? [])]
}

/** Initials in official use that do not follow from the name. */
const irregular: Readonly<Record<string, readonly string[]>> = {
  'ministry of education, culture, sports, science and technology': ['MEXT'],
  'ministry of internal affairs and communications': ['MIC'],
  'cabinet office': ['CAO'],
  'cabinet secretariat': ['CAS'],
}

function decide(found: readonly NamedOrganization[], wanted: string, on: IsoDate): OrganizationMatch {
  const [only] = found
  if (only === undefined) return { is: 'none' }
  if (found.length === 1) return { is: 'one', id: only.id }
  const living = found.filter((organization) => isInForce(organization.interval, on))
  const named = living.filter((organization) => bears(organization, wanted, on))
  const [best, ...others] = named.length > 0 ? named : living
  if (best !== undefined && others.length === 0) return { is: 'one', id: best.id }
  return { is: 'several', ids: found.map(({ id }) => id) }
}

/** Whether one of its names in force on the day is the one wanted, or shortens to it. */
const bears = (organization: NamedOrganization, wanted: string, on: IsoDate): boolean =>
  organization.names.some(
    (name) =>
      isInForce({ from: name.validFrom, to: name.validTo }, on) &&
      [name.name, ...shortForms(name)].some((one) => foldName(one) === wanted),
  )
