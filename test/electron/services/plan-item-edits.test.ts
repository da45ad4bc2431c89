import { describe, expect, test } from 'vitest'
import { partialDate } from '../../../shared/domain/calendar.ts'
import { add, planDesk, planKey } from './plan-desk.ts'

describe('steps of the editor', () => {
  test('done together hang on each other by name, and go by one undo', async () => {
    const { edit, tree, undo } = await planDesk()
    const { ids, revisions } = await edit(add('a'), add('a1', 'a'), add('a2', 'a'), add('b'), add('first', null, 'a'))
    expect(await tree()).toEqual(['first', 'a', '  a1', '  a2', 'b'])
    expect(new Set(revisions.map(({ id }) => id))).toEqual(new Set(Object.values(ids)))
    await undo()
    expect(await tree()).toEqual([])
  })

  test('keep everything that an item says', async () => {
    const { edit, list } = await planDesk()
    const [npa, moj] = await Promise.all(
      ['national-police-agency', 'justice'].map(
        async (key) => (await list()).organizations.find((one) => one.key === key)?.id ?? 0,
      ),
    )
    const patch = {
      kind: 'measure' as const,
      number: '（１）',
      titleEn: 'Enforce',
      titleJa: '取締り',
      bodyEn: null,
      bodyJa: '本文',
      deadline: partialDate('2009-03-31'),
      targetValue: 80,
      targetUnit: '%',
      tags: ['重点', ' 重点 ', ''],
      note: 'n',
      responsibleIds: [npa ?? 0],
      supportingIds: [moj ?? 0, npa ?? 0],
    }
    await edit({ act: 'add', name: 'x', parent: null, before: null, patch, unknownOrganizations: ['関係省庁', '関係省庁'] })
    const [item] = (await list()).items
    expect(item).toMatchObject({
      kind: 'measure',
      number: '（１）',
      title: { en: 'Enforce', ja: '取締り' },
      body: { en: null, ja: '本文' },
      deadline: '2009-03-31',
      targetValue: 80,
      targetUnit: '%',
      tags: ['重点'],
      note: 'n',
      responsible: [{ key: 'national-police-agency', name: { en: 'National Police Agency' } }],
      supporting: [{ key: 'justice' }],
      questions: [{ text: { en: 'Which organization is meant by “関係省庁”?', ja: '「関係省庁」はどの機関を指すか。' } }],
    })
  })

  test('move an item with all below it, and leave those round it untouched', async () => {
    const { edit, tree, list } = await planDesk()
    const { ids } = await edit(add('a'), add('a1', 'a'), add('b'), add('c'))
    const before = (await list()).items
    await edit({ act: 'move', item: ids.a ?? 0, parent: null, before: null })
    expect(await tree()).toEqual(['b', 'c', 'a', '  a1'])
    const after = (await list()).items
    const changed = after.filter((item) => before.find((one) => one.id === item.id)?.revision !== item.revision)
    expect(changed.map(({ title }) => title.en)).toEqual(['a'])
  })

  test('split an item in two that answer to the same organizations', async () => {
    const { edit, list, tree } = await planDesk()
    const npa = (await list()).organizations.find((one) => one.key === 'national-police-agency')?.id ?? 0
    const { ids } = await edit(add('one and two', null, null, { kind: 'task', responsibleIds: [npa], number: '1' }), add('end'))
    await edit({
      act: 'split',
      item: ids['one and two'] ?? 0,
      revision: 1,
      name: 'n',
      patch: { titleEn: 'one' },
      rest: { titleEn: 'two', number: '2' },
    })
    expect(await tree()).toEqual(['1 one', '2 two', 'end'])
    expect((await list()).items[1]).toMatchObject({ kind: 'task', responsible: [{ id: npa }] })
  })

  test('join two items: what hung on the one that goes hangs on the other', async () => {
    const { edit, list, tree, undo } = await planDesk()
    const [npa, moj] = ['national-police-agency', 'justice'].map((key) => key)
    const idOf = async (key: string | undefined) => (await list()).organizations.find((one) => one.key === key)?.id ?? 0
    const { ids } = await edit(
      add('one', null, null, { responsibleIds: [await idOf(npa)] }),
      add('two', null, null, { responsibleIds: [await idOf(moj)] }),
      add('two-a', 'two'),
    )
    await edit({
      act: 'merge',
      item: ids.one ?? 0,
      revision: 1,
      from: ids.two ?? 0,
      fromRevision: 1,
      patch: { titleEn: 'one, two' },
    })
    expect(await tree()).toEqual(['one, two', '  two-a'])
    expect((await list()).items[0]?.responsible.map(({ key }) => key)).toEqual(['national-police-agency', 'justice'])
    await undo()
    expect(await tree()).toEqual(['one', 'two', '  two-a'])
  })

  test('remove an item with all below it', async () => {
    const { edit, tree, undo } = await planDesk()
    const { ids } = await edit(add('a'), add('a1', 'a'), add('a11', 'a1'), add('b'))
    // A parent with a larger id than its child: a moved one.
    await edit({ act: 'move', item: ids.a1 ?? 0, parent: ids.b ?? 0, before: null })
    await edit({ act: 'remove', item: ids.b ?? 0 })
    expect(await tree()).toEqual(['a'])
    await undo()
    expect(await tree()).toEqual(['a', 'b', '  a1', '    a11'])
  })

  test('of a thousand items are one command, and stand in order', async () => {
    const { edit, tree } = await planDesk()
    const names = Array.from({ length: 1000 }, (_, at) => `item ${at}`)
    await edit(add('top'), add('end'), ...names.map((name) => add(name, 'top')))
    expect(await tree()).toEqual(['top', ...names.map((name) => `  ${name}`), 'end'])
  })

  test('take a title of 10,000 characters, and none longer', async () => {
    const { edit, list, refused } = await planDesk()
    await edit(add('long', null, null, { titleEn: 'あ'.repeat(10_000) }))
    expect((await list()).items[0]?.title.en).toHaveLength(10_000)
    expect(await refused(add('longer', null, null, { titleEn: 'a'.repeat(10_001) }))).toBe('invalid-input')
  })
})

describe('nothing is changed when a step', () => {
  test('is stale', async () => {
    const { edit, tree, refused } = await planDesk()
    const { ids } = await edit(add('a'), add('b'))
    const change = (item: number | undefined, revision: number, titleEn: string) =>
      ({ act: 'change', item: item ?? 0, revision, patch: { titleEn } }) as const
    await edit(change(ids.b, 1, 'B'))
    expect(await refused(change(ids.a, 1, 'A'), change(ids.b, 1, 'newer'))).toBe('stale-edit plan item')
    expect(await tree()).toEqual(['a', 'B'])
  })

  test('would put an item under itself, deeper than eight, or where nothing is', async () => {
    const { edit, tree, refused } = await planDesk()
    const names = Array.from({ length: 8 }, (_, at) => `l${at}`)
    const { ids } = await edit(...names.map((name, at) => add(name, at === 0 ? null : `l${at - 1}`)))
    const before = await tree()
    const move = (item: number | undefined, parent: number | undefined, next: number | null = null) =>
      ({ act: 'move', item: item ?? 0, parent: parent ?? null, before: next }) as const
    expect(await refused(move(ids.l0, ids.l3))).toBe('not-allowed under-itself')
    expect(await refused(move(ids.l0, ids.l0))).toBe('not-allowed under-itself')
    expect(await refused(add('too deep', ids.l7))).toBe('not-allowed items-too-deep')
    expect(await refused(add('nowhere', 'no such item'))).toBe('not-found plan item')
    expect(await refused(move(ids.l1, undefined, ids.l5 ?? 0))).toBe('not-found plan item')
    expect(await refused({ act: 'merge', item: ids.l3 ?? 0, revision: 1, from: ids.l1 ?? 0, fromRevision: 1, patch: {} })).toBe(
      'not-allowed under-itself',
    )
    expect(await tree()).toEqual(before)
  })

  test('names an organization that the register does not have', async () => {
    const { tree, refused } = await planDesk()
    expect(await refused(add('a', null, null, { responsibleIds: [99_999] }))).toBe('not-found organization')
    expect(await tree()).toEqual([])
  })

  test('speaks of a plan that is not there', async () => {
    const { ask } = await planDesk()
    const { error } = await ask('mutation', 'planItems.edit', { plan: 'drugs/none', edits: [add('a')] })
    expect(error).toMatchObject({ code: 'not-found', details: { what: 'plan', key: 'drugs/none' } })
    expect((await ask('query', 'planItems.list', { plan: planKey, revision: 7 })).error?.code).toBe('not-found')
  })
})
