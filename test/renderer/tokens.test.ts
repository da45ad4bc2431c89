import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bodyColours } from '../../shared/domain/vocabulary.ts'

const css = readFileSync(join(import.meta.dirname, '../../renderer/styles/tokens.css'), 'utf8')
const themes = ['light', 'dark', 'contrast'] as const

const planes = ['ground', 'surface', 'sunken', 'raised', 'hover']
const statuses = ['alert', 'due', 'done']
/** Words on grounds, as the components put them. */
const wordsOn: readonly (readonly [word: string, grounds: readonly string[]])[] = [
  ['ink', [...planes, 'accent-soft', 'mark']],
  ['ink-2', [...planes, 'accent-soft']],
  ['ink-3', ['ground', 'surface', 'sunken', 'raised', 'hover', 'accent-soft']],
  ['accent', ['ground', 'surface', 'sunken', 'raised', 'hover', 'accent-soft']],
  ['accent-ink', ['accent', 'accent-strong']],
  ['surface', ['ink', ...bodyColours]],
  ...statuses.map((status) => [status, ['ground', 'surface', 'raised', 'hover', 'accent-soft', `${status}-soft`]] as const),
  ...bodyColours.map((colour) => [colour, ['surface', `${colour}-soft`]] as const),
]

describe.each(themes)('the %s theme', (theme) => {
  const tokens = tokensOf(theme)

  test.each(wordsOn.flatMap(([word, grounds]) => grounds.map((ground) => [word, ground] as const)))(
    'reads %s on %s at 4.5:1 or better (WCAG 2.2, 1.4.3)',
    (word, ground) => {
      expect(contrast(colour(tokens, word), colour(tokens, ground))).toBeGreaterThanOrEqual(4.5)
    },
  )

  test.each(['surface', 'ground'])('shows the edge of what can be operated on %s at 3:1 or better (1.4.11)', (ground) => {
    expect(contrast(colour(tokens, 'edge'), colour(tokens, ground))).toBeGreaterThanOrEqual(3)
    expect(contrast(colour(tokens, 'accent'), colour(tokens, ground))).toBeGreaterThanOrEqual(3)
  })

  test('names the same tokens as the light one', () => {
    expect([...tokens.keys()].toSorted()).toEqual([...tokensOf('light').keys()].toSorted())
  })
})

/** The custom properties of the theme's own block; comments and numbers apart from colours left out. */
function tokensOf(theme: (typeof themes)[number]): ReadonlyMap<string, string> {
  const block = css.split(new RegExp(`:root\\[data-theme=['"]${theme}['"]\\] \\{`))[1]?.split('}')[0] ?? ''
  return new Map([...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]))
}

function colour(tokens: ReadonlyMap<string, string>, name: string): string {
  const value = tokens.get(name)
  if (value === undefined || !/^#[0-9a-f]{6}$/.test(value)) throw new Error(`--${name} is no plain colour: ${value}`)
  return value
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
