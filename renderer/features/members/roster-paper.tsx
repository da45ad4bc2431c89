import { useEffect, useMemo } from 'react'
import type { RosterScreen } from '../../../shared/contract/members.ts'
import type { MeetingRef } from '../../../shared/contract/common.ts'
import type { PaperFormat } from '../../../shared/documents/paper-formats.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { formatDay, formatDayBoth } from '../../../shared/domain/format-date.ts'
import { membersText } from '../../../shared/text/members-text.ts'
import { searchText } from '../../../shared/text/search-text.ts'
import { PaperPane } from '../../components/paper/paper-pane.tsx'
import { Segments } from '../../components/segments.tsx'
import { Select } from '../../components/select.tsx'
import { EmptyState, ErrorState } from '../../components/states.tsx'
import { useAsOf } from '../../data/as-of.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import type { PaperAsked } from '../../data/paper-route.ts'
import { sayError } from '../../data/say-error.ts'
import { useRemembered } from '../../data/ui-store.ts'
import { useScreen } from '../../data/use-screen.ts'
import styles from './roster-paper.module.css'
import { markSeats, type SeatMark } from './seat-marks.ts'
import type { RosterView } from './views.ts'

export interface RosterPaperProps {
  readonly screen: RosterScreen
  /** In the table's view nothing is drawn, but the roster can be printed all the same. */
  readonly view: RosterView
  readonly marks: ReadonlyMap<number, SeatMark>
  /** Told what would be printed now; null when there is nothing. */
  readonly onPaper: (paper: PaperOnDesk | null) => void
}

/** What would be printed or saved now. */
export interface PaperOnDesk {
  readonly asked: PaperAsked
  readonly fileName: string
  readonly formats: readonly PaperFormat[]
}

type Holders = 'posts' | 'holders'
type PaperLanguage = 'ja' | 'en' | 'both'

/** The paper of the view: the roster with its differences marked, the name plates, or the sheet to sign at a meeting. */
export function RosterPaper({ screen, view, marks, onPaper }: RosterPaperProps) {
  const words = useText(membersText)
  const language = useLanguage()
  const asOf = useAsOf()
  const [paperLanguage, setPaperLanguage] = useRemembered<PaperLanguage>('members.language', language, isPaperLanguage)
  const [holders, setHolders] = useRemembered<Holders>('members.holders', 'posts', isHolders)
  const [meetingId, setMeetingId] = useRemembered(`members.meeting.${screen.body.key}`, 0, isNumber)
  const meeting = screen.meetings.find((one) => one.id === meetingId) ?? meetingFor(screen.meetings, asOf)
  const asked = paperOf(view, {
    body: screen.body.key,
    asOf,
    language: paperLanguage,
    withHolders: holders === 'holders',
    meetingId: meeting?.id ?? null,
  })
  const paper = useScreen(asked?.path ?? 'documents.roster', asked?.input ?? nothing, {
    isEnabled: asked !== null,
    keeps: 'as-of',
  })

  const drawn = asked === null ? undefined : paper.data
  const fileName = drawn?.fileName
  const formats = drawn?.formats
  const said = JSON.stringify(asked)
  useEffect(() => {
    onPaper(fileName === undefined || formats === undefined ? null : { asked: JSON.parse(said) as PaperAsked, fileName, formats })
  }, [said, fileName, formats, onPaper])

  const tree = paper.data?.tree
  const markedTree = useMemo(() => (tree === undefined ? undefined : markSeats(tree, marks)), [tree, marks])
  if (view === 'table') return null
  if (asked === null) return <EmptyState title={words.noMeeting}>{words.noMeetingHint}</EmptyState>
  if (paper.isError) return <ErrorState {...sayError(paper.error.error, language)} onRetry={() => void paper.refetch()} />
  if (markedTree === undefined || paper.data === undefined) return <div className={styles.paper} />
  return (
    <div className={styles.paper}>
      <PaperPane
        label={words.paperLabel}
        tree={markedTree}
        page={paper.data.page}
        tools={
          <>
            {view === 'attendance' && (
              <span className={styles.meeting}>
                <Select
                  label={words.meeting}
                  hidesLabel
                  size="s"
                  value={String(meeting?.id)}
                  choices={screen.meetings.map((one) => ({
                    value: String(one.id),
                    text: words.meetingChoice(
                      one.ordinal === null ? null : searchText[language].meeting(one.ordinal, null),
                      formatDay(one.on, language, 'short'),
                    ),
                  }))}
                  onChange={(id) => setMeetingId(Number(id))}
                />
              </span>
            )}
            {view === 'paper' && (
              <Segments
                label={words.holders}
                size="s"
                value={holders}
                onChange={setHolders}
                segments={[
                  { value: 'posts', text: words.postsOnly },
                  { value: 'holders', text: words.withHolders },
                ]}
              />
            )}
            <Segments
              label={words.language}
              size="s"
              value={paperLanguage}
              onChange={setPaperLanguage}
              segments={(['ja', 'en', 'both'] as const).map((value) => ({ value, text: words.languages[value] }))}
            />
          </>
        }
      />
      <span className="sr-only" role="status">
        {formatDayBoth(asOf, language)}
      </span>
    </div>
  )
}

interface Wanted {
  readonly body: string
  readonly asOf: IsoDate
  readonly language: PaperLanguage
  readonly withHolders: boolean
  readonly meetingId: number | null
}

/** Never asked. */
const nothing = { body: '-', asOf: '2000-01-01' as IsoDate, language: 'ja' as const }

function paperOf(view: RosterView, { body, asOf, language, withHolders, meetingId }: Wanted): PaperAsked | null {
  switch (view) {
    case 'paper':
    case 'table':
      return { path: 'documents.roster', input: { body, asOf, language, withHolders } }
    case 'plates':
      return { path: 'documents.namePlates', input: { body, asOf, language } }
    case 'attendance':
      return meetingId === null ? null : { path: 'documents.attendanceSheet', input: { meetingId, language } }
  }
}

/** The next meeting on the day, else the last before it. Meetings come newest first. */
function meetingFor(meetings: readonly MeetingRef[], asOf: IsoDate): MeetingRef | null {
  return meetings.findLast((meeting) => meeting.on >= asOf) ?? meetings[0] ?? null
}

const isPaperLanguage = (value: unknown): value is PaperLanguage => value === 'ja' || value === 'en' || value === 'both'
const isHolders = (value: unknown): value is Holders => value === 'posts' || value === 'holders'
const isNumber = (value: unknown): value is number => typeof value === 'number'
