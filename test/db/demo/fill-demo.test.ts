import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { fillDemo } from '../../../db/demo/fill-demo.ts'
import { verifyHistory } from '../../../db/history/verify-history.ts'
import { findDocuments } from '../../../db/search/find-documents.ts'
import { note, registerInMemory } from '../register-on-disk.ts'

async function demo(bodies: number, years: number) {
  const register = await registerInMemory()
  await fillDemo(register.db, { bodies, years }, note)
  return register
}

it('a made-up register has the counts of its size, a sound history, and is found in both languages', async () => {
  const { db, close } = await demo(2, 3)
  const { rows } = await sql<Record<string, number>>`
    select (select count(*) from bodies) as bodies, (select count(*) from meetings) as meetings,
      (select count(*) from agenda_items) as items, (select count(*) from item_statuses) as statuses,
      (select count(*) from memberships) as seats, (select count(*) from pragma_foreign_key_check) as strays`.execute(db)
  expect(rows).toEqual([{ bodies: 2, meetings: 72, items: 600, statuses: 300, seats: 60, strays: 0 }])
  expect(await verifyHistory(db)).toMatchObject({ count: 0 })
  expect((await findDocuments(db, '令和7年度薬物乱用対策実施計画', 50)).documents.length).toBeGreaterThan(0)
  expect((await findDocuments(db, 'Implementation Plan for Firearms', 50)).documents.length).toBeGreaterThan(0)
  await close()
})

it('the same size gives the same register, row by row', async () => {
  const [one, other] = [await demo(2, 2), await demo(2, 2)]
  const lastOf = async ({ db }: typeof one) => (await verifyHistory(db)).last
  // The last hash of the chain stands for every row of the history before it.
  expect(await lastOf(one)).toEqual(await lastOf(other))
  await Promise.all([one.close(), other.close()])
})
