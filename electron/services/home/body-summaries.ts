import type { Database } from '../../../db/repositories/database.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { type Derivation, ofEveryBody, type OfEveryBody } from '../bodies/every-body.ts'
import { gatherFollowUps } from '../bodies/histories.ts'
import { type BodySummary, summaryOfBody, weightOf } from './body-summary.ts'

/** What the screens over all bodies show of each on a day. */
export const bodySummaries = (db: Database, asOf: IsoDate): Promise<OfEveryBody<BodySummary>> => ofEveryBody(db, summaries, asOf)

const summaries: Derivation<BodySummary> = {
  name: 'summary',
  madeOf: 'matters',
  async make(db, body, asOf) {
    const gathered = await gatherFollowUps(db, body)
    const value = summaryOfBody(gathered, asOf)
    const { meetings } = gathered.history
    return { value, rows: meetings.reduce((sum, { items }) => sum + 1 + items.length, 0), weight: weightOf(value) }
  },
}
