import type { Writer } from '../../../db/history/writer.ts'
import { itemsAnsweredBy, listMeasuresOf, listResponsibilities } from '../../../db/repositories/responsibilities.ts'
import type { ParsedInputOf } from '../../../shared/contract/define.ts'
import type { reorganizationContract } from '../../../shared/contract/reorganization.ts'
import { Refusal } from '../register/refusal.ts'
import type { GatheredReorganization } from './gather-reorganization.ts'
import type { Tx } from './named.ts'

type Given = ParsedInputOf<typeof reorganizationContract.carryOut>

/**
 * Hands items of plans in force, measures and parts to the organizations named for them; the rest stays with whom it is. Throws Refusal
 * 'not-found' for what is none of theirs.
 */
export async function handOver(
  writer: Writer,
  tx: Tx,
  input: Given,
  { left, parts }: GatheredReorganization,
  organizationIds: readonly number[],
): Promise<void> {
  const leftIds = left.map(({ id }) => id)
  const organizationAt = (at: number): number => organizationIds[at] ?? refuse('organization', at)
  if (input.planItems.length > 0) {
    const rows = new Map((await listResponsibilities(tx, leftIds, input.on)).map((row) => [row.id, row]))
    const answers = new Map<number, Map<number, Answer>>()
    for (const id of organizationIds) answers.set(id, new Map(await itemsAnsweredBy(tx, id)))
    for (const { id, results } of input.planItems) {
      const row = rows.get(id) ?? refuse('plan item', id)
      await handOn(writer, row, [...new Set(results)].map(organizationAt), answers)
    }
  }
  if (input.measures.length > 0) {
    const measureIds = new Set((await listMeasuresOf(tx, leftIds, input.on)).map(({ id }) => id))
    for (const { id, result } of input.measures) {
      if (!measureIds.has(id)) refuse('measure', id)
      await writer.update('measures', id, { organization_id: organizationAt(result) })
    }
  }
  for (const { id, result } of input.parts) {
    if (!parts.some((part) => part.id === id)) refuse('organization', id)
    await writer.update('organizations', id, { parent_organization_id: organizationAt(result) })
  }
}

interface Answer {
  readonly id: number
  readonly role: 'responsible' | 'supporting'
}

/** The row goes to the first of them and is written for each further one. One item names an organization once; the stronger part counts. */
async function handOn(
  writer: Writer,
  row: Answer & { readonly planItemId: number },
  toIds: readonly number[],
  answers: ReadonlyMap<number, Map<number, Answer>>,
): Promise<void> {
  let isGiven = false
  for (const toId of toIds) {
    const ofOrganization = answers.get(toId)
    const present = ofOrganization?.get(row.planItemId)
    if (present !== undefined) {
      if (row.role === 'responsible' && present.role !== 'responsible')
        await writer.update('plan_item_organizations', present.id, { role: 'responsible' })
      continue
    }
    const columns = { plan_item_id: row.planItemId, organization_id: toId, role: row.role }
    const id = isGiven ? await writer.insert('plan_item_organizations', columns) : row.id
    if (!isGiven) await writer.update('plan_item_organizations', row.id, { organization_id: toId })
    isGiven = true
    ofOrganization?.set(row.planItemId, { id, role: row.role })
  }
  if (!isGiven) await writer.remove('plan_item_organizations', row.id)
}

function refuse(what: string, id: number): never {
  throw new Refusal('not-found', { what, id })
}
