import type { PhraseView } from '../../../shared/contract/agenda-desk.ts'
import type { PlanRef } from '../../../shared/contract/common.ts'
import { draftTitle } from '../../../shared/domain/draft-title.ts'
import { itemClass } from '../../../shared/domain/item-class.ts'
import { fiscalYearInTitle } from '../../../shared/domain/title-pattern.ts'
import { readItemTitle } from '../../../shared/domain/item-kind.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import type { EditorLine, LineChange } from './editor-line.ts'
import type { Mentioned } from './mention.ts'

/** What words bring along: kinds and years read from titles, titles composed for plans, whole lines taken from phrases. */

/** A title in a language; empty: none. */
export const titled = (language: Language, text: string): LineChange =>
  language === 'en' ? { titleEn: text || null } : { titleJa: text || null }

/** Kind, year and "etc." as a title says them. */
export function readAs(text: string): LineChange {
  const { kind, fiscalYear, coversMore } = readItemTitle(text)
  return { kind, fiscalYear, coversMore }
}

/** Kind, year and "etc." as the words say, as long as they said so before and nothing else speaks. */
export function followedWords(line: EditorLine, language: Language, text: string, base: string): LineChange {
  const other = line.title[language === 'en' ? 'ja' : 'en']
  if (other || line.plans.length > 0 || line.series !== null || text === '') return {}
  const was = readItemTitle(base)
  const isUntouched =
    base === '' ? line.kind === 'other' && line.fiscalYear === null : line.kind === was.kind && line.fiscalYear === was.fiscalYear
  return isUntouched ? readAs(text) : {}
}

/** A line that says nothing yet takes the usual words for the plan, in both languages; in one that does, the plan's name stands where it was called. */
export function wordsForPlan(line: EditorLine, language: Language, plan: PlanRef, { rest, named }: Mentioned): LineChange {
  const other = line.title[language === 'en' ? 'ja' : 'en']
  // An annual plan brings its year.
  const year = plan.fiscalYear !== null && line.fiscalYear === null ? { fiscalYear: plan.fiscalYear } : {}
  if (rest !== '' || other) return { ...year, ...titled(language, named(plan.name[language] ?? '')) }
  const kind =
    line.kind !== 'other' && line.kind !== 'topic' ? line.kind : plan.kind === 'annual-plan' ? 'report-on-progress' : 'follow-up'
  const title = draftTitle({ kind, past: null, subject: plan.name, fiscalYear: line.fiscalYear ?? plan.fiscalYear, isPlan: true })
  return { ...year, kind, titleEn: title.en, titleJa: title.ja }
}

/** The same for a plan that is entered with the line: what says nothing yet becomes its adoption. */
export function wordsForNewPlan(line: EditorLine, language: Language, name: string, { rest, named }: Mentioned): LineChange {
  const isJapanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name)
  const newPlan = isJapanese ? { nameEn: null, nameJa: name } : { nameEn: name, nameJa: null }
  const other = line.title[language === 'en' ? 'ja' : 'en']
  if (rest !== '' || other) return { newPlan, ...titled(language, named(name)) }
  const kind = line.kind === 'other' || line.kind === 'topic' ? 'adoption' : line.kind
  const subject = { en: newPlan.nameEn, ja: newPlan.nameJa }
  const title = draftTitle({ kind, past: null, subject, fiscalYear: line.fiscalYear, isPlan: true })
  return { newPlan, kind, titleEn: title.en, titleJa: title.ja }
}

/** The name under which the plan of a line is entered: that of a series names itself, what a line adopts is called as its titles say. */
export function planToEnter(line: EditorLine): { readonly nameEn: string | null; readonly nameJa: string | null } {
  const named = (title: string | null) => (title === null || title === '' ? null : planNamed(title))
  return line.series === null ? { nameEn: named(line.title.en), nameJa: named(line.title.ja) } : { nameEn: null, nameJa: null }
}

/** "The Fiscal 2026 Plan" of "Adoption of the Fiscal 2026 Plan": its year stands in the name. */
const planNamed = (title: string): string => {
  const { subject, fiscalYear } = readItemTitle(title)
  return title.includes(subject) && fiscalYearInTitle(subject) === null && fiscalYear !== null
    ? title.slice(0, title.indexOf(subject)) + subject
    : subject
}

/** A line that looks back at a plan in its own words is linked to it and becomes its follow-up; its words stay. */
export function wordsForLikelyPlan(line: EditorLine, plan: PlanRef): LineChange {
  const isLook = itemClass(line.kind) === 'look' || line.kind === 'adoption' || line.kind === 'report-on-adoption'
  const kind = isLook ? {} : { kind: 'follow-up' as const }
  return { plans: [plan], ...kind }
}

/**
 * A phrase taken over: its title in the language written in and, where the line says nothing else yet, all the past line had: the
 * other language's title, kind, plans, series and year.
 */
export function wordsOfPhrase(line: EditorLine, language: Language, phrase: PhraseView): LineChange {
  const own = titled(language, phrase.title[language] ?? '')
  const isBlank = !line.title[language === 'en' ? 'ja' : 'en'] && line.plans.length === 0 && line.series === null
  if (!isBlank) return own
  return {
    titleEn: phrase.title.en,
    titleJa: phrase.title.ja,
    kind: phrase.kind,
    isHeading: phrase.isHeading,
    plans: phrase.plans,
    series: phrase.series,
    fiscalYear: phrase.fiscalYear,
    coversMore: phrase.coversMore,
  }
}
