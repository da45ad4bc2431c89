import { composeItemTitle } from './item-kind.ts'
import type { AgendaItemFacts, Bilingual } from './model.ts'
import { fiscalYearInTitle, rollFiscalYear } from './title-pattern.ts'
import type { ItemKind, Language } from './vocabulary.ts'

/**
 * The title of a line: the past item's own words with the fiscal year rolled on, and where there is no past title in a
 * language, one composed from the subject's title. Null where the subject has no title in the language either.
 */
export function draftTitle(draft: {
  readonly kind: ItemKind
  /** The past item whose words are used again; null for a line that was never on an agenda. */
  readonly past: Pick<AgendaItemFacts, 'title' | 'coversMore'> | null
  readonly subject: Bilingual
  readonly fiscalYear: number | null
  /** The subject is the name of a plan: Japanese agendas put it in brackets. */
  readonly isPlan?: boolean
}): Bilingual {
  const titleIn = (language: Language): string | null => {
    const past = draft.past?.title[language] ?? null
    if (past !== null) return rolled(past, language, draft.fiscalYear)
    const subject = draft.subject[language]
    if (subject === null) return null
    const named = language === 'ja' && draft.isPlan === true ? `「${subject}」` : subject
    return composeItemTitle(draft.kind, named, language, draft.fiscalYear, draft.past?.coversMore)
  }
  return { en: titleIn('en'), ja: titleIn('ja') }
}

/** How an agenda names a plan that is still to be made. */
export function successorTitle(plan: Bilingual): Bilingual {
  return {
    en: plan.en === null ? null : `Successor to the ${plan.en}`,
    ja: plan.ja === null ? null : `「${plan.ja}」の後継計画`,
  }
}

function rolled(title: string, language: Language, fiscalYear: number | null): string {
  const from = fiscalYearInTitle(title)
  return from === null || fiscalYear === null || from === fiscalYear ? title : rollFiscalYear(title, language, from, fiscalYear)
}
