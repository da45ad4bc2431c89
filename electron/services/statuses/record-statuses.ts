import { countPapersOfReports } from '../../../db/repositories/attachments.ts'
import type { RowPatch, Writer } from '../../../db/history/writer.ts'
import type { ParsedInputOf } from '../../../shared/contract/define.ts'
import type { RecordedStatuses, statusesContract } from '../../../shared/contract/statuses.ts'
import { bothWords } from '../../../shared/domain/both-words.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { Refusal } from '../register/refusal.ts'
import { save } from '../register/save.ts'
import type { Session } from '../register/session.ts'
import { type GatheredItems, gatherItems } from './gather-items.ts'
import { isAt, type Occasion, occasionOf } from './occasion.ts'

type Input = ParsedInputOf<typeof statusesContract.record>
type Patch = Input['entries'][number]['patch']

/** Records what was reported of items, many at once. Errors: see the contract; nothing is changed then. */
export async function recordStatuses(session: Session, { plan, at, entries }: Input): Promise<RecordedStatuses> {
  return save(session, 'statuses.record', async (writer, tx) => {
    const gathered = await gatherItems(tx, plan, session.today())
    const occasion = occasionOf(gathered, at, session.today())
    writer.about(subjectOf(gathered, entries.length === 1 ? (entries[0]?.itemId ?? null) : null))
    const saved: RecordedStatuses['saved'][number][] = []
    for (const { itemId, revision, patch } of entries) {
      const found = reportAt(gathered, occasion, itemId)
      if ((found?.revision ?? null) !== revision) throw new Refusal('stale-edit', { what: 'item status', id: itemId })
      saved.push({ itemId, ...(await putReport(writer, gathered, occasion, itemId, patch)) })
    }
    return { saved }
  })
}

/** What is recorded of an item at the occasion; of several, the newest. */
export function reportAt({ reports }: GatheredItems, occasion: Occasion, itemId: number) {
  return reports.findLast((report) => report.itemId === itemId && isAt(report, occasion)) ?? null
}

/** Writes a report at the occasion, new or changed. Errors: not-allowed (item-of-another-plan, not-a-leaf, needs-status). */
export async function putReport(
  writer: Writer,
  gathered: GatheredItems,
  occasion: Occasion,
  itemId: number,
  patch: Patch & { readonly on?: IsoDate },
): Promise<{ readonly id: number; readonly revision: number }> {
  requireLeaf(gathered, itemId)
  const found = reportAt(gathered, occasion, itemId)
  const columns = columnsOf(patch)
  if (found !== null) {
    const isChanged = Object.values(columns).some((value) => value !== undefined)
    if (isChanged) await writer.update('item_statuses', found.id, columns)
    return { id: found.id, revision: found.revision + (isChanged && differs(found, patch) ? 1 : 0) }
  }
  if (patch.status === undefined) throw new Refusal('not-allowed', { why: 'needs-status', id: itemId })
  const id = await writer.insert('item_statuses', {
    plan_item_id: itemId,
    agenda_item_id: occasion.agendaItemId,
    reported_on: patch.on ?? occasion.on,
    status: patch.status,
    note_en: patch.noteEn ?? null,
    note_ja: patch.noteJa ?? null,
    figure: patch.figure ?? null,
    figure_unit: patch.unit ?? null,
    reporting_organization_id: patch.organizationId ?? null,
    evidence: patch.evidence ?? null,
  })
  return { id, revision: 1 }
}

/** Whether the writer will find that something differs, and so counts the revision up. */
function differs(found: NonNullable<ReturnType<typeof reportAt>>, patch: Patch & { readonly on?: IsoDate }): boolean {
  const pairs = [
    [patch.status, found.status],
    [patch.on, found.on],
    [patch.noteEn, found.note.en],
    [patch.noteJa, found.note.ja],
    [patch.figure, found.figure],
    [patch.unit, found.unit],
    [patch.organizationId, found.organizationId],
    [patch.evidence, found.evidence],
  ] as const
  return pairs.some(([now, was]) => now !== undefined && now !== was)
}

function columnsOf(patch: Patch & { readonly on?: IsoDate }): RowPatch<'item_statuses'> {
  const given = {
    status: patch.status,
    reported_on: patch.on,
    note_en: patch.noteEn,
    note_ja: patch.noteJa,
    figure: patch.figure,
    figure_unit: patch.unit,
    reporting_organization_id: patch.organizationId,
    evidence: patch.evidence,
  }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
}

export function requireLeaf({ lines, reportable }: GatheredItems, itemId: number): void {
  if (!lines.some(({ item }) => item.id === itemId)) throw new Refusal('not-allowed', { why: 'item-of-another-plan', id: itemId })
  if (!reportable.some((item) => item.id === itemId)) throw new Refusal('not-allowed', { why: 'not-a-leaf', id: itemId })
}

/** What history says was touched: the item where it was one, else the plan. */
export function subjectOf({ plan, lines }: GatheredItems, itemId: number | null): string {
  const item = lines.find((line) => line.item.id === itemId)?.item
  return (item !== undefined && bothWords(item.title)) || bothWords(plan.title) || plan.key
}

/** Takes reports out. Errors: not-found, stale-edit, read-only. */
export async function removeStatuses(
  session: Session,
  { plan, reports }: ParsedInputOf<typeof statusesContract.remove>,
): Promise<{ readonly removed: number }> {
  return save(session, 'statuses.remove', async (writer, tx) => {
    const gathered = await gatherItems(tx, plan, session.today())
    const papers = await countPapersOfReports(
      tx,
      reports.map(({ id }) => id),
    )
    if (papers > 0) throw new Refusal('not-allowed', { why: 'report-has-papers', count: papers })
    for (const { id, revision } of reports) {
      const found = gathered.reports.find((report) => report.id === id)
      if (found === undefined) throw new Refusal('not-found', { what: 'item status', id })
      if (found.revision !== revision) throw new Refusal('stale-edit', { what: 'item status', id })
      writer.about(subjectOf(gathered, reports.length === 1 ? found.itemId : null))
      await writer.remove('item_statuses', id)
    }
    return { removed: reports.length }
  })
}

/** Records why nothing is owed of items. Errors: not-found, not-allowed, read-only. */
export async function explainItems(
  session: Session,
  input: ParsedInputOf<typeof statusesContract.explain>,
): Promise<{ readonly ids: readonly number[] }> {
  return save(session, 'statuses.explain', async (writer, tx) => {
    const gathered = await gatherItems(tx, input.plan, session.today())
    writer.about(subjectOf(gathered, input.itemIds.length === 1 ? (input.itemIds[0] ?? null) : null))
    const ids: number[] = []
    for (const itemId of input.itemIds) {
      requireLeaf(gathered, itemId)
      const id = await writer.insert('plan_explanations', {
        plan_id: gathered.plan.id,
        plan_item_id: itemId,
        explained_on: input.on,
        reason: input.reason,
        text_en: input.textEn,
        text_ja: input.textJa,
        source_note: input.source,
      })
      ids.push(id)
    }
    return { ids }
  })
}
