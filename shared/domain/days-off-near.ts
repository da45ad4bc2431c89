import { addDays, firstYear, isIsoDate, type IsoDate, lastYear, weekdayOf } from './calendar.ts'
import { type Holiday, holidayOn, isDayOff, isWeekend } from './holidays.ts'

/** What people planning something on a day should know of the days off around it. */
export type DayOffNotice =
  | { readonly kind: 'on-holiday'; readonly holiday: Holiday }
  | { readonly kind: 'on-weekend' }
  /** The day stands right beside a run of days off with a holiday in it: `holiday` is the nearest. */
  | { readonly kind: 'beside-holiday'; readonly holiday: Holiday }

/**
 * Null for a day without anything of note. An ordinary weekend beside the day is nothing of note, or every Friday would be; a
 * weekend that a holiday makes longer is.
 */
export function dayOffNotice(on: IsoDate): DayOffNotice | null {
  // Another tool may have written a day that is none.
  if (!isIsoDate(on)) return null
  const own = holidayOn(on)
  if (own !== null) return { kind: 'on-holiday', holiday: own }
  if (isWeekend(weekdayOf(on))) return { kind: 'on-weekend' }
  const [before, after] = [holidayInRun(on, -1), holidayInRun(on, 1)]
  const nearest = before !== null && (after === null || before.distance < after.distance) ? before : after
  return nearest === null ? null : { kind: 'beside-holiday', holiday: nearest.holiday }
}

/** The nearest holiday in the days off that begin right after (`step` 1) or end right before (-1) the day. */
function holidayInRun(on: IsoDate, step: 1 | -1): { readonly holiday: Holiday; readonly distance: number } | null {
  const lastDay = step === 1 ? `${lastYear}-12-31` : `${firstYear}-01-01`
  let day = on
  for (let distance = 1; day !== lastDay; distance += 1) {
    day = addDays(day, step)
    const holiday = holidayOn(day)
    if (holiday !== null) return { holiday, distance }
    if (!isDayOff(day)) return null
  }
  return null
}
