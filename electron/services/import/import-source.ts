import type { Language } from '../../../shared/domain/vocabulary.ts'

/** A file that is to be taken in. */
export interface ImportSource {
  readonly fileName: string
  readonly bytes: Uint8Array
  /** Only tell what would happen. */
  readonly dryRun: boolean
  /** Of the report, and of the lines in a refusal. */
  readonly language: Language
}

/** What was taken in, or would be, line by line for people. */
export interface ImportReport {
  readonly lines: readonly string[]
}
