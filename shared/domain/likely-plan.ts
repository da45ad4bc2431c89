import { firstDay, type IsoDate } from './calendar.ts'
import { fiscalYearOf } from './fiscal-year.ts'
import { foldText } from './fold-text.ts'
import { itemClass } from './item-class.ts'
import { readItemTitle } from './item-kind.ts'
import type { Bilingual, PlanFacts } from './model.ts'
import { fiscalYearInTitle } from './title-pattern.ts'

/** A plan with every name it ever bore. */
export type NamedPlan = Pick<PlanFacts, 'id' | 'fiscalYear' | 'adoptedOn'> & {
  readonly names: readonly { readonly name: string }[]
}

/** Words that speak of looking back at a plan without naming it. */
const looksBack = /フォローアップ|ﾌｫﾛｰｱｯﾌﾟ|(?:進捗|実施|推進|取組|取り組み)状況|follow[-\s]?up|progress/i

/** Shorter names stand in too many titles by chance. */
const shortestName = 4

/**
 * The plan of the body that a line speaks of though nobody linked it: the one whose name stands in its title, the longest where several do;
 * else, where the title looks back at a plan, the only one of the fiscal year it names. Null when none is likely, or several are alike. Plans
 * adopted after the day of the meeting are not meant.
 */
export function likelyPlan(title: Bilingual, plans: readonly NamedPlan[], on: IsoDate): number | null {
  const titles = [title.ja, title.en].flatMap((text) => (text === null || text === '' ? [] : [text]))
  const known = plans.filter((plan) => plan.adoptedOn === null || firstDay(plan.adoptedOn) <= on)
  return titles.map((text) => named(text, known) ?? ofYear(text, known)).find((id) => id !== null) ?? null
}

function named(title: string, plans: readonly NamedPlan[]): number | null {
  const text = foldText(title)
  const found = plans
    .map((plan) => ({ id: plan.id, length: longestIn(text, plan) }))
    .filter(({ length }) => length >= shortestName)
    .toSorted((one, other) => other.length - one.length)
  return found[0] !== undefined && found[0].length !== found[1]?.length ? found[0].id : null
}

const longestIn = (text: string, { names }: NamedPlan): number =>
  Math.max(0, ...names.map(({ name }) => foldText(name)).map((name) => (text.includes(name) ? name.length : 0)))

function ofYear(title: string, plans: readonly NamedPlan[]): number | null {
  const year = fiscalYearInTitle(title)
  if (year === null || !(looksBack.test(title) || itemClass(readItemTitle(title).kind) === 'look')) return null
  const found = plans.filter((plan) => yearOf(plan) === year)
  return found.length === 1 ? (found[0]?.id ?? null) : null
}

/** The fiscal year a plan is for: its own, that in its name, or that of its adoption. */
function yearOf({ fiscalYear, names, adoptedOn }: NamedPlan): number | null {
  const inName = names.map(({ name }) => fiscalYearInTitle(name)).find((year) => year !== null)
  return fiscalYear ?? inName ?? (adoptedOn === null ? null : fiscalYearOf(firstDay(adoptedOn)))
}
