import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { fillDemo } from '../../../db/demo/fill-demo.ts'
import { commit } from '../../../db/history/commit.ts'
import { listPersons } from '../../../db/repositories/people.ts'
import { personRef } from '../../../electron/services/members/named.ts'
import { offeredPersons } from '../../../electron/services/members/offered-persons.ts'
import type { PersonRef } from '../../../shared/contract/directory-things.ts'
import { isoDate } from '../../../shared/domain/calendar.ts'
import { foldText } from '../../../shared/domain/fold-text.ts'
import { note, registerInMemory } from '../../db/register-on-disk.ts'

const asOf = isoDate('2026-03-01')
/** The names shown and the reading: as the field had it while it held everybody, what was typed stands somewhere in them. */
const linesOf = ({ name, reading }: PersonRef) => [name.en, name.ja, reading].flatMap((text) => foldText(text ?? ''))

async function withPeople() {
  const { db, close } = await registerInMemory()
  onTestFinished(close)
  await fillDemo(db, { bodies: 1, years: 2 }, note)
  await commit(db, note, async (writer) => {
    const known = async (name: string, reading: string, text: string | null) => {
      const person_id = await writer.insert('persons', { note: text })
      await writer.insert('person_names', { person_id, language: 'ja', name, reading, kind: 'official' })
    }
    await known('渡邉　恒雄', 'わたなべ　つねお', null)
    await known('髙橋　是清', 'タカハシ　コレキヨ', 'succeeded 渡邉 恒雄')
  })
  const everybody = (await listPersons(db)).map((person) => personRef(person, asOf))
  const session = { register: () => ({ db }), today: () => asOf, instant: () => '2026-03-01T00:00:00Z' }
  return { everybody, offer: (text: string) => offeredPersons(session as never, { text, asOf }) }
}

test('a field offers whom it offered while it held everybody: the last entered when there are too many, and it says so', async () => {
  const { everybody, offer } = await withPeople()
  expect(everybody.length).toBeGreaterThan(120)
  const piece = fc
    .record({
      person: fc.constantFrom(...everybody),
      line: fc.nat(2),
      word: fc.nat(1),
      from: fc.nat(2),
      length: fc.integer({ min: 1, max: 12 }),
    })
    .map(({ person, line, word, from, length }) => (linesOf(person)[line]?.split(' ')[word] ?? '').slice(from, from + length))
    // One or two Latin letters are looked for where a word begins, as search has it everywhere.
    .filter((text) => !/^[a-z0-9]{0,2}$/.test(text))
  await fc.assert(
    fc.asyncProperty(piece, async (typed) => {
      const fitting = everybody.filter((person) => linesOf(person).some((line) => line.includes(typed))).toReversed()
      expect(await offer(typed)).toEqual({ persons: fitting.slice(0, 60), more: fitting.length > 60 })
    }),
  )
  expect(await offer('  ')).toEqual({ persons: everybody.toReversed().slice(0, 60), more: true })
})

test('a name is found by old characters, in either kana and by its words in any order; a note finds nobody', async () => {
  const { offer } = await withPeople()
  const found = async (typed: string) => (await offer(typed)).persons.map(({ name }) => name.ja)
  expect(await found('渡辺恒雄')).toEqual(['渡邉　恒雄'])
  expect(await found('ワタナベツネ')).toEqual(['渡邉　恒雄'])
  expect(await found('つねお わたなべ')).toEqual(['渡邉　恒雄'])
  expect(await found('高橋是')).toEqual(['髙橋　是清'])
  expect(await found('succeeded')).toEqual([])
})
