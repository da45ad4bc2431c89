import { expect, test } from 'vitest'
import type { CabinetScreen } from '../../../shared/contract/cabinet.ts'
import { thirdKoizumiCabinet } from '../../support/third-koizumi-cabinet.ts'
import { wholeProgram } from './whole-program.ts'

const on = '2005-10-31'

/** What the page gives back of a proposal that nobody changed. */
const linesOf = ({ lines }: CabinetScreen) =>
  lines.map(({ post, postWords, name, reading, romanized, nature, person }) => ({
    postId: post?.id ?? null,
    postWords,
    name,
    reading,
    romanized,
    nature,
    personId: person?.id ?? null,
  }))

test('a new cabinet is entered from a pasted list in one step: rosters, collective seat and undo follow', async () => {
  const { ask, give } = await wholeProgram('published-record')
  const proposal = await ask('cabinet.propose', { text: thirdKoizumiCabinet, on })
  expect(proposal.on).toBe(on)
  expect(proposal.problems).toEqual([])
  expect(proposal.lines.map(({ change }) => change).filter((change) => change === 'new-post')).toHaveLength(3)
  expect((await ask('members.roster', { body: 'crime', asOf: on })).ministers).toEqual([])

  expect(await give('cabinet.enter', { on, lines: linesOf(proposal) })).toEqual({ changed: 14, newPosts: 3, newPersons: 14 })
  const { seats } = await ask('members.roster', { body: 'drugs', asOf: '2005-12-20' })
  expect(seats.map(({ post, holders }) => [post.ja, holders[0]?.name.ja ?? null])).toEqual([
    ['内閣総理大臣', '小泉　純一郎'],
    ['内閣官房長官', '安倍　晋三'],
    ['薬物乱用対策担当大臣', null],
    ['国家公安委員会委員長', '沓掛　哲男'],
    ['法務大臣', '杉浦　正健'],
    ['財務大臣', '谷垣　禎一'],
    ['文部科学大臣', '小坂　憲次'],
    ['厚生労働大臣', '川崎　二郎'],
    ['国土交通大臣', '北側　一雄'],
    ['金融担当大臣', null],
    ['総務大臣', '竹中　平蔵'],
    ['外務大臣', '麻生　太郎'],
    ['経済産業大臣', '二階　俊博'],
  ])
  // All the ministers but the one who has a seat of his own; none is claimed for a day before any list.
  const crime = await ask('members.roster', { body: 'crime', asOf: '2005-12-20' })
  expect(crime.ministers).toHaveLength(13)
  expect(crime.ministers.map(({ post }) => post.ja)).not.toContain('内閣総理大臣')
  expect((await ask('members.roster', { body: 'crime', asOf: '2005-10-30' })).ministers).toEqual([])

  // Taken in again, it says the same of every line and changes nothing.
  const again = await ask('cabinet.propose', { text: thirdKoizumiCabinet, on })
  expect(new Set(again.lines.map(({ change }) => change))).toEqual(new Set(['same']))
  await give('history.undo', {})
  expect((await ask('directory.persons', { asOf: on })).persons).toEqual([])
})

test('the next cabinet ends the one before; whoever stays goes on, who is not named is told, and a vacant post stays empty', async () => {
  const { ask, give } = await wholeProgram('published-record')
  const first = await ask('cabinet.propose', { text: thirdKoizumiCabinet, on })
  await give('cabinet.enter', { on, lines: linesOf(first) })
  const next = '2006-09-26'
  const text = ['内閣総理大臣　安倍晋三', '外務大臣 麻生太郎（留任）', '法務大臣　欠員', '財務大臣'].join('\n')
  const proposal = await ask('cabinet.propose', { text, on: next })
  expect(proposal.lines).toMatchObject([
    { change: 'changed', person: { name: { ja: '安倍　晋三' } }, before: [{ name: { ja: '小泉　純一郎' } }] },
    { change: 'same', person: { name: { ja: '麻生　太郎' } } },
    { change: 'changed', name: null, person: null },
  ])
  expect(proposal.problems).toEqual([{ line: 4, text: '財務大臣', problem: 'no-name' }])
  expect(proposal.notNamed).toHaveLength(11)
  const ended = proposal.notNamed.map(({ post }) => post.id)
  await give('cabinet.enter', { on: next, lines: linesOf(proposal), ended })
  const { seats } = await ask('members.roster', { body: 'drugs', asOf: next })
  expect(seats.filter(({ occupancy }) => occupancy === 'held').map(({ post }) => post.ja)).toEqual(['内閣総理大臣', '外務大臣'])
  expect(seats.find(({ post }) => post.ja === '法務大臣')?.occupancy).toBe('vacant')
})

test('two people of one name are not guessed between: the preview shows both', async () => {
  const { ask, give } = await wholeProgram('empty')
  await give('directory.createPerson', { person: { nameJa: '中川　昭一' } })
  await give('directory.createPerson', { person: { nameJa: '中川昭一' } })
  const { lines } = await ask('cabinet.propose', { text: '農林水産大臣\t中川　昭一', on })
  expect(lines).toMatchObject([{ person: null, others: [{ sign: 'name' }, { sign: 'name' }] }])
})
