import type { MeetingRef } from '../../../shared/contract/common.ts'
import type { HomeScreen } from '../../../shared/contract/home.ts'
import { countOpenQuestions } from '../../../db/repositories/provenance.ts'
import { findAgendaChanges, listChangeSets } from '../../../db/repositories/history.ts'
import { addMonths, type IsoDate } from '../../../shared/domain/calendar.ts'
import type { MeetingStatus } from '../../../shared/domain/vocabulary.ts'
import { fiscalYearOf } from '../../../shared/domain/fiscal-year.ts'
import { historyAsOf } from '../../../shared/domain/history-as-of.ts'
import { type GatheredBody, gatherBodies } from '../bodies/histories.ts'
import { summaryOf } from '../register/history.ts'
import { needsOf } from './needs.ts'
import { nextMeeting } from '../meetings/next-meeting.ts'
import { bodyRef, meetingRef } from '../register/refs.ts'
import type { Session } from '../register/session.ts'

const recentChanges = 6

/** What one looks at in the morning. */
export async function homeScreen(session: Session, asOf: IsoDate): Promise<HomeScreen> {
  const { db } = session.register()
  const bodies = await gatherBodies(db)
  const known = bodies.map((gathered) => ({ gathered, meetings: historyAsOf(gathered.history, asOf).meetings }))
  const all = known.flatMap(({ meetings }) => meetings)
  const changedAt = await findAgendaChanges(db, ['planned', 'drafted'])
  return {
    asOf,
    fiscalYear: fiscalYearOf(asOf),
    next: bodies.map((gathered) => nextMeeting(gathered, asOf)).toSorted((one, other) => soonness(one) - soonness(other)),
    needs: needsOf(bodies, asOf),
    inWork: known.flatMap(({ gathered, meetings }) =>
      meetings
        .filter((meeting) => meeting.kind === 'meeting' && (meeting.status === 'planned' || meeting.status === 'drafted'))
        .map((meeting) => ({
          body: bodyRef(gathered.body, asOf),
          meeting: meetingRef(meeting),
          itemCount: meeting.items.length,
          changedAt: changedAt.get(meeting.id) ?? null,
        })),
    ),
    changes: (await listChangeSets(db, { before: null, row: null, limit: recentChanges })).map(summaryOf),
    calendar: known.flatMap(({ gathered, meetings }) => calendarOf(gathered, meetings.map(meetingRef), asOf)),
    counts: {
      meetingsHeld: all.filter((meeting) => meeting.kind === 'meeting' && meeting.status === 'held').length,
      meetingsPlanned: all.filter((meeting) => meeting.kind === 'meeting' && isAhead(meeting.status)).length,
      cabinetDecisions: all.filter((meeting) => meeting.actKind === 'cabinet-decision').length,
      oralConsents: all.filter((meeting) => meeting.actKind === 'oral-consent').length,
      openQuestions: await countOpenQuestions(db),
    },
  }
}

const isAhead = (status: MeetingStatus) => status === 'planned' || status === 'drafted' || status === 'issued'

/** Cards with a day come first, the soonest first; bodies without any expectation last. */
const soonness = (card: HomeScreen['next'][number]): number => (card.daysToGo ?? 1_000_000) + (card.meeting ? 0 : 100_000)

/** Months before and after the day that the small calendar can be turned to. */
const calendarMonths = 12

/** Ordinary meetings from a year before the day to a year after it. */
function calendarOf(gathered: GatheredBody, meetings: readonly MeetingRef[], asOf: IsoDate): HomeScreen['calendar'] {
  const [from, to] = [addMonths(asOf, -calendarMonths), addMonths(asOf, calendarMonths)]
  return meetings
    .filter((meeting) => meeting.actKind === null && meeting.on >= from && meeting.on <= to)
    .map((meeting) => ({ on: meeting.on, body: bodyRef(gathered.body, asOf), meeting }))
}
