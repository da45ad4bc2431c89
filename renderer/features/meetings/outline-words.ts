import type { PhraseView } from '../../../shared/contract/agenda-desk.ts'
import type { PlanRef } from '../../../shared/contract/common.ts'
import { draftTitle } from '../../../shared/domain/draft-title.ts'
import { readItemTitle } from '../../../shared/domain/item-kind.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import type { EditorLine, LineChange } from './editor-line.ts'

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

/** A line that says nothing yet takes the usual words for the plan, in both languages. */
export function wordsForPlan(line: EditorLine, language: Language, plan: PlanRef, textLeft: string): LineChange {
  const other = line.title[language === 'en' ? 'ja' : 'en']
  // An annual plan brings its year.
  const year = plan.fiscalYear !== null && line.fiscalYear === null ? { fiscalYear: plan.fiscalYear } : {}
  if (textLeft.trim() !== '' || other) return { ...year, ...titled(language, textLeft.trim()) }
  const kind =
    line.kind !== 'other' && line.kind !== 'topic' ? line.kind : plan.kind === 'annual-plan' ? 'report-on-progress' : 'follow-up'
  const title = draftTitle({ kind, past: null, subject: plan.name, fiscalYear: line.fiscalYear ?? plan.fiscalYear, isPlan: true })
  return { ...year, kind, titleEn: title.en, titleJa: title.ja }
}

/** The same for a plan that is entered with the line: what says nothing yet becomes its adoption. */
export function wordsForNewPlan(line: EditorLine, language: Language, name: string, textLeft: string): LineChange {
  const isJapanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name)
  const newPlan = isJapanese ? { nameEn: null, nameJa: name } : { nameEn: name, nameJa: null }
  const other = line.title[language === 'en' ? 'ja' : 'en']
  if (textLeft.trim() !== '' || other) return { newPlan, ...titled(language, textLeft.trim()) }
  const kind = line.kind === 'other' || line.kind === 'topic' ? 'adoption' : line.kind
  const subject = { en: newPlan.nameEn, ja: newPlan.nameJa }
  const title = draftTitle({ kind, past: null, subject, fiscalYear: line.fiscalYear, isPlan: true })
  return { newPlan, kind, titleEn: title.en, titleJa: title.ja }
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
