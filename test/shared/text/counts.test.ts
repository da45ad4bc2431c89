import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { projectFolder } from '../../../build/project-folder.ts'

/** What a text says of a count, by where it stands; a text that does not speak of numbers says nothing here. */
type Said = ReadonlyMap<string, (count: number) => string | null>

const folder = join(projectFolder, 'shared', 'text')
const files = readdirSync(folder).filter((name) => name.endsWith('-text.ts'))

async function saidIn(language: 'en' | 'ja'): Promise<Said> {
  const said = new Map<string, (count: number) => string | null>()
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'function') {
      said.set(path, (count) => {
        try {
          const words: unknown = Reflect.apply(value, undefined, [count, count, count, count, count, count])
          return typeof words === 'string' ? words : null
        } catch {
          // It takes words or lists.
          return null
        }
      })
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, part] of Object.entries(value)) walk(part, `${path}.${key}`)
    }
  }
  for (const file of files) {
    const texts = (await import(join(folder, file))) as Readonly<Record<string, unknown>>
    for (const [name, text] of Object.entries(texts)) {
      if (typeof text === 'object' && text !== null && language in text)
        walk((text as Readonly<Record<string, unknown>>)[language], name)
    }
  }
  return said
}

/** “1 items”, “1 other items”; a verb after a name (“1 has another meeting”) is none. */
const oneOfMany =
  /(?<![\d.,])1 (?!(?:has|was|is|needs|lies|stands|comes|speaks|takes|recorded|goes|for|as)\b)(?:[a-z-]+ )?(?:[a-z]+s|people)\b/

/** Who never says 1 of these: what is told from two on, and limits. */
const neverOne = new Set([
  'listRowText.takes.text',
  'lockText.tooShort',
  'outlineImportText.problem.title-too-long',
  'outlineImportText.problem.too-many',
  'aboutBodyText.clash',
  'deskText.manyPasted',
])

describe('counts', () => {
  test('of one are singular in English', async () => {
    const faults = [...(await saidIn('en'))].flatMap(([path, say]) => {
      const words = neverOne.has(path) ? null : say(1)
      // A text that differs for two has thought of one.
      return words !== null && oneOfMany.test(words) && say(2) === words.replaceAll('1', '2') ? [`${path}: ${words}`] : []
    })
    expect(faults).toEqual([])
  })

  test('in Japanese have a counter behind them, with no gap before it', async () => {
    const faults = [...(await saidIn('ja'))].flatMap(([path, say]) => {
      const words = say(3) ?? ''
      return /3 [件名個席行回項枚組]/u.test(words) ? [`${path}: ${words}`] : []
    })
    expect(faults).toEqual([])
  })
})
