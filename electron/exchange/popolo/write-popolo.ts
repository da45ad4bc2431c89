import type { RegisterLists } from '../lists/register-lists.ts'
import type { ListKey } from '../../../shared/domain/list-keys.ts'
import type { Value } from '../lists/list.ts'
import type { ListRow } from '../lists/register-lists.ts'
import { contactDetails } from './contact-details.ts'

/**
 * Bodies, organizations, posts, persons and memberships as Popolo JSON (popoloproject.com/specs, 2013 schemas). What Popolo has no word for stands
 * under `honbu:` (docs/popolo.md). A seat is a membership of a post in a body without a person (Popolo: a post may be vacant); a tenure is a
 * membership of a person in a post and its organization.
 */
export function writePopolo(register: RegisterLists): string {
  const rows = (list: ListKey) => register.rows(list)
  const bodies = rows('bodies').map((row) =>
    entity(`body/${text(row.values['key'])}`, row, {
      classification: text(row.values['kind']),
      founding_date: row.values['established_on'] ?? null,
      dissolution_date: row.values['abolished_on'] ?? null,
      parent_id: refer('body', row.values['parent'] ?? null),
      other_names: otherNames(rows('body-names'), 'body', row),
    }),
  )
  const organizations = rows('organizations').map((row) =>
    entity(`organization/${text(row.values['key'])}`, row, {
      classification: classOf(row.values['kind'] ?? null),
      'honbu:kind': row.values['kind'] ?? null,
      founding_date: row.values['founded_on'] ?? null,
      dissolution_date: row.values['dissolved_on'] ?? null,
      'honbu:known_on': row.values['known_on'] ?? null,
      parent_id: refer('organization', row.values['parent'] ?? null),
      contact_details: contactsOf(row),
      other_names: otherNames(rows('organization-names'), 'organization', row),
    }),
  )
  const posts = rows('posts').map((row) => {
    const { name, ...rest } = entity(`post/${text(row.values['key'])}`, row, {
      organization_id: refer('organization', row.values['organization'] ?? null),
      start_date: row.values['founded_on'] ?? null,
      end_date: row.values['abolished_on'] ?? null,
      'honbu:known_on': row.values['known_on'] ?? null,
      'honbu:vacant_from': row.values['vacant_from'] ?? null,
      'honbu:is_collective': isSet(row.values['is_collective']),
      'honbu:stands_alone': isSet(row.values['stands_alone']),
      'honbu:is_cabinet_post': isSet(row.values['is_cabinet_post']),
      contact_details: contactsOf(row),
      // Popolo gives posts labels without days: its versions differ in what an `other_label` is.
      'honbu:other_names': otherNames(rows('post-names'), 'post', row),
    })
    return { ...rest, label: name }
  })
  const persons = rows('persons').map((row) =>
    entity(`person/${row.mark}`, row, {
      sort_name: row.values['reading'] ?? null,
      contact_details: contactsOf(row),
      other_names: otherNames(rows('person-names'), 'person', row),
    }),
  )
  const seats = rows('seats').map(({ id, values }) =>
    filled({
      id: `seat/${id}`,
      post_id: refer('post', values['post'] ?? null),
      organization_id: refer('body', values['body'] ?? null),
      role: values['role'] ?? null,
      start_date: values['from_on'] ?? null,
      end_date: values['to_on'] ?? null,
      'honbu:known_on': values['known_on'] ?? null,
      'honbu:position': values['position'] ?? null,
    }),
  )
  const organizationOf = new Map(rows('posts').map(({ mark, values }) => [mark, values['organization'] ?? null]))
  const tenures = rows('tenures').map(({ id, values }) =>
    filled({
      id: `tenure/${id}`,
      person_id: refer('person', values['person'] ?? null),
      organization_id: refer('organization', organizationOf.get(text(values['post'])) ?? null),
      post_id: refer('post', values['post'] ?? null),
      role: values['nature'] ?? null,
      start_date: values['from_on'] ?? null,
      end_date: values['to_on'] ?? null,
      'honbu:known_on': values['known_on'] ?? null,
    }),
  )
  const bundle = { organizations: [...bodies, ...organizations], posts, persons, memberships: [...seats, ...tenures] }
  return `${JSON.stringify(bundle, null, 2)}\n`
}

const text = (value: Value | undefined): string => String(value ?? '')
const refer = (kind: string, mark: Value): string | null => (mark === null ? null : `${kind}/${mark}`)

/** A ministry that is called a council would be read back as a body: organizations say that they are none. */
const classOf = (kind: Value): string | null => (kind === null ? null : `organization: ${kind}`)

function entity(id: string, { values }: ListRow, more: Readonly<Record<string, unknown>>) {
  return {
    id,
    name: text(values['name_ja'] ?? values['name_en']),
    ...filled({ 'honbu:key': values['key'] ?? null, ...more }),
  }
}

function contactsOf({ values }: ListRow): readonly object[] | null {
  const contact = values['contact'] ?? null
  return contact === null ? null : contactDetails(text(contact))
}

/** Yes, or left out. */
const isSet = (value: Value | undefined): true | null => (value === 1 ? true : null)

/** What more there may be to say of a main name than the name; a person's reading is what they are sorted by. */
const aboutNames = (owner: string) => ['valid_from', 'valid_to', 'known_on', ...(owner === 'person' ? [] : ['reading'])]

/** Popolo's properties are left out where nothing is known. */
const filled = (properties: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null && value !== ''))

/** Every name but the main one, with its days; the note says what kind of name it is and in which language. */
function otherNames(names: readonly ListRow[], owner: string, { mark, values: of }: ListRow): readonly object[] | null {
  const main = of['name_ja'] ?? of['name_en']
  const found = names
    .filter(({ values }) => values[owner] === mark)
    .filter(
      ({ values }) =>
        values['name'] !== main ||
        aboutNames(owner).some((key) => (values[key] ?? null) !== null) ||
        values['is_confirmed'] === 0,
    )
    .map(({ values }) =>
      filled({
        name: values['name'],
        note: `${text(values['kind'])} ${text(values['language'])}`,
        start_date: values['valid_from'] ?? null,
        end_date: values['valid_to'] ?? null,
        'honbu:known_on': values['known_on'] ?? null,
        'honbu:reading': values['reading'] ?? null,
        'honbu:is_confirmed': values['is_confirmed'] === 0 ? false : null,
      }),
    )
  return found.length === 0 ? null : found
}
