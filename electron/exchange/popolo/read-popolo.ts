import { isPartialDate } from '../../../shared/domain/calendar.ts'
import type { ListKey } from '../../../shared/domain/list-keys.ts'
import { tenureNatures } from '../../../shared/domain/vocabulary.ts'
import type { SourceRow, SourceTable } from '../lists/proposal.ts'

/** What a Popolo file holds, as rows of lists. */
export interface ReadPopolo {
  readonly tables: readonly SourceTable[]
  readonly remarks: readonly string[]
}

/** Objects beyond this are not read. */
const most = 100_000

type Json = Readonly<Record<string, unknown>>

/**
 * Reads Popolo JSON (popoloproject.com/specs): a bundle with `organizations`, `posts`, `persons` and `memberships`, or one list of such
 * objects. An organization with the classification of a body (headquarters, meeting) and seats on it is one; the others are organizations.
 * References are followed by id; what has no name is passed over. Null when it is no such file.
 */
export function readPopolo(text: string): ReadPopolo | null {
  const bundle = parse(text)
  if (bundle === null) return null
  const organizations = objectsIn(bundle, 'organizations')
  const posts = objectsIn(bundle, 'posts')
  const persons = objectsIn(bundle, 'persons')
  const memberships = objectsIn(bundle, 'memberships')
  const isBody = (one: Json) => bodyWords.test(textOf(one, 'classification') ?? '')
  const organizationNames = namesById(organizations)
  const postNames = namesById(posts)
  const personNames = namesById(persons)
  const bodyIds = new Set(organizations.filter(isBody).map((one) => one['id']))
  const rows = new Map<ListKey, SourceRow[]>()
  const add = (list: ListKey, cells: Readonly<Record<string, string | null>>) => {
    const own = rows.get(list) ?? []
    rows.set(list, own)
    const filled = Object.entries(cells).flatMap(([key, cell]) => (cell === null || cell === '' ? [] : [[key, cell] as const]))
    own.push({ line: own.length + 1, cells: Object.fromEntries(filled) })
  }

  for (const one of organizations) {
    if (nameOf(one) === null) continue
    const cells = { key: keyOf(one), ...names(one), kind: textOf(one, 'honbu:kind'), note: null }
    if (isBody(one)) {
      add('bodies', { ...cells, established_on: dateOf(one, 'founding_date'), abolished_on: dateOf(one, 'dissolution_date') })
    } else {
      const parent = organizationNames.get(one['parent_id']) ?? null
      add('organizations', {
        ...cells,
        parent,
        founded_on: dateOf(one, 'founding_date'),
        dissolved_on: dateOf(one, 'dissolution_date'),
        known_on: dateOf(one, 'honbu:known_on'),
        contact: contactOf(one),
      })
    }
    otherNames(one, isBody(one) ? 'body' : 'organization', add)
  }
  for (const one of posts) {
    if (nameOf(one) === null) continue
    const organization = bodyIds.has(one['organization_id']) ? null : (organizationNames.get(one['organization_id']) ?? null)
    add('posts', {
      key: keyOf(one),
      organization,
      ...names(one),
      founded_on: dateOf(one, 'start_date'),
      abolished_on: dateOf(one, 'end_date'),
      known_on: dateOf(one, 'honbu:known_on'),
      vacant_from: dateOf(one, 'honbu:vacant_from'),
      is_collective: flagOf(one, 'honbu:is_collective'),
      stands_alone: flagOf(one, 'honbu:stands_alone'),
      is_cabinet_post: flagOf(one, 'honbu:is_cabinet_post'),
      contact: contactOf(one),
    })
    otherNames(one, 'post', add)
  }
  for (const one of persons) {
    if (nameOf(one) === null) continue
    add('persons', { ...names(one), reading: readingOf(one), contact: contactOf(one) })
    otherNames(one, 'person', add)
  }
  for (const one of memberships) {
    const person = personNames.get(one['person_id']) ?? null
    const post = postNames.get(one['post_id']) ?? null
    const body = bodyIds.has(one['organization_id']) ? (organizationNames.get(one['organization_id']) ?? null) : null
    const span = { from_on: dateOf(one, 'start_date'), to_on: dateOf(one, 'end_date'), known_on: dateOf(one, 'honbu:known_on') }
    if (body !== null && post !== null && person === null)
      add('seats', { body, post, role: textOf(one, 'role'), position: wholeOf(one, 'honbu:position'), ...span })
    else if (person !== null && post !== null) {
      const nature = tenureNatures.find((known) => known === textOf(one, 'role')) ?? null
      add('tenures', { person, post, nature, ...span })
    }
  }
  const tables = [...rows].map(([list, own]) => ({ list, rows: own }))
  return { tables, remarks: [] }
}

const bodyWords = /^(?:headquarters|ministerial[ -]meeting|council|liaison[ -]council|secretaries|committee|本部|閣僚会議)$/i

function parse(text: string): Json | null {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    return null
  }
  if (Array.isArray(parsed)) {
    const first: unknown = parsed[0]
    const kind = isObject(first) ? kindOf(first) : null
    return kind === null ? null : { [kind]: parsed }
  }
  if (!isObject(parsed)) return null
  return ['organizations', 'posts', 'persons', 'memberships'].some((key) => Array.isArray(parsed[key])) ? parsed : null
}

function kindOf(one: Json): string | null {
  if ('person_id' in one || 'member_id' in one) return 'memberships'
  if ('label' in one && 'organization_id' in one) return 'posts'
  if ('classification' in one || 'founding_date' in one) return 'organizations'
  return 'name' in one ? 'persons' : null
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

function objectsIn(bundle: Json, key: string): readonly Json[] {
  const found = Object.hasOwn(bundle, key) ? bundle[key] : []
  return Array.isArray(found) ? found.slice(0, most).filter(isObject) : []
}

function textOf(one: Json, key: string): string | null {
  const found = Object.hasOwn(one, key) ? one[key] : null
  return typeof found === 'string' && found.trim() !== '' ? found : null
}

const nameOf = (one: Json): string | null => textOf(one, 'label') ?? textOf(one, 'name')

/** The key that our own export keeps; the ids of other programs mean nothing here. */
const keyOf = (one: Json): string | null => textOf(one, 'honbu:key')

/** By what other rows of the file call it: our key where there is one, else its name. */
function namesById(objects: readonly Json[]): ReadonlyMap<unknown, string> {
  return new Map(
    objects.flatMap((one) => {
      const name = keyOf(one) ?? nameOf(one)
      return name === null ? [] : [[one['id'], name] as const]
    }),
  )
}

const isJapanese = (name: string) => /[\u3040-\u30ff\u3400-\u9fff]/.test(name)

/** The main name in its language, and the one of the other language that `other_names` marks as such. */
function names(one: Json): Readonly<Record<'name_ja' | 'name_en', string | null>> {
  const main = nameOf(one) ?? ''
  const language = isJapanese(main) ? 'ja' : 'en'
  const wanted = language === 'ja' ? 'en' : 'ja'
  const other = namesIn(one).find((name) => textOf(name, 'note') === `official ${wanted}` && dateOf(name, 'end_date') === null)
  const otherName = other === undefined ? null : textOf(other, 'name')
  return language === 'ja' ? { name_ja: main, name_en: otherName } : { name_ja: otherName, name_en: main }
}

function otherNames(
  one: Json,
  owner: 'body' | 'organization' | 'post' | 'person',
  add: (list: ListKey, cells: Readonly<Record<string, string | null>>) => void,
): void {
  const of = keyOf(one) ?? nameOf(one)
  for (const other of namesIn(one)) {
    const name = textOf(other, 'name')
    if (name === null) continue
    const [kind, language] = (textOf(other, 'note') ?? '').split(' ')
    add(`${owner}-names`, {
      [owner]: of,
      language: language === 'ja' || language === 'en' ? language : isJapanese(name) ? 'ja' : 'en',
      name,
      kind: kind === 'official' || kind === 'short' ? kind : 'alias',
      reading: textOf(other, 'honbu:reading'),
      valid_from: dateOf(other, 'start_date'),
      valid_to: dateOf(other, 'end_date'),
      known_on: dateOf(other, 'honbu:known_on'),
      is_confirmed: Object.hasOwn(other, 'honbu:is_confirmed') && other['honbu:is_confirmed'] === false ? '0' : null,
    })
  }
}

/** Posts have theirs under a name of our own; other programs write them as for persons. */
const namesIn = (one: Json): readonly Json[] => [...objectsIn(one, 'other_names'), ...objectsIn(one, 'honbu:other_names')]

/** All ways to reach it, one below the other. */
function contactOf(one: Json): string | null {
  const values = objectsIn(one, 'contact_details').flatMap((detail) => textOf(detail, 'value') ?? [])
  const email = textOf(one, 'email')
  const all = email === null || values.some((value) => value.includes(email)) ? values : [...values, email]
  return all.length === 0 ? null : all.join('\n')
}

/** A name to sort by is a reading where it is in kana. */
function readingOf(one: Json): string | null {
  const sortName = textOf(one, 'sort_name')
  return (
    textOf(one, 'honbu:reading') ??
    (sortName !== null && /^[\p{Script=Hiragana}\p{Script=Katakana}ー・\s]+$/u.test(sortName) ? sortName : null)
  )
}

const flagOf = (one: Json, key: string): string | null => (Object.hasOwn(one, key) && one[key] === true ? '1' : null)

const wholeOf = (one: Json, key: string): string | null =>
  Object.hasOwn(one, key) && Number.isSafeInteger(one[key]) ? String(one[key]) : null

/** Popolo takes YYYY, YYYY-MM and YYYY-MM-DD, as the register does. */
function dateOf(one: Json, key: string): string | null {
  const text = textOf(one, key)
  return text !== null && isPartialDate(text.slice(0, 10)) ? text.slice(0, 10) : null
}
