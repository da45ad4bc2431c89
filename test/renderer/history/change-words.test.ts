import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { projectFolder } from '../../../build/project-folder.ts'
import type { FieldChange, RowChangeView } from '../../../shared/contract/history.ts'
import { sayValue, toldFields } from '../../../renderer/features/history/change-words.ts'

const change = (field: string, before: FieldChange['before'], after: FieldChange['after']): FieldChange => ({
  field,
  before,
  after,
  beforeName: null,
  afterName: null,
})

describe('a field of the history in words', () => {
  test.each([
    [
      'agenda_items',
      'draft_reasons',
      '[{"en":"at 9 of the last 9 meetings","ja":"直近9回中9回で議題"}]',
      'at 9 of the last 9 meetings',
    ],
    ['agenda_items', 'draft_reasons', '[{"en":null,"ja":"前回から"},{"en":"due","ja":"期日"}]', '前回から, due'],
    ['plans', 'tags', '["youth","border"]', 'youth, border'],
    ['settings', 'value', '"Sato"', 'Sato'],
    ['settings', 'value', 'true', 'yes'],
    ['settings', 'value', '{"months":12,"way":"yearly"}', '12 · yearly'],
  ])('%s.%s kept as %s is told without its marks', (table, field, value, said) => {
    expect(sayValue(table, change(field, null, value), 'after', 'en')).toBe(said)
  })

  test('words that only look like kept values stay as they were typed', () => {
    for (const typed of ['[draft] Report', '"Quoted" title', '{', 'true to the plan'])
      expect(sayValue('agenda_items', change('title_en', null, typed), 'after', 'en')).toBe(typed)
  })

  test('a place among others is told as the way a thing went, and not at all of what is new', () => {
    const moved = change('position', 2048, 512)
    expect(sayValue('agenda_items', moved, 'after', 'en')).toBe('moved up')
    expect(sayValue('agenda_items', change('position', 512, 2048), 'after', 'ja')).toBe('下へ移動')
    const row = { act: 'made', fields: [change('title_en', null, 'Report'), change('position', null, 1024)] }
    expect(toldFields(row as unknown as RowChangeView).map(({ field }) => field)).toEqual(['title_en'])
  })

  test('every word of a closed list in the schema is told in both languages, but for what no one changes', () => {
    const untold: string[] = []
    for (const { table, field, value } of closedLists()) {
      for (const language of ['en', 'ja'] as const) {
        if (
          sayValue(table, change(field, null, value), 'after', language) === value &&
          !(language === 'en' && /^[a-z]+$/.test(value))
        )
          untold.push(`${language} ${table}.${field} ${value}`)
      }
    }
    expect(untold).toEqual([])
  })
})

/** Tables that keep the history or are made of the others: nothing of them stands in it. */
const ofTheProgram = /^(change|search_|settings)/

/** The words that the schema allows, from its checks. */
function closedLists(): readonly { readonly table: string; readonly field: string; readonly value: string }[] {
  const schema = readFileSync(join(projectFolder, 'db', 'schema.snapshot.sql'), 'utf8')
  return schema.split(/^CREATE TABLE /mu).flatMap((statement) => {
    const table = /^\w+/u.exec(statement)?.[0] ?? ''
    if (table === '' || ofTheProgram.test(table)) return []
    return [...statement.matchAll(/(\w+) text[^,]*? check \([^()]*?in \(('[^)]*)\)/gu)].flatMap(([, field = '', values = '']) =>
      [...values.matchAll(/'([^']+)'/gu)].map(([, value = '']) => ({ table, field, value })),
    )
  })
}
