import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { keepingFewPages } from '../../../db/sqlite/page-cache.ts'
import { registerOnDisk } from '../register-on-disk.ts'

it('keeps few pages while all of a file is read, and as many as before afterwards, also when reading it failed', async () => {
  const register = await registerOnDisk()
  const kept = async () => (await sql<{ cache_size: number }>`pragma cache_size`.execute(register.db)).rows[0]?.cache_size ?? 0
  const usual = await kept()
  expect(await keepingFewPages(register.db, kept)).toBeGreaterThan(usual)
  expect(await kept()).toBe(usual)
  await expect(keepingFewPages(register.db, () => Promise.reject(new Error('damaged')))).rejects.toThrow('damaged')
  expect(await kept()).toBe(usual)
})
