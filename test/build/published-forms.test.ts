import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { listsText } from '../../build/lists-text.ts'
import { loadSample } from '../../db/sample/load.ts'
import { readPublishedRecord } from '../../db/sample/read-sample.ts'
import { registerJsonSchema } from '../../db/sqlite/json-schema.ts'
import { listTables as tablesBehind } from '../../electron/services/lists/list-tables.ts'
import { lists } from '../../electron/exchange/lists/lists.ts'
import { exportRegister } from '../../electron/services/register/export-register.ts'
import { listKeys } from '../../shared/domain/list-keys.ts'
import { note, registerForFile } from '../db/register-on-disk.ts'

const record = await registerForFile((db) => loadSample(db, readPublishedRecord(), { ...note, kind: 'baseline' }))

describe('the forms that are published', () => {
  it('stand in docs/ as the program has them (npm run schema:snapshot, npm run lists:docs)', async () => {
    expect(readFileSync('docs/schemas/register.schema.json', 'utf8')).toBe(await registerJsonSchema())
    expect(readFileSync('docs/lists.md', 'utf8')).toBe(listsText())
  })

  it('describe an exported register, and nothing else passes for one', async () => {
    const session = { register: () => record, today: () => '2006-03-01' as never, instant: () => '' }
    const exported: unknown = JSON.parse(JSON.stringify(await exportRegister(session)))
    const schema = JSON.parse(await registerJsonSchema()) as Schema
    expect(faults(schema, exported)).toEqual([])
    // And by a reader of JSON Schema that is not ours.
    expect(z.fromJSONSchema(JSON.parse(await registerJsonSchema()) as never).safeParse(exported).success).toBe(true)
    const broken = structuredClone(exported) as { tables: Record<string, Record<string, unknown>[]> }
    Object.assign(broken.tables['bodies']?.[0] ?? {}, { kind: 'palace', position: 'first', extra: 1 })
    expect(faults(schema, broken)).toEqual([
      '/tables/bodies/0/kind: none of its words',
      '/tables/bodies/0/position: not integer',
      '/tables/bodies/0/extra: unknown',
    ])
  })

  it('know the same table behind each list on both sides', () => {
    for (const key of listKeys) expect(lists[key].table).toBe(tablesBehind[key])
  })
})

interface Schema {
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
}

/** As much of JSON Schema as the published one uses. */
function faults(schema: Schema, value: unknown, at = ''): readonly string[] {
  if (schema.const !== undefined && value !== schema.const) return [`${at}: not ${JSON.stringify(schema.const)}`]
  const types = [schema.type ?? []].flat()
  const is = value === null ? 'null' : Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'integer' : typeof value
  if (types.length > 0 && !types.includes(is) && !(is === 'integer' && types.includes('number')))
    return [`${at}: not ${types.join(' or ')}`]
  if (schema.enum !== undefined && !schema.enum.includes(value)) return [`${at}: none of its words`]
  if (Array.isArray(value)) return value.flatMap((one, index) => faults(schema.items ?? {}, one, `${at}/${index}`))
  if (typeof value !== 'object' || value === null) return []
  const { properties = {}, required = [] } = schema
  return [
    ...required.filter((key) => !Object.hasOwn(value, key)).map((key) => `${at}/${key}: missing`),
    ...Object.entries(value).flatMap(([key, one]) => {
      const of = properties[key]
      return of === undefined ? [`${at}/${key}: unknown`] : faults(of, one, `${at}/${key}`)
    }),
  ]
}
