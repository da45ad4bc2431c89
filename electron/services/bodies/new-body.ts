import type { Transaction } from 'kysely'
import type { Writer } from '../../../db/history/writer.ts'
import { type BodyRecord, listBodies } from '../../../db/repositories/bodies.ts'
import { lastPlaces } from '../../../db/repositories/directory.ts'
import type { RegisterSchema } from '../../../db/schema.ts'
import type { bodiesContract } from '../../../shared/contract/bodies.ts'
import type { OutputOf, ParsedInputOf } from '../../../shared/contract/define.ts'
import { bodyKey } from '../../../shared/domain/body-key.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import type { Bilingual } from '../../../shared/domain/model.ts'
import { matchesName } from '../../../shared/domain/names.ts'
import { type ActKind, bodyColours, type BodyKind, languages, type NameKind } from '../../../shared/domain/vocabulary.ts'
import { worded } from '../../../shared/domain/worded.ts'
import { Refusal } from '../register/refusal.ts'
import { save } from '../register/save.ts'
import type { Session } from '../register/session.ts'

type Tx = Transaction<RegisterSchema>
type Create = typeof bodiesContract.create

/** Registers a body with the act that founded it; one that was known by name only keeps its key and its joint sessions. Errors: read-only. */
export async function createBody(session: Session, input: ParsedInputOf<Create>): Promise<OutputOf<Create>> {
  return save(session, 'bodies.create', async (writer, tx) => {
    const names = { en: worded(input.nameEn), ja: worded(input.nameJa) }
    writer.about(names.en ?? names.ja ?? '')
    const bodies = await listBodies(tx)
    const known = bodies.find((body) => body.isExternal && hasName(body, names))
    const made = known ?? (await insertBody(writer, tx, { kind: input.kind, isExternal: false, names, short: shortOf(input) }))
    if (known !== undefined) await completeNames(writer, known, names, shortOf(input))
    const { body: last } = await lastPlaces(tx)
    const parent = bodies.find((body) => body.key === input.parent)
    if (input.parent !== null && parent === undefined) throw new Refusal('unknown-body', { key: input.parent })
    await writer.update('bodies', made.id, {
      is_external: 0,
      parent_body_id: parent?.id,
      ...(known === undefined ? {} : { position: last + 1 }),
      kind: input.kind,
      colour: input.colour ?? freeColour(bodies),
      seal_en: worded(input.sealEn),
      seal_ja: worded(input.sealJa),
      mandate_en: worded(input.mandateEn),
      mandate_ja: worded(input.mandateJa),
      cadence_months: input.cadenceMonths,
      established_on: input.founding?.on,
    })
    const foundingId = input.founding === null ? null : await insertFounding(writer, made.id, input.founding)
    return { key: made.key, foundingId }
  })
}

export const hasName = (body: Pick<BodyRecord, 'names'>, names: Bilingual): boolean =>
  languages.some((language) => {
    const name = names[language]
    return name !== null && matchesName(body.names, name)
  })

const shortOf = (input: ParsedInputOf<Create>): Bilingual => ({ en: worded(input.shortEn), ja: worded(input.shortJa) })

/** A body with its names and nothing else. */
export async function insertBody(
  writer: Writer,
  tx: Tx,
  body: { readonly kind: BodyKind; readonly isExternal: boolean; readonly names: Bilingual; readonly short?: Bilingual },
): Promise<{ readonly id: number; readonly key: string }> {
  const taken = new Set((await listBodies(tx)).map(({ key }) => key))
  const key = bodyKey(body.short?.en ?? body.names.en, taken)
  const { body: last } = await lastPlaces(tx)
  const id = await writer.insert('bodies', {
    key,
    kind: body.kind,
    is_external: body.isExternal ? 1 : 0,
    position: last + 1,
  })
  await insertNames(writer, id, body.names, 'official')
  if (body.short !== undefined) await insertNames(writer, id, body.short, 'short')
  return { id, key }
}

export async function insertNames(writer: Writer, bodyId: number, names: Bilingual, kind: NameKind): Promise<void> {
  for (const language of languages) {
    const name = names[language]
    if (name !== null) await writer.insert('body_names', { body_id: bodyId, language, name, kind })
  }
}

/** The names it did not have yet. */
async function completeNames(writer: Writer, body: BodyRecord, names: Bilingual, short: Bilingual): Promise<void> {
  const missing = (wanted: Bilingual, kind: NameKind): Bilingual => {
    const has = (language: 'en' | 'ja') => body.names.some((name) => name.language === language && name.kind === kind)
    return { en: has('en') ? null : wanted.en, ja: has('ja') ? null : wanted.ja }
  }
  await insertNames(writer, body.id, missing(names, 'official'), 'official')
  await insertNames(writer, body.id, missing(short, 'short'), 'short')
}

/** The act that founded a body, as an event of its own. */
export async function insertFounding(
  writer: Writer,
  bodyId: number,
  { act, on }: { readonly act: ActKind; readonly on: IsoDate },
): Promise<number> {
  const id = await writer.insert('meetings', { kind: 'establishing-act', act_kind: act, held_on: on, status: 'held' })
  await writer.insert('meeting_bodies', { meeting_id: id, body_id: bodyId, position: 1, ordinal: null })
  return id
}

/** The first colour that no registered body wears, as long as there is one. */
function freeColour(bodies: readonly BodyRecord[]) {
  const worn = new Set(bodies.filter((body) => !body.isExternal).map((body) => body.colour))
  return bodyColours.find((colour) => !worn.has(colour)) ?? 'slate'
}
