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

const choices = ({ posts }: ReorganizationPreview) =>
  posts.map(({ post, fate, title }) => ({ id: post.id, fate, titleJa: title.ja, titleEn: title.en, keepsHolder: true }))

test('two ministries merged into a new one: posts, seats, plan items and history follow, and one undo takes it back', async () => {
  const { ask, give, idOf, everything } = await desk()
  const fromIds = [await idOf('法務省'), await idOf('外務省')]
  const given = {
    on,
    kind: 'merger' as const,
    fromIds,
    toId: null,
    nameJa: '法外務省',
    nameEn: 'Ministry of Justice and Foreign Affairs',
  }
  const was = await everything()
  const preview = await ask('reorganization.preview', given)
  expect(
    preview.posts.map(({ post, fate, title, seats }) => [post.name.ja, fate, title.ja, seats.map(({ body }) => body.key)]),
  ).toEqual([
    ['法務大臣', 'succeed', '法外務大臣', ['drugs']],
    ['外務大臣', 'succeed', '法外務大臣', ['drugs']],
    ['刑事局長', 'succeed', '刑事局長', ['firearms']],
    ['入国管理局長', 'succeed', '入国管理局長', ['firearms']],
    ['領事局長', 'succeed', '領事局長', ['firearms']],
  ])
  const done = await give('reorganization.carryOut', {
    ...given,
    posts: choices(preview).map((post) => ({
      ...post,
      titleEn: post.titleJa === '法外務大臣' ? 'Minister of Justice and Foreign Affairs' : post.titleEn,
    })),
    handsOverPlans: true,
    movesParts: true,
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
  const dossier = await ask('directory.organization', { id: done.organizationId, asOf: on })
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
  const given = { on, kind: 'renaming' as const, fromIds: [await idOf('財務省')], toId: null, nameJa: '大蔵省', nameEn: null }
  const preview = await ask('reorganization.preview', given)
  await give('reorganization.carryOut', { ...given, posts: choices(preview), handsOverPlans: false, movesParts: false })
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
  const given = { on, kind: 'succession' as const, fromIds: [fromId], toId: null, nameJa: '国庫省', nameEn: null }
  const preview = await ask('reorganization.preview', given)
  const { organizationId } = await give('reorganization.carryOut', {
    ...given,
    posts: [],
    handsOverPlans: true,
    movesParts: true,
  })
  const after = await ask('directory.organization', { id: organizationId, asOf: on })
  expect(after.responsibleFor.planItems).toBe(preview.planItems.reduce((sum, { count }) => sum + count, 0))
  expect(after.responsibleFor.measures).toBe(preview.measures)
  const left = await ask('directory.organization', { id: fromId, asOf: on })
  expect(left.responsibleFor.planItems).toBe(responsibleFor.planItems - after.responsibleFor.planItems)
})

test('of several organizations is no renaming, and what they become needs a name', async () => {
  const { refused, idOf } = await desk()
  const fromIds = [await idOf('法務省'), await idOf('外務省')]
  const rest = { on, fromIds, toId: null, posts: [], handsOverPlans: false, movesParts: false }
  expect(
    await refused('reorganization.carryOut', { ...rest, kind: 'renaming', nameJa: '新省', nameEn: null } as never),
  ).toMatchObject({
    details: { why: 'one-renamed' },
  })
  expect(
    await refused('reorganization.carryOut', { ...rest, kind: 'merger', nameJa: '　', nameEn: null } as never),
  ).toMatchObject({
    details: { why: 'reorganization-names' },
  })
})
