import { listNewestPersons, listPersons, type PersonRecord } from '../../../db/repositories/people.ts'
import { findIdsOfKind } from '../../../db/search/find-documents.ts'
import { isWordStart } from '../../../db/search/grams.ts'
import { parseSearch, type Reading } from '../../../db/search/parse-search.ts'
import type { Database } from '../../../db/repositories/database.ts'
import type { ParsedInputOf } from '../../../shared/contract/define.ts'
import type { OfferedPersons, personsContract } from '../../../shared/contract/persons.ts'
import { foldText } from '../../../shared/domain/fold-text.ts'
import type { Session } from '../register/session.ts'
import { personRef } from './named.ts'

/** People that a field offers at a time. */
const mostOffered = 60

/** Whom a field offers for what was typed. What it costs is what it answers, however many are known. */
export async function offeredPersons(
  session: Session,
  { text, asOf }: ParsedInputOf<typeof personsContract.offered>,
): Promise<OfferedPersons> {
  const { db } = session.register()
  const readings = parseSearch(text)
  const found =
    readings.length === 0 ? await listNewestPersons(db, mostOffered + 1) : await personsNamed(db, text, readings, mostOffered + 1)
  return { persons: found.slice(0, mostOffered).map((person) => personRef(person, asOf)), more: found.length > mostOffered }
}

/** Search finds people by their notes as well: those are left out, and more looked for until enough are named so. */
async function personsNamed(
  db: Database,
  text: string,
  readings: readonly Reading[],
  most: number,
): Promise<readonly PersonRecord[]> {
  for (let limit = most; ; limit *= 4) {
    const ids = await findIdsOfKind(db, 'person', text, limit)
    const named = (await listPersons(db, { ids })).filter((person) => isNamed(person, readings)).toReversed()
    if (named.length >= most || ids.length < limit) return named.slice(0, most)
  }
}

function isNamed({ names }: PersonRecord, readings: readonly Reading[]): boolean {
  const lines = names.flatMap(({ name, reading }) => [foldText(name), foldText(reading ?? '')])
  return readings.some((terms) => terms.every((term) => lines.some((line) => holdsTerm(line, term))))
}

/** As search itself has it. */
const holdsTerm = (line: string, term: string): boolean =>
  isWordStart(term) ? new RegExp(`(?<![a-z0-9])${term}`).test(line) : line.includes(term)
