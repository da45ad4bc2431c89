import fc from 'fast-check'
import { expect, test } from 'vitest'
import { postalAddress } from '../../../shared/documents/postal-address.ts'

test.each([
  ['〒100-8977\n東京都千代田区霞が関1-1-1', '〒100-8977\n東京都千代田区霞が関1-1-1'],
  ['〒100-8977 東京都千代田区霞が関1-1-1 ＴＥＬ　03-3580-4111', '〒100-8977 東京都千代田区霞が関1-1-1'],
  ['1-1-1 Kasumigaseki, Chiyoda-ku, Tokyo 100-8977; tel. +81 3 3580 4111', '1-1-1 Kasumigaseki, Chiyoda-ku, Tokyo 100-8977'],
  ['Hotel Okura, 2-10-4 Toranomon', 'Hotel Okura, 2-10-4 Toranomon'],
  ['東京都港区電話局前1-2', '東京都港区電話局前1-2'],
  ['03-3580-4111', null],
  ['内線 4321', null],
  ['secretary@example.jp\nhttps://example.jp', null],
  ['', null],
])('of %j an envelope bears %j', (contact, address) => {
  expect(postalAddress(contact)).toBe(address)
})

test('nothing is written on an envelope that is not in the contact', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (contact) => {
      for (const line of postalAddress(contact)?.split('\n') ?? []) expect(contact).toContain(line)
    }),
  )
})
