import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createHonbuApp } from '../../../electron/api/create-honbu-app.ts'
import { type RegisterSeats, registerSeats, type Seat } from '../../../electron/shell/register-seats.ts'

let folder: string
let seats: RegisterSeats
let shown: Seat[]
let dismissed: Seat[]

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'honbu-seats-'))
  shown = []
  dismissed = []
  let instant = Date.parse('2006-03-01T00:00:00Z')
  seats = registerSeats({
    start: (path, showsElsewhere) =>
      createHonbuApp({
        host: 'desktop',
        dataFolder: folder,
        ...(path === null ? {} : { registerPath: path }),
        showsElsewhere,
        now: () => new Date(instant++),
        log: () => {},
      }),
    show: (seat) => void shown.push(seat),
    dismiss: (seat) => void dismissed.push(seat),
  })
})
afterEach(async () => {
  await Promise.all(seats.all().map((seat) => seats.leave(seat)))
  rmSync(folder, { recursive: true })
})

const at = (name: string) => join(folder, name)

test('the first register stays on the seat that had none; a further one gets a seat of its own', async () => {
  const first = seats.open(null)
  await (await first.app).createRegister(at('one.honbu'), 'empty')
  expect(first.path()).toBe(at('one.honbu'))
  expect(shown).toEqual([])
  await (await first.app).createRegister(at('two.honbu'), 'empty')
  const [second] = shown
  if (second === undefined) throw new Error('The second register is not shown')
  await second.app
  expect([first.path(), second.path()]).toEqual([at('one.honbu'), at('two.honbu')])
})

test('a file is open once, under whatever name it is asked for, and links find it', async () => {
  const first = seats.open(null)
  await (await first.app).createRegister(at('one.honbu'), 'empty')
  symlinkSync(at('one.honbu'), at('other-name.honbu'))
  const free = seats.open(at('not-there.honbu'))
  await (await free.app).openRegister(at('other-name.honbu'))
  expect({ shown, dismissed }).toEqual({ shown: [first], dismissed: [free] })
  expect(await seats.at(at('other-name.honbu'))).toBe(first)
  expect(await seats.withKey((await (await first.app).registerKey()) ?? '')).toBe(first)
  expect(await seats.withKey('0000000000000000')).toBeNull()
})

test('a register whose seat was left can be opened again', async () => {
  const first = seats.open(null)
  await (await first.app).createRegister(at('one.honbu'), 'empty')
  await seats.leave(first)
  const again = seats.open(at('one.honbu'))
  await again.app
  expect(again.path()).toBe(at('one.honbu'))
})
