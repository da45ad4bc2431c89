import type { Kysely } from 'kysely'
import { postInOrganization } from '../../shared/domain/post-in-organization.ts'
import type { RegisterSchema } from '../schema.ts'
import { dateTexts, fiscalYearTexts } from './date-texts.ts'
import type { Findable } from './document.ts'
import { inList } from '../in-list.ts'
import { namesColumn, nameTexts, readNames, titleOf } from './name-texts.ts'

/** Things whose names have a history: they are found by every name they ever had and shown under the last. */

type Database = Kysely<RegisterSchema>

/** The bodies the register keeps; one known by name only has no screen to lead to. */
export async function findableBodies(db: Database, ids: readonly number[]): Promise<readonly Findable[]> {
  const rows = await db
    .selectFrom('bodies')
    .select(['id', 'established_on', 'mandate_en', 'mandate_ja', 'note'])
    .select(namesColumn('body_names', 'body_id', 'bodies.id').as('names'))
    .where('id', 'in', inList(ids))
    .where('is_external', '=', 0)
    .execute()
  return rows.map((row) => {
    const names = readNames(row.names)
    return {
      subjectId: row.id,
      on: row.established_on,
      title: titleOf(names),
      texts: [...nameTexts(names), row.mandate_en, row.mandate_ja, row.note],
    }
  })
}

export async function findablePlans(db: Database, ids: readonly number[]): Promise<readonly Findable[]> {
  const rows = await db
    .selectFrom('plans')
    .select(['id', 'adopted_on', 'fiscal_year', 'summary_en', 'summary_ja', 'note'])
    .select(namesColumn('plan_names', 'plan_id', 'plans.id').as('names'))
    .where('id', 'in', inList(ids))
    .execute()
  return rows.map((row) => {
    const names = readNames(row.names)
    return {
      subjectId: row.id,
      on: row.adopted_on,
      title: titleOf(names),
      texts: [
        ...nameTexts(names),
        ...fiscalYearTexts(row.fiscal_year),
        ...dateTexts(row.adopted_on),
        row.summary_en,
        row.summary_ja,
        row.note,
      ],
    }
  })
}

/** A post is found by its organization's names too: 「法務省 刑事局長」. */
export async function findablePosts(db: Database, ids: readonly number[]): Promise<readonly Findable[]> {
  const rows = await db
    .selectFrom('posts')
    .select(['id', 'founded_on', 'stands_alone', 'note'])
    .select(namesColumn('post_names', 'post_id', 'posts.id').as('names'))
    .select(namesColumn('organization_names', 'organization_id', 'posts.organization_id').as('organization_names'))
    .where('id', 'in', inList(ids))
    .execute()
  return rows.map((row) => {
    const names = readNames(row.names)
    const organizationNames = readNames(row.organization_names)
    const title = titleOf(names)
    return {
      subjectId: row.id,
      on: row.founded_on,
      title: row.stands_alone === 1 ? title : postInOrganization(title, titleOf(organizationNames)),
      texts: [...nameTexts(names), ...nameTexts(organizationNames), row.note],
    }
  })
}

export async function findablePersons(db: Database, ids: readonly number[]): Promise<readonly Findable[]> {
  const rows = await db
    .selectFrom('persons')
    .select(['id', 'note'])
    .select(namesColumn('person_names', 'person_id', 'persons.id').as('names'))
    .where('id', 'in', inList(ids))
    .execute()
  return rows.map((row) => {
    const names = readNames(row.names)
    return { subjectId: row.id, on: null, title: titleOf(names), texts: [...nameTexts(names), row.note] }
  })
}

export async function findableOrganizations(db: Database, ids: readonly number[]): Promise<readonly Findable[]> {
  const rows = await db
    .selectFrom('organizations')
    .select(['id', 'founded_on', 'note'])
    .select(namesColumn('organization_names', 'organization_id', 'organizations.id').as('names'))
    .where('id', 'in', inList(ids))
    .execute()
  return rows.map((row) => {
    const names = readNames(row.names)
    return { subjectId: row.id, on: row.founded_on, title: titleOf(names), texts: [...nameTexts(names), row.note] }
  })
}
