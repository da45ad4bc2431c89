import { globSync, readFileSync } from 'node:fs'
import { join, resolve, dirname } from 'node:path'
import { describe, expect, test } from 'vitest'
import { paperStyleSheets } from '../../shared/documents/style-sheets.ts'

const renderer = join(import.meta.dirname, '../../renderer')
const files = (pattern: string) => globSync(pattern, { cwd: renderer })
const text = (file: string) => readFileSync(join(renderer, file), 'utf8')

test('every class a component asks of its stylesheet is there', () => {
  const missing = files('**/*.tsx').flatMap((file) =>
    [...text(file).matchAll(/import (\w+) from '(\.[^']+\.module\.css)'/g)].flatMap(([, name = '', path = '']) => {
      const css = readFileSync(resolve(renderer, dirname(file), path), 'utf8')
      const asked = [...text(file).matchAll(new RegExp(`\\b${name}(?:\\.(\\w+)|\\['([\\w-]+)'\\])`, 'g'))]
      return asked
        .map(([, word, quoted]) => word ?? quoted ?? '')
        .filter((word) => !new RegExp(`\\.${word}(?![\\w-])`).test(css))
        .map((word) => `${file}: ${word}`)
    }),
  )
  expect(missing).toEqual([])
})

// Values that only the page knows (a depth, a place on an axis) are given where the part is drawn; React Aria gives its own.
const setInPlace = new Set([
  '--trigger-width',
  ...files('**/*.tsx').flatMap((file) => text(file).match(/(?<=')--[\w-]+(?=')/g) ?? []),
])

describe('stylesheets name tokens, never values', () => {
  const sheets = files('**/*.css').filter((file) => !/styles\/(tokens|paper(-\w+)?)\.css$/.test(file))

  test.each(sheets)('%s has no colour of its own and no text below 11 px', (file) => {
    const css = text(file).replaceAll(/\/\*[\s\S]*?\*\//g, '')
    expect(css.match(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(/gi) ?? []).toEqual([])
    const sizes = [...css.matchAll(/font(?:-size)?:[^;]*?\b(\d+)px/g)].map(([, size]) => Number(size))
    expect(sizes.filter((size) => size < 11)).toEqual([])
  })

  test.each(sheets)('%s asks for no token that is not there', (file) => {
    const css = text(file)
    const own = new Set([...css.matchAll(/(--[\w-]+):/g)].map(([, name]) => name))
    const known = text('styles/tokens.css') + paperStyleSheets.map((name) => text(`styles/${name}`)).join('')
    const unknown = [...css.matchAll(/var\((--[\w-]+)/g)]
      .map(([, name = '']) => name)
      .filter((name) => !own.has(name) && !known.includes(`${name}:`) && !setInPlace.has(name))
    expect(unknown).toEqual([])
  })
})
