import type { Transaction } from 'kysely'
import type { Writer } from '../../../db/history/writer.ts'
import { carriedItemsById } from '../../../db/repositories/measures.ts'
import type { RegisterSchema } from '../../../db/schema.ts'
import type { ParsedInputOf } from '../../../shared/contract/define.ts'
import type { measuresContract } from '../../../shared/contract/measures.ts'
import { filled } from './edit-indicators.ts'
import { Refusal } from '../register/refusal.ts'

type Tx = Transaction<RegisterSchema>
type Patch = ParsedInputOf<typeof measuresContract.update>['patch']

/**
 * Changes what hangs on a measure: partners, what it carries out, facts; links that stay keep their note and sources. True when the
 * patch speaks of any. Throws Refusal 'not-found', or 'not-allowed' for an item of another plan and a fact without words.
 */
export async function writeParts(writer: Writer, tx: Tx, id: number, patch: Patch): Promise<boolean> {
  await writePartners(writer, tx, id, patch)
  await writeCarriedOut(writer, tx, id, patch)
  await writeFacts(writer, tx, id, patch)
  const { addPartners, removePartners, carryOut, letGo, facts, removeFacts } = patch
  return [addPartners, removePartners, carryOut, letGo, facts, removeFacts].some((part) => part !== undefined && part.length > 0)
}

/** Throws Refusal 'not-found' for an organization that the register no longer has. */
export async function requireOrganization(tx: Tx, id: number): Promise<void> {
  const found = await tx.selectFrom('organizations').select('id').where('id', '=', id).executeTakeFirst()
  if (!found) throw new Refusal('not-found', { what: 'organization', id })
}

async function writePartners(
  writer: Writer,
  tx: Tx,
  id: number,
  { addPartners = [], removePartners = [] }: Patch,
): Promise<void> {
  const present = await tx.selectFrom('measure_organizations').selectAll().where('measure_id', '=', id).execute()
  for (const link of present)
    if (removePartners.includes(link.organization_id)) await writer.remove('measure_organizations', link.id)
  for (const organizationId of new Set(addPartners)) {
    if (present.some((link) => link.organization_id === organizationId)) continue
    await requireOrganization(tx, organizationId)
    await writer.insert('measure_organizations', { measure_id: id, organization_id: organizationId, role: 'partner', note: null })
  }
}

async function writeCarriedOut(writer: Writer, tx: Tx, id: number, { carryOut = [], letGo = [] }: Patch): Promise<void> {
  const present = await tx.selectFrom('measure_plans').selectAll().where('measure_id', '=', id).execute()
  const isSame = (link: (typeof present)[number], one: (typeof carryOut)[number]) =>
    link.plan_id === one.planId && link.plan_item_id === one.itemId
  for (const link of present) if (letGo.some((one) => isSame(link, one))) await writer.remove('measure_plans', link.id)
  for (const one of carryOut) {
    if (present.some((link) => isSame(link, one))) continue
    const plan = await tx.selectFrom('plans').select('id').where('id', '=', one.planId).executeTakeFirst()
    if (!plan) throw new Refusal('not-found', { what: 'plan', id: one.planId })
    const item = one.itemId === null ? null : (await carriedItemsById(tx, [one.itemId])).get(one.itemId)
    if (item === undefined) throw new Refusal('not-found', { what: 'plan item', id: one.itemId })
    if (item !== null && item.planId !== one.planId) throw new Refusal('not-allowed', { why: 'item-elsewhere' })
    await writer.insert('measure_plans', { measure_id: id, plan_id: one.planId, plan_item_id: one.itemId, note: null })
  }
}

async function writeFacts(writer: Writer, tx: Tx, id: number, { facts = [], removeFacts = [] }: Patch): Promise<void> {
  const present = await tx.selectFrom('measure_facts').selectAll().where('measure_id', '=', id).execute()
  for (const row of present) if (removeFacts.includes(row.id)) await writer.remove('measure_facts', row.id)
  let last = Math.max(0, ...present.map(({ position }) => position))
  for (const fact of facts) {
    const columns = {
      on_date: fact.on,
      text_en: filled(fact.textEn) ?? null,
      text_ja: filled(fact.textJa) ?? null,
      figure: fact.figure,
      figure_unit_en: filled(fact.unitEn) ?? null,
      figure_unit_ja: filled(fact.unitJa) ?? null,
    }
    if (columns.text_en === null && columns.text_ja === null) throw new Refusal('not-allowed', { why: 'empty-fact' })
    if (fact.id === null) {
      last++
      await writer.insert('measure_facts', { measure_id: id, position: last, ...columns })
    } else {
      if (!present.some((row) => row.id === fact.id)) throw new Refusal('not-found', { what: 'fact', id: fact.id })
      await writer.update('measure_facts', fact.id, columns)
    }
  }
}
