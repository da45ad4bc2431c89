import type { ParsedInputOf } from '../../../shared/contract/define.ts'
import type { documentsContract } from '../../../shared/contract/documents.ts'
import type { NeedView } from '../../../shared/contract/follow-ups.ts'
import type { PaperDocument } from '../../../shared/documents/model.ts'
import { type OwedMatter, worklistSheet } from '../../../shared/documents/worklist-sheet.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { nameOn } from '../../../shared/domain/names.ts'
import { titleOfNeed, whyOfNeed } from '../../../shared/text/say-need.ts'
import { getBody } from '../bodies/histories.ts'
import { bodySummaries } from '../home/body-summaries.ts'
import { needViews } from '../home/needs.ts'
import { followUpsOn } from '../plans/follow-ups.ts'
import type { Session } from '../register/session.ts'
import { dateStyleOf } from './house.ts'

/** What is owed on a day and every plan with its state, of one body or of all. Errors: unknown-body. */
export async function worklistPaper(
  session: Session,
  { body: key, asOf, language }: ParsedInputOf<typeof documentsContract.worklist>,
): Promise<PaperDocument> {
  const { db } = session.register()
  const body = key === undefined ? null : await getBody(db, key)
  let all = await bodySummaries(db, asOf)
  // A paper has all of them: where there are many bodies they come in several answers.
  while (all.isCounting) all = await bodySummaries(db, asOf)
  const summaries = all.values.filter((of) => body === null || of.body.key === body.key)
  const plans = await followUpsOn(session, key ?? null, asOf)
  return worklistSheet({
    language,
    dateStyle: await dateStyleOf(session),
    body: body && nameOn(body.names, asOf),
    asOf,
    needs: needViews(summaries.flatMap(({ needs }) => needs)).map((need) => owed(need, asOf)),
    plans: plans.map(({ plan, body: of, adoptedOn, finding }) => ({
      body: of.short,
      plan: plan.name,
      adoptedOn,
      lastOn: finding.lastOn,
      meetingsSince: finding.meetingsSince,
      dueOn: finding.dueOn,
      state: finding.state,
    })),
    footer: null,
  })
}

function owed(need: NeedView, asOf: IsoDate): OwedMatter {
  const [en, ja] = [titleOfNeed(need, 'en'), titleOfNeed(need, 'ja')]
  return {
    body: need.body.short,
    // A sentence is said in either language; a name is one fact in both.
    matter: typeof ja === 'string' ? { en: typeof en === 'string' ? en : en.en, ja } : ja,
    why: { en: whyOfNeed(need, asOf, 'en'), ja: whyOfNeed(need, asOf, 'ja') },
    dueOn: need.dueOn,
  }
}
