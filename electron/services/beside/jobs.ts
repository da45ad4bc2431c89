import type { CheckFindings, CheckStep } from '../../../shared/domain/check-findings.ts'
import type { ReadFileText } from '../../exchange/file-text/read-file-text.ts'
import type { FileForReader, MatterRead } from '../lists/matter-read.ts'
import type { ProvenCopy, ProveCopy } from '../backups/prove-copy.ts'
import type { SealBackup, SealedBackup } from '../backups/seal-backup.ts'
import type { SealFiles } from '../backups/seal-files.ts'

/** What one kind of work is given, what it answers, and what it says on its way. */
interface Work<Given extends object, Answer, Progress> {
  readonly given: Given
  readonly answer: Answer
  readonly progress: Progress
}

/** All work that is done beside the program. Everything in it crosses between processes: plain data, and bytes. */
export interface BesideWork {
  /** Reads the pages of a register's file through: what SQLite finds wrong with them; null: nothing. */
  readonly 'check-pages': Work<{ readonly path: string }, string | null, never>
  /** Moves the log of a register that is open elsewhere into its file. */
  readonly 'fold-log': Work<{ readonly path: string }, null, never>
  /** Looks through a register that is open elsewhere, on a connection of its own. Throws `RegisterProblem`. */
  readonly 'check-register': Work<{ readonly path: string }, CheckFindings, CheckStep>
  /** Reads the copy through that is to be a backup, seals it if asked, and hashes it. Throws `RegisterProblem`. */
  readonly 'prove-copy': Work<ProveCopy, ProvenCopy, never>
  /** Seals attached files into a folder of backups; answers with those that could not be had whole. Throws `RegisterProblem`. */
  readonly 'seal-files': Work<SealFiles, readonly string[], never>
  /** Seals a backup that lies open, if it is what it was. Throws `RegisterProblem`. */
  readonly 'seal-backup': Work<SealBackup, SealedBackup, never>
  /** Reads a file that is to be imported; says how far it is, from 0 to 1. Throws Refusal and `TableProblem`. */
  readonly 'read-import': Work<FileForReader, MatterRead, number>
  /** Reads the text of files, and says each as it is read, in their order. */
  readonly 'read-texts': Work<{ readonly files: readonly FileToRead[] }, null, ReadFileText>
}

export type BesideKind = keyof BesideWork
export interface BesideJob<Kind extends BesideKind = BesideKind> {
  readonly kind: Kind
  readonly given: BesideWork[Kind]['given']
}

/** One file whose text is wanted, by its path; its name tells what it is. */
export interface FileToRead {
  readonly path: string
  readonly fileName: string
}
