import { expect, test } from 'vitest'
import { answerHeaders, fileHeaders } from '../../../electron/host/page-headers.ts'

const directives = (host: 'desktop' | 'web'): ReadonlyMap<string, readonly string[]> =>
  new Map(
    (answerHeaders(host)['content-security-policy'] ?? '').split('; ').map((line) => {
      const [name = '', ...sources] = line.split(' ')
      return [name, sources] as const
    }),
  )

test.each(['desktop', 'web'] as const)('the policy of the %s lets only the own files of the page in', (host) => {
  const framing = host === 'web' ? "'self'" : "'none'"
  const policy = directives(host)
  expect(Object.fromEntries(policy)).toEqual({
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'", expect.stringMatching(/^'sha256-[A-Za-z0-9+/=]{44}'$/)],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'frame-src': [framing],
    'frame-ancestors': [framing],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'object-src': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ["'none'"],
  })
})

test('the policy has no unsafe word, no wildcard and no address', () => {
  for (const host of ['desktop', 'web'] as const) {
    expect(answerHeaders(host)['content-security-policy']).not.toMatch(/unsafe|\*|https?:|blob:|strict-dynamic|nonce/)
  }
})

test('every answer forbids guessing its type, telling where it came from, and standing in another site', () => {
  expect(answerHeaders('web')).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  })
  expect(Object.keys(answerHeaders('web')).filter((name) => name.startsWith('access-control'))).toEqual([])
})

test('a file of the page carries the policy too', () => {
  const file = { path: '/x/index.html', contentType: 'text/html; charset=utf-8', immutable: false }
  expect(fileHeaders('desktop', file)).toMatchObject(answerHeaders('desktop'))
})
