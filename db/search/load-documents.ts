import type { Kysely } from 'kysely'
import type { RegisterSchema } from '../schema.ts'
import { type DocumentKind, documentOf, type Findable, type SearchDocument } from './document.ts'
import { findableFiles } from './findable-files.ts'
import { findableMeetings } from './findable-meetings.ts'
import { findableBodies, findableOrganizations, findablePersons, findablePlans, findablePosts } from './findable-names.ts'
import { findableAgendaItems, findableIndicators, findableMeasures, findablePlanItems } from './findable-titles.ts'

type Database = Kysely<RegisterSchema>

/** The documents of those of these things that exist and are meant to be found. */
export async function loadDocuments(
  db: Database,
  kind: DocumentKind,
  ids: readonly number[],
): Promise<readonly SearchDocument[]> {
  return (await findable(db, kind, ids)).map((thing) => documentOf(kind, thing))
}

function findable(db: Database, kind: DocumentKind, ids: readonly number[]): Promise<readonly Findable[]> {
  switch (kind) {
    case 'body':
      return findableBodies(db, ids)
    case 'meeting':
      return findableMeetings(db, ids)
    case 'agenda-item':
      return findableAgendaItems(db, ids)
    case 'plan':
      return findablePlans(db, ids)
    case 'plan-item':
      return findablePlanItems(db, ids)
    case 'post':
      return findablePosts(db, ids)
    case 'person':
      return findablePersons(db, ids)
    case 'organization':
      return findableOrganizations(db, ids)
    case 'measure':
      return findableMeasures(db, ids)
    case 'indicator':
      return findableIndicators(db, ids)
    case 'attachment':
      return findableFiles(db, ids)
  }
}
