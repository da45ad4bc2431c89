import { writeSpreadsheet } from '../spreadsheet-text.ts'
import { cellText, type FileTable } from './file-table.ts'

/** The table as comma-separated text that Excel opens as it is: UTF-8 with its mark, CRLF, and no text that would run as a formula. */
export function writeCsv({ columns, rows }: FileTable): string {
  return writeSpreadsheet([columns.map(({ head }) => head), ...rows.map((row) => row.map(cellText))])
}
