import { z } from 'zod'
import { type PaperFormat, paperFormats } from '../documents/paper-formats.ts'
import { query } from './define.ts'
import { askedPaper } from './documents.ts'

/** A paper as a file. */
export interface PaperFile {
  /** Suggested file name without ending. */
  readonly fileName: string
  readonly format: PaperFormat
  /** The bytes, in base64: only JSON crosses. */
  readonly content: string
}

/** What is done with papers, beside showing them. */
export const papersContract = {
  /** The bytes of a paper in one of its forms. Errors: those of the paper; no-such-form for a form that it has not. */
  file: query<PaperFile>()(z.strictObject({ paper: askedPaper, format: z.enum(paperFormats) })),
}
