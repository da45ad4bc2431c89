import { describe, expect, test } from 'vitest'
import type { MeasurePatch } from '../../../shared/contract/measures.ts'
import { recordDesk } from './record-desk.ts'

const asOf = '2006-03-01' as never

async function desk() {
  const { read, ...rest } = await recordDesk()
  const measures = async () => (await read('measures.list', { asOf })).measures
  const get = async (key: string) => {
    const found = (await measures()).find((one) => one.key === key)
    if (found === undefined) throw new Error(`no ${key}`)
    return found
  }
  const update = async (key: string, patch: MeasurePatch) => {
    const { id, revision } = await get(key)
    return rest.give('measures.update', { id, revision, patch })
  }
  const refuse = async (key: string, patch: MeasurePatch) => {
    const { id, revision } = await get(key)
    return rest.refused('measures.update', { id, revision, patch })
  }
  return { ...rest, read, measures, get, update, refuse }
}

const dogs = 'customs-equipment/detector-dogs'
const fact = (textJa: string, id: number | null = null) => ({
  id,
  on: '1979-06' as never,
  textEn: null,
  textJa,
  figure: 12,
  unitEn: null,
  unitJa: '頭',
})

describe('a measure', () => {
  test('is changed field by field, with partners, facts in Japanese alone, and the plans and items it carries out', async () => {
    const { update, get, read, undo } = await desk()
    const { organizations } = await read('measures.organizations', { asOf })
    const { plans } = await read('measures.byPlan', { asOf })
    const served = plans.find((one) => one.items.length > 0)
    const item = served?.items[0]
    if (served === undefined || item === undefined) throw new Error('no plan has items')
    const before = await get(dogs)
    await update(dogs, {
      titleJa: '麻薬探知犬の活用',
      endedOn: '2005' as never,
      note: ' 確認中 ',
      addPartners: [organizations[0]?.id ?? 0],
      carryOut: [{ planId: served.plan.id, itemId: item.id }],
      facts: [fact('探知犬12頭を配備')],
    })
    const after = await get(dogs)
    expect(after).toMatchObject({
      title: { ja: '麻薬探知犬の活用', confirmed: { ja: true } },
      endedOn: '2005',
      note: '確認中',
      partners: [{ key: organizations[0]?.key, isGone: false }],
    })
    expect(after.carriesOut.at(-1)).toMatchObject({ plan: { key: served.plan.key }, item: { id: item.id } })
    expect(after.facts.at(-1)).toMatchObject({ on: '1979-06', text: { en: null, ja: '探知犬12頭を配備' }, figure: 12 })
    const now = (await read('measures.byPlan', { asOf })).plans.find((one) => one.plan.key === served.plan.key)
    expect(now?.items[0]?.measureIds).toEqual([after.id])
    await undo()
    expect(await get(dogs)).toMatchObject({ ...before, revision: expect.any(Number) as number })
  })

  test('keeps the links and facts that a patch does not speak of', async () => {
    const { update, get } = await desk()
    const before = await get(dogs)
    expect(before.carriesOut.length * before.facts.length).toBeGreaterThan(0)
    const [first] = before.facts
    await update(dogs, { facts: [{ ...fact('改めた実績', first?.id ?? null), textEn: 'Mended' }] })
    const after = await get(dogs)
    expect(after.carriesOut).toEqual(before.carriesOut)
    expect(after.facts.map(({ id }) => id)).toEqual(before.facts.map(({ id }) => id))
    expect(after.facts[0]).toMatchObject({ text: { en: 'Mended', ja: '改めた実績' } })
  })

  test('changed elsewhere, if only in its facts, is refused to an edit begun before', async () => {
    const { update, get, refused } = await desk()
    const { id, revision } = await get(dogs)
    await update(dogs, { facts: [fact('新しい実績')] })
    expect(await refused('measures.update', { id, revision, patch: { titleEn: 'Dogs' } })).toEqual({
      code: 'stale-edit',
      details: { what: 'measure', id },
    })
  })

  test('is refused an organization or plan that is gone, an end before its start, an item of another plan, an empty fact, no title', async () => {
    const { refuse, read } = await desk()
    const { plans } = await read('measures.byPlan', { asOf })
    const item = plans.find((one) => one.items.length > 0)?.items[0]
    const other = plans.find((one) => !one.items.some(({ id }) => id === item?.id))
    expect(await refuse(dogs, { organizationId: 99_999 })).toEqual({
      code: 'not-found',
      details: { what: 'organization', id: 99_999 },
    })
    expect(await refuse(dogs, { addPartners: [99_999] })).toMatchObject({ code: 'not-found' })
    expect(await refuse(dogs, { carryOut: [{ planId: 99_999, itemId: null }] })).toMatchObject({ code: 'not-found' })
    expect(await refuse(dogs, { endedOn: '1978' as never })).toEqual({
      code: 'not-allowed',
      details: { why: 'ends-before-start' },
    })
    expect(await refuse(dogs, { carryOut: [{ planId: other?.plan.id ?? 0, itemId: item?.id ?? 0 }] })).toEqual({
      code: 'not-allowed',
      details: { why: 'item-elsewhere' },
    })
    expect(await refuse(dogs, { facts: [fact(' ')] })).toEqual({ code: 'not-allowed', details: { why: 'empty-fact' } })
    expect(await refuse(dogs, { titleEn: '', titleJa: null })).toEqual({ code: 'not-allowed', details: { why: 'no-title' } })
  })

  test('is added below a heading, moved with all below it, never under itself, and removed with one undo', async () => {
    const { give, refused, get, measures, undo } = await desk()
    const heading = await get('customs-equipment')
    const other = await get('customs-organization')
    const { id, key } = await give('measures.create', {
      parentId: heading.id,
      beforeId: (await get(dogs)).id,
      patch: { titleEn: 'The X-ray of Containers' },
    })
    expect(key).toBe('x-ray-containers')
    const keys = async () => (await measures()).map((one) => `${'  '.repeat(one.depth)}${one.key}`)
    expect((await keys()).indexOf('  x-ray-containers') + 1).toBe((await keys()).indexOf(`  ${dogs}`))
    await give('measures.move', { id: other.id, parentId: heading.id, beforeId: null })
    expect(await keys()).toContain('    customs-organization/mobile-units')
    expect(await refused('measures.move', { id: heading.id, parentId: other.id, beforeId: null })).toEqual({
      code: 'not-allowed',
      details: { why: 'under-itself' },
    })
    const before = await measures()
    await give('measures.remove', { id: heading.id })
    expect((await measures()).length).toBeLessThan(before.length - 4)
    await undo()
    expect((await measures()).map((one) => one.key)).toEqual(before.map((one) => one.key))
    expect(id).toBeGreaterThan(0)
  })
})
