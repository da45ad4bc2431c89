import type { Transaction } from 'kysely'
import type { Writer } from '../../../db/history/writer.ts'
import { type BodyRecord, listBodies } from '../../../db/repositories/bodies.ts'
import type { Database } from '../../../db/repositories/database.ts'
import { findMeeting } from '../../../db/repositories/meetings.ts'
import type { NameRecord } from '../../../db/repositories/names.ts'
import type { RegisterSchema } from '../../../db/schema.ts'
import type { bodiesContract, BodyMatters } from '../../../shared/contract/bodies.ts'
import type { OutputOf, ParsedInputOf } from '../../../shared/contract/define.ts'
import type { MeetingFacts } from '../../../shared/domain/model.ts'
import { nameOn } from '../../../shared/domain/names.ts'
import type { Language, NameKind } from '../../../shared/domain/vocabulary.ts'
import { worded } from '../../../shared/domain/worded.ts'
import { getBody, meetingsOfBody } from './histories.ts'
import { hasName, insertFounding, insertNames } from './new-body.ts'
import { Refusal } from '../register/refusal.ts'
import { save } from '../register/save.ts'
import type { Session } from '../register/session.ts'

type Tx = Transaction<RegisterSchema>
type Update = typeof bodiesContract.update
type Patch = ParsedInputOf<Update>['patch']

/** A body's matters as they are edited. Errors: unknown-body. */
export async function bodyMatters(session: Session, key: string): Promise<BodyMatters> {
  return mattersOf(session.register().db, await getBody(session.register().db, key))
}

async function mattersOf(db: Database, body: BodyRecord): Promise<BodyMatters> {
  const meetings = await meetingsOfBody(db, body.id)
  const founding = meetings.find((meeting) => meeting.kind === 'establishing-act')
  const name = (language: Language, kind: NameKind) => newest(body, language, kind)?.name ?? null
  return {
    key: body.key,
    version: await versionOf(db, body, founding),
    nameEn: name('en', 'official'),
    nameJa: name('ja', 'official'),
    shortEn: name('en', 'short'),
    shortJa: name('ja', 'short'),
    kind: body.kind,
    sealEn: body.seal.en,
    sealJa: body.seal.ja,
    colour: body.colour,
    mandateEn: body.mandate.en,
    mandateJa: body.mandate.ja,
    cadenceMonths: body.cadenceMonths,
    founding: founding?.actKind ? { act: founding.actKind, on: founding.heldOn } : null,
    establishedOn: body.establishedOn,
    firstMeetingOn: meetings.find((meeting) => meeting.kind === 'meeting')?.heldOn ?? null,
  }
}

/** Grows with every change of the body's row, of its names and of its founding act. */
async function versionOf(db: Database, body: BodyRecord, founding: MeetingFacts | undefined): Promise<number> {
  const act = founding === undefined ? null : await findMeeting(db, founding.id)
  return body.revision + body.names.reduce((sum, name) => sum + name.revision, 0) + (act?.revision ?? 0)
}

/** Bodies that go by one of these names already. */
export async function similarBodies(
  session: Session,
  { nameEn, nameJa, except }: ParsedInputOf<typeof bodiesContract.similar>,
): Promise<OutputOf<typeof bodiesContract.similar>> {
  const names = { en: worded(nameEn), ja: worded(nameJa) }
  const bodies = await listBodies(session.register().db)
  return {
    bodies: bodies
      .filter((body) => body.key !== except && hasName(body, names))
      .map((body) => ({ key: body.key, name: nameOn(body.names, session.today()), isExternal: body.isExternal })),
  }
}

/** Corrects a body's matters; a name is corrected in place, as it was always meant. Errors: unknown-body, stale-edit, not-allowed, read-only. */
export async function updateBody(session: Session, input: ParsedInputOf<Update>): Promise<OutputOf<Update>> {
  return save(session, 'bodies.update', async (writer, tx) => {
    const body = await getBody(tx, input.key)
    const before = await mattersOf(tx, body)
    if (before.version !== input.version) throw new Refusal('stale-edit', { what: 'body', key: body.key })
    const { patch } = input
    writer.about(before.nameEn ?? before.nameJa ?? body.key)
    await writer.update('bodies', body.id, {
      kind: patch.kind,
      colour: patch.colour,
      seal_en: words(patch.sealEn),
      seal_ja: words(patch.sealJa),
      mandate_en: words(patch.mandateEn),
      mandate_ja: words(patch.mandateJa),
      cadence_months: patch.cadenceMonths,
    })
    await updateNames(writer, body, patch)
    if (patch.founding !== undefined) await updateFounding(writer, tx, body, patch.founding)
    const now = await mattersOf(tx, await getBody(tx, input.key))
    if (now.nameEn === null && now.nameJa === null) throw new Refusal('not-allowed', { why: 'nameless-body' })
    return { version: now.version }
  })
}

/** Settles from which number on the register knows the body's meetings. Errors: unknown-body, read-only. */
export async function beginWith(
  session: Session,
  { key, ordinal }: ParsedInputOf<typeof bodiesContract.beginWith>,
): Promise<OutputOf<typeof bodiesContract.beginWith>> {
  return save(session, 'bodies.beginWith', async (writer, tx) => {
    const body = await getBody(tx, key)
    const name = nameOn(body.names, session.today())
    writer.about(name.en ?? name.ja ?? key)
    await writer.update('bodies', body.id, { begins_with_ordinal: ordinal })
    return { key }
  })
}

const words = (text: string | null | undefined) => (text === undefined ? undefined : worded(text))

async function updateNames(writer: Writer, body: BodyRecord, patch: Patch): Promise<void> {
  const fields = [
    ['en', 'official', patch.nameEn],
    ['ja', 'official', patch.nameJa],
    ['en', 'short', patch.shortEn],
    ['ja', 'short', patch.shortJa],
  ] as const
  for (const [language, kind, typed] of fields) {
    if (typed === undefined) continue
    const present = newest(body, language, kind)
    const name = worded(typed)
    if (present === null) await insertNames(writer, body.id, { en: null, ja: null, [language]: name }, kind)
    else if (name === null) await writer.remove('body_names', present.id)
    else await writer.update('body_names', present.id, { name, is_confirmed: 1 })
  }
}

/** The name that holds now: the one that began last. */
function newest(body: BodyRecord, language: Language, kind: NameKind): NameRecord | null {
  return (
    body.names
      .filter((name) => name.language === language && name.kind === kind)
      .toSorted((one, other) => ((one.validFrom ?? '') < (other.validFrom ?? '') ? 1 : -1))
      .at(0) ?? null
  )
}

async function updateFounding(
  writer: Writer,
  tx: Tx,
  body: BodyRecord,
  founding: NonNullable<Patch['founding']> | null,
): Promise<void> {
  const act = (await meetingsOfBody(tx, body.id)).find((meeting) => meeting.kind === 'establishing-act')
  await writer.update('bodies', body.id, { established_on: founding?.on ?? null })
  if (founding === null) {
    if (act !== undefined) await writer.remove('meetings', act.id)
  } else if (act === undefined) await insertFounding(writer, body.id, founding)
  else await writer.update('meetings', act.id, { act_kind: founding.act, held_on: founding.on })
}
