import type { TextEncoding } from '../../../electron/exchange/decode-text.ts'

/** The text as bytes of an encoding, without a byte order mark; `?` stands for what the encoding cannot say. */
export function encodeText(text: string, encoding: TextEncoding): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(text)
    case 'utf-16le':
    case 'utf-16be':
      return utf16(text, encoding === 'utf-16le')
    case 'shift_jis':
    case 'euc-jp':
      return Uint8Array.from(Array.from(text).flatMap((character) => legacyBytes(character, encoding)))
    case 'iso-2022-jp':
      return iso2022(text)
  }
}

export const concat = (...parts: readonly (Uint8Array | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => Array.from(part)))

function utf16(text: string, isLittleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let index = 0; index < text.length; index += 1) view.setUint16(index * 2, text.charCodeAt(index), isLittleEndian)
  return bytes
}

/** Two-byte characters by what the platform's decoder makes of every pair. */
function tableOf(encoding: 'shift_jis' | 'euc-jp'): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder(encoding)
  const table = new Map<string, readonly number[]>()
  for (let lead = 0x81; lead <= 0xfc; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail))
      if (Array.from(character).length === 1 && character !== '\ufffd' && !table.has(character))
        table.set(character, [lead, trail])
    }
  }
  return table
}

const tables = { shift_jis: tableOf('shift_jis'), 'euc-jp': tableOf('euc-jp') }

function legacyBytes(character: string, encoding: 'shift_jis' | 'euc-jp'): readonly number[] {
  return character <= '\u007f' ? [character.charCodeAt(0)] : (tables[encoding].get(character) ?? [0x3f])
}

function iso2022(text: string): Uint8Array {
  const bytes: number[] = []
  let isKanji = false
  for (const character of text) {
    const euc = legacyBytes(character, 'euc-jp')
    if (euc.length === 2 && !isKanji) bytes.push(0x1b, 0x24, 0x42)
    if (euc.length === 1 && isKanji) bytes.push(0x1b, 0x28, 0x42)
    isKanji = euc.length === 2
    bytes.push(...euc.map((byte) => (isKanji ? byte - 0x80 : byte)))
  }
  return Uint8Array.from(isKanji ? [...bytes, 0x1b, 0x28, 0x42] : bytes)
}
