import { daysBetween, type IsoDate } from './calendar.ts'
import { fiscalYearOf } from './fiscal-year.ts'
import { foldText } from './fold-text.ts'
import type { AgendaItemFacts, Bilingual, MeetingFacts } from './model.ts'
import { shiftedLine } from './shifted-line.ts'
import { withoutFiscalYears } from './title-pattern.ts'
import { type ItemKind, type Language, languages } from './vocabulary.ts'

/** A title a body has used, as it reads for the fiscal year of another meeting, with what the line was about. */
export interface Phrase {
  readonly title: Bilingual
  readonly kind: ItemKind
  readonly isHeading: boolean
  readonly planIds: readonly number[]
  readonly seriesId: number | null
  readonly fiscalYear: number | null
  readonly coversMore: boolean
  /** How often it was used, and when last. */
  readonly uses: number
  readonly lastOn: IsoDate
}

/** So many days ago a use counts half. */
const halfLife = 730

/**
 * A body's phrases for a meeting on a day, learned from the titles on its agendas before that day: the same words with another
 * fiscal year are one phrase, in the wording used last. What recurs and what is recent come first,
 * equals as they stood on the agenda.
 */
export function phraseBank(meetings: readonly MeetingFacts[], on: IsoDate): readonly Phrase[] {
  const found = new Map<
    string,
    { readonly phrase: Phrase; readonly weight: number; readonly place: number; readonly key: string }
  >()
  const past = meetings
    .filter((meeting) => meeting.kind === 'meeting' && meeting.status !== 'cancelled' && meeting.heldOn < on)
    .toSorted((one, other) => (one.heldOn === other.heldOn ? one.id - other.id : one.heldOn < other.heldOn ? -1 : 1))
  for (const meeting of past) {
    const by = fiscalYearOf(on) - fiscalYearOf(meeting.heldOn)
    for (const [place, item] of meeting.items.entries()) {
      const key = phraseKey(item)
      if (key === '') continue
      const before = found.get(key)
      const weight = (before?.weight ?? 0) + 0.5 ** (daysBetween(meeting.heldOn, on) / halfLife)
      found.set(key, { key, weight, place, phrase: phraseOf(item, meeting.heldOn, by, (before?.phrase.uses ?? 0) + 1) })
    }
  }
  return [...found.values()]
    .toSorted((one, other) => other.weight - one.weight || one.place - other.place || (one.key < other.key ? -1 : 1))
    .map(({ phrase }) => phrase)
}

/** The rest of a phrase that begins with what was typed. */
export interface Completion<Of> {
  readonly phrase: Of
  /** What would follow the words typed. */
  readonly rest: string
}

/** So little says too little: completions begin after this many characters. */
const fewest: Readonly<Record<Language, number>> = { en: 3, ja: 2 }

/**
 * The first phrase whose title in the language begins with the words typed, however they are written (width, case, old kanji);
 * null when none does, or when nothing would follow.
 */
export function completePhrase<Of extends { readonly title: Bilingual }>(
  phrases: readonly Of[],
  typed: string,
  language: Language,
): Completion<Of> | null {
  const start = foldText(typed)
  if (start.length < fewest[language] || typed.trimStart() !== typed) return null
  for (const phrase of phrases) {
    const title = phrase.title[language]
    if (title === null || !foldText(title).startsWith(start)) continue
    const rest = restAfter(title, start, /\s$/u.test(typed))
    if (rest !== null) return { phrase, rest }
  }
  return null
}

/** What follows the shortest beginning of the title that says the same as the words typed; null when nothing does. */
function restAfter(title: string, start: string, endsInSpace: boolean): string | null {
  const characters = Array.from(title)
  for (let at = 1; at < characters.length; at += 1) {
    if (foldText(characters.slice(0, at).join('')) !== start) continue
    const rest = characters.slice(at).join('')
    return endsInSpace ? (/^\s/u.test(rest) ? rest.trimStart() : null) : rest
  }
  return null
}

function phraseOf(item: AgendaItemFacts, on: IsoDate, by: number, uses: number): Phrase {
  const { title, fiscalYear } = shiftedLine(item, by)
  const { kind, isHeading, planIds, seriesId, coversMore } = item
  return { title, kind, isHeading, planIds, seriesId, fiscalYear, coversMore, uses, lastOn: on }
}

/** The words without their fiscal years, folded: by them a phrase is known again. */
function phraseKey(item: AgendaItemFacts): string {
  for (const language of languages) {
    const title = item.title[language]
    if (title === null || title.trim() === '') continue
    return foldText(withoutFiscalYears(title, language))
  }
  return ''
}
