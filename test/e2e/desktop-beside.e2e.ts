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
    await app.evaluate(({ app: program }) => {
      const ended: string[] = []
      Object.assign(globalThis, { ended })
      program.on('child-process-gone', (_event, { name, reason }) => ended.push(`${name ?? ''} ${reason}`))
    })
    const ended = () => app.evaluate(() => (globalThis as unknown as { readonly ended: readonly string[] }).ended)

    const checked = await page.evaluate(() => window.honbu.call({ type: 'mutation', path: 'health.check', input: {} }))
    expect(checked).toMatchObject({ ok: true, data: { isSound: true } })
    await expect.poll(ended).toEqual(['Honbu work beside killed'])

    const backedUp = await page.evaluate(async () => {
      await window.honbu.call({ type: 'mutation', path: 'lock.set', input: { passphrase: 'a long passphrase', present: null } })
      return window.honbu.call({ type: 'mutation', path: 'health.backUp', input: {} })
    })
    expect(backedUp).toMatchObject({ ok: true, data: { isSealed: true, isSound: true } })
    await expect.poll(ended).toEqual(['Honbu work beside killed', 'Honbu work beside killed'])
  })
})
