import type { Database } from '../../../db/repositories/database.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { type Derivation, ofEveryBody, type OfEveryBody } from '../bodies/every-body.ts'
import { afterMeetings } from './after-meetings.ts'
import { type BodySummary, summaryOfBody, weightOf } from './body-summary.ts'
import { lateItems } from './late-items.ts'
import type { ViewedNeed } from './needs.ts'

/** What the screens over all bodies show of each on a day. */
export async function bodySummaries(db: Database, asOf: IsoDate): Promise<OfEveryBody<BodySummary>> {
  const { values, ...rest } = await ofEveryBody<Kept>(db, { summary, lateItems, afterMeetings }, asOf)
  return {
    ...rest,
    values: values.map((kept) => ({
      ...kept.summary,
      needs: [...kept.summary.needs, ...kept.lateItems, ...kept.afterMeetings],
    })),
  }
}

interface Kept extends Record<string, unknown> {
  readonly summary: BodySummary
  readonly lateItems: readonly ViewedNeed[]
  readonly afterMeetings: readonly ViewedNeed[]
}

const summary: Derivation<BodySummary> = {
  madeOf: 'matters',
  async make({ asOf, followUps }) {
    const gathered = await followUps()
    const value = summaryOfBody(gathered, asOf)
    const { meetings } = gathered.history
    return { value, rows: meetings.reduce((sum, { items }) => sum + 1 + items.length, 0), weight: weightOf(value) }
  },
}
