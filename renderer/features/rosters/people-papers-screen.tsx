import { useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { MeetingRef } from '../../../shared/contract/common.ts'
import type { RosterScreen } from '../../../shared/contract/members.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { peoplePapers, peoplePapersText } from '../../../shared/text/people-papers-text.ts'
import { earlierState, statesOf } from '../../../shared/domain/earlier-state.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import { searchText } from '../../../shared/text/search-text.ts'
import { membersText } from '../../../shared/text/members-text.ts'
import { NameText } from '../../components/name-text.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { Segments } from '../../components/segments.tsx'
import { Split } from '../../components/split.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../components/states.tsx'
import { useAsOf } from '../../data/as-of.tsx'
import { useCommands } from '../../data/commands.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { usePlace } from '../../data/place.ts'
import { sayError } from '../../data/say-error.ts'
import { useRemembered } from '../../data/ui-store.ts'
import { useScreen } from '../../data/use-screen.ts'
import {
  ignoresMeeting,
  isPaperOptions,
  isPeoplePaper,
  needsMeeting,
  paperAskedFor,
  type PaperOptions,
  usualOptions,
} from './paper-options.ts'
import { PaperSettings } from './paper-settings.tsx'
import { PaperView } from './paper-view.tsx'
import styles from './people-papers-screen.module.css'
import { SeatingDesk } from './seating-desk.tsx'
import { usePaperLanguage } from '../../data/use-paper-language.ts'

export interface PeoplePapersScreenProps {
  readonly bodyKey: string
  /** As the address names it; the first where it names none. */
  readonly paper: string
}

/** Every paper about the people of a body: which, of which day or meeting, how, and as it will print. */
export function PeoplePapersScreen({ bodyKey, paper }: PeoplePapersScreenProps) {
  const words = useText(peoplePapersText)
  const members = useText(membersText)
  const language = useLanguage()
  const asOf = useAsOf()
  const screen = useScreen('members.roster', { body: bodyKey, asOf })
  const [meetingId] = useMeetingInAddress()
  const occasions = useScreen('members.occasions', { body: bodyKey, day: asOf, withId: meetingId }, { keeps: 'always' })
  const name = screen.data?.body.short[language] ?? screen.data?.body.name[language]
  usePlace([
    { text: members.title, href: '/members' },
    ...(name ? [{ text: name, href: `/members/${bodyKey}` }] : []),
    { text: words.title },
  ])
  if (screen.isError) return <ErrorState {...sayError(screen.error.error, language)} onRetry={() => void screen.refetch()} />
  if (screen.data === undefined || occasions.data === undefined) {
    return (
      <Split>
        <Skeleton rows={12} />
      </Split>
    )
  }
  return <PapersDesk screen={screen.data} meetings={occasions.data.filter(isMeeting)} paper={paper} />
}

interface PapersDeskProps {
  readonly screen: RosterScreen
  /** The body's meetings around the day, newest first. */
  readonly meetings: readonly MeetingRef[]
  readonly paper: string
}

const isMeeting = ({ actKind }: MeetingRef) => actKind === null
const isView = (value: unknown): value is 'arrange' | 'paper' => value === 'arrange' || value === 'paper'

function PapersDesk({ screen, meetings, paper: asked }: PapersDeskProps) {
  const words = useText(peoplePapersText)
  const pageLanguage = useLanguage()
  const asOf = useAsOf()
  const [, navigate] = useLocation()
  const [meetingId, setMeetingId] = useMeetingInAddress()
  const [language, setLanguage] = usePaperLanguage()
  const [options, setOptions] = useRemembered<PaperOptions>('rosters.options', usualOptions, isPaperOptions)
  const [view, setView] = useRemembered<'arrange' | 'paper'>('rosters.seating', 'arrange', isView)
  const [chosenFrom, setFrom] = useState<IsoDate | null>(null)
  const [only, setOnly] = useState<string | null>(null)

  const paper = isPeoplePaper(asked) ? asked : 'roster'
  const { body } = screen
  const chosen = meetings.find(({ id }) => id === meetingId) ?? (needsMeeting(paper) ? meetingFor(meetings, asOf) : null)
  const meeting = ignoresMeeting(paper) ? null : chosen
  // As the roster itself compares.
  const from =
    chosenFrom !== null && chosenFrom < asOf ? chosenFrom : earlierState(statesOf(screen.life, screen.changeDays), asOf)
  const wanted = { paper, body: body.key, asOf, meetingId: meeting?.id ?? null, language, from, only, options }
  const paperAsked = paperAskedFor(wanted)

  const ofMeeting = ({ ordinal, on }: MeetingRef) =>
    words.ofMeeting(
      ordinal === null ? null : searchText[pageLanguage].meeting(ordinal, null),
      formatDay(on, pageLanguage, pageLanguage === 'ja' ? 'era-long' : 'long'),
    )
  const go = (next: string) =>
    navigate(`/members/${body.key}/papers/${next}${meetingId === null ? '' : `?meeting=${meetingId}`}`, { replace: true })
  const step = (by: 1 | -1) =>
    go(peoplePapers[(peoplePapers.indexOf(paper) + by + peoplePapers.length) % peoplePapers.length] ?? 'roster')
  useCommands([
    { id: 'papers-next', text: both('next'), group: 'screen', shortcut: 'J', isInKeyLine: true, run: () => step(1) },
    { id: 'papers-previous', text: both('previous'), group: 'screen', shortcut: 'K', isInKeyLine: true, run: () => step(-1) },
  ])

  return (
    <Split
      margins="none"
      side={
        <PaperSettings
          screen={screen}
          meetings={meetings}
          paper={paper}
          onPaper={go}
          meeting={meeting}
          onMeeting={setMeetingId}
          asOf={asOf}
          language={language}
          onLanguage={setLanguage}
          from={from}
          onFrom={setFrom}
          only={only}
          onOnly={setOnly}
          options={options}
          onOptions={(change) => setOptions({ ...options, ...change })}
        />
      }
    >
      <div className={styles.desk}>
        <div className={styles.head}>
          <PageHeader
            title={words.papers[paper]}
            note={
              <>
                <NameText name={body.name} />
                {meeting !== null && ` · ${ofMeeting(meeting)}`}
              </>
            }
            actions={
              paper === 'seating' &&
              meeting !== null && (
                <Segments
                  label={words.view}
                  value={view}
                  onChange={setView}
                  segments={[
                    { value: 'arrange', text: words.arrange },
                    { value: 'paper', text: words.asPrinted },
                  ]}
                />
              )
            }
          />
        </div>
        {paperAsked === null ? (
          <EmptyState title={paper === 'changes' ? words.noEarlierDay : words.noMeeting}>
            {paper === 'changes' ? undefined : words.noMeetingHint}
          </EmptyState>
        ) : (
          <>
            {paper === 'seating' && meeting !== null && view === 'arrange' && (
              <SeatingDesk meetingId={meeting.id} withGuests={options.withGuests} />
            )}
            <PaperView asked={paperAsked} isHidden={paper === 'seating' && view === 'arrange'} />
          </>
        )}
      </div>
    </Split>
  )
}

/** The meeting that the address names, `?meeting=12`; choosing another changes the address. */
function useMeetingInAddress(): readonly [number | null, (id: number | null) => void] {
  const search = useSearch()
  const [path, navigate] = useLocation()
  const id = Number(new URLSearchParams(search).get('meeting') ?? 0)
  return [id > 0 ? id : null, (next) => navigate(next === null ? path : `${path}?meeting=${next}`, { replace: true })]
}

/** The next meeting on the day, else the last before it. Meetings come newest first. */
function meetingFor(meetings: readonly MeetingRef[], asOf: IsoDate): MeetingRef | null {
  return meetings.findLast((meeting) => meeting.on >= asOf) ?? meetings[0] ?? null
}

const both = (key: 'next' | 'previous') => ({ en: peoplePapersText.en[key], ja: peoplePapersText.ja[key] })
