import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeText, type TextEncoding, textByteLimit } from '../../../electron/exchange/decode-text.ts'
import { concat, encodeText } from './encode-text.ts'

const japanese = '（注１）薬物乱用対策推進本部の構成員\n\n本部長　内閣総理大臣\n'
const english = '(Note 2) Meetings of Members\n\nJanuary 21, 1997:   First meeting of headquarters members\n'

const read = (text: string, encoding: TextEncoding, notes: readonly string[] = []) => ({ ok: true, text, encoding, notes })
const refused = (problem: object) => ({ ok: false, problem })

describe('what encoding the bytes are in', () => {
  test.each(['shift_jis', 'euc-jp', 'iso-2022-jp', 'utf-16le', 'utf-16be'] as const)(
    'Japanese in %s is told from the bytes',
    (encoding) => {
      expect(decodeText(encodeText(japanese, encoding))).toEqual(read(japanese, encoding, ['encoding-inferred']))
    },
  )

  test.each(['utf-16le', 'utf-16be'] as const)('English in %s without a mark is told from the bytes', (encoding) => {
    expect(decodeText(encodeText(english, encoding))).toEqual(read(english, encoding, ['encoding-inferred']))
  })

  test('UTF-8 needs no note, and ASCII is UTF-8', () => {
    expect(decodeText(encodeText(japanese, 'utf-8'))).toEqual(read(japanese, 'utf-8'))
    expect(decodeText(encodeText(english, 'utf-8'))).toEqual(read(english, 'utf-8'))
  })

  test('a byte order mark decides and is not part of the text', () => {
    const le = concat([0xff, 0xfe], encodeText(japanese, 'utf-16le'))
    const be = concat([0xfe, 0xff], encodeText(japanese, 'utf-16be'))
    const utf8 = concat([0xef, 0xbb, 0xbf], encodeText(japanese, 'utf-8'))
    expect([le, be, utf8].map(decodeText)).toEqual([
      read(japanese, 'utf-16le', ['byte-order-mark']),
      read(japanese, 'utf-16be', ['byte-order-mark']),
      read(japanese, 'utf-8', ['byte-order-mark']),
    ])
  })

  test('one Japanese sign in an English text is enough for Shift_JIS', () => {
    const text = 'the people’s daily lives\n'
    expect(decodeText(encodeText(text, 'shift_jis'))).toEqual(read(text, 'shift_jis', ['encoding-inferred']))
  })

  test('an accented letter of Western Europe is not taken for a kanji', () => {
    const latin1 = Uint8Array.from(Array.from('a r\u00e9sum\u00e9 of Gen\u00e8ve\n', (letter) => letter.charCodeAt(0)))
    expect(decodeText(latin1)).toEqual(refused({ code: 'unknown-encoding', place: { line: 1, byte: 3 } }))
  })

  test('any Japanese text comes back from any of its encodings', () => {
    const letters = fc.constantFrom(
      ...Array.from('本部長内閣総理大臣薬物乱用対策推進のはをにてとした、。アイウエオー平成年月日第回会合'),
    )
    const texts = fc.array(fc.array(letters, { minLength: 12, maxLength: 40 }), { minLength: 1, maxLength: 5 })
    const encodings = fc.constantFrom(
      'utf-8',
      'shift_jis',
      'euc-jp',
      'iso-2022-jp',
      'utf-16le',
      'utf-16be',
    ) satisfies fc.Arbitrary<TextEncoding>
    fc.assert(
      fc.property(texts, encodings, (lines, encoding) => {
        const text = `${lines.map((line) => line.join('')).join('\n')}\nend.\n`
        expect(decodeText(encodeText(text, encoding))).toMatchObject({ ok: true, text, encoding })
      }),
    )
  })
})

describe('what is done to the text', () => {
  test('CRLF, CR and the soft break of a word processor become line feeds', () => {
    expect(decodeText(encodeText('one\r\ntwo\rthree\vfour\n', 'utf-8'))).toEqual(
      read('one\ntwo\nthree\nfour\n', 'utf-8', ['line-ends-normalised']),
    )
  })

  test('a closing Ctrl-Z is dropped and told', () => {
    expect(decodeText(concat(encodeText(japanese, 'shift_jis'), [0x1a]))).toEqual(
      read(japanese, 'shift_jis', ['encoding-inferred', 'end-mark-dropped']),
    )
  })

  test('characters lost by an earlier program are told', () => {
    expect(decodeText(encodeText('本\ufffd長\n', 'utf-8'))).toEqual(
      read('本\ufffd長\n', 'utf-8', ['holds-replacement-characters']),
    )
  })
})

describe('what is refused, by name and place', () => {
  test.each([
    ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31]],
    ['zip', [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]],
    ['old-office', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
    ['png', [0x89, 0x50, 0x4e, 0x47]],
  ])('a %s file', (format, bytes) => {
    expect(decodeText(Uint8Array.from(bytes))).toEqual(refused({ code: 'binary', format, place: { line: 1, byte: 0 } }))
  })

  test('a NUL in a text, and other control characters', () => {
    const withNul = concat(encodeText('one\ntwo', 'utf-8'), [0], encodeText('three\n', 'utf-8'))
    const withBell = concat(encodeText('one\ntwo', 'utf-8'), [7], encodeText('three\n', 'utf-8'))
    const expected = refused({ code: 'binary', format: null, place: { line: 2, byte: 7 } })
    expect([withNul, withBell].map(decodeText)).toEqual([expected, expected])
  })

  test('a NUL behind a byte order mark', () => {
    const bytes = concat([0xef, 0xbb, 0xbf], encodeText('本\n\0', 'utf-8'))
    expect(decodeText(bytes)).toEqual(refused({ code: 'binary', format: null, place: { line: 2, byte: 7 } }))
  })

  test.each(['utf-8', 'shift_jis', 'euc-jp', 'utf-16le', 'utf-16be'] as const)(
    'a text in %s that ends inside a character',
    (encoding) => {
      const bytes = encodeText('薬物乱用対策推進本部の構成員\n本部長', encoding).slice(0, -1)
      expect(decodeText(bytes)).toEqual(refused({ code: 'cut-off', encoding, place: { line: 2, byte: bytes.length } }))
    },
  )

  test('a text in ISO-2022-JP that ends between kanji, before it returns to ASCII', () => {
    const bytes = encodeText('本部長', 'iso-2022-jp').slice(0, -3)
    expect(decodeText(bytes)).toEqual(
      refused({ code: 'cut-off', encoding: 'iso-2022-jp', place: { line: 1, byte: bytes.length } }),
    )
  })

  test('UTF-8 with one damaged byte, at that byte', () => {
    const bytes = encodeText('薬物乱用\n対策', 'utf-8')
    bytes[14] = 0x41
    expect(decodeText(bytes)).toEqual(refused({ code: 'damaged', encoding: 'utf-8', place: { line: 2, byte: 13 } }))
  })

  test('UTF-16 with half a character, at that place', () => {
    const bytes = concat([0xff, 0xfe], encodeText('本\n', 'utf-16le'), [0x00, 0xd8], encodeText('部長\n', 'utf-16le'))
    expect(decodeText(bytes)).toMatchObject(refused({ code: 'damaged', encoding: 'utf-16le', place: { line: 2 } }))
  })

  test('nothing, and too much', () => {
    expect(decodeText(new Uint8Array())).toEqual(refused({ code: 'empty' }))
    expect(decodeText(new Uint8Array(textByteLimit + 1).fill(0x20))).toEqual(
      refused({ code: 'too-large', bytes: textByteLimit + 1, limit: textByteLimit }),
    )
  })

  test('random bytes are refused, and nothing is ever replaced or thrown', () => {
    // Evenly drawn: fast-check otherwise prefers few and small values, which can be a text after all.
    const evenBytes = fc.noBias(fc.uint8Array({ minLength: 64, maxLength: 400 }))
    fc.assert(
      fc.property(evenBytes, (bytes) => {
        expect(decodeText(bytes)).toMatchObject({ ok: false })
      }),
      { numRuns: 2000 },
    )
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 12 }), (bytes) => {
        const result = decodeText(bytes)
        const isSilentLoss = result.ok && result.text.includes('\ufffd') && !result.notes.includes('holds-replacement-characters')
        expect(isSilentLoss).toBe(false)
      }),
      { numRuns: 5000 },
    )
  })
})
