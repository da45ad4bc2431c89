import type { Transaction } from 'kysely'
import type { RowPatch, Writer } from '../../../db/history/writer.ts'
import type { Database } from '../../../db/repositories/database.ts'
import { type IndicatorRecord, listIndicators } from '../../../db/repositories/measures.ts'
import type { RegisterSchema } from '../../../db/schema.ts'
import type { ParsedInputOf } from '../../../shared/contract/define.ts'
import type { indicatorsContract } from '../../../shared/contract/indicators.ts'
import { decimalsOf } from '../../../shared/domain/figure.ts'
import { freeKey } from '../register/free-key.ts'
import { placeRow } from '../register/place-row.ts'
import { Refusal } from '../register/refusal.ts'
import { save } from '../register/save.ts'
import type { Session } from '../register/session.ts'

type Tx = Transaction<RegisterSchema>
type Patch = ParsedInputOf<typeof indicatorsContract.update>['patch']

/** Adds a series behind the others. Errors: not-allowed (no title). */
export async function createIndicator(
  session: Session,
  { patch }: ParsedInputOf<typeof indicatorsContract.create>,
): Promise<{ readonly id: number; readonly key: string }> {
  return save(session, 'indicators.create', (writer, tx) => insertIndicator(writer, tx, patch))
}

/** Puts a series behind the others. Throws Refusal 'not-allowed' without a title. */
export async function insertIndicator(
  writer: Writer,
  tx: Tx,
  patch: Patch,
): Promise<{ readonly id: number; readonly key: string }> {
  const columns = columnsOf(patch)
  if (!columns.title_en && !columns.title_ja) throw new Refusal('not-allowed', { why: 'no-title' })
  const position = await placeRow(writer, 'indicators', await listIndicators(tx), null)
  const key = await freeKey(tx, 'indicators', columns.title_en ?? null, 'indicator')
  const id = await writer.insert('indicators', { ...columns, key, position })
  writer.about({ en: columns.title_en ?? null, ja: columns.title_ja ?? null })
  return { id, key }
}

/** Changes what a series is. Errors: not-found, stale-edit, not-allowed (no title left, fewer decimals than its figures have). */
export async function updateIndicator(
  session: Session,
  { id, revision, patch }: ParsedInputOf<typeof indicatorsContract.update>,
): Promise<{ readonly revision: number }> {
  return save(session, 'indicators.update', async (writer, tx) => {
    const indicator = await getIndicator(tx, id)
    writer.about(indicator.title)
    if (indicator.revision !== revision) throw new Refusal('stale-edit', { what: 'indicator', id })
    const columns = columnsOf(patch)
    const { title_en = indicator.title.en, title_ja = indicator.title.ja } = columns
    if (!title_en && !title_ja) throw new Refusal('not-allowed', { why: 'no-title' })
    const { decimals } = patch
    if (decimals !== undefined && indicator.values.some(({ value }) => decimalsOf(value) > decimals)) {
      throw new Refusal('not-allowed', { why: 'fewer-decimals' })
    }
    await writer.update('indicators', id, columns)
    return { revision: (await getIndicator(tx, id)).revision }
  })
}

/** Puts a series before another. Errors: not-found. */
export async function moveIndicator(
  session: Session,
  { id, beforeId }: ParsedInputOf<typeof indicatorsContract.move>,
): Promise<{ readonly moved: true }> {
  return save(session, 'indicators.move', async (writer, tx) => {
    const indicator = await getIndicator(tx, id)
    writer.about(indicator.title)
    const others = (await listIndicators(tx)).filter((one) => one.id !== id)
    await writer.update('indicators', id, { position: await placeRow(writer, 'indicators', others, beforeId) })
    return { moved: true }
  })
}

/** Removes a series with its figures. Errors: not-found. */
export async function removeIndicator(session: Session, id: number): Promise<{ readonly removed: true }> {
  return save(session, 'indicators.remove', async (writer, tx) => {
    const indicator = await getIndicator(tx, id)
    writer.about(indicator.title)
    await writer.remove('indicators', id)
    return { removed: true }
  })
}

/** Throws Refusal 'not-found'. */
export async function getIndicator(db: Database, id: number): Promise<IndicatorRecord> {
  const indicator = (await listIndicators(db)).find((one) => one.id === id)
  if (!indicator) throw new Refusal('not-found', { what: 'indicator', id })
  return indicator
}

/** A title that people write is confirmed by them. */
function columnsOf(patch: Patch): RowPatch<'indicators'> {
  return {
    group_en: filled(patch.groupEn),
    group_ja: filled(patch.groupJa),
    title_en: filled(patch.titleEn),
    title_ja: filled(patch.titleJa),
    is_title_en_confirmed: patch.titleEn === undefined ? undefined : 1,
    is_title_ja_confirmed: patch.titleJa === undefined ? undefined : 1,
    unit_en: filled(patch.unitEn),
    unit_ja: filled(patch.unitJa),
    unit_factor: patch.unitFactor,
    decimals: patch.decimals,
    base_year: patch.baseYear,
    note_en: filled(patch.noteEn),
    note_ja: filled(patch.noteJa),
  }
}

/** Words without spaces at their ends; emptied ones are none. */
export function filled(words: string | null | undefined): string | null | undefined {
  if (words === undefined || words === null) return words
  return words.trim() === '' ? null : words.trim()
}
