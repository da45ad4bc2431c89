import type { OutputOf, ParsedInputOf } from '../../../shared/contract/define.ts'
import type { homeContract, HomeScreen } from '../../../shared/contract/home.ts'
import { countOpenQuestions } from '../../../db/repositories/provenance.ts'
import { findAgendaChanges, listChangeSets } from '../../../db/repositories/history.ts'
import { addMonths, type IsoDate } from '../../../shared/domain/calendar.ts'
import { fiscalYearOf } from '../../../shared/domain/fiscal-year.ts'
import { historyAsOf } from '../../../shared/domain/history-as-of.ts'
import { summaryOf } from '../register/history.ts'
import { bodySummaries } from './body-summaries.ts'
import { needViews } from './needs.ts'
import { meetingRef } from '../register/refs.ts'
import type { Session } from '../register/session.ts'

const recentChanges = 6

/** More needs than this are counted, not shown: the most urgent ones are. */
const mostNeeds = 200

/** What one looks at in the morning. */
export async function homeScreen(session: Session, asOf: IsoDate): Promise<HomeScreen> {
  const { db } = session.register()
  const { values: summaries, isCounting } = await bodySummaries(db, asOf)
  const changedAt = await findAgendaChanges(db, { stages: ['planned', 'drafted'] })
  const needs = needViews(summaries.flatMap((of) => of.needs))
  const sumOf = (name: 'meetingsHeld' | 'meetingsPlanned' | 'cabinetDecisions' | 'oralConsents') =>
    summaries.reduce((sum, { counts }) => sum + counts[name], 0)
  return {
    asOf,
    fiscalYear: fiscalYearOf(asOf),
    isCounting,
    next: summaries.map(({ next }) => next).toSorted((one, other) => soonness(one) - soonness(other)),
    needs: needs.slice(0, mostNeeds),
    needCount: needs.length,
    inWork: summaries.flatMap(({ ref, inWork }) =>
      inWork.map(({ meeting, itemCount }) => ({ body: ref, meeting, itemCount, changedAt: changedAt.get(meeting.id) ?? null })),
    ),
    changes: (await listChangeSets(db, { before: null, row: null, limit: recentChanges })).map(summaryOf),
    counts: {
      meetingsHeld: sumOf('meetingsHeld'),
      meetingsPlanned: sumOf('meetingsPlanned'),
      cabinetDecisions: sumOf('cabinetDecisions'),
      oralConsents: sumOf('oralConsents'),
      openQuestions: await countOpenQuestions(db),
    },
  }
}

/** Cards with a day come first, the soonest first; bodies without any expectation last. */
const soonness = (card: HomeScreen['next'][number]): number => (card.daysToGo ?? 1_000_000) + (card.meeting ? 0 : 100_000)

/** Months before and after the day that the small calendar can be turned to. */
const calendarMonths = 12

/** The ordinary meetings of one month, of all bodies looked through so far. */
export async function homeMonth(
  session: Session,
  { asOf, month }: ParsedInputOf<typeof homeContract.month>,
): Promise<OutputOf<typeof homeContract.month>> {
  const { values: summaries, isCounting } = await bodySummaries(session.register().db, asOf)
  const [from, to] = [addMonths(asOf, -calendarMonths), addMonths(asOf, calendarMonths)]
  const isThen = (on: IsoDate) => on.slice(0, 7) === month.slice(0, 7) && on >= from && on <= to
  return {
    isCounting,
    days: summaries.flatMap(({ ref, recent }) =>
      historyAsOf(recent, asOf)
        .meetings.filter((meeting) => meeting.actKind === null && isThen(meeting.heldOn))
        .map((meeting) => ({ on: meeting.heldOn, body: ref, meeting: meetingRef(meeting) })),
    ),
  }
}
