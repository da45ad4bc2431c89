import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { honbu } from './honbu.ts'

test('a made-up register is made where it is asked for, is sound, and is never made over another', async () => {
  const file = join(temporaryFolder(), 'demo.honbu')
  const made = await honbu('demo', '--bodies', '2', '--years', '1', '--file', file)
  expect(made).toMatchObject({ code: 0, out: '' })
  expect((await honbu('check', '--file', file)).out).toContain('2 bodies, 24 meetings and acts, 200 agenda items')
  expect(await honbu('demo', '--file', file)).toMatchObject({ code: 1 })
})

test('a size that is none, or no file, is refused before anything is made', async () => {
  const file = join(temporaryFolder(), 'demo.honbu')
  for (const bodies of ['0', '1001', 'many'])
    expect(await honbu('demo', '--bodies', bodies, '--file', file)).toMatchObject({ code: 2 })
  expect(await honbu('demo')).toMatchObject({ code: 2 })
  expect(await honbu('check', '--file', file)).toMatchObject({ code: 1 })
})
