import type { Database } from '../../../db/repositories/database.ts'
import { listMeasuresOf, listResponsibilities } from '../../../db/repositories/people.ts'
import { namesOf } from '../../../db/repositories/names.ts'
import type { ReorganizationPreview } from '../../../shared/contract/reorganization.ts'
import { nameOn } from '../../../shared/domain/names.ts'
import { newTitle } from '../../../shared/domain/new-title.ts'
import type { PostFate } from '../../../shared/domain/vocabulary.ts'
import { bodyRef, organizationRef } from '../register/refs.ts'
import type { Session } from '../register/session.ts'
import { holdersOf } from './dossiers.ts'
import {
  endedBy,
  type GatheredReorganization,
  gatherReorganization,
  endsThem,
  type ReorganizationGiven,
} from './gather-reorganization.ts'
import { postRef } from './named.ts'

/** What a reorganization would touch, with what is proposed for each post. Errors: not-found, not-allowed. */
export async function previewReorganization(session: Session, input: ReorganizationGiven): Promise<ReorganizationPreview> {
  const { db } = session.register()
  const gathered = await gatherReorganization(db, input)
  const { before, from, to, parts } = gathered
  const ids = from.map(({ id }) => id).filter((id) => id !== to?.id)
  return {
    posts: gathered.posts.map((post) => ({
      post: postRef(post, gathered.organizationById, before),
      fate: fateFor(input.kind),
      title: titleFor(post, gathered, input),
      holders: holdersOf(gathered, post.id, before),
      seats: gathered.seats.flatMap((seat) => {
        const body = gathered.bodies.get(seat.bodyId)
        return seat.postId !== post.id || body === undefined
          ? []
          : [{ id: seat.id, body: bodyRef(body, before), role: seat.role }]
      }),
    })),
    planItems: await itemsByPlan(db, ids, input),
    measures: (await listMeasuresOf(db, ids, input.on)).length,
    parts: parts.map((part) => organizationRef(part, before)),
    alreadyEnded: from.flatMap((one) =>
      endsThem(input.kind) && one.dissolved !== null && endedBy(one, input.on)
        ? [{ organization: organizationRef(one, before), on: one.dissolved }]
        : [],
    ),
  }
}

function fateFor(kind: ReorganizationGiven['kind']): PostFate {
  switch (kind) {
    case 'renaming':
      return 'rename'
    case 'merger':
    case 'succession':
      return 'succeed'
    case 'split':
    case 'transfer':
      return 'keep'
  }
}

/** The title with the new name of the organization in the place of the old one. */
function titleFor(
  post: GatheredReorganization['posts'][number],
  { before, from, to, names }: GatheredReorganization,
  { on }: ReorganizationGiven,
) {
  const title = nameOn(post.names, before)
  const organization = from.find(({ id }) => id === post.organizationId)
  const old = organization === undefined ? null : nameOn(organization.names, before)
  const fresh = to === null ? { en: names.nameEn, ja: names.nameJa } : nameOn(to.names, on)
  const inLanguage = (language: 'en' | 'ja') => {
    const [text, was, is] = [title[language], old?.[language] ?? null, fresh[language]]
    return text === null || was === null || is === null ? text : newTitle(text, was, is, language)
  }
  return { en: inLanguage('en'), ja: inLanguage('ja') }
}

async function itemsByPlan(
  db: Database,
  ids: readonly number[],
  { on }: ReorganizationGiven,
): Promise<ReorganizationPreview['planItems']> {
  const rows = await listResponsibilities(db, ids, on)
  const planIds = [...new Set(rows.map(({ planId }) => planId))]
  const names = await namesOf(db, 'plans', planIds)
  return planIds.map((planId) => {
    const name = nameOn(names.get(planId) ?? [], on)
    return { plan: { en: name.en, ja: name.ja }, count: rows.filter((row) => row.planId === planId).length }
  })
}
