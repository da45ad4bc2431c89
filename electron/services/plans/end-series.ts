import { listSeries } from '../../../db/repositories/plan-series.ts'
import type { ParsedInputOf } from '../../../shared/contract/define.ts'
import type { followUpsContract } from '../../../shared/contract/follow-ups.ts'
import { bothWords } from '../../../shared/domain/both-words.ts'
import { Refusal } from '../register/refusal.ts'
import { save } from '../register/save.ts'
import type { Session } from '../register/session.ts'

/** Ends a series after a fiscal year, or goes on with it. Errors: not-found, read-only. */
export async function endSeries(
  session: Session,
  { series: key, end }: ParsedInputOf<typeof followUpsContract.endSeries>,
): Promise<{ readonly series: string }> {
  return save(session, 'followUps.endSeries', async (writer, tx) => {
    const series = (await listSeries(tx, null)).find((one) => one.key === key)
    if (series === undefined) throw new Refusal('not-found', { what: 'series', key })
    writer.about(bothWords(series.title) || series.key)
    await writer.update('plan_series', series.id, {
      closed_on: end?.on ?? null,
      last_fiscal_year: end?.lastYear ?? null,
      closed_reason_en: end?.reasonEn ?? null,
      closed_reason_ja: end?.reasonJa ?? null,
      closed_source: end?.source ?? null,
    })
    return { series: key }
  })
}
