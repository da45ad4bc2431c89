import { CalendarDays, Clock, Users } from 'lucide-react'
import type { SearchHit } from '../../shared/contract/search.ts'
import { type IsoDate, numbersOf } from '../../shared/domain/calendar.ts'
import { formatFiscalYear } from '../../shared/domain/era.ts'
import { fiscalYearOf } from '../../shared/domain/fiscal-year.ts'
import { formatDay } from '../../shared/domain/format-date.ts'
import { parseDay } from '../../shared/domain/parse-date.ts'
import { readRelativeDay } from '../../shared/domain/relative-day.ts'
import type { Language } from '../../shared/domain/vocabulary.ts'
import type { HitText } from '../../shared/text/hit-text.ts'
import { searchText } from '../../shared/text/search-text.ts'
import { Icon } from '../components/icon.tsx'
import type { PaletteGroup } from '../components/palette.tsx'
import { hitEntries } from './hit-entries.tsx'

/** The day that a text names, as people write days or from today; null where it names none. */
export function dayTyped(text: string, today: IsoDate): IsoDate | null {
  const parsed = parseDay(text, { year: numbersOf(today).year, today })
  return parsed.ok ? parsed.date : readRelativeDay(text, today)
}

export interface DayGroupsContext {
  readonly language: Language
  readonly kinds: HitText
  /** The meetings around the day. */
  readonly around: readonly SearchHit[]
  readonly onGo: (route: string) => void
  /** Reads the register on the day, and goes on to a route where one is given. */
  readonly onRead: (day: IsoDate, route: string | null) => void
}

/** What can be done with a day: read the register on it, its rosters, its year, the meetings around it. */
export function dayGroups(day: IsoDate, { language, kinds, around, onGo, onRead }: DayGroupsContext): readonly PaletteGroup[] {
  const words = searchText[language]
  const year = fiscalYearOf(day)
  const lead = (of: typeof Clock) => <Icon of={of} size={14} />
  const [meetings] = hitEntries(around, { language, kinds, marks: [], onGo })
  return [
    {
      id: 'day',
      title: words.day,
      entries: [
        {
          id: 'day-read',
          lead: lead(Clock),
          title: words.readOn(formatDay(day, language, 'weekday')),
          where: <span lang="ja">{formatDay(day, language, language === 'ja' ? 'era-long' : 'era-weekday')}</span>,
          onChoose: () => onRead(day, null),
        },
        {
          id: 'day-rosters',
          lead: lead(Users),
          title: words.rostersOn(formatDay(day, language, 'long')),
          onChoose: () => onRead(day, '/members'),
        },
        {
          id: 'day-year',
          lead: lead(CalendarDays),
          title: words.calendarOf(formatFiscalYear(year, language, 'words')),
          onChoose: () => onGo(`/calendar/fiscal/${year}`),
        },
      ],
    },
    ...(meetings === undefined ? [] : [{ id: 'around', title: words.around, entries: meetings.entries }]),
  ]
}
