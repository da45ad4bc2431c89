import { afterEach, describe, expect, test, vi } from 'vitest'
import { commands } from '../../../electron/cli/commands.ts'
import { placeholdersIn } from '../../../electron/cli/help.ts'
import { commandNames } from '../../../shared/text/command-help-text.ts'
import { columnsOf } from '../../../shared/documents/text-width.ts'
import { honbu } from './honbu.ts'

afterEach(() => vi.unstubAllEnvs())

const locales = { en: 'en_US.UTF-8', ja: 'ja_JP.UTF-8' } as const
const kanaOrKanji = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** What standard output says, without the way the command is called: that is the same in every language. */
async function saidOf(language: 'en' | 'ja', ...args: readonly string[]): Promise<readonly string[]> {
  vi.stubEnv('LC_ALL', locales[language])
  const { code, out, error } = await honbu(...args)
  expect({ code, error }).toEqual({ code: 0, error: '' })
  expect(Math.max(...out.split('\n').map(columnsOf))).toBeLessThanOrEqual(110)
  return out.split('\n\n')
}

test('every command has its words, and no words are of a command that is not there', () => {
  expect(commands.map(({ called }) => called).toSorted()).toEqual([...commandNames].toSorted())
})

describe.each(commands.map(({ called, command }) => ({ called, usage: command.usage })))(
  '“honbu $called --help”',
  ({ called, usage }) => {
    test('says in the language of the terminal what it does and what stands in capitals', async () => {
      const [inEnglish, inJapanese] = [
        await saidOf('en', ...called.split(' '), '--help'),
        await saidOf('ja', ...called.split(' '), '--help'),
      ]
      expect(inJapanese[0]).toBe(inEnglish[0])
      expect(inEnglish[1]).not.toMatch(kanaOrKanji)
      for (const line of (inJapanese[1] ?? '').trim().split(/(?<=。)\n/)) expect(line).toMatch(kanaOrKanji)
      for (const [said, shape] of [
        [inEnglish, /\s[a-z]/],
        [inJapanese, kanaOrKanji],
      ] as const) {
        for (const word of placeholdersIn(usage)) {
          expect((said[2] ?? '').split('\n').find((line) => line.trimStart().startsWith(`${word} `))).toMatch(shape)
        }
      }
    })
  },
)

test.each([['help'], ['--help'], []])('“honbu %s” names every command in the language of the terminal', async (...args) => {
  const given = args.filter((arg) => arg !== undefined)
  const [english, japanese] = [(await saidOf('en', ...given)).join('\n'), (await saidOf('ja', ...given)).join('\n')]
  for (const { called } of commands) {
    const line = (of: string) => of.split('\n').find((one) => one.trimStart().startsWith(`honbu ${called}`)) ?? ''
    expect(line(english)).not.toMatch(kanaOrKanji)
    expect(line(japanese)).toMatch(kanaOrKanji)
  }
})
