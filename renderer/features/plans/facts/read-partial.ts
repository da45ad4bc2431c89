import type { PartialDate } from '../../../../shared/domain/calendar.ts'
import { parsePartial } from '../../../../shared/domain/parse-date.ts'

/** A day, month or year as typed; null: emptied; undefined: no date. */
export function readPartial(text: string): PartialDate | null | undefined {
  if (text === '') return null
  const read = parsePartial(text)
  return read.ok ? read.date : undefined
}
