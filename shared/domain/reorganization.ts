import { type PostFate, type ReorganizationKind, type SeatRole, seatRoles } from './vocabulary.ts'

/** Whether the organizations end with it. */
export function endsOrganizations(kind: ReorganizationKind): boolean {
  return kind === 'merger' || kind === 'succession'
}

/** Whether several organizations may come of it: a renaming keeps the one, and what merges becomes one. */
export function takesSeveralResults(kind: ReorganizationKind): boolean {
  return kind === 'succession' || kind === 'split' || kind === 'transfer'
}

/** What becomes of a post unless somebody says otherwise: it goes with an organization that ends, and stays with one that stays. */
export function usualFate(kind: ReorganizationKind): PostFate {
  if (kind === 'renaming') return 'rename'
  return endsOrganizations(kind) ? 'succeed' : 'keep'
}

export interface ResultOrigin {
  /** The organizations it comes of; null: all of them. */
  readonly fromIds: readonly number[] | null
}

/** The results that come of an organization, by their place in the list. */
export function resultsOf(organizationId: number, results: readonly ResultOrigin[]): readonly number[] {
  return results.flatMap(({ fromIds }, at) => (fromIds === null || fromIds.includes(organizationId) ? [at] : []))
}

/**
 * Where posts take the place of a post. The head of an organization that alone becomes several has a successor in each of them; every
 * other post, and any post where several become several, goes to the first that comes of its organization.
 */
export function proposedSuccessors(results: readonly number[], isHeadOfOnly: boolean): readonly number[] {
  return isHeadOfOnly ? results : results.slice(0, 1)
}

/** Where work, and parts, of an organization go unless somebody says otherwise: on with what follows it; where it stays, they stay (null). */
export function usualResult(kind: ReorganizationKind, results: readonly number[]): number | null {
  return endsOrganizations(kind) ? (results[0] ?? null) : null
}

export interface SeatClaim<Seat> {
  readonly seat: Seat
  readonly bodyId: number
  readonly role: SeatRole
  readonly order: number
  /** The post that would take it. */
  readonly successor: number
}

/** One seat on a body for a post, however many it takes the place of: the one in the highest role, the first of them in order. */
export function seatsTaken<Seat>(claims: readonly SeatClaim<Seat>[]): readonly SeatClaim<Seat>[] {
  const rank = ({ role }: SeatClaim<Seat>) => seatRoles.indexOf(role)
  const best = new Map<string, SeatClaim<Seat>>()
  for (const claim of claims) {
    const place = `${claim.successor} ${claim.bodyId}`
    const other = best.get(place)
    const isBetter =
      other === undefined || rank(claim) < rank(other) || (rank(claim) === rank(other) && claim.order < other.order)
    if (isBetter) best.set(place, claim)
  }
  return [...best.values()]
}
