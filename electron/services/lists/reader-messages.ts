import type { ImportMatter } from './import-job.ts'
import type { FileToRead } from './read-matter.ts'

/** What the reader of files is started with. */
export interface FileForReader extends Omit<FileToRead, 'bytes'> {
  readonly path: string
}

/** What was read, in a form that crosses between threads: of an archive its rows, and the bytes in which its files lie. */
export interface MatterRead {
  readonly sha256: string
  readonly matter: Exclude<ImportMatter, { readonly archive: unknown }> | ArchivedMatter
}

export type ArchivedMatter = Omit<Extract<ImportMatter, { readonly archive: unknown }>, 'archive'> & {
  readonly archive: { readonly json: string; readonly zip: Uint8Array | null } | null
}

/** What the reader says, the last of it once. */
export type ReaderMessage =
  | { readonly is: 'progress'; readonly share: number }
  | { readonly is: 'read'; readonly read: MatterRead }
  | {
      readonly is: 'refused'
      readonly by: 'refusal' | 'table'
      readonly code: string
      readonly details: Readonly<Record<string, string | number | null>>
    }
