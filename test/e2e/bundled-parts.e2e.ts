import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'
import { projectFolder } from '../../build/project-folder.ts'
import { loopsIn } from '../support/loops-in.ts'

/** What a built file needs before its first line runs; what it asks for later (`import()`, or a `require` inside a function) may lead back to it. */
const atOnce: Readonly<Record<'electron' | 'renderer', RegExp>> = {
  electron: /^(?:const|let|var) [^\n]*?= (?:\w+\()?require\("(\.[^"]+)"\)|^require\("(\.[^"]+)"\)/gm,
  renderer: /(?:^|[;}\n])(?:import|export)(?:[^;"'()]*?from)?\s*["'](\.[^"']+)["']/g,
}

/** All it asks for, at once or later. */
const everything: Readonly<Record<'electron' | 'renderer', RegExp>> = {
  electron: /require\("(\.[^"]+)"\)/g,
  renderer: /import\(\s*["'`](\.[^"'`]+)["'`]\s*\)|(?:^|[;}\n])(?:import|export)(?:[^;"'()]*?from)?\s*["'](\.[^"']+)["']/g,
}

function partsOf(room: 'electron' | 'renderer') {
  const folder = join(projectFolder, 'out', room)
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.c?js$/.test(name))
  const asked = (name: string, pattern: RegExp) =>
    [...readFileSync(join(folder, name), 'utf8').matchAll(pattern)].map(([, one, other]) =>
      normalize(join(dirname(name), one ?? other ?? '')),
    )
  return { names, asked }
}

test.each(['electron', 'renderer'] as const)('the built parts of %s need each other in no circle before they run', (room) => {
  const { names, asked } = partsOf(room)
  const needs = new Map(names.map((name) => [name, asked(name, atOnce[room])]))
  // The patterns above do see what is there.
  expect([...needs.values()].flat().length).toBeGreaterThan(room === 'electron' ? 100 : 3)
  expect(loopsIn(needs)).toEqual([])
})

test.each(['electron', 'renderer'] as const)('whatever a built part of %s asks for was built', (room) => {
  const { names, asked } = partsOf(room)
  const missing = names.flatMap((name) =>
    asked(name, everything[room])
      .filter((one) => !names.includes(one))
      .map((one) => `${name}: ${one}`),
  )
  expect(missing).toEqual([])
})
