import { type AgendaItemRecord, listAgendaItems } from '../../../db/repositories/agenda.ts'
import type { Database } from '../../../db/repositories/database.ts'
import type { agendaDeskContract, CopyLine, CopySource } from '../../../shared/contract/agenda-desk.ts'
import type { OutputOf, ParsedInputOf } from '../../../shared/contract/define.ts'
import { numberAgenda } from '../../../shared/domain/agenda-numbering.ts'
import { fiscalYearOf } from '../../../shared/domain/fiscal-year.ts'
import { foldText } from '../../../shared/domain/fold-text.ts'
import { outline } from '../../../shared/domain/item-tree.ts'
import type { MeetingFacts } from '../../../shared/domain/model.ts'
import { positionBetween } from '../../../shared/domain/position.ts'
import { shiftedLine } from '../../../shared/domain/shifted-line.ts'
import { getMeeting, insertItem } from './edit-agenda.ts'
import { gatherBodies } from '../bodies/histories.ts'
import { bodyRef, meetingRef } from '../register/refs.ts'
import { Refusal } from '../register/refusal.ts'
import { requireDrafting } from './require-drafting.ts'
import { save } from '../register/save.ts'
import { saysTheSame } from './says-the-same.ts'
import type { Session } from '../register/session.ts'

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
  const seen = new Set<number>([input.meetingId])
  const found = (await gatherBodies(db)).flatMap(({ body, history }) =>
    history.meetings.flatMap((meeting) => {
      if (meeting.items.length === 0 || seen.has(meeting.id)) return []
      seen.add(meeting.id)
      const matches = words === '' ? [] : linesWith(meeting, words)
      const ref = bodyRef(body, meeting.heldOn)
      const names = [ref.name.en, ref.name.ja, ref.short.en, ref.short.ja, meeting.heldOn, String(meeting.ordinal ?? '')]
      const isNamed = names.some((name) => name !== null && foldText(name).includes(words))
      if (words !== '' && matches.length === 0 && !isNamed) return []
      return [
        {
          meeting: meetingRef(meeting),
          body: ref,
          lineCount: meeting.items.length,
          matches: matches.slice(0, mostMatches).map((item) => item.title),
        },
      ]
    }),
  )
  const sources = found.toSorted((one, other) =>
    one.meeting.on === other.meeting.on ? 0 : one.meeting.on < other.meeting.on ? 1 : -1,
  )
  return { sources: sources.slice(0, mostSources) }
}

const linesWith = (meeting: MeetingFacts, words: string) =>
  meeting.items.filter(({ title }) => [title.en, title.ja].some((one) => one !== null && foldText(one).includes(words)))

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
