import type { IsoDate, PartialDate } from '../../shared/domain/calendar.ts'
import { parseDay, parsePartial } from '../../shared/domain/parse-date.ts'

/** A day, month or year as typed, "yesterday" counted from today; null: emptied; undefined: no date. */
export function readPartial(text: string, today: IsoDate | null): PartialDate | null | undefined {
  if (text.trim() === '') return null
  const read = parsePartial(text, { today })
  return read.ok ? read.date : undefined
}

/** A day as typed, "yesterday" counted from today; null: emptied; undefined: no day. */
export function readDay(text: string, today: IsoDate | null): IsoDate | null | undefined {
  if (text.trim() === '') return null
  const read = parseDay(text, { today })
  return read.ok ? read.date : undefined
}
