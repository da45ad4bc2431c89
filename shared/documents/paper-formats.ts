import type { PaperDocument } from './model.ts'
import { hasTables } from './paper-tables.ts'

/** The files a paper can be saved as, beside PDF, by their ending. */
export const paperFormats = ['docx', 'xlsx', 'csv', 'txt', 'html'] as const
export type PaperFormat = (typeof paperFormats)[number]

/** What fits this paper: spreadsheets only where there is a table in it. */
export function formatsOf(document: PaperDocument): readonly PaperFormat[] {
  return hasTables(document) ? paperFormats : paperFormats.filter((format) => format !== 'xlsx' && format !== 'csv')
}
