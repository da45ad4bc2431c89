import { binaryFormatOf, type BinaryFormat } from './binary-format.ts'
import { japaneseEvidence, utf16Evidence } from './text-evidence.ts'
import { utf8Fault } from './utf8-fault.ts'

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'shift_jis' | 'euc-jp' | 'iso-2022-jp'

/** What was done to the text, or seen in it, that the reader of the preview should know. */
export type TextNote =
  | 'byte-order-mark'
  /** No mark says the encoding: it was told from the bytes. */
  | 'encoding-inferred'
  /** CRLF, CR and Word's soft breaks became LF. */
  | 'line-ends-normalised'
  /** A closing Ctrl-Z was dropped. */
  | 'end-mark-dropped'
  /** The file itself holds U+FFFD: an earlier program lost characters there. */
  | 'holds-replacement-characters'

export type TextProblem =
  | { readonly code: 'empty' }
  | { readonly code: 'too-large'; readonly bytes: number; readonly limit: number }
  /** Not a text: a known format by name, or null when it holds NUL or control bytes. */
  | { readonly code: 'binary'; readonly format: BinaryFormat | null; readonly place: Place }
  /** The bytes end inside a character. */
  | { readonly code: 'cut-off'; readonly encoding: TextEncoding; readonly place: Place }
  /** The encoding is plain, but these bytes are none of its characters. */
  | { readonly code: 'damaged'; readonly encoding: TextEncoding; readonly place: Place }
  /** More than one encoding explains the bytes equally well. */
  | { readonly code: 'ambiguous-encoding'; readonly candidates: readonly TextEncoding[]; readonly place: Place }
  | { readonly code: 'unknown-encoding'; readonly place: Place }

/** Where in the file: line from 1, byte from 0. */
export interface Place {
  readonly line: number
  readonly byte: number
}

export type DecodedText =
  | { readonly ok: true; readonly text: string; readonly encoding: TextEncoding; readonly notes: readonly TextNote[] }
  | { readonly ok: false; readonly problem: TextProblem }

/** 20 MB: the published record of three bodies is 28 kB. */
export const textByteLimit = 20 * 1024 * 1024

/**
 * The text in a file of unknown encoding, with LF line ends: by its byte order mark, else as UTF-8, else as the Japanese
 * encoding or UTF-16 that its bytes give evidence of. No character is ever replaced: what cannot be read whole is refused,
 * with its place.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes.length === 0) return refused({ code: 'empty' })
  if (bytes.length > textByteLimit) return refused({ code: 'too-large', bytes: bytes.length, limit: textByteLimit })
  const format = binaryFormatOf(bytes)
  if (format !== null) return refused({ code: 'binary', format, place: { line: 1, byte: 0 } })

  const mark = byteOrderMarks.find(({ start }) => start.every((byte, index) => bytes[index] === byte))
  if (mark !== undefined) return decodeKnown(bytes, mark.encoding, mark.start.length, ['byte-order-mark'])
  if (bytes.includes(0)) return decodeUtf16(bytes)

  const [body, endNotes] = withoutEndMark(bytes)
  const control = firstControl(body)
  const escapes = body.includes(escape)
  if (control >= 0 || (escapes && !hasJapaneseEscape(body))) {
    const byte = control >= 0 ? control : body.indexOf(escape)
    return refused({ code: 'binary', format: null, place: placeOf(bytes, byte) })
  }
  if (escapes) return decodeKnown(body, 'iso-2022-jp', 0, ['encoding-inferred', ...endNotes])
  const asUtf8 = strictly('utf-8', body)
  if (asUtf8 !== null && !asUtf8.isCutOff) return accepted(asUtf8.text, 'utf-8', endNotes)
  return decodeLegacy(body, endNotes)
}

const byteOrderMarks: readonly { readonly encoding: TextEncoding; readonly start: readonly number[] }[] = [
  { encoding: 'utf-8', start: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', start: [0xff, 0xfe] },
  { encoding: 'utf-16be', start: [0xfe, 0xff] },
]

function decodeKnown(bytes: Uint8Array, encoding: TextEncoding, from: number, notes: readonly TextNote[]): DecodedText {
  const result = strictly(encoding, bytes.subarray(from))
  if (result === null) {
    const fault = encoding === 'utf-8' ? utf8Fault(bytes).byte : firstFault(encoding, bytes, from)
    return refused({ code: 'damaged', encoding, place: placeOf(bytes, fault) })
  }
  if (result.isCutOff || (encoding === 'iso-2022-jp' && endsInsideKanji(bytes))) {
    return refused({ code: 'cut-off', encoding, place: endOf(bytes) })
  }
  const control = result.text.search(forbidden)
  if (control >= 0) {
    const before = new TextEncoder().encode(result.text.slice(0, control)).length
    const byte = from + (encoding === 'utf-16le' || encoding === 'utf-16be' ? control * 2 : before)
    const line = result.text.slice(0, control).split('\n').length
    return refused({ code: 'binary', format: null, place: { line, byte } })
  }
  return accepted(result.text, encoding, notes)
}

/** A NUL byte means UTF-16 without a mark, or no text at all. */
function decodeUtf16(bytes: Uint8Array): DecodedText {
  const readings = (['utf-16le', 'utf-16be'] as const).flatMap((encoding) => {
    const result = strictly(encoding, bytes)
    return result === null || forbidden.test(result.text) ? [] : [{ encoding, evidence: utf16Evidence(result.text) }]
  })
  const [best, other] = readings.toSorted((one, two) => two.evidence - one.evidence)
  if (best === undefined || best.evidence < 0.7 || (other !== undefined && best.evidence - other.evidence < 0.1)) {
    return refused({ code: 'binary', format: null, place: placeOf(bytes, bytes.indexOf(0)) })
  }
  return decodeKnown(bytes, best.encoding, 0, ['encoding-inferred'])
}

/** Eight-bit text that is no UTF-8: one that was damaged, or Shift_JIS or EUC-JP, whichever reads as Japanese. */
function decodeLegacy(bytes: Uint8Array, notes: readonly TextNote[]): DecodedText {
  const fault = utf8Fault(bytes)
  const place = placeOf(bytes, fault.byte)
  const asDamaged = refused(
    fault.isAtEnd ? { code: 'cut-off', encoding: 'utf-8', place: endOf(bytes) } : { code: 'damaged', encoding: 'utf-8', place },
  )
  if (fault.good >= 3 && fault.good > 2 * fault.faulty) return asDamaged
  const readings = (['shift_jis', 'euc-jp'] as const)
    .flatMap((encoding) => {
      const result = strictly(encoding, bytes)
      return result === null ? [] : [{ encoding, isCutOff: result.isCutOff, evidence: japaneseEvidence(result.text) }]
    })
    .filter((reading) => reading.evidence >= 0.6)
    .toSorted((one, two) => two.evidence - one.evidence)
  const [best, other] = readings
  if (best === undefined) {
    return fault.isAtEnd || fault.good > fault.faulty ? asDamaged : refused({ code: 'unknown-encoding', place })
  }
  if (other !== undefined && best.evidence - other.evidence < 0.1) {
    return refused({ code: 'ambiguous-encoding', candidates: readings.map(({ encoding }) => encoding), place })
  }
  return decodeKnown(bytes, best.encoding, 0, ['encoding-inferred', ...notes])
}

/** The whole text, or all but a last unfinished character; null when any byte before that is none of the encoding. */
function strictly(encoding: TextEncoding, bytes: Uint8Array): { readonly text: string; readonly isCutOff: boolean } | null {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true })
  let text: string
  try {
    text = decoder.decode(bytes, { stream: true })
  } catch {
    return null
  }
  try {
    return { text: text + decoder.decode(), isCutOff: false }
  } catch {
    return { text, isCutOff: true }
  }
}

/** The byte before which everything decodes, found by halving; `from` is the end of the byte order mark. */
function firstFault(encoding: TextEncoding, bytes: Uint8Array, from: number): number {
  let good = from
  let bad = bytes.length
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2)
    if (strictly(encoding, bytes.subarray(from, middle)) === null) bad = middle
    else good = middle
  }
  return good
}

function accepted(decoded: string, encoding: TextEncoding, notes: readonly TextNote[]): DecodedText {
  const text = decoded.replace(/\r\n?|\v|\u0085|\u2028|\u2029/g, '\n')
  const seen: TextNote[] = [...notes]
  if (text !== decoded) seen.push('line-ends-normalised')
  if (text.includes('\uFFFD')) seen.push('holds-replacement-characters')
  return { ok: true, text, encoding, notes: seen }
}

const refused = (problem: TextProblem): DecodedText => ({ ok: false, problem })

const escape = 0x1b
const endMark = 0x1a
/** Control characters that no text holds; tab, line ends, form feed, Word's soft break and ISO-2022's escape are let through. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const forbidden = /[\0-\x08\x0e-\x1f\x7f]/
const isControl = (byte: number) => (byte < 0x20 && byte !== escape && !(byte >= 0x09 && byte <= 0x0d)) || byte === 0x7f

/** A plain loop: a callback for each of twenty million bytes would hold everything up. */
function firstControl(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0
    if ((byte < 0x20 || byte === 0x7f) && isControl(byte)) return at
  }
  return -1
}

function withoutEndMark(bytes: Uint8Array): readonly [Uint8Array, readonly TextNote[]] {
  return bytes.at(-1) === endMark ? [bytes.subarray(0, -1), ['end-mark-dropped']] : [bytes, []]
}

/** The bytes as letters with `~` for the escape, to look for ISO-2022 sequences in. */
const withVisibleEscapes = (bytes: Uint8Array) =>
  new TextDecoder('latin1').decode(bytes).replaceAll('~', ' ').replaceAll('\u001b', '~')
const hasJapaneseEscape = (bytes: Uint8Array) =>
  bytes.every((byte) => byte < 0x80) && /~(?:\$[@B]|\([BJI])/.test(withVisibleEscapes(bytes))
/** RFC 1468: a text ends in ASCII (or JIS X 0201 Latin). */
const endsInsideKanji = (bytes: Uint8Array) => /~(?:\$[@B]|\(I)[^~]*$/.test(withVisibleEscapes(bytes))

const endOf = (bytes: Uint8Array) => placeOf(bytes, bytes.length)

function placeOf(bytes: Uint8Array, byte: number): Place {
  let line = 1
  for (let index = 0; index < byte; index += 1) {
    const isLineFeed = bytes[index] === 0x0a
    const isLoneReturn = bytes[index] === 0x0d && bytes[index + 1] !== 0x0a && bytes[index + 1] !== 0
    if (isLineFeed || isLoneReturn) line += 1
  }
  return { line, byte }
}
