import type { FilePart } from '../../shared/contract/attachments.ts'
import type { CallAnswer, CallRequest } from '../../shared/contract/transport.ts'
import type { NamedFolder } from '../../shared/domain/named-folders.ts'
import type { ExportRequest } from '../../shared/contract/exports.ts'
import type { Export } from '../services/exports/make-export.ts'
import type { WorkBeside } from '../services/beside/work-beside.ts'
import type { AttachedFile } from '../services/files/attached-file.ts'
import type { ProgramLock } from '../services/lock/program-lock.ts'
import type { FailedAnswer } from './answer.ts'

/** The program without a window: what every host (desktop, loopback, command line) drives. */
export interface HonbuApp {
  /** Parses, runs and answers one call; never throws, every failure is an answer. */
  call(request: CallRequest): Promise<CallAnswer>
  /** Where the open register lies; null: none is open. */
  registerPath(): string | null
  /** What links know the open register by; null: none is open, or it has no such key. */
  registerKey(): Promise<string | null>
  /** Opens the register at a path the user chose; answers like `register.status`. */
  openRegister(path: string): Promise<CallAnswer>
  /** Creates a register at a path the user chose, empty or with the published record; never overwrites. */
  createRegister(path: string, content: 'empty' | 'published-record'): Promise<CallAnswer>
  /** Takes the next part of a file announced by `attachments.begin`; answers `{ received }`. */
  receivePart(part: FilePart): Promise<CallAnswer>
  /** Copies files that the user chose on this machine, each whole or not at all; answers `ChosenFiles`. */
  takeFiles(paths: readonly string[]): Promise<CallAnswer>
  /** The file of a paper, found sound, for the host to show; never for the page. */
  attachedFile(id: number): Promise<{ readonly ok: true; readonly data: AttachedFile } | FailedAnswer>
  /** A file of the register, for the host to write where the user says; its bytes come as they are made. */
  makeExport(request: ExportRequest): Promise<{ readonly ok: true; readonly data: Export } | FailedAnswer>
  /** Why writing an export failed, as an answer. */
  explain(thrown: unknown): FailedAnswer
  /** Chooses where backups go a second time, a folder the user chose; answers `{ secondFolder }`. */
  setSecondFolder(folder: string): Promise<CallAnswer>
  /** Reads the parts of the program that the start left out, with a pause before each, so that the first question to one does not wait for it. */
  readAhead(pause: () => Promise<unknown>): Promise<void>
  /** Where files are proposed to be saved; null: the system's documents folder. */
  exportFolder(): string | null
  /** Chooses that folder; answers `{ exports }`. */
  setExportFolder(folder: string): Promise<CallAnswer>
  /** A folder by what lies in it, for the host to show, never for the page; null: none is chosen. */
  folder(which: NamedFolder): Promise<{ readonly ok: true; readonly data: string | null } | FailedAnswer>
  /** Checkpoints and closes the register and releases its lease. */
  close(): Promise<void>
}

export interface HonbuAppOptions {
  readonly host: 'desktop' | 'web' | 'cli'
  /** Where registers, settings and logs live for this user. */
  readonly dataFolder: string
  /** Opened at once when given; otherwise the register used last, if it is still there. */
  readonly registerPath?: string
  /** The host shows a register in a window of its own (true) rather than in place of the open one; never, when it is left out. */
  readonly showsElsewhere?: (path: string) => Promise<boolean>
  /** The lock of the program, where several registers are open behind one; its own when it is left out. */
  readonly lock?: ProgramLock
  /** The only clock of the program. */
  readonly now: () => Date
  /** One line for the log; never a person's name. */
  readonly log: (line: string) => void
  /** The last lines of that log, for the health page; none when it is left out. */
  readonly logLines?: () => readonly string[]
  /** Makes backups by the clock, before imports and migrations and on closing. Both hosts do. */
  readonly keepsBackups?: boolean
  /** Where long work is done: processes in Electron; threads of Node when it is left out. */
  readonly beside?: WorkBeside
  /** A big register is open before its file has been read through, which is done beside the work as soon as this has come. Both hosts give it. */
  readonly readsThroughAfter?: Promise<unknown>
}
