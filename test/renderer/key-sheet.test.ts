import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { projectFolder } from '../../build/project-folder.ts'
import { actOf, keyLines, type KeyTable } from '../../renderer/components/key-table.ts'
import { keysOfCommands } from '../../renderer/data/command-keys.ts'
import type { Command } from '../../renderer/data/commands.ts'
import { gridKeysText } from '../../shared/text/grid-keys-text.ts'
import { keysText } from '../../shared/text/keys-text.ts'

const table = [
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['Shift+ArrowUp', 'more'],
  ['Mod+D', 'copy'],
  ['D', 'drop'],
  ['?', 'ask'],
] as const satisfies KeyTable<string>
const words = { up: 'Move', down: 'Move', more: 'Choose', copy: 'Copy', drop: 'Drop', ask: 'Ask' }
const stroke = (key: string, held: Partial<Record<'ctrlKey' | 'altKey' | 'shiftKey', boolean>> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
})

describe('a table of keys', () => {
  test('says what a struck key does, and nothing to other keys', () => {
    expect(actOf(table, stroke('ArrowUp'))).toBe('up')
    expect(actOf(table, stroke('ArrowUp', { shiftKey: true }))).toBe('more')
    expect(actOf(table, stroke('d', { ctrlKey: true }))).toBe('copy')
    expect(actOf(table, stroke('d'))).toBe('drop')
    expect(actOf(table, stroke('?', { shiftKey: true }))).toBe('ask')
    expect([actOf(table, stroke('ArrowDown', { altKey: true })), actOf(table, stroke('x'))]).toEqual([null, null])
  })

  test('is told a line for each thing done, with every key that does it', () => {
    expect(keyLines(table, words)).toEqual([
      { keys: ['ArrowUp', 'ArrowDown'], text: 'Move' },
      { keys: ['Shift+ArrowUp'], text: 'Choose' },
      { keys: ['Mod+D'], text: 'Copy' },
      { keys: ['D'], text: 'Drop' },
      { keys: ['?'], text: 'Ask' },
    ])
    expect(keyLines(table, words, (act) => act === 'copy')).toHaveLength(1)
  })
})

test('a key belongs to the newest command that can be given', () => {
  const command = (id: string, shortcut: string, more: Partial<Command> = {}): Command => ({
    id,
    shortcut,
    text: { en: id, ja: id },
    group: 'screen',
    run: () => {},
    ...more,
  })
  const keys = keysOfCommands([
    command('search', 'Mod+K', { alternatives: ['/'] }),
    command('filter', '/'),
    command('old', 'N'),
    command('new', 'N', { isDisabled: true }),
  ])
  expect([...keys]).toEqual([
    ['search', ['Mod+K']],
    ['filter', ['/']],
    ['old', ['N']],
    ['new', []],
  ])
})

/** Single fields, which take Enter or Escape for themselves, and parts that other tests bind key by key. */
const withoutTable = new Set([
  'renderer/app/typed-fields.ts',
  'renderer/app/use-contents.ts',
  'renderer/app/use-shortcuts.ts',
  'renderer/components/editable-text.tsx',
  'renderer/components/kept-field.tsx',
  // The keys of lists, told in components/list-keys.ts.
  'renderer/components/long-list/use-long-keys.ts',
  'renderer/components/long-list/use-long-presses.ts',
  'renderer/components/palette.tsx',
  'renderer/components/use-row-drag.ts',
  // A list under the field one writes in, as combo boxes have it.
  'renderer/features/meetings/plan-suggestions.tsx',
])

test('every part that hears keys hears them by a table, which the sheet of all keys shows', () => {
  const hearing = globSync('renderer/**/*.{ts,tsx}', { cwd: projectFolder }).filter((file) => {
    const source = readFileSync(join(projectFolder, file), 'utf8')
    const keys = new Set([...source.matchAll(/event\.key(?:\.\w+\(\))? (?:===|!==) '([^']+)'/g)].map(([, key = '']) => key))
    // `Process`: an input method begins to write.
    const isOneField = [...keys].every((key) => ['Enter', 'Escape', 'Process'].includes(key))
    return !isOneField && !withoutTable.has(file)
  })
  expect(hearing).toEqual([])
})

test('what the parts of a screen and their keys are called is told in both languages', () => {
  expect(Object.keys({ ...keysText.ja, ...gridKeysText.ja })).toEqual(Object.keys({ ...keysText.en, ...gridKeysText.en }))
  const names = Object.values({ ...keysText.en, ...gridKeysText.en }).map((part) => (typeof part === 'string' ? part : part.name))
  expect(new Set(names).size).toBe(names.length)
})
