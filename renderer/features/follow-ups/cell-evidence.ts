import type { MatrixMeeting } from '../../../shared/contract/follow-ups.ts'
import { addMonths, type IsoDate } from '../../../shared/domain/calendar.ts'
import { formatFiscalYear } from '../../../shared/domain/era.ts'
import { reportPrecedent } from '../../../shared/domain/fiscal-year-chain.ts'
import { yearlyCadence } from '../../../shared/domain/follow-up-state.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { matrixText } from '../../../shared/text/matrix-text.ts'
import { explanationWords } from '../../data/explanation-words.ts'
import type { RowMatter, ViewCell, ViewRow } from './matrix-view.ts'

/** Why a cell is as it is, in sentences: what was expected at the meeting and what shows it. Empty where nothing was. */
export function cellEvidence({ matter }: ViewRow, cell: ViewCell, column: MatrixMeeting, language: Language): readonly string[] {
  const words = matrixText[language]
  const day = (on: IsoDate) => formatDay(on, language, language === 'ja' ? 'era-long' : 'long')
  if (cell.tone === 'due') {
    const dueOn = matter.kind === 'plan' ? matter.finding.dueOn : column.on
    return [
      words.dueHere(day(dueOn ?? column.on)),
      ...(matter.kind === 'series' ? yearsIn(matter, column.meetingId, language) : []),
      cell.itemIds.length > 0 ? words.onItsAgenda : words.notOnItsAgenda,
    ]
  }
  if (cell.marks.includes('passed-over') && matter.kind === 'plan') {
    const { birth, followUps } = matter.finding
    return [words.passedOver(day(birth?.on ?? column.on), day(followUps[0]?.on ?? column.on))]
  }
  if (cell.tone === 'explained') return explainedEvidence(matter, day, language)
  if (cell.tone !== 'missing') return []
  switch (matter.kind) {
    case 'plan':
      return [planEvidence(matter, column, day, language), ...coveredMaybe(column, language)]
    case 'year':
      return [words.expectedHere(day(column.on)), ...yearEvidence(matter, cell, language)]
    case 'series':
      return [words.expectedHere(day(column.on)), ...yearsIn(matter, column.meetingId, language)]
  }
}

/** The reason that stands now; one that a later look has overtaken is told with the plan. */
function explainedEvidence(matter: RowMatter, day: (on: IsoDate) => string, language: Language): readonly string[] {
  const words = matrixText[language]
  const why =
    matter.kind === 'plan'
      ? matter.finding.because.code === 'explained'
        ? matter.finding.because.explanation
        : null
      : matter.kind === 'year'
        ? matter.link.explanation
        : null
  return [why === null ? words.explainedHole : words.explainedBy(day(why.on), explanationWords(why, language))]
}

/** A line of that meeting which followed up another plan "…, etc." may have meant this one too; nobody but a human can say so. */
function coveredMaybe({ items, coveringMore }: MatrixMeeting, language: Language): readonly string[] {
  return items
    .filter(({ id }) => coveringMore.includes(id))
    .map(({ title }) => matrixText[language].mayCover(title[language] ?? title.ja ?? title.en ?? ''))
}

type Of<Kind extends RowMatter['kind']> = Extract<RowMatter, { readonly kind: Kind }>

function planEvidence({ finding }: Of<'plan'>, column: MatrixMeeting, day: (on: IsoDate) => string, language: Language): string {
  const words = matrixText[language]
  const before = finding.followUps.findLast((look) => look.on < column.on)
  const born = finding.birth?.on
  if (before === undefined && born !== undefined && finding.lastOn === null) {
    return words.neverLooked(day(born), finding.meetingsSince)
  }
  const last = before?.on ?? born ?? column.on
  const months = finding.because.code === 'cadence' ? finding.because.months : yearlyCadence
  return words.lookedBefore(day(last), day(addMonths(last, months)))
}

/** How steadily such reports came before. */
function yearEvidence({ link, chain }: Of<'year'>, cell: ViewCell, language: Language): readonly string[] {
  const words = matrixText[language]
  const nth = (ordinal: number | null | undefined) => words.nthShort(ordinal ?? null)
  return (['progress', 'plan'] as const).flatMap((what) => {
    if (!cell.marks.includes(what === 'progress' ? 'missing-progress' : 'missing-adoption')) return []
    const { hits, of, first, last } = reportPrecedent(chain.links, link.fiscalYear, what)
    if (hits === 0) return [words.noPrecedent]
    const say = what === 'progress' ? words.precedentProgress : words.precedentPlan
    return [say(hits, of, nth(first?.ordinal), nth(last?.ordinal))]
  })
}

/** What of which years is missing or due at the meeting. */
function yearsIn({ years }: Of<'series'>, meetingId: number, language: Language): readonly string[] {
  const words = matrixText[language]
  const named = years.flatMap(({ link, cells }) => {
    const marks = cells.find((cell) => cell.meetingId === meetingId)?.marks ?? []
    const year = formatFiscalYear(link.fiscalYear, language, 'title')
    return [
      ...(marks.includes('missing-progress') || (marks.includes('due') && link.progressDueAt !== null)
        ? [words.progressOf(year)]
        : []),
      ...(marks.includes('missing-adoption') || (marks.includes('due') && link.planDueAt !== null) ? [words.plansOf(year)] : []),
    ]
  })
  return named.length === 0 ? [] : [`${named.join(language === 'ja' ? '、' : ', ')}${language === 'ja' ? '。' : '.'}`]
}
