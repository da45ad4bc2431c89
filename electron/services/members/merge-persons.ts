import { listPersons } from '../../../db/repositories/people.ts'
import { movableRows } from '../../../db/repositories/references.ts'
import type { OutputOf, ParsedInputOf } from '../../../shared/contract/define.ts'
import type { directoryContract } from '../../../shared/contract/directory.ts'
import { foldPersonName } from '../../../shared/domain/same-person.ts'
import { nameOn } from '../../../shared/domain/names.ts'
import { Refusal } from '../register/refusal.ts'
import { save } from '../register/save.ts'
import type { Session } from '../register/session.ts'
import { requireFresh } from './edit-directory.ts'
import { subjectOf } from './named.ts'

type Merge = (typeof directoryContract)['mergePersons']

/**
 * Makes two entries of one person one. Another spelling of a name is kept as an alias, a reading that was missing is taken over, and
 * everything that pointed to the second points to the first. Errors: not-found, not-allowed, read-only.
 */
export async function mergePersons(session: Session, { keepId, mergeId }: ParsedInputOf<Merge>): Promise<OutputOf<Merge>> {
  return save(session, 'directory.mergePersons', async (writer, tx) => {
    if (keepId === mergeId) throw new Refusal('not-allowed', { why: 'with-itself' })
    const persons = await listPersons(tx, { ids: [keepId, mergeId] })
    const keep = requireFresh(persons, keepId, null, 'person')
    const other = requireFresh(persons, mergeId, null, 'person')
    writer.about(subjectOf(keep.names, session.today()))

    for (const name of other.names) {
      const same = keep.names.find((one) => one.language === name.language && one.name === name.name && one.kind === name.kind)
      if (same !== undefined) {
        if (same.reading === null && name.reading !== null)
          await writer.update('person_names', same.id, { reading: name.reading })
        continue
      }
      // An undated official name beside another would hide it: it stays findable as an alias.
      const isSpelling = keep.names.some(
        (one) =>
          one.language === name.language && foldPersonName(one.name, one.language) === foldPersonName(name.name, name.language),
      )
      const hides = keep.names.some((one) => one.language === name.language && one.kind === 'official')
      const isDated = name.validFrom !== null || name.validTo !== null
      const kind = name.kind === 'official' && (isSpelling || (hides && !isDated)) ? 'alias' : name.kind
      await writer.update('person_names', name.id, { person_id: keepId, kind })
    }
    for (const { table, column, id } of await movableRows(tx, 'persons', mergeId)) {
      await writer.update(table, id, { [column]: keepId })
    }
    await writer.update('persons', keepId, {
      contact: joined(keep.contact, other.contact),
      note: joined(keep.note, other.note),
    })
    await writer.remove('persons', mergeId)
    const names = nameOn(keep.names, session.today())
    return { id: keepId, names: { en: names.en, ja: names.ja } }
  })
}

/** Both texts, one under the other; once where they are the same. */
const joined = (one: string | null, other: string | null): string | null =>
  one === null || one === other ? other : other === null ? one : `${one}\n${other}`
