import { type IsoDate, isIsoDate } from '../../shared/domain/calendar.ts'

const key = 'honbu-day'

/** Hands the day on which the register is read to the page that comes after this one in its window. */
export function keepDay(day: IsoDate | null): void {
  if (day !== null) sessionStorage.setItem(key, day)
}

/** The day the page before this one handed on; null: none. Told once. */
export function takeKeptDay(): IsoDate | null {
  const day = sessionStorage.getItem(key)
  sessionStorage.removeItem(key)
  return day !== null && isIsoDate(day) ? day : null
}
