import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bodyKey } from '../../../shared/domain/body-key.ts'

describe('the key of a new body', () => {
  test('is its name in small letters, shortened at a word', () => {
    expect(bodyKey('Road Safety', new Set())).toBe('road-safety')
    expect(bodyKey('Headquarters for the Promotion of Measures to Prevent Drug Abuse', new Set())).toBe(
      'headquarters-for-the-promotion-of',
    )
    expect(bodyKey('Prime Minister’s Council', new Set())).toBe('prime-ministers-council')
  })

  test('is a plain word where the name has no Latin letters, and numbered where it is taken', () => {
    expect(bodyKey('子ども・若者育成支援推進本部', new Set())).toBe('body')
    expect(bodyKey(null, new Set(['body', 'body-2']))).toBe('body-3')
    expect(bodyKey('New', new Set())).toBe('new-2')
  })

  test('is free and fit for an address, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.constantFrom('body', 'a', 'b-2')), (name, taken) => {
        const key = bodyKey(name, new Set(taken))
        expect(key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
        expect(taken).not.toContain(key)
        expect(key.length).toBeLessThanOrEqual(45)
      }),
    )
  })
})
