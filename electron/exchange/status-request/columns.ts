/**
 * The columns of a request for statuses, by ids that never change: they stand in brackets behind the head's words, so that a
 * file is read back whatever language its heads are in and in whatever order its columns stand.
 */
export const toldColumns = [
  'item',
  'number',
  'goal',
  'title',
  'organization',
  'deadline',
  'last_status',
  'last_on',
  'last_note',
] as const
export const askedColumns = ['status', 'figure', 'unit', 'note_ja', 'note_en', 'evidence', 'reported_on', 'reported_by'] as const
export const requestColumns = [...toldColumns, ...askedColumns] as const
export type AskedColumn = (typeof askedColumns)[number]
export type RequestColumn = (typeof requestColumns)[number]

/** What names an item across files: its plan's key and its own id. */
export const itemMark = (planKey: string, itemId: number): string => `${planKey}#${itemId}`

export function readItemMark(text: string): { readonly planKey: string; readonly itemId: number } | null {
  const found = /^(.+)#(\d{1,15})$/.exec(text.normalize('NFKC').trim())
  return found?.[1] === undefined ? null : { planKey: found[1], itemId: Number(found[2]) }
}

/** The column a head names: the id in its last brackets, or the id alone. */
export function columnOf(head: string): RequestColumn | null {
  const text = head.normalize('NFKC').trim().toLowerCase()
  const id = /\[([a-z_]+)\]\s*$/.exec(text)?.[1] ?? text
  return requestColumns.find((column) => column === id) ?? null
}
