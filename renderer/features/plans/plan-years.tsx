import type { PlanScreen, SeriesYear } from '../../../shared/contract/plans.ts'
import { formatFiscalYear } from '../../../shared/domain/era.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { type PlanText, planText } from '../../../shared/text/plan-text.ts'
import { type VocabularyText, vocabularyText } from '../../../shared/text/vocabulary-text.ts'
import { NameText } from '../../components/name-text.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { followUpLooks } from '../../components/status.tsx'
import { type StripYear, YearStrip } from '../../components/year-strip.tsx'
import { useLanguage, useText } from '../../data/language.ts'

/** The years of the series to which an annual plan belongs; what is missing stands out. */
export function PlanYears({ screen }: { readonly screen: PlanScreen }) {
  const words = useText(planText)
  const vocabulary = useText(vocabularyText)
  const language = useLanguage()
  const { series, years } = screen
  if (series === null) return null
  return (
    <section>
      <SectionHeading note={<NameText name={series.name} />}>{words.series}</SectionHeading>
      <YearStrip
        label={series.name[language] ?? series.name.en ?? series.name.ja ?? ''}
        years={years.map((year) => ({
          ...stripYear(year, words, vocabulary, language),
          href:
            year.plan === null || year.plan.id === screen.plan.id
              ? chainHref(screen.body.key, series.key, year.fiscalYear)
              : `/plans/${year.plan.key}`,
          isHere: year.plan?.id === screen.plan.id,
        }))}
      />
    </section>
  )
}

/** The year in the body's matrix, where its breaks stand with what shows them. */
function chainHref(body: string, series: string, year: number): string {
  return `/follow-ups/${encodeURIComponent(body)}?${new URLSearchParams({ series, year: String(year) }).toString()}`
}

function stripYear(
  { fiscalYear, plan, state, chain, missing }: SeriesYear,
  words: PlanText,
  vocabulary: VocabularyText,
  language: Language,
): Omit<StripYear, 'href'> {
  const shared = { id: String(fiscalYear), text: formatFiscalYear(fiscalYear, language, 'label') }
  if (missing !== null) return { ...shared, label: words.missing[missing], sign: 'missing', tone: 'alert', look: 'broken' }
  if (plan === null || state === null) {
    const label =
      chain === 'plan-not-recorded'
        ? words.planNotRecorded
        : chain === 'excused'
          ? vocabulary.followUpState.explained
          : words.yearOpen
    return { ...shared, label, sign: 'mentioned', tone: 'none', look: 'absent' }
  }
  return { ...shared, label: vocabulary.followUpState[state], ...followUpLooks[state], look: 'there' }
}
