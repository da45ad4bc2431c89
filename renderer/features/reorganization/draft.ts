import type { ReorganizationPreview } from '../../../shared/contract/reorganization.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { resultsOf, takesSeveralResults, usualResult } from '../../../shared/domain/reorganization.ts'
import type { ReorganizationKind } from '../../../shared/domain/vocabulary.ts'
import type { InputAt } from '../../data/contract-paths.ts'
import { type Decisions, type Goes, placeOf, postGiven, type ResultDraft } from './decisions.ts'

/** A reorganization as it is filled in. */
export interface ReorganizationDraft {
  readonly kind: ReorganizationKind
  readonly fromIds: readonly number[]
  readonly results: readonly ResultDraft[]
}

export const blankResult = (key: number): ResultDraft => ({ key, toId: null, nameJa: '', nameEn: '', fromIds: null })

/** The results that count: one, unless the kind takes several. */
export const resultsIn = ({ kind, results }: ReorganizationDraft): readonly ResultDraft[] =>
  takesSeveralResults(kind) ? results : results.slice(0, 1)

/** Whether enough is said to tell what it touches. */
export function isComplete(draft: ReorganizationDraft): boolean {
  const isNamed = ({ toId, nameJa, nameEn }: ResultDraft) =>
    (draft.kind !== 'renaming' && toId !== null) || nameJa.trim() !== '' || nameEn.trim() !== ''
  return draft.fromIds.length > 0 && resultsIn(draft).every(isNamed)
}

/** What the program is asked about it. */
export function asked(draft: ReorganizationDraft, on: IsoDate): InputAt<'reorganization.preview'> {
  const { kind, fromIds } = draft
  return {
    on,
    kind,
    fromIds: [...fromIds],
    results: resultsIn(draft).map(({ toId, nameJa, nameEn, fromIds: origin }) => ({
      toId: kind === 'renaming' || toId === null ? null : Number(toId),
      nameJa: nameJa.trim() || null,
      nameEn: nameEn.trim() || null,
      fromIds: origin === null ? null : [...origin],
    })),
  }
}

/** The results that come of an organization. */
export const comingOf = (draft: ReorganizationDraft, organizationId: number): readonly ResultDraft[] => {
  const results = resultsIn(draft)
  return resultsOf(organizationId, results).flatMap((at) => results[at] ?? [])
}

/** Where something of an organization goes: as decided, as far as the results are still there; else as is usual. */
export function goesTo(draft: ReorganizationDraft, organizationId: number, decision: Goes | undefined): Goes {
  const coming = comingOf(draft, organizationId)
  if (decision !== undefined && (decision.length === 0 || decision.some((key) => coming.some((one) => one.key === key))))
    return decision.filter((key) => coming.some((one) => one.key === key))
  const usual = usualResult(
    draft.kind,
    coming.map(({ key }) => key),
  )
  return usual === null ? [] : [usual]
}

/** All that is carried out. */
export function given(
  draft: ReorganizationDraft,
  on: IsoDate,
  preview: ReorganizationPreview,
  decisions: Decisions,
): InputAt<'reorganization.carryOut'> {
  const results = resultsIn(draft)
  const places = (organizationId: number, decision: Goes | undefined) =>
    goesTo(draft, organizationId, decision).map((key) => placeOf(results, key))
  const one = (id: number, organizationId: number, decision: Goes | undefined) =>
    places(organizationId, decision)
      .slice(0, 1)
      .map((result) => ({ id, result }))
  return {
    ...asked(draft, on),
    posts: preview.posts.map((touched) => postGiven(touched, decisions.posts.get(touched.post.id) ?? {}, results)),
    planItems: preview.planItems.flatMap(({ organization, items }) =>
      items.flatMap(({ id }) => {
        const to = places(organization.id, decisions.planItems.get(id))
        return to.length === 0 ? [] : [{ id, results: to }]
      }),
    ),
    measures: preview.measures.flatMap(({ organization, measures }) =>
      measures.flatMap(({ id }) => one(id, organization.id, decisions.measures.get(id))),
    ),
    parts: preview.parts.flatMap(({ part, organizationId }) => one(part.id, organizationId, decisions.parts.get(part.id))),
  }
}
