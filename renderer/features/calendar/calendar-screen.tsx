import { CalendarOff } from 'lucide-react'
import { useMemo } from 'react'
import { firstCalendarYear, lastCalendarYear, type YearKind, yearKinds, yearWith } from '../../../shared/domain/calendar-year.ts'
import { calendarText } from '../../../shared/text/calendar-text.ts'
import { startText } from '../../../shared/text/start-text.ts'
import { Link } from '../../components/link.tsx'
import { Split } from '../../components/split.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../components/states.tsx'
import { useAsOf } from '../../data/as-of.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { usePlace } from '../../data/place.ts'
import { sayError } from '../../data/say-error.ts'
import { useRemembered } from '../../data/ui-store.ts'
import { usePages } from '../../data/use-pages.ts'
import { OpenYear } from './open-year.tsx'
import { yearName } from './year-name.ts'
import { yearOfPages } from './year-view.ts'

export interface CalendarScreenProps {
  /** As the address has them: null where it names none. */
  readonly kind: string | null
  readonly year: string | null
}

const isYearKind = (value: unknown): value is YearKind => yearKinds.some((kind) => kind === value)

/** The year of all bodies: `/calendar`, `/calendar/fiscal/2005`, `/calendar/calendar/2005`. */
export function CalendarScreen({ kind, year }: CalendarScreenProps) {
  const words = useText(calendarText)
  const language = useLanguage()
  const asOf = useAsOf()
  const [remembered] = useRemembered<YearKind>('calendar.kind', 'fiscal', isYearKind)
  const shownKind = kind === null ? remembered : isYearKind(kind) ? kind : null
  const shownYear = shownKind === null ? null : year === null ? yearWith(shownKind, asOf) : readYear(year)
  usePlace(
    year === null || shownKind === null || shownYear === null
      ? [{ text: words.calendar }]
      : [{ text: words.calendar, href: '/calendar' }, { text: yearName({ kind: shownKind, year: shownYear }, language) }],
  )
  if (shownKind === null || shownYear === null) {
    return (
      <EmptyState
        title={words.badYearTitle([kind, year].filter((part) => part !== null).join('/'))}
        icon={CalendarOff}
        actions={<Link href="/calendar">{words.thisYear}</Link>}
      >
        {words.badYearText(firstCalendarYear, lastCalendarYear)}
      </EmptyState>
    )
  }
  return <Year kind={shownKind} year={shownYear} />
}

/** Null for anything but a year that can be shown. */
function readYear(text: string): number | null {
  const year = /^\d{1,4}$/.test(text) ? Number(text) : 0
  return year >= firstCalendarYear && year <= lastCalendarYear ? year : null
}

function Year({ kind, year }: { readonly kind: YearKind; readonly year: number }) {
  const words = useText(calendarText)
  const start = useText(startText)
  const language = useLanguage()
  const asOf = useAsOf()
  // The year before stays until the next one is there: the grid keeps its focus.
  const { pages, error, refetch } = usePages('calendar.year', { kind, year, asOf }, { keeps: true })
  const screen = useMemo(() => (pages === undefined ? undefined : yearOfPages(pages)), [pages])
  if (error !== null) return <ErrorState {...sayError(error.error, language)} onRetry={() => void refetch()} />
  if (screen === undefined) {
    return (
      <Split>
        <Skeleton rows={12} rowHeight={44} />
      </Split>
    )
  }
  if (screen.bodies.length === 0) {
    return (
      <EmptyState title={words.noBodiesTitle} icon={CalendarOff} actions={<Link href="/start">{start.begin}</Link>}>
        {words.noBodiesText}
      </EmptyState>
    )
  }
  return <OpenYear screen={screen} kind={kind} year={year} />
}
