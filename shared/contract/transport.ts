/** How a call crosses from the page to the main process: the same data over Electron IPC and over loopback HTTP. */

export interface CallRequest {
  readonly type: 'query' | 'mutation'
  /** `area.procedure`, as in the contract. */
  readonly path: string
  readonly input: unknown
}

/** Expected failures carry a code and the fields concerned; texts are found by code in shared/text, never by message. */
export interface CallError {
  readonly code: ErrorCode
  /** An English sentence for logs and the command line: what, where, what to do. */
  readonly message: string
  /** What the sentence speaks of: a file name, a body key, a date as typed. */
  readonly details: Readonly<Record<string, string | number | null>>
  /** Input fields that were refused, by path (`items.0.title`). */
  readonly fields: Readonly<Record<string, string>>
}

/**
 * `change`: of a command, the number of the change in the history that it made, by which it is taken back; null: it changed nothing there. Not there
 * where nothing was commanded.
 */
export type CallAnswer =
  | { readonly ok: true; readonly data: unknown; readonly change?: number | null }
  | { readonly ok: false; readonly error: CallError }

export const errorCodes = [
  // input
  'invalid-input',
  'invalid-date',
  'unknown-procedure',
  // register file
  'no-register',
  'not-a-register',
  'newer-register',
  'foreign-schema',
  'damaged-register',
  'register-in-use',
  'read-only',
  'file-not-found',
  'file-exists',
  'folder-not-writable',
  'disk-full',
  'disk-failed',
  'backup-damaged',
  // the passphrase of the program
  'locked',
  'wrong-passphrase',
  'backup-locked',
  // attached files
  'bad-file-name',
  'file-too-large',
  'file-unreadable',
  'file-missing',
  'file-changed',
  // facts
  'not-found',
  'unknown-body',
  'conflict',
  'stale-edit',
  'not-allowed',
  'nothing-to-undo',
  'nothing-to-redo',
  'nothing-to-export',
  'no-such-form',
  'no-desktop',
  // import
  'unreadable-text',
  'unreadable-table',
  'nothing-found',
  'import-problems',
  // links
  'bad-link',
  'other-register',
  // host
  'unauthorized',
  'cancelled',
  'cut-short',
  'unexpected',
] as const
export type ErrorCode = (typeof errorCodes)[number]
