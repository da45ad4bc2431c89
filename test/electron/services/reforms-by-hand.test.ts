import { expect, test } from 'vitest'
import { wholeProgram } from './whole-program.ts'

type Program = Awaited<ReturnType<typeof wholeProgram>>

const reform = '2001-01-06'
const eve = '2001-01-05'

/** The ministries of the year 2000 and the ministers, all of whom sit on one headquarters; the organizations stand in protocol order. */
const ministries = [
  ['総理府', '総理府総務長官'],
  ['総務庁', '総務庁長官'],
  ['法務省', '法務大臣'],
  ['大蔵省', '大蔵大臣'],
  ['文部省', '文部大臣'],
  ['科学技術庁', '科学技術庁長官'],
  ['厚生省', '厚生大臣'],
  ['労働省', '労働大臣'],
  ['通商産業省', '通商産業大臣'],
  ['運輸省', '運輸大臣'],
  ['建設省', '建設大臣'],
  ['国土庁', '国土庁長官'],
  ['北海道開発庁', '北海道開発庁長官'],
  ['郵政省', '郵政大臣'],
  ['自治省', '自治大臣'],
  ['環境庁', '環境庁長官'],
] as const

/** DOMAIN: 2001-01-06. One step of the assistant for each line. */
const steps: readonly (readonly [kind: string, from: readonly string[], to: readonly string[]])[] = [
  ['renaming', ['大蔵省'], ['財務省']],
  ['renaming', ['通商産業省'], ['経済産業省']],
  ['renaming', ['環境庁'], ['環境省']],
  ['merger', ['文部省', '科学技術庁'], ['文部科学省']],
  ['merger', ['厚生省', '労働省'], ['厚生労働省']],
  ['merger', ['運輸省', '建設省', '国土庁', '北海道開発庁'], ['国土交通省']],
  ['succession', ['総理府', '総務庁', '郵政省', '自治省'], ['内閣府', '総務省']],
]

async function officeOf2000(program: Program) {
  const { give } = program
  const { key } = await give('bodies.create', {
    kind: 'headquarters',
    nameJa: '薬物乱用対策推進本部',
    nameEn: null,
  })
  const ids = new Map<string, number>()
  for (const [name, minister] of ministries) {
    const { id } = await give('directory.createOrganization', {
      nameJa: name,
      nameEn: null,
      kind: 'ministry',
      parentId: null,
      founded: null,
    })
    ids.set(name, id)
    const post = { nameJa: minister, nameEn: null, organizationId: id, standsAlone: true }
    await give('members.addSeat', {
      body: key,
      role: 'member',
      post,
      from: null,
      person: { nameJa: `${name}　太郎`, readingJa: null, nameEn: null },
    })
  }
  return { key, ids }
}

test('the reform of 2001 is entered in seven steps, one of which makes two of four, and taken back in seven', async () => {
  const program = await wholeProgram('empty', '2000-12-01T00:00:00Z')
  const { ask, give } = program
  const { key, ids } = await officeOf2000(program)
  const roster = async (asOf: string) => (await ask('members.roster', { body: key, asOf })).seats
  const was = { eve: await roster(eve), after: await roster(reform) }

  for (const [kind, from, to] of steps) {
    const fromIds = from.map((name) => ids.get(name) ?? 0)
    // The Prime Minister's Office went into the Cabinet Office, the Management Agency into both.
    const origin = to.length === 1 ? [null] : [fromIds.slice(0, 2), fromIds.slice(1)]
    const results = to.map((nameJa, at) => ({ toId: null, nameJa, nameEn: null, fromIds: origin[at] ?? null }))
    const { posts } = await ask('reorganization.preview', { on: reform, kind, fromIds, results })
    await give('reorganization.carryOut', {
      on: reform,
      kind,
      fromIds,
      results,
      posts: posts.map(({ post, fate, titles, successors, seats }) =>
        fate === 'rename'
          ? { id: post.id, fate, titleJa: titles[0]?.ja ?? null, titleEn: null }
          : {
              id: post.id,
              fate: 'succeed',
              successors: successors.map((result) => ({
                result: post.name.ja === '総務庁長官' ? 1 : result,
                titleJa:
                  post.name.ja === '総理府総務長官'
                    ? '内閣府特命担当大臣'
                    : `${to[post.name.ja === '総務庁長官' ? 1 : result]?.slice(0, -1)}大臣`,
                titleEn: null,
                keepsHolder: false,
                seatIds: seats.map(({ id }) => id),
              })),
            },
      ),
      planItems: [],
      measures: [],
      parts: [],
    })
  }

  expect((await roster(eve)).map(({ post }) => post.ja)).toEqual(ministries.map(([, minister]) => minister))
  expect((await roster(reform)).map(({ post, organization }) => `${organization?.name.ja} ${post.ja}`)).toEqual([
    '内閣府 内閣府特命担当大臣',
    '総務省 総務大臣',
    '法務省 法務大臣',
    '財務省 財務大臣',
    '文部科学省 文部科学大臣',
    '厚生労働省 厚生労働大臣',
    '経済産業省 経済産業大臣',
    '国土交通省 国土交通大臣',
    '環境省 環境大臣',
  ])
  const { links } = await ask('directory.organization', { id: ids.get('総務庁'), asOf: reform })
  expect(links.map(({ kind, organization }) => [kind, organization.name.ja])).toEqual([
    ['succession', '内閣府'],
    ['succession', '総務省'],
  ])
  expect((await ask('directory.organization', { id: ids.get('郵政省'), asOf: reform })).links).toHaveLength(1)

  for (const _ of steps) await give('history.undo', {})
  expect({ eve: await roster(eve), after: await roster(reform) }).toEqual(was)
})

test('the renamings of 2004: a department that becomes a bureau, and a name that changes in English alone', async () => {
  const { ask, give } = await wholeProgram('empty', '2005-01-01T00:00:00Z')
  const founded = { kind: 'ministry', parentId: null, founded: null }
  const { id: ministry } = await give('directory.createOrganization', {
    ...founded,
    nameJa: '総務省',
    nameEn: 'Ministry of Public Management, Home Affairs, Posts and Telecommunications',
  })
  const { id: consular } = await give('directory.createOrganization', {
    ...founded,
    nameJa: '領事移住部',
    nameEn: 'Consular and Migration Affairs Department',
  })
  await give('directory.createPost', {
    post: { nameJa: '領事移住部長', nameEn: null, organizationId: consular, standsAlone: false },
    founded: null,
  })
  const rename = async (id: number, on: string, nameJa: string | null, nameEn: string | null) => {
    const given = { on, kind: 'renaming', fromIds: [id], results: [{ toId: null, nameJa, nameEn }] }
    const { posts } = await ask('reorganization.preview', given)
    await give('reorganization.carryOut', {
      ...given,
      posts: posts.map(({ post, titles }) => ({ id: post.id, fate: 'rename', titleJa: titles[0]?.ja ?? null, titleEn: null })),
      planItems: [],
      measures: [],
      parts: [],
    })
  }
  await rename(consular, '2004-08-01', '領事局', 'Consular Affairs Bureau')
  await rename(ministry, '2004-09-10', null, 'Ministry of Internal Affairs and Communications')
  const names = async (id: number, asOf: string) =>
    (await ask('directory.organizations', { asOf })).organizations.find((one) => one.id === id)?.name
  expect([await names(ministry, '2004-09-09'), await names(ministry, '2004-09-10')]).toMatchObject([
    { ja: '総務省', en: 'Ministry of Public Management, Home Affairs, Posts and Telecommunications' },
    { ja: '総務省', en: 'Ministry of Internal Affairs and Communications' },
  ])
  const posts = async (asOf: string) =>
    (await ask('directory.organization', { id: consular, asOf })).posts.map(({ post }) => post.name.ja)
  expect([await posts('2004-07-31'), await posts('2004-08-01')]).toEqual([['領事移住部長'], ['領事局長']])
})
