import { addMonths, type IsoDate } from './calendar.ts'

/**
 * The day on which screens read the register unless people choose another: today, or the register's last event when
 * that lies more than two years back (an old record is read as it stood at its end).
 */
export function defaultAsOf(today: IsoDate, lastEventOn: IsoDate | null): IsoDate {
  return lastEventOn !== null && addMonths(lastEventOn, 24) < today ? lastEventOn : today
}
