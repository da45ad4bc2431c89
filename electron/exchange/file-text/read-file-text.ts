import type { FileTextState } from '../../../shared/domain/vocabulary.ts'
import { binaryFormatOf } from '../binary-format.ts'
import { decodeText } from '../decode-text.ts'
import { TableProblem } from '../tables/table-problem.ts'
import { htmlText } from './html-text.ts'
import { officeText } from './office-text.ts'
import { pdfText } from './pdf-text.ts'

/** What search takes of a file. */
export interface ReadFileText {
  readonly state: FileTextState
  /** A line each for what stands apart; null unless something was read. */
  readonly text: string | null
}

/** Raise it whenever the reader reads more, or otherwise: files are then read anew. */
export const readerVersion = 1

export const fileTextLimits = {
  /** 50 MiB: a scan of a whole binder. */
  bytes: 50 * 1024 * 1024,
  /** About 200 pages. What comes later is not found. */
  characters: 200_000,
  pages: 400,
} as const

/**
 * The text of a file, told by its bytes: PDF with text in it, Word, Excel, PowerPoint and OpenDocument, web pages and plain text in any encoding that
 * the register reads. Never throws: what cannot be read is told by its state.
 */
export async function readFileText(bytes: Uint8Array, fileName: string): Promise<ReadFileText> {
  if (bytes.length > fileTextLimits.bytes) return { state: 'too-large', text: null }
  try {
    const lines = await linesOf(bytes, fileName)
    return lines === null ? { state: 'other-kind', text: null } : gathered(lines, binaryFormatOf(bytes) === 'pdf')
  } catch (error) {
    return { state: error instanceof TableProblem && error.code === 'zip-bomb' ? 'too-large' : 'failed', text: null }
  }
}

/** Null: a kind of file that is not read. */
async function linesOf(bytes: Uint8Array, fileName: string): Promise<Iterable<string> | null> {
  if (bytes.length === 0) return []
  switch (binaryFormatOf(bytes)) {
    case 'pdf':
      return pdfText(bytes, fileTextLimits.pages)
    case 'zip':
      return officeText(bytes, fileTextLimits.characters)
    case 'rtf':
    case 'old-office':
    case 'sqlite':
    case 'png':
    case 'jpeg':
    case 'gif':
    case 'gzip':
      return null
    case null: {
      const decoded = decodeText(bytes)
      if (!decoded.ok) return decoded.problem.code === 'binary' ? null : failed()
      return /\.x?html?$/i.test(fileName) || /^\s*<(?:!doctype html|html)\b/i.test(decoded.text)
        ? htmlText(decoded.text)
        : decoded.text.split('\n')
    }
  }
}

function failed(): never {
  throw new Error('neither this encoding nor that')
}

/** One space between words, no empty lines, and no more than the limit. */
function gathered(lines: Iterable<string>, isPages: boolean): ReadFileText {
  const kept: string[] = []
  let length = 0
  for (const line of lines) {
    const text = line
      .replaceAll(/[\p{Cc}\ufffd\s]+/gu, ' ')
      .trim()
      .toWellFormed()
    if (text === '') continue
    const room = fileTextLimits.characters - length
    if (text.length >= room) {
      kept.push(text.slice(0, room).toWellFormed())
      return { state: 'cut', text: kept.join('\n') }
    }
    kept.push(text)
    length += text.length + 1
  }
  if (kept.length === 0) return { state: isPages ? 'no-text' : 'empty', text: null }
  return { state: 'read', text: kept.join('\n') }
}
