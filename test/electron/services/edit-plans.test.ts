import { describe, expect, test } from 'vitest'
import { partialDate } from '../../../shared/domain/calendar.ts'
import type { PlanFactsScreen, PlanNameRow } from '../../../shared/contract/plans.ts'
import { add, planDesk, planKey } from './plan-desk.ts'

const older = 'drugs/five-year-strategy-1998'

const withoutSeen = ({ id, language, name, kind, from, to, confirmed }: PlanNameRow) => ({
  id,
  language,
  name,
  kind,
  from,
  to,
  confirmed,
})

async function plansDesk() {
  const desk = await planDesk()
  const { ask, must } = desk
  return {
    ...desk,
    facts: (key: string): Promise<PlanFactsScreen> => must('query', 'plans.facts', { key }),
    refusal: async (...args: Parameters<typeof ask>) => {
      const { error } = await ask(...args)
      return error === null ? 'taken' : `${error.code} ${error.details['why'] ?? ''}`.trim()
    },
  }
}

describe('a new plan', () => {
  test('takes its key from its English name and year, another of that name a number', async () => {
    const { must, facts, undo, ask } = await plansDesk()
    const input = {
      body: 'drugs',
      kind: 'strategy',
      nameEn: 'Third Five-Year Strategy for the Prevention of Drug Abuse',
      nameJa: '第三次薬物乱用防止五か年戦略',
      adoptedOn: partialDate('2008-08-22'),
    } as const
    expect(await must('mutation', 'plans.create', input)).toEqual({ key: 'drugs/third-five-year-strategy-2008' })
    expect(await must('mutation', 'plans.create', input)).toEqual({ key: 'drugs/third-five-year-strategy-2008-2' })
    expect(await must('mutation', 'plans.create', { ...input, nameEn: null })).toEqual({ key: 'drugs/strategy-2008' })
    expect((await facts('drugs/strategy-2008')).names.map(({ language, name, kind }) => [language, name, kind])).toEqual([
      ['ja', '第三次薬物乱用防止五か年戦略', 'official'],
    ])
    await undo()
    expect((await ask('query', 'plans.facts', { key: 'drugs/strategy-2008' })).error?.code).toBe('not-found')
  })

  test('of a year needs a series that has no plan of that year', async () => {
    const { refusal, must } = await plansDesk()
    const input = { body: 'drugs', kind: 'annual-plan', nameEn: 'Plan in Fiscal 2006', nameJa: null } as const
    expect(await refusal('mutation', 'plans.create', input)).toBe('not-allowed annual-plan-series')
    const plans = await must('query', 'plans.list', { asOf: '2006-03-01' as never })
    const series = plans.plans.find((row) => row.series !== null && row.body.key === 'drugs')?.series?.key ?? ''
    expect(await refusal('mutation', 'plans.create', { ...input, year: { series, fiscalYear: 2002 } })).toBe('conflict same-year')
    expect(await refusal('mutation', 'plans.create', { ...input, year: { series, fiscalYear: 2006 } })).toBe('taken')
  })

  test('without a name is refused', async () => {
    const { refusal } = await plansDesk()
    expect(await refusal('mutation', 'plans.create', { body: 'drugs', kind: 'strategy', nameEn: ' ', nameJa: null })).toBe(
      'not-allowed no-official-name',
    )
  })
})

describe('the facts of a plan', () => {
  test('are changed one by one, and a stale change is refused', async () => {
    const { must, facts, refusal } = await plansDesk()
    const { revision } = await facts(planKey)
    const patch = { termFrom: partialDate('2003-08'), cadenceMonths: 6, adoptedBy: 'crime', note: 'n', summaryJa: '要旨' }
    await must('mutation', 'plans.update', { key: planKey, revision, patch })
    expect(await facts(planKey)).toMatchObject({
      termFrom: '2003-08',
      cadenceMonths: 6,
      adoptedBy: 'crime',
      note: 'n',
      summary: { ja: '要旨' },
    })
    expect(await refusal('mutation', 'plans.update', { key: planKey, revision, patch: { note: 'm' } })).toBe('stale-edit')
  })

  test('are refused when they contradict each other', async () => {
    const { facts, refusal, must } = await plansDesk()
    const { revision } = await facts(planKey)
    const update = (patch: Parameters<typeof must<'plans.update'>>[2]['patch']) =>
      refusal('mutation', 'plans.update', { key: planKey, revision, patch })
    expect(await update({ termFrom: partialDate('2008'), termTo: partialDate('2003') })).toBe('not-allowed term-reversed')
    expect(await update({ kind: 'annual-plan' })).toBe('not-allowed annual-plan-series')
    expect(await update({ under: planKey })).toBe('not-allowed plan-circle')
    expect(await update({ adoptedAtMeetingId: 9999 })).toBe('not-found')
    expect(
      await refusal('mutation', 'plans.close', {
        key: planKey,
        revision,
        closed: { on: partialDate('2001'), how: 'discontinued' },
      }),
    ).toBe('not-allowed closed-before-adopted')
  })

  test('say when it was closed, until it is opened again', async () => {
    const { must, facts } = await plansDesk()
    const closed = { on: partialDate('2008-07'), how: 'reported-complete' } as const
    const { revision } = await must('mutation', 'plans.close', {
      key: planKey,
      revision: (await facts(planKey)).revision,
      closed,
    })
    expect((await facts(planKey)).closed).toEqual(closed)
    await must('mutation', 'plans.close', { key: planKey, revision, closed: null })
    expect((await facts(planKey)).closed).toBeNull()
  })
})

describe('the names of a plan', () => {
  test('of every plan of the record can be given back as they are', async () => {
    const { must, facts } = await plansDesk()
    const { plans } = await must('query', 'plans.list', { asOf: '2026-01-01' as never })
    for (const { plan } of plans) {
      const { names } = await facts(plan.key)
      await must('mutation', 'plans.setNames', { key: plan.key, names: names.map(withoutSeen) })
      expect((await facts(plan.key)).names).toEqual(names)
    }
  })

  test('are added, changed and taken away, and keep where they were met', async () => {
    const { must, facts } = await plansDesk()
    const { names } = await facts(planKey)
    const [first, ...others] = names
    if (first === undefined) throw new Error('no names')
    const rows = [first, ...others.slice(1)].map(withoutSeen)
    await must('mutation', 'plans.setNames', {
      key: planKey,
      names: [...rows, { id: null, language: 'en', name: 'New Strategy', kind: 'short', from: null, to: null, confirmed: true }],
    })
    const after = (await facts(planKey)).names
    expect(after.map(({ name }) => name)).toEqual([...rows.map(({ name }) => name), 'New Strategy'])
    expect(after[0]?.seen).toEqual(first.seen)
  })

  test('are refused when two official ones are in use at one time, and when none is official', async () => {
    const { refusal, facts } = await plansDesk()
    const own = (await facts(planKey)).names.map(withoutSeen)
    const second = {
      id: null,
      language: 'en',
      name: 'Other',
      kind: 'official',
      from: partialDate('2004'),
      to: null,
      confirmed: true,
    } as const
    expect(await refusal('mutation', 'plans.setNames', { key: planKey, names: [...own, second] })).toBe('conflict names-overlap')
    expect(await refusal('mutation', 'plans.setNames', { key: planKey, names: [{ ...second, kind: 'alias' }] })).toBe(
      'not-allowed no-official-name',
    )
    expect(await refusal('mutation', 'plans.setNames', { key: planKey, names: [{ ...second, to: partialDate('2003') }] })).toBe(
      'not-allowed name-reversed',
    )
  })
})

describe('links between plans', () => {
  test('never go round in a circle, and stand once', async () => {
    const { must, facts, refusal } = await plansDesk()
    expect(await refusal('mutation', 'plans.link', { from: older, to: planKey, kind: 'supersedes' })).toBe(
      'not-allowed plan-circle',
    )
    expect(await refusal('mutation', 'plans.link', { from: planKey, to: planKey, kind: 'merges' })).toBe(
      'not-allowed plan-circle',
    )
    expect(await refusal('mutation', 'plans.link', { from: planKey, to: older, kind: 'supersedes' })).toBe('conflict linked')
    const { id } = await must('mutation', 'plans.link', { from: planKey, to: 'drugs/outline-1997', kind: 'implements' })
    expect((await facts(planKey)).links).toContainEqual(
      expect.objectContaining({
        id,
        kind: 'implements',
        isFromHere: true,
        plan: expect.objectContaining({ key: 'drugs/outline-1997' }),
      }),
    )
    await must('mutation', 'plans.unlink', { id })
    expect((await facts(planKey)).links.some((link) => link.id === id)).toBe(false)
  })
})

describe('a plan goes', () => {
  test('only when no agenda line and no other plan hangs on it, with its items', async () => {
    const { must, refusal, edit, ask, undo, list } = await plansDesk()
    expect(await refusal('mutation', 'plans.remove', { key: planKey })).toBe('not-allowed plan-on-agenda')
    expect(await refusal('mutation', 'plans.remove', { key: 'drugs/annual-plan-2002' })).toBe('not-allowed plan-on-agenda')
    const { key } = await must('mutation', 'plans.create', { body: 'drugs', kind: 'strategy', nameEn: 'X', nameJa: null })
    const { ids } = await must('mutation', 'planItems.edit', { plan: key, edits: [add('a'), add('b'), add('b1', 'b')] })
    await must('mutation', 'planItems.edit', {
      plan: key,
      edits: [{ act: 'move', item: ids.a ?? 0, parent: ids.b1 ?? 0, before: null }],
    })
    await must('mutation', 'plans.revise', { key, on: null, meetingId: null, note: null })
    await must('mutation', 'plans.remove', { key })
    expect((await ask('query', 'plans.facts', { key })).error?.code).toBe('not-found')
    await undo()
    expect((await must('query', 'planItems.list', { plan: key })).items.map(({ title }) => title.en)).toEqual(['b', 'b1', 'a'])
    await edit(add('elsewhere'))
    expect((await list()).items).toHaveLength(1)
  })
})

describe('a revision', () => {
  const revise = { key: planKey, on: partialDate('2005-06'), meetingId: null, note: 'half-time' }

  test('keeps the older tree with what was recorded on it, and goes on with a copy', async () => {
    const { must, edit, list, tree, undo } = await plansDesk()
    await edit(
      add('Teach', null, null, { number: '1' }),
      add('In schools', 'Teach', null, { number: '(1)' }),
      add('Patrol', null, null, { number: '2' }),
    )
    expect(await must('mutation', 'plans.revise', revise)).toEqual({ number: 2 })
    const { items, revisions } = await list()
    expect(revisions.map(({ number, adoptedOn, itemCount, note }) => [number, adoptedOn, itemCount, note])).toEqual([
      [1, '2003-07-29', 3, null],
      [2, '2005-06', 3, 'half-time'],
    ])
    const [teach, schools, patrol] = items.map(({ id }) => id)
    await edit(
      { act: 'change', item: teach ?? 0, revision: 1, patch: { titleEn: 'Teach everybody' } },
      { act: 'remove', item: patrol ?? 0 },
      { act: 'move', item: schools ?? 0, parent: null, before: null },
      add('Watch the coast', null, null, { number: '3' }),
    )
    expect((await list(1)).items.map(({ title }) => title.en)).toEqual(['Teach', 'In schools', 'Patrol'])
    expect((await list(1)).isCurrent).toBe(false)
    const { changes } = await must('query', 'planItems.compare', { plan: planKey, from: 1, to: 2 })
    expect(changes.map(({ how, before, after }) => [how, before?.title.en, after?.title.en])).toEqual([
      ['changed', 'Teach', 'Teach everybody'],
      ['moved', 'In schools', 'In schools'],
      ['removed', 'Patrol', undefined],
      ['added', undefined, 'Watch the coast'],
    ])
    await undo()
    await undo()
    expect(await tree()).toEqual(['1 Teach', '  (1) In schools', '2 Patrol'])
    expect((await list()).revisions).toEqual([])
  })

  test('of a plan without items, or before the last one, is refused', async () => {
    const { refusal, must, edit } = await plansDesk()
    expect(await refusal('mutation', 'plans.revise', revise)).toBe('not-allowed no-items')
    await edit(add('a'))
    expect(await refusal('mutation', 'plans.revise', { ...revise, on: partialDate('2001') })).toBe('not-allowed revised-before')
    await must('mutation', 'plans.revise', revise)
    expect(await refusal('mutation', 'plans.revise', { ...revise, on: partialDate('2004') })).toBe('not-allowed revised-before')
  })

  test('that is older cannot be edited any more', async () => {
    const { must, edit, list, refused } = await plansDesk()
    await edit(add('a'))
    const old = (await list()).items[0]?.id ?? 0
    await must('mutation', 'plans.revise', revise)
    expect(await refused({ act: 'change', item: old, revision: 2, patch: { titleEn: 'b' } })).toBe('not-found plan item')
  })
})

test('search finds the item in force before the one that a revision left behind, and says which is which', async () => {
  const { must, edit } = await planDesk()
  await edit({ act: 'add', name: 'a', parent: null, before: null, patch: { titleEn: 'Zebra patrols', number: '1' } })
  await must('mutation', 'plans.revise', { key: planKey, on: partialDate('2005-10-01'), meetingId: null, note: null })
  const { hits } = await must('query', 'search.find', { text: 'zebra' })
  expect(hits.map(({ kind, olderRevision }) => [kind, olderRevision])).toEqual([
    ['plan-item', null],
    ['plan-item', 1],
  ])
})

test('the reading of a name is kept, and stays where it is not spoken of', async () => {
  const { must } = await planDesk()
  const names = async () => (await must('query', 'plans.facts', { key: planKey })).names
  const asGiven = async () => (await names()).map(withoutSeen)
  const reading = 'やくぶつらんようぼうししんごかねんせんりゃく'
  const spoken = (await asGiven()).map((name) => (name.language === 'ja' ? { ...name, reading } : name))
  await must('mutation', 'plans.setNames', { key: planKey, names: spoken })
  await must('mutation', 'plans.setNames', { key: planKey, names: await asGiven() })
  expect((await names()).map((name) => name.reading)).toEqual([null, null, reading])
})
