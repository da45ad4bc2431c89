import { listIndicators } from '../../../db/repositories/measures.ts'
import { openQuestionsOf, seenOf } from '../../../db/repositories/provenance.ts'
import type { IndicatorView } from '../../../shared/contract/indicators.ts'
import { type IsoDate, lastDay } from '../../../shared/domain/calendar.ts'
import { indexSeries } from '../../../shared/domain/index-series.ts'
import type { Session } from '../register/session.ts'

/** The yearly series with their indexes; years not yet over on the day are left out. */
export async function indicatorsScreen(
  session: Session,
  asOf: IsoDate,
): Promise<{ readonly indicators: readonly IndicatorView[] }> {
  const { db } = session.register()
  const records = await listIndicators(db)
  const ids = records.map((indicator) => indicator.id)
  const questions = await openQuestionsOf(db, 'indicators', ids)
  const seen = await seenOf(db, 'indicators', ids)
  const lastYear = Number(lastDay(asOf).slice(0, 4))
  return {
    indicators: records.map(({ position: _position, ...indicator }) => {
      const index = indexSeries(indicator.values, indicator.baseYear)
      return {
        ...indicator,
        values: indicator.values
          .filter((value) => value.year <= lastYear)
          .map((value) => ({ ...value, index: index.get(value.year) ?? null })),
        questions: questions.get(indicator.id) ?? [],
        seen: seen.get(indicator.id) ?? [],
      }
    }),
  }
}
