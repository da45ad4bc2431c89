import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoDate } from '../../../shared/domain/calendar.ts'
import { readLink, writeLink } from '../../../shared/domain/register-link.ts'

const register = '0123456789abcdef'

// Control characters are the one thing that may be typed into a search and not stand in a link.
const words = fc.string({ unit: 'grapheme', maxLength: 40 }).filter((text) => !/\p{Cc}/u.test(text))

const segments = fc.array(fc.stringMatching(/^[a-z0-9]+(?:[._-][a-z0-9]+)*$/), { maxLength: 3 })
const places = fc.constantFrom('plans', 'meetings', 'persons', 'members', 'status', 'search')
const queries = fc.array(fc.tuple(fc.constantFrom('q', 'line', 'item', 'key'), words), {
  maxLength: 3,
})
const routes = fc
  .tuple(places, segments, queries)
  .map(([first, rest, query]) =>
    [`/${[first, ...rest].join('/')}`, query.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&')]
      .filter((part) => part !== '')
      .join('?'),
  )

const hostile = fc
  .array(
    fc.constantFrom('..', '.', '%2e', '/', '\\', 'plans', 'search', '?', 'q', '=', '&', 'as-of', '#', '%', '2005-06-10', ' '),
  )
  .map((parts) => parts.join(''))

describe('a link', () => {
  test('leads back to the place and day it was made of', () => {
    const days = fc.option(fc.constantFrom(isoDate('2005-06-10'), isoDate('1997-01-17')))
    fc.assert(
      fc.property(routes, days, (route, asOf) => {
        const link = writeLink({ register, route, asOf })
        expect(link === null ? null : readLink(link)).toEqual({ register, route, asOf })
      }),
    )
  })

  test('from anywhere is read whole or refused, and never leaves the places of a register', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), hostile), (tail) => {
        const link = readLink(`honbu://${register}/${tail}`)
        if (link === null) return
        expect(link.route).toMatch(/^\/[^#\\\s]*$/)
        expect(link.route.split('?')[0]?.split('/')).not.toContain('..')
        expect(readLink(writeLink(link) ?? '')).toEqual(link)
      }),
    )
  })

  test('may end in the slash that some systems add', () => {
    expect(readLink(`honbu://${register}/`)).toEqual({ register, route: '/', asOf: null })
    expect(readLink(`HONBU://${register.toUpperCase()}/plans/`)).toEqual({ register, route: '/plans', asOf: null })
  })

  test.each([
    ['a step up', '/meetings/../../etc/passwd'],
    ['a step up in code', '/meetings/%2e%2e/1'],
    ['a step up at the end', '/plans/..'],
    ['a backslash', '/plans\\..'],
    ['an empty step', '/plans//a'],
    ['a place that is none', '/gallery'],
    ['a paper about to be printed', '/paper/agenda'],
    ['the settings', '/settings'],
    ['a form', '/bodies/new'],
    ['another form', '/bodies/drugs/edit'],
    ['a fragment', '/plans#/settings'],
    ['a second question mark', '/plans?a=1?b=2'],
    ['a broken code', '/search?q=%E3%81'],
    ['a control character', '/search?q=%00'],
    ['a key of another kind', '/search?__proto__=1'],
    ['no day', '/plans?as-of=2005-02-30'],
    ['two days', '/plans?as-of=2005-06-10&as-of=2005-06-11'],
    ['a space', '/search?q=a b'],
    ['too long a search', `/search?q=${'a'.repeat(501)}`],
    ['too much of everything', `/plans/${'a'.repeat(3000)}`],
  ])('with %s is refused', (_what, tail) => {
    expect(readLink(`honbu://${register}${tail}`)).toBeNull()
  })

  test.each([
    '',
    'honbu:',
    'honbu://',
    'honbu://register/plans',
    `https://${register}/plans`,
    `honbu://user@${register}/plans`,
    `honbu://${register}:80/plans`,
  ])('written as %j is refused', (text) => {
    expect(readLink(text)).toBeNull()
  })

  test('is not made for places that have none', () => {
    expect(writeLink({ register, route: '/settings', asOf: null })).toBeNull()
    expect(writeLink({ register, route: '/welcome', asOf: null })).toBeNull()
  })
})
