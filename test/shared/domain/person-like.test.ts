import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readMemberList } from '../../../shared/domain/member-list.ts'
import { isPersonLike } from '../../../shared/domain/person-like.ts'

const titles = [
  'Minister of Economy, Trade and Industry',
  'Minister of Education, Culture, Sports, Science and Technology',
  'Minister of Land, Infrastructure, Transport and Tourism',
  'Minister of Health, Labour and Welfare',
  'Minister of Agriculture, Forestry and Fisheries',
  'Minister of Internal Affairs and Communications',
  'Minister for Digital Transformation',
  'Director-General, Local Administration Bureau',
  'Minister of Justice',
  'Prime Minister',
]
const names = ['TAKEDA Ichiro', 'SATO Yumi', 'Mori Kenta', "O'Brien Mary", 'Jean-Luc Picard']
const title = fc.constantFrom(...titles)
const name = fc.constantFrom(...names)

test('no part of a title becomes a person, whichever beginnings of it are posts of the register', () => {
  fc.assert(
    fc.property(title, fc.boolean(), fc.constantFrom('', ' –', ' - ', ' …'), (post, knowsIts, end) => {
      const known = knowsIts ? [post.split(/, | and /)[0] ?? post] : []
      expect(readMemberList(post + end, known).entries.map((entry) => [entry.post, entry.name])).toEqual([[post, null]])
    }),
  )
})

test('who is named beside a title is told from it, however the two are parted', () => {
  fc.assert(
    fc.property(title, name, fc.constantFrom(' – ', ': ', ', ', ' … '), fc.boolean(), (post, who, sign, isKnown) => {
      const { entries } = readMemberList(post + sign + who, isKnown ? [post] : [])
      expect(entries.map((entry) => [entry.post, entry.name])).toEqual([[post, who]])
    }),
  )
})

test('what begins small, joins words or is the name of a field of government names nobody', () => {
  const nobody = ['and Industry', 'Trade and Industry', 'industry', 'Culture', 'Transport', 'of the Cabinet', '2nd Division']
  expect([...nobody, ...names].filter(isPersonLike)).toEqual(names)
})
