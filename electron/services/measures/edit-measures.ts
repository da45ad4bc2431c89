import type { RowPatch } from '../../../db/history/writer.ts'
import { listMeasures, type MeasureRecord } from '../../../db/repositories/measures.ts'
import { toFlag } from '../../../db/repositories/rows.ts'
import type { ParsedInputOf } from '../../../shared/contract/define.ts'
import type { measuresContract } from '../../../shared/contract/measures.ts'
import { firstDay, lastDay } from '../../../shared/domain/calendar.ts'
import { branch } from '../../../shared/domain/item-tree.ts'
import { requireDepth } from '../agenda/edit-agenda.ts'
import { filled } from './edit-indicators.ts'
import { freeKey } from '../register/free-key.ts'
import { requireOrganization, writeParts } from './measure-parts.ts'
import { placeRow } from '../register/place-row.ts'
import { Refusal } from '../register/refusal.ts'
import { save } from '../register/save.ts'
import type { Session } from '../register/session.ts'

type Patch = ParsedInputOf<typeof measuresContract.update>['patch']

/** Adds a heading or measure. Errors: not-found, not-allowed (no title, deeper than ten). */
export async function createMeasure(
  session: Session,
  { parentId, beforeId, patch }: ParsedInputOf<typeof measuresContract.create>,
): Promise<{ readonly id: number; readonly key: string }> {
  return save(session, 'measures.create', async (writer, tx) => {
    const columns = columnsOf(patch)
    if (!columns.title_en && !columns.title_ja) throw new Refusal('not-allowed', { why: 'no-title' })
    if (patch.organizationId) await requireOrganization(tx, patch.organizationId)
    const all = await listMeasures(tx)
    if (parentId !== null) getMeasure(all, parentId)
    const position = await placeRow(
      writer,
      'measures',
      all.filter((one) => one.parentId === parentId),
      beforeId,
    )
    const key = await freeKey(tx, 'measures', columns.title_en ?? null, 'measure')
    const id = await writer.insert('measures', { ...columns, key, parent_id: parentId, position })
    requireDepth(await listMeasures(tx), { id, parentId, position }, parentId)
    writer.about({ en: columns.title_en ?? null, ja: columns.title_ja ?? null })
    await writeParts(writer, tx, id, patch)
    return { id, key }
  })
}

/** Changes what is known of a measure. Errors: not-found, stale-edit, not-allowed (no title left, ends before it starts, an item of another plan, a fact without words). */
export async function updateMeasure(
  session: Session,
  { id, revision, patch }: ParsedInputOf<typeof measuresContract.update>,
): Promise<{ readonly revision: number }> {
  return save(session, 'measures.update', async (writer, tx) => {
    const measure = getMeasure(await listMeasures(tx), id)
    writer.about(measure.title)
    if (measure.revision !== revision) throw new Refusal('stale-edit', { what: 'measure', id })
    const columns = columnsOf(patch)
    const {
      title_en = measure.title.en,
      title_ja = measure.title.ja,
      started_on: startedOn = measure.startedOn,
      ended_on: endedOn = measure.endedOn,
    } = columns
    if (!title_en && !title_ja) throw new Refusal('not-allowed', { why: 'no-title' })
    if (startedOn && endedOn && lastDay(endedOn) < firstDay(startedOn))
      throw new Refusal('not-allowed', { why: 'ends-before-start' })
    if (patch.organizationId) await requireOrganization(tx, patch.organizationId)
    await writer.update('measures', id, columns)
    const wrote = await writeParts(writer, tx, id, patch)
    const now = getMeasure(await listMeasures(tx), id)
    // What hangs on a measure is the measure's own: a change of it makes an edit elsewhere stale as well.
    if (!wrote || now.revision !== revision) return { revision: now.revision }
    await writer.touch('measures', id)
    return { revision: revision + 1 }
  })
}

/** Moves one with all nested under it. Errors: not-found, not-allowed (under itself, deeper than ten). */
export async function moveMeasure(
  session: Session,
  { id, parentId, beforeId }: ParsedInputOf<typeof measuresContract.move>,
): Promise<{ readonly moved: true }> {
  return save(session, 'measures.move', async (writer, tx) => {
    const all = await listMeasures(tx)
    const measure = getMeasure(all, id)
    if (parentId !== null) getMeasure(all, parentId)
    if (parentId !== null && branch(all, id).includes(parentId)) throw new Refusal('not-allowed', { why: 'under-itself' })
    requireDepth(all, measure, parentId)
    writer.about(measure.title)
    const siblings = all.filter((one) => one.parentId === parentId && one.id !== id)
    const position = await placeRow(writer, 'measures', siblings, beforeId)
    await writer.update('measures', id, { parent_id: parentId, position })
    return { moved: true }
  })
}

/** Removes one with all nested under it. Errors: not-found. */
export async function removeMeasure(session: Session, id: number): Promise<{ readonly removed: number }> {
  return save(session, 'measures.remove', async (writer, tx) => {
    const all = await listMeasures(tx)
    const measure = getMeasure(all, id)
    writer.about(measure.title)
    // Children first: one cannot go while others hang on it.
    const going = branch(all, id).toReversed()
    for (const one of going) await writer.remove('measures', one)
    return { removed: going.length }
  })
}

function getMeasure(measures: readonly MeasureRecord[], id: number): MeasureRecord {
  const measure = measures.find((one) => one.id === id)
  if (!measure) throw new Refusal('not-found', { what: 'measure', id })
  return measure
}

/** A title that people write is confirmed by them. */
function columnsOf(patch: Patch): RowPatch<'measures'> {
  return {
    is_heading: patch.isHeading === undefined ? undefined : toFlag(patch.isHeading),
    number: filled(patch.number),
    title_en: filled(patch.titleEn),
    title_ja: filled(patch.titleJa),
    is_title_en_confirmed: patch.titleEn === undefined ? undefined : 1,
    is_title_ja_confirmed: patch.titleJa === undefined ? undefined : 1,
    body_en: filled(patch.bodyEn),
    body_ja: filled(patch.bodyJa),
    organization_id: patch.organizationId,
    started_on: patch.startedOn,
    ended_on: patch.endedOn,
    note: filled(patch.note),
  }
}
