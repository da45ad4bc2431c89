import type { FieldChange, RowChangeView } from '../../../shared/contract/history.ts'
import { isPartialDate } from '../../../shared/domain/calendar.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import type { Bilingual } from '../../../shared/domain/model.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { attendanceText } from '../../../shared/text/attendance-text.ts'
import { type FieldText, fieldText } from '../../../shared/text/field-text.ts'
import { nameOfTable } from '../../../shared/text/table-name-text.ts'
import { historyText } from '../../../shared/text/history-text.ts'
import { keptWordsText } from '../../../shared/text/kept-words-text.ts'
import { agendaVersionsText } from '../../../shared/text/agenda-versions-text.ts'
import { needsText } from '../../../shared/text/needs-text.ts'
import { peoplePapersText } from '../../../shared/text/people-papers-text.ts'
import { vocabularyText } from '../../../shared/text/vocabulary-text.ts'

/** What a row is called; its number where nothing tells. */
export function sayRowName(row: Pick<RowChangeView, 'rowId' | 'name'>, language: Language): string {
  const name = row.name === null ? null : sayName(row.name, language)
  return name ?? historyText[language].row(row.rowId)
}

/** A field's word; `title_ja` is "Title (Japanese)". */
export function sayField(field: string, language: Language): string {
  const words: FieldText = fieldText[language]
  const whole = words.fields[field]
  if (whole !== undefined) return whole
  const stem = words.fields[field.slice(0, -3)]
  if (stem === undefined) return field
  return field.endsWith('_en') ? words.inEnglish(stem) : words.inJapanese(stem)
}

/** One side of a field's change as people read it: dates, names of what is pointed to, yes and no, words of closed lists. */
export function sayValue(table: string, change: FieldChange, side: 'before' | 'after', language: Language): string | null {
  const value = change[side]
  if (value === null) return null
  const name = side === 'before' ? change.beforeName : change.afterName
  if (name !== null) return sayName(name, language) ?? historyText[language].row(Number(value))
  const { field } = change
  if (/^(is_|lacks_|covers_more|stands_alone)/.test(field))
    return value === 1 ? historyText[language].yes : historyText[language].no
  if (field.endsWith('_id') && typeof value === 'number') return historyText[language].row(value)
  if (table === 'agenda_snapshots' && field === 'content') return agendaVersionsText[language].keptWhole
  // Places among others are kept as numbers with room between them: only which way a thing went says something.
  if (field === 'position') return side === 'before' ? '' : sayMove(change, language)
  if (field === 'subject_table') return nameOfTable(String(value), language)
  if (typeof value === 'number') return String(value)
  if (/_(on|from|to|date)$/.test(field) && isPartialDate(value)) return formatDay(value, language, 'long')
  return wordOf(table, field, value, language) ?? sayKept(value, language) ?? value
}

/** The fields of a row that say something: where a new or removed row stood among others is no more than a number. */
export function toldFields(row: RowChangeView): readonly FieldChange[] {
  return row.act === 'changed' ? row.fields : row.fields.filter(({ field }) => field !== 'position')
}

function sayMove({ before, after }: FieldChange, language: Language): string {
  const { movedUp, movedDown } = historyText[language]
  return Number(after) < Number(before) ? movedUp : movedDown
}

/** What is kept as JSON (a setting, tags, the reasons of a draft) in words; null: it is none. */
function sayKept(value: string, language: Language): string | null {
  if (!/^["[{]|^(true|false|null)$/.test(value)) return null
  try {
    return sayPart(JSON.parse(value) as unknown, language)
  } catch {
    return null
  }
}

function sayPart(part: unknown, language: Language): string {
  const { yes, no, nothing } = historyText[language]
  if (part === null) return nothing
  if (typeof part === 'boolean') return part ? yes : no
  if (Array.isArray(part)) return part.map((one: unknown) => sayPart(one, language)).join(language === 'ja' ? '、' : ', ')
  if (typeof part !== 'object') return typeof part === 'string' ? part : JSON.stringify(part)
  if ('en' in part && 'ja' in part) return sayPart(part[language] ?? part[language === 'ja' ? 'en' : 'ja'], language)
  return Object.values(part)
    .map((one: unknown) => sayPart(one, language))
    .join(language === 'ja' ? '・' : ' · ')
}

/** A name in the page's language, else in the other; a name that is a day is written as one. */
function sayName(name: Bilingual, language: Language): string | null {
  const text = name[language] ?? name[language === 'ja' ? 'en' : 'ja']
  return text !== null && isPartialDate(text) ? formatDay(text, language, 'long') : text
}

/** The word of a closed list's member, by where it stands. */
function wordOf(table: string, field: string, value: string, language: Language): string | undefined {
  const words = vocabularyText[language]
  const kept = keptWordsText[language]
  const reasons = needsText[language].reasons
  const lists: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'agenda_items.kind': words.itemKind,
    'agenda_templates.kind': words.itemKind,
    'attendances.presence': attendanceText[language].presence,
    'agenda_items.outcome': words.outcome,
    'agenda_snapshots.stage': words.meetingStatus,
    'bodies.colour': words.bodyColour,
    'bodies.kind': words.bodyKind,
    'item_statuses.status': words.itemStatus,
    'meetings.act_kind': words.actKind,
    'meetings.kind': words.meetingKind,
    'meetings.status': words.meetingStatus,
    'memberships.role': words.seatRole,
    'organizations.kind': words.organizationKind,
    'organization_links.kind': words.organizationLinkKind,
    'plan_items.kind': words.planItemKind,
    'plans.closed_how': words.conclusion,
    'plans.kind': words.planKind,
    'provenances.confidence': words.confidence,
    'plan_series.kind': words.planKind,
    'plan_explanations.reason': reasons,
    'series_explanations.reason': reasons,
    'meetings.seating_shape': peoplePapersText[language].shapes,
  }
  const place = `${table.endsWith('_names') && field === 'kind' ? 'names' : table}.${field}`
  return (lists[place] ?? kept[place] ?? kept[field])?.[value]
}
