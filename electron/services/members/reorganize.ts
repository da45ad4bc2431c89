import type { Writer } from '../../../db/history/writer.ts'
import { listOrganizationLinks } from '../../../db/repositories/people.ts'
import type { OutputOf, ParsedInputOf } from '../../../shared/contract/define.ts'
import type { reorganizationContract } from '../../../shared/contract/reorganization.ts'
import { isInForce } from '../../../shared/domain/interval.ts'
import { endsOrganizations, resultsOf } from '../../../shared/domain/reorganization.ts'
import { Refusal } from '../register/refusal.ts'
import { save } from '../register/save.ts'
import type { Session } from '../register/session.ts'
import { insertOrganization } from './edit-directory.ts'
import { renameIn } from './edit-names.ts'
import { endedBy, type GatheredReorganization, type GatheredResult, gatherReorganization } from './gather-reorganization.ts'
import { handOver } from './hand-over.ts'
import { nameTables, subjectOf, type Tx } from './named.ts'
import { succeedPosts } from './succeed-posts.ts'

type CarryOut = typeof reorganizationContract.carryOut
type Given = ParsedInputOf<CarryOut>

/** "On 6 January 2001 these ministries become those", in one step. Errors: not-found, not-allowed, read-only. */
export async function reorganize(session: Session, input: Given): Promise<OutputOf<CarryOut>> {
  return save(session, 'reorganization.carryOut', async (writer, tx) => {
    const gathered = await gatherReorganization(tx, input)
    const { left, results } = gathered
    writer.about(subjectFor(results, session.today()))
    const organizationIds: number[] = []
    for (const result of results) organizationIds.push(await settleResult(writer, tx, input, gathered, result))
    if (input.kind !== 'renaming') {
      for (const one of left) {
        for (const at of resultsOf(one.id, results)) await linkTo(writer, tx, one.id, organizationIds[at], input)
        if (endsOrganizations(input.kind) && !endedBy(one, input.on)) await endOrganization(writer, one, gathered.before)
      }
    }
    const counts = await succeedPosts(writer, tx, input, gathered, organizationIds)
    await handOver(writer, tx, input, gathered, organizationIds)
    return { organizationIds, ...counts }
  })
}

/** What the history calls it: by all that come of it. */
function subjectFor(results: readonly GatheredResult[], today: ReturnType<Session['today']>): string {
  return results
    .map(({ known, names }) => (known === null ? (names.nameJa ?? names.nameEn ?? '') : subjectOf(known.names, today)))
    .join('・')
}

/** The organization there is after it: renamed, known, or founded on the day. */
async function settleResult(
  writer: Writer,
  tx: Tx,
  { kind, on }: Given,
  { from }: GatheredReorganization,
  { known, names, fromIds }: GatheredResult,
): Promise<number> {
  const origin = from.find(({ id }) => fromIds === null || fromIds.includes(id)) ?? from[0]
  if (origin === undefined) throw new Refusal('not-found', { what: 'organization' })
  if (kind === 'renaming') {
    await renameIn(writer, tx, 'organization', origin.id, 'ja', names.nameJa, on, null)
    await renameIn(writer, tx, 'organization', origin.id, 'en', names.nameEn, on, null)
    return origin.id
  }
  if (known !== null) return known.id
  const id = await insertOrganization(writer, tx, { ...names, kind: origin.kind, parentId: origin.parentId, founded: on })
  // It stands where the first of those stood from which it comes.
  await writer.update('organizations', id, { protocol_order: origin.protocolOrder })
  return id
}

async function linkTo(writer: Writer, tx: Tx, fromId: number, toId: number | undefined, { kind, on }: Given): Promise<void> {
  if (kind === 'renaming' || toId === undefined) return
  const isThere = (await listOrganizationLinks(tx)).some(
    (link) => link.fromId === fromId && link.toId === toId && link.kind === kind && link.on === on,
  )
  if (isThere) return
  await writer.insert('organization_links', { from_organization_id: fromId, to_organization_id: toId, kind, on_date: on })
}

async function endOrganization(
  writer: Writer,
  one: GatheredReorganization['from'][number],
  before: GatheredReorganization['before'],
): Promise<void> {
  await writer.update('organizations', one.id, { dissolved_on: before })
  for (const name of one.names) {
    const isOpen = name.kind === 'official' && name.validTo === null && isInForce({ from: name.validFrom, to: null }, before)
    if (isOpen) await writer.update(nameTables.organization.names, name.id, { valid_to: before })
  }
}
