import type { Transaction } from 'kysely'
import type { NewRow, RowPatch } from '../../../db/history/writer.ts'
import type { Database } from '../../../db/repositories/database.ts'
import { listAgendaItems, listItemPlaces } from '../../../db/repositories/agenda.ts'
import { toFlag } from '../../../db/repositories/rows.ts'
import { findBodyOfStanding, listStandingLines, type StandingRecord } from '../../../db/repositories/standing.ts'
import type { RegisterSchema } from '../../../db/schema.ts'
import type { OutputOf, ParsedInputOf } from '../../../shared/contract/define.ts'
import type { standingContract } from '../../../shared/contract/standing.ts'
import { fiscalYearOf } from '../../../shared/domain/fiscal-year.ts'
import { foldText } from '../../../shared/domain/fold-text.ts'
import { freshPositions, positionBetween } from '../../../shared/domain/position.ts'
import { withoutFiscalYears } from '../../../shared/domain/title-pattern.ts'
import { getMeeting } from './edit-agenda.ts'
import { gatherBody, getBody } from '../bodies/histories.ts'
import { bodyRef, planRef, seriesRef } from '../register/refs.ts'
import { Refusal } from '../register/refusal.ts'
import { save } from '../register/save.ts'
import type { Session } from '../register/session.ts'

type Tx = Transaction<RegisterSchema>
type Contract = typeof standingContract
type Of<Name extends keyof Contract> = ParsedInputOf<Contract[Name]>
type Patch = Of<'add'>['patch']

/** The standing lines of a body. Errors: unknown-body. */
export async function standingLines(session: Session, { body: key }: Of<'list'>): Promise<OutputOf<Contract['list']>> {
  const { db } = session.register()
  const today = session.today()
  const { body, plans, series } = await gatherBody(db, key)
  const lines = await listStandingLines(db, body.id)
  return {
    body: bodyRef(body, today),
    lines: lines.map((line) => {
      const ownSeries = series.find((one) => one.id === line.seriesId)
      const plan = plans.find((one) => one.id === line.planId)
      return {
        id: line.id,
        revision: line.revision,
        kind: line.kind,
        isHeading: line.isHeading,
        title: line.title,
        series: ownSeries ? seriesRef(ownSeries) : null,
        plan: plan ? planRef(plan, today) : null,
        fiscalYearOffset: line.fiscalYearOffset,
      }
    }),
  }
}

/** Adds a line at the end of the template. Errors: unknown-body, read-only. */
export async function addStanding(session: Session, input: Of<'add'>): Promise<{ readonly id: number }> {
  const body = await getBody(session.register().db, input.body)
  return save(session, 'standing.add', async (writer, tx) => {
    writer.about({ en: input.patch.titleEn ?? null, ja: input.patch.titleJa ?? null })
    return { id: await writer.insert('agenda_templates', await newRow(tx, body.id, input.patch)) }
  })
}

/** Makes an agenda line standing for the leading body of its meeting. Errors: not-found, read-only. */
export async function standFromLine(session: Session, { itemId }: Of<'addFromLine'>): Promise<OutputOf<Contract['addFromLine']>> {
  const { db } = session.register()
  const meetingId = (await listItemPlaces(db, [itemId]))[0]?.meetingId ?? null
  const meeting = meetingId === null ? null : await getMeeting(db, meetingId)
  const item = meeting === null ? undefined : (await listAgendaItems(db, meeting.id)).find((one) => one.id === itemId)
  const lead = meeting?.bodies[0]
  if (meeting === null || item === undefined || lead === undefined)
    throw new Refusal('not-found', { what: 'agenda item', id: itemId })
  const patch = {
    kind: item.kind,
    isHeading: item.isHeading,
    titleEn: item.title.en,
    titleJa: item.title.ja,
    seriesId: item.seriesId,
    planId: item.planIds[0] ?? null,
    fiscalYearOffset: item.fiscalYear === null ? null : item.fiscalYear - fiscalYearOf(meeting.heldOn),
  } satisfies Patch
  const present = (await listStandingLines(db, lead.bodyId)).find((line) => saysTheSame(line, patch))
  if (present) return { id: present.id, isNew: false }
  return save(session, 'standing.addFromLine', async (writer, tx) => {
    writer.about({ en: patch.titleEn ?? null, ja: patch.titleJa ?? null })
    return { id: await writer.insert('agenda_templates', await newRow(tx, lead.bodyId, patch)), isNew: true }
  })
}

/** Errors: not-found, stale-edit, read-only. */
export async function updateStanding(
  session: Session,
  { id, revision, patch }: Of<'update'>,
): Promise<{ readonly revision: number }> {
  return save(session, 'standing.update', async (writer, tx) => {
    const { line } = await standingAround(tx, id)
    if (line.revision !== revision) throw new Refusal('stale-edit', { what: 'standing line', id })
    writer.about({ en: patch.titleEn ?? line.title.en, ja: patch.titleJa ?? line.title.ja })
    await writer.update('agenda_templates', id, columnsOf(patch))
    return { revision: (await standingAround(tx, id)).line.revision }
  })
}

/** Errors: not-found, read-only. */
export async function moveStanding(session: Session, { id, beforeId }: Of<'move'>): Promise<{ readonly moved: true }> {
  return save(session, 'standing.move', async (writer, tx) => {
    const { line, lines } = await standingAround(tx, id)
    const others = lines.filter((one) => one.id !== id)
    const at = beforeId === null ? others.length : others.findIndex((one) => one.id === beforeId)
    if (at < 0) throw new Refusal('not-found', { what: 'standing line', id: beforeId })
    writer.about(line.title)
    const ordered = others.toSpliced(at, 0, line)
    const fresh = freshPositions(ordered.length)
    // A template has few lines: they are counted anew.
    for (const [index, one] of ordered.entries()) await writer.update('agenda_templates', one.id, { position: fresh[index] ?? 1 })
    return { moved: true }
  })
}

/** Errors: not-found, read-only. */
export async function removeStanding(session: Session, { id }: Of<'remove'>): Promise<{ readonly removed: true }> {
  return save(session, 'standing.remove', async (writer, tx) => {
    const { line } = await standingAround(tx, id)
    writer.about(line.title)
    await writer.remove('agenda_templates', id)
    return { removed: true }
  })
}

async function standingAround(
  db: Database,
  id: number,
): Promise<{ readonly line: StandingRecord; readonly lines: readonly StandingRecord[] }> {
  const bodyId = await findBodyOfStanding(db, id)
  const lines = bodyId === null ? [] : await listStandingLines(db, bodyId)
  const line = lines.find((one) => one.id === id)
  if (!line) throw new Refusal('not-found', { what: 'standing line', id })
  return { line, lines }
}

async function newRow(tx: Tx, bodyId: number, patch: Patch): Promise<NewRow<'agenda_templates'>> {
  const last = (await listStandingLines(tx, bodyId)).at(-1)?.position ?? null
  return {
    title_en: null,
    title_ja: null,
    series_id: null,
    plan_id: null,
    fiscal_year_offset: null,
    ...withoutUndefined(columnsOf(patch)),
    body_id: bodyId,
    position: positionBetween(last, null) ?? 1,
    kind: patch.kind ?? 'other',
  }
}

function columnsOf(patch: Patch): RowPatch<'agenda_templates'> {
  return {
    kind: patch.kind,
    is_heading: patch.isHeading === undefined ? undefined : toFlag(patch.isHeading),
    title_en: patch.titleEn,
    title_ja: patch.titleJa,
    series_id: patch.seriesId,
    plan_id: patch.planId,
    fiscal_year_offset: patch.fiscalYearOffset,
  }
}

const withoutUndefined = <T extends object>(values: T): T =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T

/** Same act on the same series or plan or, where neither is named, the same words but for their year. */
function saysTheSame(line: StandingRecord, patch: Patch): boolean {
  if (line.kind !== patch.kind || line.isHeading !== patch.isHeading) return false
  if (line.seriesId !== (patch.seriesId ?? null) || line.planId !== (patch.planId ?? null)) return false
  if (line.seriesId !== null || line.planId !== null) return line.fiscalYearOffset === (patch.fiscalYearOffset ?? null)
  const words = (text: string | null | undefined, language: 'en' | 'ja') => foldText(withoutFiscalYears(text ?? '', language))
  return words(line.title.en, 'en') === words(patch.titleEn, 'en') && words(line.title.ja, 'ja') === words(patch.titleJa, 'ja')
}
