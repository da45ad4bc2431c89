import { expect, test } from 'vitest'
import type { ReorganizationPreview } from '../../../shared/contract/reorganization.ts'
import { wholeProgram } from './whole-program.ts'

const before = '2007-06-30'
const on = '2007-07-01'

async function desk() {
  const program = await wholeProgram('published-record')
  const idOf = async (ja: string) => {
    const { organizations } = await program.ask('directory.organizations', { asOf: before })
    return organizations.find(({ name }) => name.ja === ja)?.id ?? 0
  }
  const everything = async () => ({
    organizations: await program.ask('directory.organizations', { asOf: on }),
    drugs: (await program.ask('members.roster', { body: 'drugs', asOf: on })).seats,
    firearms: (await program.ask('members.roster', { body: 'firearms', asOf: on })).seats,
  })
  return { ...program, idOf, everything }
}

/** What the page gives of a preview that nobody changed; every item, measure and part goes to the result named, or stays. */
const asProposed = (preview: ReorganizationPreview, to: number | null = 0) => ({
  posts: preview.posts.map(({ post, fate, titles, successors, seats }) => ({
    id: post.id,
    fate,
    ...(fate === 'rename' ? { titleJa: titles[0]?.ja ?? null, titleEn: titles[0]?.en ?? null } : {}),
    ...(fate === 'succeed'
      ? {
          successors: successors.map((result, place) => ({
            result,
            titleJa: titles[result]?.ja ?? null,
            titleEn: titles[result]?.en ?? null,
            keepsHolder: place === 0,
            seatIds: place === 0 ? seats.map(({ id }) => id) : [],
          })),
        }
      : {}),
  })),
  planItems: to === null ? [] : preview.planItems.flatMap(({ items }) => items.map(({ id }) => ({ id, results: [to] }))),
  measures: to === null ? [] : preview.measures.flatMap(({ measures }) => measures.map(({ id }) => ({ id, result: to }))),
  parts: to === null ? [] : preview.parts.map(({ part }) => ({ id: part.id, result: to })),
})
const one = (nameJa: string | null, nameEn: string | null = null, toId: number | null = null) => ({ toId, nameJa, nameEn })

test('two ministries merged into a new one: posts, seats, plan items and history follow, and one undo takes it back', async () => {
  const { ask, give, idOf, everything } = await desk()
  const fromIds = [await idOf('法務省'), await idOf('外務省')]
  const given = {
    on,
    kind: 'merger' as const,
    fromIds,
    results: [one('法外務省', 'Ministry of Justice and Foreign Affairs')],
  }
  const was = await everything()
  const preview = await ask('reorganization.preview', given)
  expect(
    preview.posts.map(({ post, fate, titles, seats }) => [post.name.ja, fate, titles[0]?.ja, seats.map(({ body }) => body.key)]),
  ).toEqual([
    ['法務大臣', 'succeed', '法外務大臣', ['drugs']],
    ['外務大臣', 'succeed', '法外務大臣', ['drugs']],
    ['刑事局長', 'succeed', '刑事局長', ['firearms']],
    ['入国管理局長', 'succeed', '入国管理局長', ['firearms']],
    ['領事局長', 'succeed', '領事局長', ['firearms']],
  ])
  const proposed = asProposed(preview)
  const minister = 'Minister of Justice and Foreign Affairs'
  const done = await give('reorganization.carryOut', {
    ...given,
    ...proposed,
    posts: proposed.posts.map((post) => ({
      ...post,
      successors: post.successors?.map((next) => (next.titleJa === '法外務大臣' ? { ...next, titleEn: minister } : next)),
    })),
  })
  expect(done).toMatchObject({ posts: 5, seats: 5 })

  const drugs = (asOf: string) =>
    ask('members.roster', { body: 'drugs', asOf }).then(({ seats }) => seats.map(({ post }) => post.ja))
  expect(await drugs(before)).toEqual(expect.arrayContaining(['法務大臣', '外務大臣']))
  const after = await drugs(on)
  expect(after.filter((post) => post === '法外務大臣')).toHaveLength(1)
  expect(after).toHaveLength((await drugs(before)).length - 1)
  // The deputy chief's seat is the one that stays.
  expect(
    (await ask('members.roster', { body: 'drugs', asOf: on })).seats.find(({ post }) => post.ja === '法外務大臣')?.role,
  ).toBe('deputy-chief')
  const dossier = await ask('directory.organization', { id: done.organizationIds[0], asOf: on })
  expect(dossier.links.map(({ kind, isFromHere, organization }) => [kind, isFromHere, organization.name.ja])).toEqual([
    ['merger', false, '法務省'],
    ['merger', false, '外務省'],
  ])
  expect((await ask('directory.organization', { id: fromIds[0] ?? 0, asOf: on })).life.to).toBe(before)
  await give('history.undo', {})
  expect(await everything()).toEqual(was)
})

test('a renaming keeps the organization and gives its posts the new title from the day', async () => {
  const { ask, give, idOf } = await desk()
  const given = { on, kind: 'renaming' as const, fromIds: [await idOf('財務省')], results: [one('大蔵省')] }
  const preview = await ask('reorganization.preview', given)
  await give('reorganization.carryOut', { ...given, ...asProposed(preview, null) })
  const ministers = (asOf: string) =>
    ask('members.roster', { body: 'drugs', asOf }).then(
      ({ seats }) => seats.map(({ post }) => post).find(({ en }) => en === 'Minister of Finance')?.ja,
    )
  expect([await ministers(before), await ministers(on)]).toEqual(['財務大臣', '大蔵大臣'])
})

test('hands the items of plans in force to the successor, and those of concluded plans stay with whom they were given to', async () => {
  const { ask, give, idOf } = await desk()
  const fromId = await idOf('財務省')
  const { responsibleFor } = await ask('directory.organization', { id: fromId, asOf: before })
  const given = { on, kind: 'succession' as const, fromIds: [fromId], results: [one('国庫省')] }
  const preview = await ask('reorganization.preview', given)
  const { organizationIds } = await give('reorganization.carryOut', { ...given, ...asProposed(preview), posts: [] })
  const after = await ask('directory.organization', { id: organizationIds[0], asOf: on })
  expect(after.responsibleFor.planItems).toBe(preview.planItems.flatMap(({ items }) => items).length)
  expect(after.responsibleFor.measures).toBe(preview.measures.flatMap(({ measures }) => measures).length)
  const left = await ask('directory.organization', { id: fromId, asOf: on })
  expect(left.responsibleFor.planItems).toBe(responsibleFor.planItems - after.responsibleFor.planItems)
})

test('a ministry split in two: each gets its minister, the posts, seats, items and parts named for it, and one undo takes it back', async () => {
  const { ask, give, idOf, everything } = await desk()
  const [fromId, coastGuard] = [await idOf('国土交通省'), await idOf('海上保安庁')]
  const { revision } = await ask('directory.organization', { id: coastGuard, asOf: before })
  await give('directory.updateOrganization', { id: coastGuard, revision, patch: { parentId: fromId } })
  const was = await everything()
  const given = {
    on,
    kind: 'succession' as const,
    fromIds: [fromId],
    results: [one('国土省', 'Ministry of Land'), one('運輸省', 'Ministry of Transport')],
  }
  const preview = await ask('reorganization.preview', given)
  expect(preview.posts.map(({ post, titles, successors }) => [post.name.ja, titles.map(({ ja }) => ja), successors])).toEqual([
    ['国土交通大臣', ['国土大臣', '運輸大臣'], [0, 1]],
    ['総合政策局長', ['総合政策局長', '総合政策局長'], [0]],
  ])
  const proposed = asProposed(preview)
  const items = preview.planItems.flatMap(({ items: all }) => all)
  expect(preview.parts.map(({ part }) => part.name.ja)).toEqual(['海上保安庁'])
  const done = await give('reorganization.carryOut', {
    ...given,
    ...proposed,
    posts: proposed.posts.map((post, at) => ({
      ...post,
      successors: post.successors?.map((next) => ({ ...next, result: at === 0 ? next.result : 1 })),
    })),
    // The first item stays a matter of both.
    planItems: items.map(({ id }, at) => ({ id, results: at === 0 ? [0, 1] : [1] })),
    parts: [{ id: coastGuard, result: 1 }],
  })
  const [land, transport] = done.organizationIds
  const dossier = (id: number | undefined) => ask('directory.organization', { id, asOf: on })
  expect((await dossier(land)).posts.map(({ post }) => post.name.ja)).toEqual(['国土大臣'])
  expect((await dossier(transport)).posts.map(({ post }) => post.name.ja)).toEqual(['運輸大臣', '総合政策局長'])
  expect((await dossier(transport)).parts.map(({ name }) => name.ja)).toEqual(['海上保安庁'])
  expect((await dossier(land)).responsibleFor.planItems).toBe(Math.min(1, items.length))
  expect((await dossier(transport)).responsibleFor.planItems).toBe(items.length)
  // The seat goes to the first of the two ministers alone, as proposed.
  const drugs = (await ask('members.roster', { body: 'drugs', asOf: on })).seats.map(({ post }) => post.ja)
  expect(drugs).toEqual(expect.arrayContaining(['国土大臣']))
  expect(drugs).not.toContain('運輸大臣')
  const { links } = await dossier(fromId)
  expect(links.filter(({ isFromHere }) => isFromHere).map(({ kind, organization }) => [kind, organization.name.ja])).toEqual([
    ['succession', '国土省'],
    ['succession', '運輸省'],
  ])
  await give('history.undo', {})
  expect(await everything()).toEqual(was)
})

test('a transfer leaves the ministry and whatever nobody names; the post that moves takes its seat along', async () => {
  const { ask, give, idOf } = await desk()
  const [justice, cabinetOffice] = [await idOf('法務省'), await idOf('内閣府')]
  const given = {
    on,
    kind: 'transfer' as const,
    fromIds: [justice],
    results: [one(null, null, cabinetOffice), one('出入国在留管理庁')],
  }
  const preview = await ask('reorganization.preview', given)
  expect(new Set(preview.posts.map(({ fate }) => fate))).toEqual(new Set(['keep']))
  const immigration = preview.posts.find(({ post }) => post.name.ja === '入国管理局長')
  await give('reorganization.carryOut', {
    ...given,
    ...asProposed(preview, null),
    posts: [
      {
        id: immigration?.post.id,
        fate: 'succeed',
        successors: [
          { result: 1, titleJa: '長官', titleEn: null, keepsHolder: true, seatIds: immigration?.seats.map(({ id }) => id) },
        ],
      },
    ],
  })
  const firearms = (await ask('members.roster', { body: 'firearms', asOf: on })).seats.map(
    ({ organization, post }) => `${organization?.name.ja} ${post.ja}`,
  )
  expect(firearms).toEqual(expect.arrayContaining(['法務省 刑事局長', '出入国在留管理庁 長官']))
  expect(firearms).not.toContain('法務省 入国管理局長')
  const { life, links, responsibleFor } = await ask('directory.organization', { id: justice, asOf: on })
  expect(life.to).toBeNull()
  expect(links.map(({ organization }) => organization.name.ja)).toEqual(['内閣府', '出入国在留管理庁'])
  expect(responsibleFor).toEqual((await ask('directory.organization', { id: justice, asOf: before })).responsibleFor)
})

test('merged into a ministry that has such a post already, the post goes on there and gets no double and no second seat', async () => {
  const { ask, give, idOf } = await desk()
  const [police, home] = [await idOf('警察庁'), await idOf('法務省')]
  const given = { on, kind: 'merger' as const, fromIds: [police], results: [one(null, null, home)] }
  const preview = await ask('reorganization.preview', given)
  const bureau = preview.posts.find(({ post }) => post.name.ja === '刑事局長')
  expect(bureau?.seats).toHaveLength(1)
  await give('reorganization.carryOut', { ...given, ...asProposed(preview) })
  const seats = (await ask('members.roster', { body: 'firearms', asOf: on })).seats.filter(({ post }) => post.ja === '刑事局長')
  expect(seats.map(({ organization }) => organization?.name.ja)).toEqual(['法務省'])
})

test('of several organizations is no renaming, a merger has one result, and what they become needs a name once', async () => {
  const { refused, idOf } = await desk()
  const [justice, foreign] = [await idOf('法務省'), await idOf('外務省')]
  const rest = { on, fromIds: [justice, foreign], posts: [], planItems: [], measures: [], parts: [] }
  const why = async (given: object) => (await refused('reorganization.carryOut', { ...rest, ...given } as never)).details
  expect(await why({ kind: 'renaming', results: [one('新省')] })).toEqual({ why: 'one-renamed' })
  expect(await why({ kind: 'merger', results: [one('新省'), one('別省')] })).toEqual({ why: 'one-result' })
  expect(await why({ kind: 'merger', results: [one('　')] })).toEqual({ why: 'reorganization-names' })
  expect(await why({ kind: 'succession', results: [one('新省'), one(null, null, justice)] })).toEqual({ why: 'with-itself' })
  const police = await idOf('警察庁')
  expect(await why({ kind: 'split', results: [one(null, null, police), one(null, null, police)] })).toEqual({
    why: 'same-result',
  })
})

test('what belongs to none of them is refused, as is a post without a title, and nothing is half done', async () => {
  const { ask, refused, idOf, everything } = await desk()
  const justice = await idOf('法務省')
  const was = await everything()
  const given = { on, kind: 'succession' as const, fromIds: [justice], results: [one('新法務省')] }
  const preview = await ask('reorganization.preview', given)
  const proposed = asProposed(preview)
  const refusal = async (changed: object) => {
    const { code, details } = await refused('reorganization.carryOut', { ...given, ...proposed, ...changed } as never)
    return [code, details['what'] ?? details['why']]
  }
  const [head] = proposed.posts
  const successor = (changed: object) => [{ ...head, successors: head?.successors?.map((next) => ({ ...next, ...changed })) }]
  expect(await refusal({ posts: successor({ titleJa: '　', titleEn: null }) })).toEqual(['not-allowed', 'post-title'])
  expect(await refusal({ posts: successor({ result: 7 }) })).toEqual(['not-found', 'organization'])
  expect(await refusal({ posts: [{ id: 9999, fate: 'abolish' }] })).toEqual(['not-found', 'post'])
  expect(await refusal({ planItems: [{ id: 9999, results: [0] }] })).toEqual(['not-found', 'plan item'])
  expect(await refusal({ measures: [{ id: 9999, result: 0 }] })).toEqual(['not-found', 'measure'])
  expect(await refusal({ parts: [{ id: justice, result: 0 }] })).toEqual(['not-found', 'organization'])
  expect(await everything()).toEqual(was)
})
