import {
  ArrowLeftRight,
  Bookmark,
  CalendarDays,
  ChartNoAxesCombined,
  CircleQuestionMark,
  CircleCheckBig,
  DatabaseBackup,
  FileText,
  History,
  House,
  Landmark,
  type LucideIcon,
  Plus,
  Printer,
  Settings2,
  ShieldCheck,
  UserRound,
  Users,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from 'react-aria-components'
import { useLocation, useSearch } from 'wouter'
import type { Frame } from '../../shared/contract/register.ts'
import { numbersOf } from '../../shared/domain/calendar.ts'
import { formatDay } from '../../shared/domain/format-date.ts'
import { commandText } from '../../shared/text/command-text.ts'
import { frameText } from '../../shared/text/frame-text.ts'
import { pagingText } from '../../shared/text/paging-text.ts'
import { searchText } from '../../shared/text/search-text.ts'
import { Icon } from '../components/icon.tsx'
import { Seal } from '../components/seal.tsx'
import { useLanguage, useText } from '../data/language.ts'
import { routeOfSearch, useSavedSearches } from '../data/saved-searches.ts'
import styles from './sidebar.module.css'

/** The register's table of contents: home, the bodies with their next meetings, the registers, what is about the register. */
export function Sidebar({ frame }: { readonly frame: Frame | null }) {
  const words = useText(frameText)
  const commands = useText(commandText)
  const language = useLanguage()
  const paging = useText(pagingText)
  const count = (of: number) => (frame?.isCounting === true ? paging.atLeast(of) : String(of))
  const years = frame === null ? null : yearsOf(frame)
  return (
    <nav className={styles.side} aria-label={words.register}>
      <div className={styles.file}>
        <Seal mark="本" colour={null} />
        <b>{words.product}</b>
        {years !== null && <small>{years}</small>}
      </div>
      <Place href="/" lead={House}>
        {commands.home}
      </Place>
      <Place href="/calendar" lead={CalendarDays}>
        {commands.calendar}
      </Place>

      <div className={styles.heading}>
        <h2>{words.bodies}</h2>
        {frame?.mode === 'write' && (
          <Link className={styles.add ?? ''} href="/bodies/new" aria-label={commands.newBody}>
            <Icon of={Plus} size={14} />
          </Link>
        )}
      </div>
      {(frame?.bodies ?? []).map(({ body, next }) => (
        <Place
          key={body.key}
          href={`/bodies/${body.key}`}
          lead={<Seal mark={body.seal[language] ?? body.seal.ja ?? body.seal.en ?? '?'} colour={body.colour} />}
          note={next === null ? null : formatDay(next.on, language, 'month-day')}
          spokenNote={next === null ? null : words.nextMeeting(formatDay(next.on, language, 'long'))}
        >
          {body.short[language] ?? body.name[language] ?? body.name.ja ?? body.name.en}
        </Place>
      ))}

      <h2>{words.register}</h2>
      <Place href="/plans" lead={FileText} note={frame === null ? null : count(frame.counts.plans)}>
        {commands.plans}
      </Place>
      <Place
        href="/follow-ups"
        lead={CircleCheckBig}
        note={frame === null || frame.counts.needs === 0 ? null : count(frame.counts.needs)}
        spokenNote={frame === null ? null : words.needsYou(frame.counts.needs)}
        isAlert
      >
        {commands.followUps}
      </Place>
      <Place href="/members" lead={Users}>
        {commands.members}
      </Place>
      <Place href="/organizations" lead={Landmark}>
        {commands.organizations}
      </Place>
      <Place href="/persons" lead={UserRound}>
        {commands.persons}
      </Place>
      <Place href="/measures" lead={ShieldCheck}>
        {commands.measures}
      </Place>
      <Place href="/indicators" lead={ChartNoAxesCombined}>
        {commands.indicators}
      </Place>
      <Place href="/papers" lead={Printer}>
        {commands.papers}
      </Place>

      <SavedPlaces />

      <div className={styles.foot}>
        <Place href="/history" lead={History}>
          {commands.history}
        </Place>
        <Place href="/exchange" lead={ArrowLeftRight}>
          {commands.exchange}
        </Place>
        <Place href="/health" lead={DatabaseBackup}>
          {words.health}
        </Place>
        <Place href="/settings" lead={Settings2}>
          {commands.settings}
        </Place>
        <Place href="/guide" lead={CircleQuestionMark}>
          {commands.guide}
        </Place>
      </div>
    </nav>
  )
}

/** The searches this user keeps. */
function SavedPlaces() {
  const words = useText(searchText)
  const saved = useSavedSearches()
  const [path] = useLocation()
  const asked = new URLSearchParams(useSearch()).get('q')
  if (saved.length === 0) return null
  return (
    <>
      <h2>{words.saved}</h2>
      {saved.map(({ name, text }) => (
        <Place key={name} href={routeOfSearch(text)} lead={Bookmark} isHere={path === '/search' && asked === text}>
          {name}
        </Place>
      ))}
    </>
  )
}

interface PlaceProps {
  readonly href: string
  readonly lead: LucideIcon | ReactNode
  readonly note?: string | null
  /** What the note means, for those who do not see where it stands. */
  readonly spokenNote?: string | null
  readonly isAlert?: boolean
  /** Told by the address alone unless said. */
  readonly isHere?: boolean
  readonly children: ReactNode
}

function Place({ href, lead, note = null, spokenNote = null, isAlert = false, isHere, children }: PlaceProps) {
  const [path] = useLocation()
  const isCurrent = isHere ?? (href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`))
  return (
    <Link className={styles.place ?? ''} href={href} {...(isCurrent ? { 'aria-current': 'page' as const } : {})}>
      {isIcon(lead) ? <Icon of={lead} /> : lead}
      <span className={styles.text}>{children}</span>
      {note !== null && (
        <span className={styles.note} data-alert={isAlert || undefined}>
          <span aria-hidden={spokenNote === null ? undefined : true}>{note}</span>
          {spokenNote !== null && <span className="sr-only">{spokenNote}</span>}
        </span>
      )}
    </Link>
  )
}

/** Icons of lucide are components, seals are elements. */
function isIcon(lead: LucideIcon | ReactNode): lead is LucideIcon {
  return typeof lead === 'object' && lead !== null && 'render' in lead
}

function yearsOf({ firstEventOn, lastEventOn }: Frame): string | null {
  if (firstEventOn === null || lastEventOn === null) return null
  const [first, last] = [numbersOf(firstEventOn).year, numbersOf(lastEventOn).year]
  return first === last ? String(first) : `${first}–${last}`
}
