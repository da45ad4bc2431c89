import { z } from 'zod'
import type { PartialDate } from '../domain/calendar.ts'
import type { Bilingual } from '../domain/model.ts'
import { query } from './define.ts'

/** A source as its reader shows it. */
export interface SourceView {
  readonly title: Bilingual
  readonly publishedBy: string | null
  readonly publishedOn: PartialDate | null
  /** Where it lies, and how places in it are named, as noted in the register. */
  readonly note: string | null
  /** Of the text that its places count in, lower-case hexadecimal: a file with another content is another edition. Null: none is known. */
  readonly sha256: string | null
  /** The text, where the very file is attached to something; null where it is not, or cannot be read. */
  readonly text: string | null
}

export const sourcesContract = {
  /** Errors: not-found. */
  get: query<SourceView>()(z.strictObject({ id: z.int().positive() })),
}
