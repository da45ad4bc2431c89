import { expect, test } from 'vitest'
import type { MembersProposal } from '../../../shared/contract/start.ts'
import { wholeProgram } from './whole-program.ts'

const on = '2026-04-01'
const list = '本部長　内閣総理大臣\n副本部長　法務大臣　佐藤　花子（さとう　はなこ）\n本部員　財務大臣\n本部員　財務大臣'

const linesOf = ({ lines }: MembersProposal) =>
  lines
    .filter(({ isSeated }) => !isSeated)
    .map(({ role, post, postWords, name, reading, romanized, nature, person }) => ({
      role,
      postId: post?.id ?? null,
      postWords,
      name,
      reading,
      romanized,
      nature,
      personId: person?.id ?? null,
    }))

test('an empty register becomes an office’s own in three steps, each undone by one', async () => {
  const { ask, give } = await wholeProgram('empty')
  expect(await ask('start.steps', {})).toEqual({ meetingId: null, isDrafted: false, isIssued: false })

  const { key } = await give('bodies.create', {
    nameEn: 'Headquarters for Safe Roads',
    nameJa: '交通安全対策本部',
    kind: 'headquarters',
    founding: { act: 'cabinet-decision', on: '2026-03-01' },
  })
  const meeting = await give('meetings.create', { body: key, on, ordinal: 7 })
  expect(meeting.ordinal).toBe(7)

  // Before anything is kept it is told what is odd about a day.
  expect(await ask('meetings.foresee', { body: key, on: '2026-02-01' })).toEqual({
    ordinal: 6,
    foundedLaterOn: '2026-03-01',
    isNumberTaken: false,
  })
  expect(await ask('meetings.foresee', { body: key, on: '2026-05-01', ordinal: 7 })).toEqual({
    ordinal: 7,
    foundedLaterOn: null,
    isNumberTaken: true,
  })
  const corrected = [{ entry: 1, post: '外務大臣', name: '' }]
  const mended = await ask('start.proposeMembers', { body: key, text: list, on, corrected })
  expect(mended.lines[1]).toMatchObject({
    entry: 1,
    title: '外務大臣',
    organization: { words: '外務省' },
    name: null,
    reading: null,
  })

  const proposal = await ask('start.proposeMembers', { body: key, text: list, on })
  expect(proposal.lines.map(({ role, change, isTwice }) => [role, change, isTwice])).toEqual([
    ['chief', 'new-post', false],
    ['deputy-chief', 'new-post', false],
    ['member', 'new-post', true],
    ['member', 'new-post', true],
  ])
  expect(await give('start.enterMembers', { body: key, on, lines: linesOf(proposal) })).toEqual({
    seats: 3,
    newPosts: 3,
    newPersons: 1,
  })
  const { seats } = await ask('members.roster', { body: key, asOf: on })
  expect(seats.map(({ role, post, holders }) => [role, post.ja, holders[0]?.name.ja ?? null])).toEqual([
    ['chief', '内閣総理大臣', null],
    ['deputy-chief', '法務大臣', '佐藤　花子'],
    ['member', '財務大臣', null],
  ])

  // Pasted again it is all there already, and nothing would be made twice.
  const again = await ask('start.proposeMembers', { body: key, text: list, on })
  expect(again.lines.every(({ isSeated }) => isSeated)).toBe(true)

  await give('history.undo', {})
  expect((await ask('members.roster', { body: key, asOf: on })).seats).toEqual([])
  await give('history.undo', {})
  expect((await ask('start.steps', {})).meetingId).toBeNull()
  await give('history.undo', {})
  expect((await ask('home.get', { asOf: on })).next).toEqual([])
})

test('a list for a body that is not there is refused, and nothing of it is kept', async () => {
  const { ask, give } = await wholeProgram('empty')
  const line = {
    role: 'chief' as const,
    postId: null,
    postWords: '内閣総理大臣',
    name: null,
    reading: null,
    romanized: null,
    nature: 'holder' as const,
    personId: null,
  }
  await expect(give('start.enterMembers', { body: 'nobody', on, lines: [line] })).rejects.toThrow('unknown-body')
  expect((await ask('directory.choices', { asOf: on })).posts).toEqual([])
})

test('how far the first agenda is, is read from the register and not from what was clicked', async () => {
  const { ask, give } = await wholeProgram('published-record')
  expect(await ask('start.steps', {})).toEqual({ meetingId: null, isDrafted: false, isIssued: false })
  const { id } = await give('meetings.create', { body: 'firearms', on: '2006-04-28' })
  expect(await ask('start.steps', {})).toEqual({ meetingId: id, isDrafted: false, isIssued: false })
  await give('history.undo', {})
  expect((await ask('start.steps', {})).meetingId).toBeNull()
})

test('a first meeting is proposed a day while the founding is near, and none once it says nothing any more', async () => {
  const { ask, give } = await wholeProgram('empty')
  const isBlind = async (foundedOn: string | null) => {
    const { key } = await give('bodies.create', {
      nameEn: `Body of ${foundedOn}`,
      nameJa: null,
      kind: 'council',
      founding: foundedOn === null ? null : { act: 'cabinet-decision', on: foundedOn },
    })
    const { next } = await ask('bodies.get', { key, asOf: on })
    return { key, on: next.suggestedOn, isBlind: next.isSuggestedBlindly }
  }
  const near = await isBlind('2026-01-28')
  const far = await isBlind('2026-01-27')
  // Four weeks ahead is a holiday; the day behind it is 92 days after the one founding and 93 after the other.
  expect([near.on, near.isBlind]).toEqual(['2026-04-30', false])
  expect([far.on, far.isBlind]).toEqual(['2026-04-30', true])
  // Of a founding that is not known nothing is said.
  expect((await isBlind(null)).isBlind).toBe(false)

  // Once it has met its own rhythm proposes the day.
  await give('meetings.create', { body: far.key, on })
  expect((await ask('bodies.get', { key: far.key, asOf: on })).next.isSuggestedBlindly).toBe(false)
})

test('a post that a pasted table calls vacant is vacant from that day, is expected at no meeting, and stays so when the table is pasted again', async () => {
  const { ask, give } = await wholeProgram('empty')
  const { key } = await give('bodies.create', {
    nameEn: 'Liaison Committee on Port Security',
    nameJa: '港湾保安連絡会議',
    kind: 'other',
    founding: { act: 'cabinet-decision', on: '2026-03-01' },
  })
  const meeting = await give('meetings.create', { body: key, on })
  const text = [
    'Name\tRole\tMinistry\tPost',
    'BERGMAN Elsa\tChair\tMinistry of Foreign Affairs\tDirector-General for Security',
    'Vacant\tMember\tHarbour Authority\tHarbour Master',
    '\tMember\tMinistry of Finance\tHead of Customs Division',
  ].join('\n')
  const proposal = await ask('start.proposeMembers', { body: key, text, on })
  expect(
    proposal.lines.map(({ postWords, organization, name, isVacant }) => [postWords, organization?.words, name, isVacant]),
  ).toEqual([
    ['Director-General for Security', 'Ministry of Foreign Affairs', 'BERGMAN Elsa', false],
    ['Harbour Master', 'Harbour Authority', null, true],
    ['Head of Customs Division', 'Ministry of Finance', null, false],
  ])
  const corrected = [{ entry: 1, post: 'Harbour Master', name: '' }]
  const mended = await ask('start.proposeMembers', { body: key, text, on, corrected })
  expect(mended.lines[1]).toMatchObject({ name: null, isVacant: false })

  const lines = proposal.lines.map((line) => ({
    ...linesOf({ ...proposal, lines: [line] })[0],
    isVacant: line.isVacant,
    newOrganization: line.organization?.words ?? null,
    standsAlone: line.standsAlone,
  }))
  await give('start.enterMembers', { body: key, on, lines: lines as never })
  const { seats } = await ask('members.roster', { body: key, asOf: on })
  expect(seats.map(({ post, occupancy }) => [post.en, occupancy])).toEqual([
    ['Director-General for Security', 'held'],
    ['Harbour Master', 'vacant'],
    ['Head of Customs Division', 'not-recorded'],
  ])
  const { counts } = await ask('attendance.get', { meetingId: meeting.id })
  expect(counts.notRecorded).toBe(2)
  const again = await ask('start.proposeMembers', { body: key, text, on })
  expect(again.lines.map(({ isSeated, change }) => [isSeated, change])).toEqual([
    [true, 'same'],
    [true, 'same'],
    [true, 'same'],
  ])
})
