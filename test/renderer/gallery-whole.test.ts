import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectFolder } from '../../build/project-folder.ts'

const renderer = join(projectFolder, 'renderer')
const sourcesIn = (folder: string): readonly string[] =>
  readdirSync(join(renderer, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => readFileSync(join(renderer, folder, name), 'utf8'))
const namesIn = (source: string, pattern: RegExp) => [...source.matchAll(pattern)].map(([, name = '']) => name)
const drawnBy = (source: string) => namesIn(source, /<([A-Z]\w+)/g)

test('the gallery shows every component, by itself or as a part of another', () => {
  const components = sourcesIn('components').map((source) => ({
    exported: namesIn(source, /^export function ([A-Z]\w+)/gm),
    draws: drawnBy(source),
  }))
  const all = components.flatMap(({ exported }) => exported)
  expect(all.length).toBeGreaterThan(60)

  // The page puts some round every screen: notices, the line of keys.
  const page = readFileSync(join(renderer, 'app', 'app.tsx'), 'utf8')
  const shown = new Set([...sourcesIn('features/gallery'), page].flatMap(drawnBy))
  for (let before = -1; before < shown.size; ) {
    before = shown.size
    for (const { exported, draws } of components) {
      if (exported.some((name) => shown.has(name))) for (const name of draws) shown.add(name)
    }
  }
  expect(all.filter((name) => !shown.has(name))).toEqual([])
})
