import type { PartialDate } from '../../../shared/domain/calendar.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import type { Bilingual } from '../../../shared/domain/model.ts'
import type { ItemStatus, Language } from '../../../shared/domain/vocabulary.ts'
import { requestText } from '../../../shared/text/status-request-text.ts'
import { writeSpreadsheet } from '../spreadsheet-text.ts'
import { itemMark, type RequestColumn, requestColumns } from './columns.ts'

/** An item of which something is asked, with what was last reported of it. */
export interface AskedItem {
  readonly id: number
  readonly number: string | null
  /** The goal over it, as "1 › (2)". */
  readonly goal: Bilingual
  readonly title: Bilingual
  readonly organizations: readonly Bilingual[]
  readonly deadlineOn: PartialDate | null
  readonly last: { readonly status: ItemStatus; readonly on: PartialDate; readonly note: Bilingual } | null
}

export interface RequestTable {
  readonly planKey: string
  readonly language: Language
  /** Who is asked; stands in "reported by" beforehand. Null: everybody. */
  readonly organization: Bilingual | null
  readonly items: readonly AskedItem[]
}

/** The request as comma-separated text: what is known of each item, then blank columns to fill in. */
export function writeRequest({ planKey, language, organization, items }: RequestTable): string {
  const words = requestText[language]
  const said = (text: Bilingual) => text[language] ?? text.ja ?? text.en ?? ''
  const heads = requestColumns.map((column) => `${words.columns[column]} [${column}]`)
  const cellOf = (item: AskedItem, column: RequestColumn): string => {
    switch (column) {
      case 'item':
        return itemMark(planKey, item.id)
      case 'number':
        return item.number ?? ''
      case 'goal':
        return said(item.goal)
      case 'title':
        return said(item.title)
      case 'organization':
        return item.organizations.map(said).join(language === 'ja' ? '、' : '; ')
      case 'deadline':
        return item.deadlineOn === null ? '' : formatDay(item.deadlineOn, language, 'long')
      case 'last_status':
        return words.statuses[item.last?.status ?? 'not-reported']
      case 'last_on':
        return item.last === null ? '' : formatDay(item.last.on, language, 'long')
      case 'last_note':
        return item.last === null ? '' : said(item.last.note)
      case 'reported_by':
        return organization === null ? '' : said(organization)
      case 'status':
      case 'figure':
      case 'unit':
      case 'note_ja':
      case 'note_en':
      case 'evidence':
      case 'reported_on':
        return ''
    }
  }
  return writeSpreadsheet([heads, ...items.map((item) => requestColumns.map((column) => cellOf(item, column)))])
}
