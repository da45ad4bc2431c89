import type { IsoDate, PartialDate } from '../../shared/domain/calendar.ts'
import { parseDay, parsePartial } from '../../shared/domain/parse-date.ts'

/** A day, month or year as typed; null: emptied; undefined: no date. */
export function readPartial(text: string): PartialDate | null | undefined {
  if (text.trim() === '') return null
  const read = parsePartial(text)
  return read.ok ? read.date : undefined
}

/** A day as typed; null: emptied; undefined: no day. */
export function readDay(text: string): IsoDate | null | undefined {
  if (text.trim() === '') return null
  const read = parseDay(text)
  return read.ok ? read.date : undefined
}
