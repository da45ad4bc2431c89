/** Formats that people choose by mistake where a text is asked for. */
export type BinaryFormat = 'pdf' | 'zip' | 'old-office' | 'rtf' | 'sqlite' | 'png' | 'jpeg' | 'gif' | 'gzip'

/** The format that the first bytes name; null when they name none. A docx or xlsx is a zip; RTF is letters, but no plain text. */
export function binaryFormatOf(bytes: Uint8Array): BinaryFormat | null {
  return signatures.find(({ start }) => start.every((byte, index) => bytes[index] === byte))?.format ?? null
}

const ascii = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0))

const signatures: readonly { readonly format: BinaryFormat; readonly start: readonly number[] }[] = [
  { format: 'pdf', start: ascii('%PDF-') },
  { format: 'zip', start: [0x50, 0x4b, 0x03, 0x04] },
  { format: 'old-office', start: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { format: 'rtf', start: ascii('{\\rtf') },
  { format: 'sqlite', start: ascii('SQLite format 3\0') },
  { format: 'png', start: [0x89, 0x50, 0x4e, 0x47] },
  { format: 'jpeg', start: [0xff, 0xd8, 0xff] },
  { format: 'gif', start: ascii('GIF8') },
  { format: 'gzip', start: [0x1f, 0x8b] },
]
