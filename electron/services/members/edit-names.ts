import { findName, type NameRecord } from '../../../db/repositories/names.ts'
import type { OutputOf, ParsedInputOf } from '../../../shared/contract/define.ts'
import type { directoryContract } from '../../../shared/contract/directory.ts'
import type { Language, NamedThing } from '../../../shared/domain/vocabulary.ts'
import { isInForce } from '../../../shared/domain/interval.ts'
import { endedBefore } from '../../../shared/domain/tenure.ts'
import { worded } from '../../../shared/domain/worded.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import type { Writer } from '../../../db/history/writer.ts'
import { Refusal } from '../register/refusal.ts'
import { save } from '../register/save.ts'
import type { Session } from '../register/session.ts'
import { insertName, namesOfThing, nameTables, subjectOf, type Tx } from './named.ts'
import { requireOrder } from './require-order.ts'

type Directory = typeof directoryContract

/** One name made or corrected; what it overlaps is told on the screen and refused nowhere. Errors: not-found, stale-edit, not-allowed, read-only. */
export async function setName(
  session: Session,
  input: ParsedInputOf<Directory['setName']>,
): Promise<OutputOf<Directory['setName']>> {
  return save(session, 'directory.setName', async (writer, tx) => {
    const names = await namesOfThing(tx, input.of, input.ownerId)
    writer.about(subjectOf(names, session.today()) || input.name.trim())
    requireOrder(input.from, input.to)
    const fields = {
      language: input.language,
      name: input.name.trim(),
      reading: worded(input.reading),
      kind: input.kind,
      from: input.from,
      to: input.to,
      knownOn: input.knownOn,
      confirmed: input.confirmed,
    }
    if (input.id === null) return { id: await insertName(writer, input.of, input.ownerId, fields) }
    const present = names.find(({ id }) => id === input.id)
    if (present === undefined) throw new Refusal('not-found', { what: 'name', id: input.id })
    if (input.revision !== null && present.revision !== input.revision) throw new Refusal('stale-edit', { what: 'name' })
    await writer.update(nameTables[input.of].names, present.id, {
      language: fields.language,
      name: fields.name,
      reading: fields.language === 'ja' ? fields.reading : null,
      kind: fields.kind,
      valid_from: fields.from,
      valid_to: fields.to,
      known_on: fields.knownOn,
      is_confirmed: fields.confirmed ? 1 : 0,
    })
    return { id: present.id }
  })
}

/** Removes a name; the last official one stays. Errors: not-found, not-allowed, read-only. */
export async function removeName(
  session: Session,
  { of, id }: ParsedInputOf<Directory['removeName']>,
): Promise<OutputOf<Directory['removeName']>> {
  return save(session, 'directory.removeName', async (writer, tx) => {
    const found = await findName(tx, nameTables[of].named, id)
    if (found === null) throw new Refusal('not-found', { what: 'name', id })
    const names = await namesOfThing(tx, of, found.ownerId)
    writer.about(subjectOf(names, session.today()))
    if (!names.some((name) => name.id !== id && name.kind === 'official')) throw new Refusal('not-allowed', { why: 'last-name' })
    await writer.remove(nameTables[of].names, id)
    return { removed: true }
  })
}

/** A new official name from a day on. Errors: not-found, not-allowed, read-only. */
export async function rename(
  session: Session,
  input: ParsedInputOf<Directory['rename']>,
): Promise<OutputOf<Directory['rename']>> {
  return save(session, 'directory.rename', async (writer, tx) => {
    const names = await namesOfThing(tx, input.of, input.ownerId)
    writer.about(subjectOf(names, session.today()))
    const changed =
      (await renameIn(writer, tx, input.of, input.ownerId, 'ja', worded(input.nameJa), input.on, worded(input.readingJa))) +
      (await renameIn(writer, tx, input.of, input.ownerId, 'en', worded(input.nameEn), input.on, null))
    if (changed === 0) throw new Refusal('not-allowed', { why: 'nothing-new' })
    return { renamed: true }
  })
}

/**
 * The official name of one language from a day on: the one in force ends the day before, and the new one lasts as long as it
 * would have. 1 when something changed.
 */
export async function renameIn(
  writer: Writer,
  tx: Tx,
  of: NamedThing,
  ownerId: number,
  language: Language,
  name: string | null,
  on: IsoDate,
  reading: string | null,
): Promise<0 | 1> {
  if (name === null) return 0
  const official = (await namesOfThing(tx, of, ownerId)).filter((one) => one.language === language && one.kind === 'official')
  const inForce = official.filter((one) => isInForce(validity(one), on))
  if (inForce.some((one) => one.name === name)) return 0
  let to: NameRecord['validTo'] = null
  for (const one of inForce) {
    to ??= one.validTo
    const ended = endedBefore(validity(one), on)
    // One that began on that very day is corrected, not ended.
    if (ended === null) await writer.remove(nameTables[of].names, one.id)
    else await writer.update(nameTables[of].names, one.id, { valid_to: ended.to })
  }
  await insertName(writer, of, ownerId, { language, name, reading, from: on, to })
  return 1
}

const validity = ({ validFrom, validTo }: NameRecord) => ({ from: validFrom, to: validTo })
