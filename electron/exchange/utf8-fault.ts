export interface Utf8Fault {
  /** The first byte that is no UTF-8; the length when there is no fault. */
  readonly byte: number
  /** Nothing is wrong but that the text ends inside a character. */
  readonly isAtEnd: boolean
  /** Characters of two and more bytes that stand whole, and bytes that belong to none: what the bytes are by and large. */
  readonly good: number
  readonly faulty: number
}

/** Where, and how widely, bytes that a strict decoder refused are no UTF-8. */
export function utf8Fault(bytes: Uint8Array): Utf8Fault {
  let first: { readonly byte: number; readonly isAtEnd: boolean } | null = null
  let good = 0
  let faulty = 0
  let at = 0
  while (at < bytes.length) {
    const length = lengthOf(bytes[at] ?? 0)
    let whole = 1
    while (whole < length && isContinuation(bytes[at + whole])) whole += 1
    const isGood = length > 0 && whole === length && isWellFormed(bytes, at)
    if (!isGood) {
      first ??= { byte: at, isAtEnd: length > 1 && at + whole >= bytes.length }
      faulty += 1
    } else if (length > 1) good += 1
    at += isGood ? length : 1
  }
  return { byte: first?.byte ?? bytes.length, isAtEnd: first?.isAtEnd ?? false, good, faulty }
}

function lengthOf(lead: number): number {
  if (lead < 0x80) return 1
  if (lead >= 0xc2 && lead <= 0xdf) return 2
  if (lead >= 0xe0 && lead <= 0xef) return 3
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
}

const isContinuation = (byte: number | undefined) => byte !== undefined && byte >= 0x80 && byte <= 0xbf

/** No overlong forms, no surrogates, nothing past U+10FFFF. */
function isWellFormed(bytes: Uint8Array, at: number): boolean {
  const lead = bytes[at] ?? 0
  const second = bytes[at + 1] ?? 0
  if (lead === 0xe0) return second >= 0xa0
  if (lead === 0xed) return second <= 0x9f
  if (lead === 0xf0) return second >= 0x90
  if (lead === 0xf4) return second <= 0x8f
  return true
}
