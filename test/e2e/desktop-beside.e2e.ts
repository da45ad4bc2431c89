import type {} from './bridge-in-page.ts'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { fillDemo } from '../../db/demo/fill-demo.ts'
import { createRegister } from '../../db/sqlite/open-register.ts'
import { note, owner } from '../db/register-on-disk.ts'
import { type Desktop, openDesktop } from './desktop-app.ts'

describe.skipIf(inject('noDesktop') !== null)('long work in the desktop program', () => {
  let desktop: Desktop

  beforeAll(async () => {
    desktop = await openDesktop()
  })
  afterAll(() => desktop?.close())

  test('is done in a process that is there as long as the work takes: a check, and a backup that is sealed', async () => {
    const path = join(desktop.home, 'large.honbu')
    await (await createRegister(path, owner, async (db) => void (await fillDemo(db, { bodies: 2, years: 20 }, note)))).close()
    const { app, page } = await desktop.start('--file', path)
    // What is begun beside the program, and how each of them says that it went.
    await app.evaluate(({ utilityProcess }) => {
      const ends: string[] = []
      Object.assign(globalThis, { ends })
      const fork = utilityProcess.fork.bind(utilityProcess)
      utilityProcess.fork = (...of) => {
        const child = fork(...of)
        child.on('message', ({ said }: { readonly said: string }) => said !== 'progress' && ends.push(said))
        return child
      }
    })
    const ends = () => app.evaluate(() => (globalThis as unknown as { readonly ends: readonly string[] }).ends)
    const isWorking = () =>
      app.evaluate(({ app: program }) => program.getAppMetrics().some(({ name }) => name === 'Honbu work beside'))

    const checked = await page.evaluate(() => window.honbu.call({ type: 'mutation', path: 'health.check', input: {} }))
    expect(checked).toMatchObject({ ok: true, data: { isSound: true } })
    const first = await ends()
    expect(new Set(first)).toEqual(new Set(['done']))
    await expect.poll(isWorking, { timeout: 30_000 }).toBe(false)

    const backedUp = await page.evaluate(async () => {
      await window.honbu.call({ type: 'mutation', path: 'lock.set', input: { passphrase: 'a long passphrase', present: null } })
      return window.honbu.call({ type: 'mutation', path: 'health.backUp', input: {} })
    })
    expect(backedUp).toMatchObject({ ok: true, data: { isSealed: true, isSound: true } })
    // The program may have had other work of its own meanwhile.
    const all = await ends()
    expect([all.length > first.length, new Set(all)]).toEqual([true, new Set(['done'])])
    await expect.poll(isWorking, { timeout: 30_000 }).toBe(false)
  })
})
