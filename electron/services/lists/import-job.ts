import type { ImportForm, ImportProgress } from '../../../shared/contract/imports.ts'
import type { ReadRecord } from '../../exchange/published-record/reading.ts'
import type { TextEncoding } from '../../exchange/decode-text.ts'
import type { SourceTable } from '../../exchange/lists/proposal.ts'
import type { ReadSheet } from '../../exchange/tables/table-cells.ts'

/** A file that was read, with all that an import needs of it. */
export type ImportMatter =
  | { readonly form: 'table'; readonly sheets: readonly ReadSheet[]; readonly encoding: TextEncoding | null }
  | { readonly form: 'record'; readonly read: ReadRecord; readonly text: string; readonly encoding: TextEncoding }
  | {
      readonly form: Extract<ImportForm, 'calendar' | 'popolo' | 'register'>
      readonly tables: readonly SourceTable[]
      readonly remarks: readonly string[]
      /** An exported register as it came, for taking it over whole. */
      readonly archive: WholeArchive | null
    }

/** A whole exported register: its rows as text, and its files by their hashes. */
export interface WholeArchive {
  readonly json: string
  readonly files: ReadonlyMap<string, () => Promise<Uint8Array>>
}

/** One import on its way. */
export interface ImportJob {
  readonly id: string
  readonly registerPath: string
  readonly fileName: string
  readonly sha256: string
  readonly matter: ImportMatter
}

/** What is being done for a job, and whether somebody asked to stop it. */
export interface JobPulse {
  readonly progress: ImportProgress
  /** Lets others be heard between two steps of long work. Throws Refusal 'cancelled' when it was stopped. */
  readonly breathe: (share: number) => Promise<void>
}
