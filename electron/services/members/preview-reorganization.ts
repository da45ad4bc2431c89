import type { Database } from '../../../db/repositories/database.ts'
import { namesOf } from '../../../db/repositories/names.ts'
import { listMeasuresOf, listResponsibilities } from '../../../db/repositories/responsibilities.ts'
import type { ReorganizationPreview } from '../../../shared/contract/reorganization.ts'
import type { Bilingual } from '../../../shared/domain/model.ts'
import { nameOn } from '../../../shared/domain/names.ts'
import { newTitle } from '../../../shared/domain/new-title.ts'
import { endsOrganizations, proposedSuccessors, resultsOf, usualFate } from '../../../shared/domain/reorganization.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { unnamedMinistry } from '../../../shared/text/unnamed-text.ts'
import { bodyRef, organizationRef } from '../register/refs.ts'
import type { Session } from '../register/session.ts'
import { holdersOf } from './dossiers.ts'
import {
  endedBy,
  type GatheredReorganization,
  type GatheredResult,
  gatherReorganization,
  type ReorganizationGiven,
} from './gather-reorganization.ts'
import { postRef } from './named.ts'

/** What a reorganization would touch, with what is proposed for each post. Errors: not-found, not-allowed. */
export async function previewReorganization(session: Session, input: ReorganizationGiven): Promise<ReorganizationPreview> {
  const { db } = session.register()
  const gathered = await gatherReorganization(db, input)
  const { before, from, left, parts } = gathered
  return {
    posts: gathered.posts.flatMap((post) => {
      const { organizationId } = post
      if (organizationId === null) return []
      const titles = titlesFor(post, gathered, input)
      const isHead = isHeadOf(post, gathered)
      return [
        {
          post: postRef(post, gathered.organizationById, before),
          organizationId,
          fate: usualFate(input.kind),
          titles,
          successors: proposedSuccessors(resultsOf(organizationId, gathered.results), isHead && from.length === 1),
          holders: holdersOf(gathered, post.id, before),
          seats: gathered.seats.flatMap((seat) => {
            const body = gathered.bodies.get(seat.bodyId)
            return seat.postId !== post.id || body === undefined
              ? []
              : [{ id: seat.id, body: bodyRef(body, before), role: seat.role }]
          }),
        },
      ]
    }),
    planItems: await itemsByPlan(db, gathered, input),
    measures: await measuresByOrganization(db, gathered, input),
    parts: parts.flatMap((part) =>
      part.parentId === null ? [] : [{ part: organizationRef(part, before), organizationId: part.parentId }],
    ),
    alreadyEnded: left.flatMap((one) =>
      endsOrganizations(input.kind) && one.dissolved !== null && endedBy(one, input.on)
        ? [{ organization: organizationRef(one, before), on: one.dissolved }]
        : [],
    ),
  }
}

type GatheredPost = GatheredReorganization['posts'][number]

/** The title with the new name of the organization in the place of the old one, in each of the results. */
function titlesFor(post: GatheredPost, gathered: GatheredReorganization, { on }: ReorganizationGiven): readonly Bilingual[] {
  return gathered.results.map((result) => titleIn(post, gathered, nameOfResult(result, on)))
}

const nameOfResult = ({ known, names }: GatheredResult, on: ReorganizationGiven['on']): Bilingual =>
  known === null ? { en: names.nameEn, ja: names.nameJa } : nameOn(known.names, on)

function titleIn(post: GatheredPost, { before, organizationById }: GatheredReorganization, fresh: Bilingual): Bilingual {
  const title = nameOn(post.names, before)
  const organization = post.organizationId === null ? undefined : organizationById.get(post.organizationId)
  const old = organization === undefined ? null : nameOn(organization.names, before)
  const inLanguage = (language: Language) => {
    const [text, was, is] = [title[language], old?.[language] ?? null, fresh[language]]
    if (text === null || was === null) return text
    const under = newTitle(text, was, is ?? unnamedMinistry[language], language)
    // The old ministry's name is no title in one whose name is not known in this language.
    return is === null && under !== text ? null : under
  }
  return { en: inLanguage('en'), ja: inLanguage('ja') }
}

/** Whether the title names its organization: under another name it would read otherwise. */
function isHeadOf(post: GatheredPost, gathered: GatheredReorganization): boolean {
  const title = nameOn(post.names, gathered.before)
  const under = titleIn(post, gathered, unnamedMinistry)
  return under.en !== title.en || under.ja !== title.ja
}

async function itemsByPlan(
  db: Database,
  { left, before }: GatheredReorganization,
  { on }: ReorganizationGiven,
): Promise<ReorganizationPreview['planItems']> {
  const rows = await listResponsibilities(
    db,
    left.map(({ id }) => id),
    on,
  )
  const planIds = [...new Set(rows.map(({ planId }) => planId))]
  const names = await namesOf(db, 'plans', planIds)
  return left.flatMap((organization) =>
    planIds.flatMap((planId) => {
      const items = rows.filter((row) => row.planId === planId && row.organizationId === organization.id)
      const name = nameOn(names.get(planId) ?? [], on)
      return items.length === 0
        ? []
        : [
            {
              organization: organizationRef(organization, before),
              plan: { en: name.en, ja: name.ja },
              planId,
              items: items.map(({ id, number, title, role }) => ({ id, number, title, role })),
            },
          ]
    }),
  )
}

async function measuresByOrganization(
  db: Database,
  { left, before }: GatheredReorganization,
  { on }: ReorganizationGiven,
): Promise<ReorganizationPreview['measures']> {
  const rows = await listMeasuresOf(
    db,
    left.map(({ id }) => id),
    on,
  )
  return left.flatMap((organization) => {
    const measures = rows.filter(({ organizationId }) => organizationId === organization.id)
    return measures.length === 0
      ? []
      : [
          {
            organization: organizationRef(organization, before),
            measures: measures.map(({ id, number, title }) => ({ id, number, title })),
          },
        ]
  })
}
