import { z } from 'zod'

/**
 * The classes of Popolo that the register writes, after the JSON schemas of the specification (draft 3, popoloproject.com/schemas): every
 * property with its type and pattern; embedded objects and areas are not ours. Stricter than they are in one thing: what they do not
 * name must begin with `honbu:`.
 */
const date = z.string().regex(/^[0-9]{4}(-[0-9]{2}){0,2}$/)
const text = z.string().nullable()
const uri = z.url()
const time = z.iso.datetime()

function popolo<Shape extends z.ZodRawShape>(shape: Shape) {
  return z
    .object(shape)
    .partial()
    .catchall(z.unknown())
    .superRefine((value, context) => {
      for (const key of Object.keys(value)) {
        if (!(key in shape) && !key.startsWith('honbu:'))
          context.addIssue({ code: 'custom', path: [key], message: 'not of Popolo' })
      }
    })
}

const needs = (...keys: readonly string[]) => ({
  in: (value: object) => keys.every((key) => Object.hasOwn(value, key)),
})

const link = popolo({ url: uri, note: text }).refine(needs('url').in, { error: 'url' })
const contactDetail = popolo({
  label: text,
  type: z.string(),
  value: z.string(),
  note: text,
  valid_from: date.nullable(),
  valid_through: date.nullable(),
  created_at: time,
  updated_at: time,
  sources: z.array(link),
}).refine(needs('type', 'value').in, { error: 'type and value' })
const otherName = popolo({ name: z.string(), start_date: date, end_date: date, note: z.string() }).refine(needs('name').in, {
  error: 'name',
})
const identifier = popolo({ identifier: z.string(), scheme: text }).refine(needs('identifier').in, { error: 'identifier' })
const common = { links: z.array(link), created_at: time, updated_at: time, sources: z.array(link) }

const organization = popolo({
  ...common,
  id: text,
  name: text,
  other_names: z.array(otherName),
  identifiers: z.array(identifier),
  classification: text,
  parent_id: text,
  area_id: text,
  founding_date: date.nullable(),
  dissolution_date: date.nullable(),
  image: uri,
  contact_details: z.array(contactDetail),
})

const post = popolo({
  ...common,
  id: text,
  label: text,
  role: text,
  organization_id: text,
  area_id: text,
  start_date: date.nullable(),
  end_date: date.nullable(),
  contact_details: z.array(contactDetail),
})

const person = popolo({
  ...common,
  id: text,
  name: text,
  other_names: z.array(otherName),
  identifiers: z.array(identifier),
  family_name: text,
  given_name: text,
  additional_name: text,
  honorific_prefix: text,
  honorific_suffix: text,
  patronymic_name: text,
  sort_name: text,
  email: z.email().nullable(),
  gender: text,
  birth_date: date.nullable(),
  death_date: date.nullable(),
  image: uri,
  summary: text,
  biography: text,
  national_identity: text,
  contact_details: z.array(contactDetail),
})

const membership = popolo({
  ...common,
  id: text,
  label: text,
  role: text,
  person_id: text,
  organization_id: text,
  post_id: text,
  on_behalf_of_id: text,
  area_id: text,
  start_date: date.nullable(),
  end_date: date.nullable(),
  contact_details: z.array(contactDetail),
})

export const popoloShapes = z.strictObject({
  organizations: z.array(organization),
  posts: z.array(post),
  persons: z.array(person),
  memberships: z.array(membership),
})
