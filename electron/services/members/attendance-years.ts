import type { AttendanceYear } from '../../../shared/contract/directory-things.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { fiscalYearOf } from '../../../shared/domain/fiscal-year.ts'
import { type Presence, presences } from '../../../shared/domain/vocabulary.ts'

/** What is recorded of meetings, year by year and oldest first; years without any record are left out. */
export function attendanceYears(
  records: readonly { readonly on: IsoDate; readonly presence: Presence }[],
): readonly AttendanceYear[] {
  const years = new Map<number, Presence[]>()
  for (const { on, presence } of records) years.set(fiscalYearOf(on), [...(years.get(fiscalYearOf(on)) ?? []), presence])
  return [...years]
    .toSorted(([one], [other]) => one - other)
    .map(([fiscalYear, of]) => ({
      fiscalYear,
      counts: Object.fromEntries(presences.map((presence) => [presence, of.filter((one) => one === presence).length])) as Record<
        Presence,
        number
      >,
    }))
}
