import { isoDate } from '../../shared/domain/calendar.ts'
import type { BulkRows } from './bulk-rows.ts'
import { nth, type Random } from './random.ts'
import { givenNames, organizations, posts, surnames } from './words.ts'

export interface DemoDirectory {
  readonly organizationIds: readonly number[]
  readonly postIds: readonly number[]
}

/** Years a post is held by one person. */
const yearsOfTenure = 2

/** The ministries, their posts, and who held each over the years. */
export function addDirectory(
  rows: BulkRows,
  random: Random,
  years: { readonly first: number; readonly last: number },
): DemoDirectory {
  const organizationIds: number[] = []
  const postIds: number[] = []
  for (const [index, [en, ja]] of organizations.entries()) {
    const id = rows.add('organizations', {
      key: `organization-${index + 1}`,
      kind: 'ministry',
      founded_on: isoDate(`${years.first}-04-01`),
      protocol_order: index + 1,
    })
    organizationIds.push(id)
    rows.add('organization_names', { organization_id: id, language: 'en', name: en, kind: 'official' })
    rows.add('organization_names', { organization_id: id, language: 'ja', name: ja, kind: 'official' })
  }
  for (const organizationId of organizationIds) {
    for (const [index, [en, ja]] of posts.entries()) {
      const id = rows.add('posts', {
        key: `post-${organizationId}-${index + 1}`,
        organization_id: organizationId,
        position: postIds.length + 1,
      })
      postIds.push(id)
      rows.add('post_names', { post_id: id, language: 'en', name: en, kind: 'official' })
      rows.add('post_names', { post_id: id, language: 'ja', name: ja, kind: 'official' })
      for (let year = years.first; year <= years.last; year += yearsOfTenure) {
        const isPresent = year + yearsOfTenure > years.last
        rows.add('tenures', {
          person_id: addPerson(rows, random),
          post_id: id,
          from_on: isoDate(`${year}-04-01`),
          to_on: isPresent ? null : isoDate(`${year + yearsOfTenure}-03-31`),
          nature: 'holder',
        })
      }
    }
  }
  return { organizationIds, postIds }
}

function addPerson(rows: BulkRows, random: Random): number {
  const id = rows.add('persons', { note: null })
  const [surname, given] = [nth(surnames, random.below(surnames.length)), nth(givenNames, random.below(givenNames.length))]
  rows.add('person_names', { person_id: id, language: 'en', name: `${given[0]} ${surname[0]}`, kind: 'official' })
  rows.add('person_names', { person_id: id, language: 'ja', name: `${surname[1]} ${given[1]}`, kind: 'official' })
  return id
}
