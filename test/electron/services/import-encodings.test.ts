import { describe, expect, test } from 'vitest'
import { readPublishedRecord } from '../../../db/sample/read-sample.ts'
import type { TextEncoding } from '../../../electron/exchange/decode-text.ts'
import { exportRegister } from '../../../electron/services/register/export-register.ts'
import type { RegisterSession } from '../../../electron/services/register/register-session.ts'
import { chronicle } from '../../../shared/documents/chronicle.ts'
import { concat, encodeText } from '../exchange/encode-text.ts'
import { chronicleOfSample } from '../exchange/published-record/sample-register.ts'
import { importing, sessionOn } from './importing.ts'

// Wave dashes and the like have no place in the older encodings, and the text of the three bodies has none.
const japanese = chronicle(chronicleOfSample(readPublishedRecord(), ['drugs', 'firearms', 'crime'], '2004-06-30'), 'ja')

/** The facts of a register but for the sum of the file they came from. */
async function factsOf(session: RegisterSession): Promise<unknown> {
  const { tables } = await exportRegister(session)
  const { changes: _changes, change_sets: _sets, sources = [], ...facts } = tables
  return { ...facts, sources: sources.map(({ sha256: _sum, ...source }) => source) }
}

async function imported(bytes: Uint8Array): Promise<unknown> {
  const session = await sessionOn('empty')
  await importing(session, bytes)
  return factsOf(session)
}

describe('one text imports alike', () => {
  const marks: readonly (readonly [string, () => Uint8Array])[] = [
    ['in Shift_JIS', () => encodeText(japanese, 'shift_jis')],
    ['in EUC-JP', () => encodeText(japanese, 'euc-jp')],
    ['in ISO-2022-JP', () => encodeText(japanese, 'iso-2022-jp')],
    ['in UTF-16LE without a mark', () => encodeText(japanese, 'utf-16le')],
    ['in UTF-16BE with a mark', () => concat([0xfe, 0xff], encodeText(japanese, 'utf-16be'))],
    ['in UTF-8 with a mark', () => concat([0xef, 0xbb, 0xbf], encodeText(japanese, 'utf-8'))],
    ['with Windows line ends in Shift_JIS', () => encodeText(japanese.replaceAll('\n', '\r\n'), 'shift_jis')],
  ]
  test.each(marks)('%s', async (_what, bytes) => {
    expect(await imported(bytes())).toEqual(await imported(encodeText(japanese, 'utf-8')))
  })
})

describe('a file that gives no text is refused by its name, with the reason in words', () => {
  const broken = (encoding: TextEncoding) => encodeText(japanese, encoding)
  const refused: readonly (readonly [string, Uint8Array, string, string])[] = [
    ['an empty file', new Uint8Array(), 'empty', 'The file is empty.'],
    ['a PDF', new TextEncoder().encode('%PDF-1.7 and more'), 'binary', 'It is a PDF.'],
    [
      'a UTF-8 text cut in a character',
      broken('utf-8').subarray(0, 5),
      'cut-off',
      'The file is cut off in the middle of a character at its end (line 1, UTF-8).',
    ],
    [
      'a UTF-16 text cut in a character',
      concat([0xff, 0xfe], broken('utf-16le').subarray(0, 101)),
      'cut-off',
      'The file is cut off in the middle of a character at its end (line 7, UTF-16LE).',
    ],
    [
      'a UTF-8 text with a strange byte',
      concat(broken('utf-8').subarray(0, 59), [0xff], broken('utf-8').subarray(59)),
      'damaged',
      'Line 3 (byte 59) holds bytes that are no UTF-8 text.',
    ],
  ]
  test.each(refused)('%s', async (_what, bytes, why, lines) => {
    const session = await sessionOn('empty')
    const before = await exportRegister(session)
    await expect(importing(session, bytes)).rejects.toMatchObject({
      code: 'unreadable-text',
      details: { file: 'notes.txt', why, lines },
    })
    expect(await exportRegister(session)).toEqual(before)
  })
})
