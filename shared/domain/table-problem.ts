/** Why a file gives no table; shared/text has the words. */
export const tableLimits = [
  'file-too-large',
  'too-many-rows',
  'too-many-columns',
  'cell-too-long',
  'open-quote',
  'no-heads',
  'not-a-spreadsheet',
  'a-word-file',
  'locked',
  'zip-bomb',
  'too-much-memory',
  'unsafe-name',
  'damaged-archive',
  'document-type',
  'no-sheet',
] as const
export type TableLimit = (typeof tableLimits)[number]
