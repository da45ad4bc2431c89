import type { ImportMatter } from './import-job.ts'
import type { FileToRead } from './read-matter.ts'

/** What the reader of files is given. */
export interface FileForReader extends Omit<FileToRead, 'bytes'> {
  readonly path: string
}

/** What was read, in a form that crosses between processes: of an archive its rows, and the bytes in which its files lie. */
export interface MatterRead {
  readonly sha256: string
  readonly matter: Exclude<ImportMatter, { readonly archive: unknown }> | ArchivedMatter
}

export type ArchivedMatter = Omit<Extract<ImportMatter, { readonly archive: unknown }>, 'archive'> & {
  readonly archive: { readonly json: string; readonly zip: Uint8Array | null } | null
}
