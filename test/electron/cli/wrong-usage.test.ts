import { afterEach, expect, test, vi } from 'vitest'
import { honbu } from './honbu.ts'

afterEach(() => vi.unstubAllEnvs())

const wrong: readonly (readonly string[])[] = [
  ['foo', '--file', 'f.honbu'],
  ['roster'],
  ['roster', 'drugs', '--foo'],
  ['roster', 'drugs', '--as-of'],
  ['check', '--help=1'],
  ['print', 'nothing', 'drugs/11'],
  ['print', 'agenda', 'drugs/11', '--parts', 'agenda'],
  ['restore', '--file', 'f.honbu'],
  ['demo'],
]

test.each(wrong.map((args) => ({ args, typed: args.join(' ') })))(
  '“honbu $typed” is told to be wrong in the language of the terminal',
  async ({ args }) => {
    vi.stubEnv('LC_ALL', 'en_US.UTF-8')
    const english = await honbu(...args)
    vi.stubEnv('LC_ALL', 'ja_JP.UTF-8')
    const japanese = await honbu(...args)
    expect([english.code, japanese.code, english.out, japanese.out]).toEqual([2, 2, '', ''])
    expect(english.error).toMatch(/^honbu: .*\. Try: honbu help\n$/)
    expect(english.error).not.toMatch(/\p{Script=Han}/u)
    expect(japanese.error).toMatch(/^honbu: .*。使い方は honbu help で確認できます。\n$/)
    // What was typed, and what may be typed, stands as it is in both.
    expect(japanese.error).not.toMatch(/\b(is|there|takes|needs|missing)\b/)
  },
)

test('an unknown command is named without the values of its options', async () => {
  vi.stubEnv('LC_ALL', 'C')
  expect((await honbu('foo', 'bar', '--file', '/secret/f.honbu')).error).toBe(
    'honbu: there is no command “foo bar”. Try: honbu help\n',
  )
})
