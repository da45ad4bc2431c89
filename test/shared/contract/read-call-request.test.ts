import fc from 'fast-check'
import { expect, test } from 'vitest'
import { maxCallLength, readCallRequest } from '../../../shared/contract/read-call-request.ts'

test('a call is read as it was written', () => {
  const request = { type: 'mutation', path: 'meetings.create', input: { title: '第4回', items: [1, null] } }
  expect(readCallRequest(JSON.stringify(request))).toEqual({ ok: true, request })
})

test('a call without input has none', () => {
  expect(readCallRequest('{"type":"query","path":"register.status"}')).toEqual({
    ok: true,
    request: { type: 'query', path: 'register.status', input: undefined },
  })
})

test('a call as long as allowed is read, one longer is not', () => {
  const ofLength = (length: number): string => {
    const empty = JSON.stringify({ type: 'query', path: 'a.b', input: '' })
    return empty.replace('""', `"${'x'.repeat(length - empty.length)}"`)
  }
  expect([readCallRequest(ofLength(maxCallLength)).ok, readCallRequest(ofLength(maxCallLength + 1)).ok]).toEqual([true, false])
})

test('whatever else comes is refused as invalid input and never thrown', () => {
  const call = fc.record({ type: fc.anything(), path: fc.anything(), input: fc.jsonValue() })
  const text = fc.oneof(
    fc.string(),
    fc.json(),
    call.map((value) => String(JSON.stringify(value, (_key, part: unknown) => (typeof part === 'bigint' ? null : part)))),
  )
  fc.assert(
    fc.property(text, (sent) => {
      const read = readCallRequest(sent)
      expect(read.ok ? 'read' : read.error.code).toBe('invalid-input')
    }),
  )
})

test.each(['constructor', '__proto__.a', 'a.__proto__', 'A.b', 'a..b', 'a.b ', 'a/b'])('the path %j is no procedure', (path) => {
  expect(readCallRequest(JSON.stringify({ type: 'query', path })).ok).toBe(false)
})
