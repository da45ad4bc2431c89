import { addMonths, type IsoDate } from './calendar.ts'

/**
 * The day on which screens read the register unless people choose another: today, or the day of the last
 * meeting held when that lies more than two years back (an old record is read as it stood at its end). A body that was founded long ago and has not
 * met is no old record.
 */
export function defaultAsOf(today: IsoDate, lastMeetingOn: IsoDate | null): IsoDate {
  // A day to come may lie at the very end of the calendar: nothing is reckoned from it.
  return lastMeetingOn !== null && lastMeetingOn < today && addMonths(lastMeetingOn, 24) < today ? lastMeetingOn : today
}
