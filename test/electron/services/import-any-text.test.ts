import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { undo } from '../../../electron/services/register/history.ts'
import { exportRegister } from '../../../electron/services/register/export-register.ts'
import { Refusal } from '../../../electron/services/register/refusal.ts'
import type { Session } from '../../../electron/services/register/session.ts'
import { chronicle } from '../../../shared/documents/chronicle.ts'
import { isoDate } from '../../../shared/domain/calendar.ts'
import { languages } from '../../../shared/domain/vocabulary.ts'
import { registerInMemory } from '../../db/register-on-disk.ts'
import { chronicleInputs } from '../exchange/published-record/chronicle-arbitraries.ts'
import { importing } from './importing.ts'

/** Gives a session on an empty register without a file, and closes it. */
async function withRegister<Result>(act: (session: Session) => Promise<Result>): Promise<Result> {
  const { db, close } = await registerInMemory()
  const register = { db, path: 'memory', mode: 'write' as const, close }
  try {
    return await act({ register: () => register, today: () => isoDate('2026-11-23'), instant: () => '2026-11-23T01:00:00Z' })
  } finally {
    await close()
  }
}

async function factsOf(session: Session): Promise<object> {
  const { changes: _changes, change_sets: _sets, ...facts } = (await exportRegister(session)).tables
  return facts
}

/** What an import was refused with; null when it was taken in. Anything else that is thrown is a fault. */
async function refusalOf(work: Promise<unknown>): Promise<Refusal | null> {
  try {
    await work
    return null
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}

describe.each(languages)('any chronicle in %s', (language) => {
  test('is taken in whole, adds nothing a second time and goes without a trace, or is refused with nothing changed', async () => {
    let taken = 0
    await fc.assert(
      fc.asyncProperty(chronicleInputs(language), async (input) => {
        const text = chronicle(input, language)
        await withRegister(async (session) => {
          const empty = await factsOf(session)
          const refused = await refusalOf(importing(session, text))
          const facts = await factsOf(session)
          expect(await refusalOf(importing(session, text))).toEqual(refused)
          expect(await factsOf(session)).toEqual(facts)
          if (refused === null) {
            taken += 1
            await undo(session)
          }
          expect(await factsOf(session)).toEqual(empty)
        })
      }),
      { numRuns: 20 },
    )
    expect(taken).toBeGreaterThan(5)
  })
})
