import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { guideFiles } from '../../../build/guide-files.ts'
import { projectFolder } from '../../../build/project-folder.ts'
import { guidePictures, guideTopics } from '../../../shared/text/guide/guide-page.ts'
import { guidePages } from '../../../shared/text/guide/guide-pages.ts'
import { markedWords } from '../../../shared/text/guide/marked-words.ts'

const guideFolder = join(projectFolder, 'docs', 'guide')
/** Bytes that the pictures may take in the repository, all together. */
const mostBytes = 3_000_000

/** Every text that the program shows as it stands, in one language. */
async function wordsOfTheProgram(language: 'en' | 'ja'): Promise<ReadonlySet<string>> {
  const folder = join(projectFolder, 'shared', 'text')
  const words = new Set<string>()
  const gather = (text: unknown): void => {
    if (typeof text === 'string') words.add(text)
    else if (typeof text === 'object' && text !== null) for (const part of Object.values(text)) gather(part)
  }
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts'))) {
    const texts: Readonly<Record<string, unknown>> = await import(join(folder, file))
    for (const text of Object.values(texts)) {
      if (typeof text === 'object' && text !== null && language in text) gather((text as Record<string, unknown>)[language])
    }
  }
  return words
}

const textsOf = (language: 'en' | 'ja'): readonly string[] =>
  guideTopics.flatMap((topic) =>
    guidePages[topic][language].blocks.flatMap((block) =>
      block.kind === 'text' ? [block.text] : block.kind === 'steps' ? block.steps : [],
    ),
  )

describe('the guide', () => {
  test.each(['en', 'ja'] as const)('calls what stands on the screen by the words that stand there (%s)', async (language) => {
    const known = await wordsOfTheProgram(language)
    const named = textsOf(language)
      .flatMap(markedWords)
      .filter(({ kind }) => kind === 'screen')
      .map(({ text }) => text)
    expect(named.length).toBeGreaterThan(20)
    expect(named.filter((text) => !known.has(text))).toEqual([])
  })

  test('says the same things in the same order in both languages', () => {
    for (const topic of guideTopics) {
      const shape = (language: 'en' | 'ja') =>
        guidePages[topic][language].blocks.map((block) => {
          switch (block.kind) {
            case 'steps':
              return [block.kind, block.steps.length]
            case 'keys':
              return [block.kind, block.keys.map(([key]) => key)]
            case 'picture':
              return [block.kind, block.picture]
            case 'go':
              return [block.kind, block.route]
            default:
              return [block.kind]
          }
        })
      expect(shape('ja')).toEqual(shape('en'))
    }
  })

  test('reads in docs/guide as the program shows it', () => {
    const stale = [...guideFiles()].filter(([path, text]) => readFileSync(join(guideFolder, path), 'utf8') !== text)
    expect(stale.map(([path]) => path)).toEqual([])
  })

  test('has every picture in both languages, small enough to be carried along, and no other', () => {
    const drawn = readdirSync(join(guideFolder, 'pictures')).toSorted()
    expect(drawn).toEqual(
      guidePictures
        .flatMap((picture) =>
          ['en', 'ja'].flatMap((language) => [`${picture}.${language}.webp`, `${picture}.${language}.dark.webp`]),
        )
        .toSorted(),
    )
    const bytes = drawn.reduce((sum, name) => sum + statSync(join(guideFolder, 'pictures', name)).size, 0)
    expect(bytes).toBeLessThan(mostBytes)
  })
})
