import { type AgendaItemRecord, listAgendaItems, listItemPlaces } from '../../../db/repositories/agenda.ts'
import type { Database } from '../../../db/repositories/database.ts'
import { findMeeting, listNewestAgendas } from '../../../db/repositories/meetings.ts'
import { findIdsOfKind } from '../../../db/search/find-documents.ts'
import type { agendaDeskContract, CopyLine, CopySource } from '../../../shared/contract/agenda-desk.ts'
import type { OutputOf, ParsedInputOf } from '../../../shared/contract/define.ts'
import { numberAgenda } from '../../../shared/domain/agenda-numbering.ts'
import { fiscalYearOf } from '../../../shared/domain/fiscal-year.ts'
import { foldText } from '../../../shared/domain/fold-text.ts'
import { outline } from '../../../shared/domain/item-tree.ts'
import { positionBetween } from '../../../shared/domain/position.ts'
import { shiftedLine } from '../../../shared/domain/shifted-line.ts'
import { getMeeting, insertItem } from './edit-agenda.ts'
import { bodyRef, meetingRef } from '../register/refs.ts'
import { Refusal } from '../register/refusal.ts'
import { requireDrafting } from './require-drafting.ts'
import { save } from '../register/save.ts'
import { saysTheSame } from './says-the-same.ts'
import type { Session } from '../register/session.ts'
import { knownBodies } from '../bodies/known-bodies.ts'

type Of<Name extends keyof typeof agendaDeskContract> = ParsedInputOf<(typeof agendaDeskContract)[Name]>

const mostSources = 60
const mostMatches = 3

/** Meetings with an agenda, newest first; those that hold the words in a line, in the body's name or in their date. Errors: not-found. */
export async function copySources(
  session: Session,
  input: Of<'copySources'>,
): Promise<{ readonly sources: readonly CopySource[] }> {
  const { db } = session.register()
  await getMeeting(db, input.meetingId)
  const words = foldText(input.text)
  const terms = words.split(' ')
  const ids = words === '' ? await listNewestAgendas(db, mostSources + 1) : await meetingsWith(db, input.text)
  const bodies = await knownBodies(db)
  const sources: CopySource[] = []
  for (const id of ids) {
    const meeting = id === input.meetingId ? null : await findMeeting(db, id)
    const lead = meeting?.bodies.find(({ bodyId }) => bodies.some((one) => one.id === bodyId && !one.isExternal))
    const body = bodies.find((one) => one.id === lead?.bodyId)
    const lines = meeting === null ? [] : await listAgendaItems(db, id)
    if (meeting === null || lead === undefined || body === undefined || lines.length === 0) continue
    const holds = (title: string | null) => title !== null && terms.every((term) => foldText(title).includes(term))
    const matches = words === '' ? [] : lines.filter(({ title }) => holds(title.en) || holds(title.ja))
    sources.push({
      meeting: meetingRef({ ...meeting, ordinal: lead.ordinal }),
      body: bodyRef(body, meeting.heldOn),
      lineCount: lines.length,
      matches: outline(matches)
        .slice(0, mostMatches)
        .map(({ item }) => ({ en: item.title.en, ja: item.title.ja })),
    })
  }
  const newestFirst = sources.toSorted((one, other) =>
    one.meeting.on === other.meeting.on ? 0 : one.meeting.on < other.meeting.on ? 1 : -1,
  )
  return { sources: newestFirst.slice(0, mostSources) }
}

/** Meetings whose lines, name or date hold the words, the newest of each. */
async function meetingsWith(db: Database, text: string): Promise<readonly number[]> {
  const lines = await findIdsOfKind(db, 'agenda-item', text, 2 * mostSources)
  const places = await listItemPlaces(db, lines)
  const named = await findIdsOfKind(db, 'meeting', text, mostSources)
  return [...new Set([...places.flatMap(({ meetingId }) => meetingId ?? []), ...named])]
}

/** Another meeting's lines as they would come onto this agenda. Errors: not-found. */
export async function copyLines(
  session: Session,
  input: Of<'copyLines'>,
): Promise<OutputOf<(typeof agendaDeskContract)['copyLines']>> {
  const { db } = session.register()
  const yearsBetween = await yearsTo(db, input)
  const lines = outline(await listAgendaItems(db, input.fromId))
  const numbers = numberAgenda(
    lines.map(({ item }) => item),
    'arabic',
  )
  const here = await listAgendaItems(db, input.meetingId)
  return {
    yearsBetween,
    lines: lines.map(({ item, depth }): CopyLine => {
      const { title, fiscalYear } = shiftedLine(item, input.rollsYears ? yearsBetween : 0)
      return {
        id: item.id,
        parentId: item.parentId,
        depth,
        number: numbers.get(item.id)?.label ?? null,
        isHeading: item.isHeading,
        kind: item.kind,
        title: { en: title.en, ja: title.ja },
        fiscalYear,
        itemId: here.find((one) => saysTheSame(one, { ...item, title, fiscalYear }))?.id ?? null,
      }
    }),
  }
}

/** Copies lines to the end of this agenda, each below the nearest of its parents that comes along. Errors: not-found, not-allowed, read-only. */
export async function copyFrom(session: Session, input: Of<'copyFrom'>): Promise<{ readonly ids: readonly number[] }> {
  return save(session, 'agenda.copyFrom', async (writer, tx) => {
    const meeting = await getMeeting(tx, input.meetingId)
    requireDrafting(meeting)
    const by = input.rollsYears ? await yearsTo(tx, input) : 0
    const items = outline(await listAgendaItems(tx, input.fromId)).map(({ item }) => item)
    const wanted = new Set(input.ids)
    const missing = input.ids.find((id) => !items.some((item) => item.id === id))
    if (missing !== undefined) throw new Refusal('not-found', { what: 'agenda item', id: missing })

    let last = (await listAgendaItems(tx, meeting.id)).filter((item) => item.parentId === null).at(-1)?.position ?? null
    const copies = new Map<number, number>()
    for (const item of items) {
      if (!wanted.has(item.id)) continue
      const parentId = copiedParent(items, item, copies)
      if (parentId === null) last = positionBetween(last, null)
      const { title, fiscalYear } = shiftedLine(item, by)
      const line = {
        kind: item.kind,
        isHeading: item.isHeading,
        titleEn: title.en,
        titleJa: title.ja,
        fiscalYear,
        seriesId: item.seriesId,
        planIds: [...item.planIds],
        coversMore: item.coversMore,
        presenterOrganizationId: item.presenterOrganizationId,
        minutes: item.minutes,
        copyOf: item,
      }
      copies.set(item.id, await insertItem(writer, tx, meeting, parentId, parentId === null ? (last ?? 1) : item.position, line))
    }
    return { ids: [...copies.values()] }
  })
}

function copiedParent(
  items: readonly AgendaItemRecord[],
  item: AgendaItemRecord,
  copies: ReadonlyMap<number, number>,
): number | null {
  for (let at = item.parentId; at !== null; at = items.find((one) => one.id === at)?.parentId ?? null) {
    const copy = copies.get(at)
    if (copy !== undefined) return copy
  }
  return null
}

/** Fiscal years from the one meeting's to the other's. */
async function yearsTo(
  db: Database,
  { meetingId, fromId }: { readonly meetingId: number; readonly fromId: number },
): Promise<number> {
  const [to, from] = [await getMeeting(db, meetingId), await getMeeting(db, fromId)]
  return fiscalYearOf(to.heldOn) - fiscalYearOf(from.heldOn)
}
