import { listMeetingBodies } from '../../../db/repositories/body-meetings.ts'
import { chronicle, type ChronicleBody } from '../../../shared/documents/chronicle.ts'
import { firstDay, type IsoDate } from '../../../shared/domain/calendar.ts'
import { historyAsOf } from '../../../shared/domain/history-as-of.ts'
import type { Bilingual } from '../../../shared/domain/model.ts'
import { nameOn } from '../../../shared/domain/names.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { type GatheredBody, gatherBody } from './histories.ts'
import { rosterOfBody } from './members.ts'
import type { Session } from '../register/session.ts'
import { seatsOfBody } from './kept-seats.ts'
import { knownBodies } from './known-bodies.ts'

/** A body's members on a day and its meetings up to it, in the published form. Errors: unknown-body. */
export async function chronicleText(session: Session, bodyKey: string, asOf: IsoDate, language: Language): Promise<string> {
  const gathered = await gatherBody(session.register().db, bodyKey)
  return chronicle({ bodies: [await chronicleBody(session, gathered, asOf)] }, language)
}

/** What the chronicle says of a body that was gathered. */
export async function chronicleBody(session: Session, gathered: GatheredBody, asOf: IsoDate): Promise<ChronicleBody> {
  const { db } = session.register()
  const { body, history } = gathered
  const bodies = await knownBodies(db)
  const partners = await listMeetingBodies(db, body.id)
  const held = historyAsOf(history, asOf).meetings.filter((meeting) => meeting.heldOn <= asOf)
  return {
    name: nameOn(body.names, asOf),
    foundedAs: body.establishedOn === null ? null : foundingName(gathered, firstDay(body.establishedOn)),
    meetingLabel: body.meetingLabel,
    roster: rosterOfBody(body, await seatsOfBody(db, body.id), asOf),
    meetings: held.map((meeting) => ({
      kind: meeting.kind,
      actKind: meeting.actKind,
      on: meeting.heldOn,
      ordinal: meeting.ordinal,
      jointWith: partners
        .filter((partner) => partner.meetingId === meeting.id && partner.bodyId !== body.id)
        .flatMap((partner) => {
          const other = bodies.find((one) => one.id === partner.bodyId)
          return other ? [{ name: nameOn(other.names, meeting.heldOn), ordinal: partner.ordinal }] : []
        }),
      items: meeting.items.filter((item) => !item.isHeading).map((item) => ({ title: item.title })),
    })),
  }
}

/** The name in the founding act, where the record gives another one; null where it is the body's own. */
function foundingName({ body }: GatheredBody, on: IsoDate): Bilingual | null {
  const alias = body.names.find(
    (name) => name.kind === 'alias' && name.language === 'en' && name.name !== nameOn(body.names, on).en,
  )
  return alias ? { en: alias.name, ja: null } : null
}
