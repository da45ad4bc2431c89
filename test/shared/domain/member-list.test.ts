import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readMemberList } from '../../../shared/domain/member-list.ts'
import { type SeatRole, seatRoles } from '../../../shared/domain/vocabulary.ts'

const brief = (text: string) => readMemberList(text, []).entries.map(({ role, post, name }) => [role, post, name])

test('roles stand before their posts or above them, and holders beside the posts', () => {
  expect(
    brief(
      'Chief: Prime Minister\nDeputy Chiefs: Chief Cabinet Secretary\n  Minister of Justice\nMembers\n- Minister of Foreign Affairs: ASO Taro\nDirector, Personnel Bureau',
    ),
  ).toEqual([
    ['chief', 'Prime Minister', null],
    ['deputy-chief', 'Chief Cabinet Secretary', null],
    ['deputy-chief', 'Minister of Justice', null],
    ['member', 'Minister of Foreign Affairs', 'ASO Taro'],
    ['member', 'Director, Personnel Bureau', null],
  ])
})

test('a Japanese list names its day, its title and the readings of its names', () => {
  const list = readMemberList(
    '薬物乱用対策推進本部　構成員名簿\n平成17年6月10日現在\n本部長　内閣総理大臣　小泉純一郎\n副本部長　法務大臣　南野知惠子（のうの　ちえこ）\n本部員　財務大臣\n・外務大臣',
    [],
  )
  expect(list.on).toBe('2005-06-10')
  expect(list.passedOver.map(({ line }) => line)).toEqual([1, 2])
  expect(list.entries.map(({ line, role, post, name, reading }) => [line, role, post, name, reading])).toEqual([
    [3, 'chief', '内閣総理大臣', '小泉純一郎', null],
    [4, 'deputy-chief', '法務大臣', '南野知惠子', 'のうの　ちえこ'],
    [5, 'member', '財務大臣', null, null],
    [6, 'member', '外務大臣', null, null],
  ])
})

test('a table may have heads or none', () => {
  const rows = '本部長\t内閣総理大臣\t小泉純一郎\n幹事\t法務省刑事局長\t大林宏'
  const wanted = [
    ['chief', '内閣総理大臣', '小泉純一郎'],
    ['secretary', '法務省刑事局長', '大林宏'],
  ]
  expect(brief(rows)).toEqual(wanted)
  expect(brief(`役職\t官職\t氏名\n${rows}`)).toEqual(wanted)
})

test('a table may have its roles in any column, and leave out those of plain members', () => {
  const rows = [
    ['内閣官房長官', '議長', '林 芳正'],
    ['国家公安委員会委員長', '副議長', '坂井 学'],
    ['総務大臣', '', '村上 誠一郎'],
    ['法務大臣', '', '鈴木 馨祐'],
  ]
  const wanted = [
    ['chief', '内閣官房長官', '林 芳正'],
    ['deputy-chief', '国家公安委員会委員長', '坂井 学'],
    ['member', '総務大臣', '村上 誠一郎'],
    ['member', '法務大臣', '鈴木 馨祐'],
  ]
  const inOrder = (...order: number[]) => rows.map((row) => order.map((at) => row[at]).join('\t')).join('\n')
  expect(brief(inOrder(0, 1, 2))).toEqual(wanted)
  expect(brief(inOrder(1, 0, 2))).toEqual(wanted)
  expect(brief(inOrder(2, 0, 1))).toEqual(wanted)
  expect(brief(`官職\t役職\t氏名\n${inOrder(0, 1, 2)}`)).toEqual(wanted)
})

test('joined cells of a spreadsheet hold for the rows below', () => {
  expect(brief('副議長\t法務大臣\n\t財務大臣\n構成員\t外務大臣\n\t総務大臣')).toEqual([
    ['deputy-chief', '法務大臣', null],
    ['deputy-chief', '財務大臣', null],
    ['member', '外務大臣', null],
    ['member', '総務大臣', null],
  ])
})

test('a column of ministries belongs to the posts beside it, joined cells and all', () => {
  const rows = [
    ['議長', '警察庁', '警察庁長官', '佐藤一郎'],
    ['構成員', '総務省', '総合通信基盤局長', '鈴木二郎'],
    ['構成員', '法務省', '刑事局長', '高橋三郎'],
    ['構成員', '', '矯正局長', '伊藤四郎'],
    ['構成員', '', '内閣官房副長官補', '渡辺五郎'],
  ]
  const ofMinistries = (text: string) =>
    readMemberList(text, []).entries.map(({ organization, post, name }) => [organization, post, name])
  const wanted = [
    ['警察庁', '警察庁長官', '佐藤一郎'],
    ['総務省', '総合通信基盤局長', '鈴木二郎'],
    ['法務省', '刑事局長', '高橋三郎'],
    ['法務省', '矯正局長', '伊藤四郎'],
    [null, '内閣官房副長官補', '渡辺五郎'],
  ]
  const inOrder = (...order: number[]) => rows.map((row) => order.map((at) => row[at]).join('\t')).join('\n')
  expect(ofMinistries(inOrder(0, 1, 2, 3))).toEqual(wanted)
  expect(ofMinistries(inOrder(1, 2, 3, 0))).toEqual(wanted)
  expect(ofMinistries(`役職\t府省庁\t官職\t氏名\n${inOrder(0, 1, 2, 3)}`)).toEqual(wanted)
  expect(ofMinistries('Member\tMinistry of Justice\tDirector, Criminal Affairs Bureau\tOBAYASHI Hiroshi')).toEqual([
    ['Ministry of Justice', 'Director, Criminal Affairs Bureau', 'OBAYASHI Hiroshi'],
  ])
  // A list of ministries alone has no posts to write them into.
  expect(brief('構成員\t警察庁\n構成員\t法務省')).toEqual([
    ['member', '警察庁', null],
    ['member', '法務省', null],
  ])
})

test('a line of signs alone is told as unread and is no post', () => {
  const { entries, passedOver } = readMemberList('構成員\t法務大臣\n\t\t????', [])
  expect(entries.map(({ post }) => post)).toEqual(['法務大臣'])
  expect(passedOver).toEqual([{ line: 2, text: '????', why: 'unread' }])
})

const heads = {
  en: { role: 'Role', organization: 'Ministry', post: 'Post', name: 'Name' },
  ja: { role: '役職', organization: '府省', post: '官職', name: '氏名' },
} as const
const cellsOf = {
  en: [
    ['Chair', 'Ministry of Foreign Affairs', 'Director-General for Security', 'BERGMAN Elsa'],
    ['Vice-Chair', 'Ministry of Transport', 'Director of Ports', 'OKAFOR Daniel'],
    ['Member', 'Harbour Authority', 'Harbour Master', 'Vacant'],
    ['Member', 'Ministry of Finance', '"Head, ""Customs"" Division"', ''],
    ['Secretary', 'Coast Guard Agency', 'Deputy Commandant', 'TANAKA Mika'],
  ],
  ja: [
    ['議長', '外務省', '総合外交政策局長', '佐藤　一郎'],
    ['副議長', '国土交通省', '港湾局長', '鈴木　二郎'],
    ['構成員', '財務省', '関税局長', '空席'],
    ['構成員', '警察庁', '警備局長', ''],
    ['幹事', '海上保安庁', '警備救難部長', '田中　美香'],
  ],
} as const

test('a table says by its heads what its columns hold: in any order, in both languages, with blank and quoted cells and tabs at the end', () => {
  const columns = ['role', 'organization', 'post', 'name'] as const
  fc.assert(
    fc.property(
      fc.constantFrom('en' as const, 'ja' as const),
      fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
      fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 3 }),
      fc.constantFrom('', '\t', '\t\t'),
      fc.constantFrom('\n', '\r\n'),
      (language, order, which, tail, end) => {
        const rows = which.map((at) => cellsOf[language][at] ?? [])
        const text = [columns.map((column) => heads[language][column]), ...rows]
          .map((row) => order.map((at) => row[at]).join('\t') + tail)
          .join(end)
        const list = readMemberList(text, [])
        expect(list.passedOver.map(({ line, why }) => [line, why])).toEqual([[1, 'heading']])
        const roles: Readonly<Record<string, SeatRole>> = {
          Chair: 'chief',
          議長: 'chief',
          'Vice-Chair': 'deputy-chief',
          副議長: 'deputy-chief',
          Secretary: 'secretary',
          幹事: 'secretary',
        }
        expect(
          list.entries.map((one) => ({
            role: one.role,
            organization: one.organization,
            post: one.post,
            name: one.name,
            isVacant: one.isVacant,
            doubt: one.doubt,
          })),
        ).toEqual(
          rows.map(([role = '', organization = '', post = '', name = '']) => ({
            role: roles[role] ?? 'member',
            organization,
            post: post.replace(/^"(.*)"$/, '$1').replaceAll('""', '"'),
            name: name === '' || name === 'Vacant' || name === '空席' ? null : name,
            isVacant: name === 'Vacant' || name === '空席',
            doubt: null,
          })),
        )
      },
    ),
  )
})

test('a line that can hardly be read is doubtful, and one of signs alone is no seat; the rows about them are read all the same', () => {
  const rows = cellsOf.en.map((row) => row.join('\t'))
  const text = [
    'Role\tMinistry\tPost\tName',
    ...rows,
    '#### ???\t\t~~\t',
    'Member\t\tx#~~\t',
    'Rapporteur\tMinistry of Health\tHead of Unit\tROSSI Paolo',
  ].join('\n')
  const { entries, passedOver } = readMemberList(text, [])
  expect(entries.map(({ doubt }) => doubt)).toEqual([null, null, null, null, null, 'no-words', 'unknown-role'])
  expect(passedOver.map(({ line, why }) => [line, why])).toEqual([
    [1, 'heading'],
    [7, 'unread'],
  ])
})

test('a row that stands alone over others says its role or its title, and a quoted cell goes on over lines', () => {
  expect(brief('Role\tPost\tName\nMembers\t\t\n\t"Head of the\nCustoms Division"\tLINDQVIST Per')).toEqual([
    ['member', 'Head of the Customs Division', 'LINDQVIST Per'],
  ])
})

test('what stands in the place of a name for a vacancy is read as one, and a post is none for having such a word in its title', () => {
  const vacancy = (line: string) => readMemberList(line, []).entries.map(({ post, name, isVacant }) => [post, name, isVacant])
  for (const said of [' – vacant', ' (vacant)', ': Vacant', '\tvacant']) {
    expect(vacancy(`Commissioner of Border Police${said}`)).toEqual([['Commissioner of Border Police', null, true]])
  }
  for (const said of ['　欠員', '（空席）', '：空位', '\t欠員', '（欠）']) {
    expect(vacancy(`警察庁警備局長${said}`)).toEqual([['警察庁警備局長', null, true]])
  }
  expect(vacancy('Director, Vacant Housing Division')).toEqual([['Director, Vacant Housing Division', null, false]])
})

test('a title that begins with the word of a role is a post', () => {
  expect(brief('Secretary of State for Defence\n委員会事務局長')).toEqual([
    ['member', 'Secretary of State for Defence', null],
    ['member', '委員会事務局長', null],
  ])
})

const labelOf: Readonly<Record<SeatRole, string>> = {
  chief: '本部長',
  'deputy-chief': '副本部長',
  member: '本部員',
  observer: 'オブザーバー',
  secretary: '幹事',
}
const offices = ['内閣総理大臣', '法務大臣', '財務大臣', '外務大臣', '警察庁長官', '総務大臣']
const names = ['小泉純一郎', '麻生太郎', '谷垣禎一', null]

test('whatever is written as lists are is read back as it was meant', () => {
  const seat = fc.record({
    role: fc.constantFrom(...seatRoles),
    post: fc.constantFrom(...offices),
    name: fc.constantFrom(...names),
  })
  fc.assert(
    fc.property(fc.array(seat, { minLength: 1, maxLength: 12 }), fc.boolean(), (seats, isTable) => {
      const lines = seats.map(({ role, post, name }) =>
        [labelOf[role], post, ...(name === null ? [] : [name])].join(isTable ? '\t' : '　'),
      )
      expect(brief(lines.join('\r\n'))).toEqual(seats.map(({ role, post, name }) => [role, post, name]))
    }),
  )
})

test('any text is read to its end: each line is an entry, passed over, or a role', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const { entries, passedOver } = readMemberList(text, offices)
      const count = text.split(/\r\n?|\n/).length
      for (const { line } of [...entries, ...passedOver]) {
        expect(line).toBeGreaterThanOrEqual(1)
        expect(line).toBeLessThanOrEqual(count)
      }
      expect(entries.filter(({ post }) => post.trim() === '')).toEqual([])
    }),
  )
})
