import { type IsoDate, isoDate } from '../../../shared/domain/calendar.ts'

/** The calendar day of an instant in this machine's time zone. */
export function localDay(instant: Date): IsoDate {
  const year = String(instant.getFullYear()).padStart(4, '0')
  const month = String(instant.getMonth() + 1).padStart(2, '0')
  const day = String(instant.getDate()).padStart(2, '0')
  return isoDate(`${year}-${month}-${day}`)
}
