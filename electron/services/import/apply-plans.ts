import { type IsoDate, numbersOf } from '../../../shared/domain/calendar.ts'
import { followUpKinds } from '../../../shared/domain/vocabulary.ts'
import type { EntryRef } from '../../exchange/published-record/import-proposal.ts'
import { type ImportJob, inLanguage } from './import-job.ts'
import { entriesOf, type EntryOf, finalRef } from './entries.ts'
import { planKindInWords } from '../../../shared/domain/kinds-in-words.ts'
import { yearlyPlanName } from '../../../shared/domain/yearly-plan-name.ts'
import { yearWording } from './year-wording.ts'

/** Makes the series of annual plans, each with the wordings of its plans and of the reports on their progress. */
export async function applySeries(job: ImportJob): Promise<void> {
  const { decided, rows, keys, languageOf } = job
  for (const { ref, body, title, lines } of newPlans(job).filter(({ isSeries }) => isSeries)) {
    const language = languageOf(body)
    const bodyId = job.idFor(body)
    const [year] = decided.yearlyPlans.filter(({ series }) => series === ref)
    const progress = itemsOf(job, ref).find(({ kind }) => followUpKinds.some((followUp) => followUp === kind))
    const planName = year === undefined ? null : yearlyPlanName(year.item.title ?? '', year.fiscalYear, language)
    const row = {
      key: keys.series(bodyKey(job, bodyId), title),
      body_id: bodyId,
      ...inLanguage(language, 'title', title),
      ...inLanguage(language, 'plan_wording', planName === null ? null : yearWording(planName, language)),
      ...inLanguage(language, 'progress_wording', progress === undefined ? null : yearWording(progress.title ?? '', language)),
    }
    const id = await rows.make('plan_series', row, { lines })
    if (progress !== undefined) {
      // That the report is on the progress of these plans is told from its words alone where they are other words.
      const confidence = progress.plan === ref ? 'verified' : 'inferred'
      await rows.see('plan_series', id, { lines: progress.lines, field: `progress_wording_${language}`, confidence })
    }
    job.remember(ref, id)
  }
}

/** Makes the plans with the meetings that adopted them, the plan of each year, and which plan took the place of which. */
export async function applyPlans(job: ImportJob): Promise<void> {
  for (const plan of newPlans(job).filter(({ isSeries }) => !isSeries)) await applyPlan(job, plan)
  for (const year of job.decided.yearlyPlans) await applyYear(job, year)
  for (const { plan, earlier } of job.decided.successions) {
    const row = {
      from_plan_id: job.idFor(plan.ref),
      to_plan_id: job.idFor(earlier.ref),
      kind: 'supersedes' as const,
      on_date: job.decided.adoptions.get(plan.ref)?.on ?? null,
    }
    await job.rows.make('plan_links', row, { lines: plan.lines, confidence: 'inferred' })
  }
}

async function applyPlan(job: ImportJob, { ref, body, title, lines }: EntryOf<'plan'>): Promise<void> {
  const { decided, rows, keys, languageOf } = job
  const adoption = decided.adoptions.get(ref)
  const bodyId = job.idFor(body)
  const year = adoption?.on ? numbersOf(adoption.on).year : null
  const row = {
    key: keys.plan(bodyKey(job, bodyId), title, year),
    body_id: bodyId,
    // Whatever a body adopts or follows up is a plan, in whatever words.
    kind: planKindInWords(title) ?? ('action-plan' as const),
    adopted_on: pastDay(adoption?.on ?? null, job.today),
    adopted_at_meeting_id: adoption === undefined ? null : job.idFor(adoption.meeting),
  }
  const id = await rows.make('plans', row, { lines })
  await rows.make('plan_names', { plan_id: id, language: languageOf(body), name: title, kind: 'official' }, { lines })
  job.remember(ref, id)
}

async function applyYear(
  job: ImportJob,
  { series, fiscalYear, item, meeting }: ImportJob['decided']['yearlyPlans'][number],
): Promise<void> {
  const { rows, keys, languageOf } = job
  const language = languageOf(meeting.body)
  const bodyId = job.idFor(meeting.body)
  const name = yearlyPlanName(item.title ?? '', fiscalYear, language)
  const row = {
    key: keys.yearlyPlan(bodyKey(job, bodyId), name, fiscalYear),
    body_id: bodyId,
    kind: 'annual-plan' as const,
    series_id: job.idFor(series),
    fiscal_year: fiscalYear,
    // A report on an adoption tells no day of adoption.
    adopted_on: item.kind === 'adoption' ? pastDay(meeting.on, job.today) : null,
    adopted_at_meeting_id: job.idFor(meeting.ref),
  }
  const { lines } = item
  const id = await rows.make('plans', row, { lines })
  await rows.make('plan_names', { plan_id: id, language, name, kind: 'official' }, { lines })
}

/** A meeting still ahead has adopted nothing yet. */
const pastDay = (on: IsoDate | null, today: IsoDate): IsoDate | null => (on !== null && on <= today ? on : null)

const newPlans = ({ decided }: ImportJob): readonly EntryOf<'plan'>[] =>
  entriesOf(decided.proposal.entries, 'plan').filter(({ ref }) => decided.creates.has(ref))

const itemsOf = ({ decided }: ImportJob, plan: EntryRef): readonly EntryOf<'item'>[] =>
  entriesOf(decided.proposal.entries, 'item').filter((item) => item.plan !== null && finalRef(item.plan, decided.sameAs) === plan)

const bodyKey = ({ register, newKeys }: ImportJob, id: number): string =>
  newKeys.bodies.get(id) ?? register.bodies.find((body) => body.id === id)?.key ?? 'body'
