import { useState } from 'react'
import { useLocation } from 'wouter'
import type { BodyRef } from '../../../shared/contract/common.ts'
import type { PlanRow } from '../../../shared/contract/plans.ts'
import { planKindOf } from '../../../shared/domain/plan-kind-of.ts'
import { parsePartial } from '../../../shared/domain/parse-date.ts'
import { formatFiscalYear } from '../../../shared/domain/era.ts'
import { fiscalYearInTitle, parseFiscalYear } from '../../../shared/domain/title-pattern.ts'
import { type PlanKind, planKinds } from '../../../shared/domain/vocabulary.ts'
import { planFactsText } from '../../../shared/text/plan-facts-text.ts'
import { planKindText } from '../../../shared/text/plan-kind-text.ts'
import { sayDateProblem } from '../../../shared/text/say-date-problem.ts'
import { vocabularyText } from '../../../shared/text/vocabulary-text.ts'
import { Asking } from '../../components/asking.tsx'
import { Select } from '../../components/select.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useToday } from '../../data/as-of.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { useCommand } from '../../data/use-command.ts'

export interface NewPlanProps {
  readonly rows: readonly PlanRow[]
  readonly bodies: readonly BodyRef[]
  /** The body chosen in the filter, if any. */
  readonly bodyKey: string | null
  readonly anchor: Element | null
  readonly onClose: () => void
}

/** Asks for what a new plan must have: its body, its kind and a name; then leads to it. */
export function NewPlan({ rows, bodies, bodyKey, anchor, onClose }: NewPlanProps) {
  const words = useText(planFactsText)
  const kinds = useText(vocabularyText).planKind
  const kindWords = useText(planKindText)
  const language = useLanguage()
  const today = useToday()
  const [, navigate] = useLocation()
  const create = useCommand('plans.create')
  const [body, setBody] = useState(bodyKey ?? bodies[0]?.key ?? '')
  const [chosenKind, setKind] = useState<PlanKind | null>(null)
  const [nameEn, setNameEn] = useState('')
  const [nameJa, setNameJa] = useState('')
  const [on, setOn] = useState('')
  const series = [
    ...new Map(
      rows.flatMap((row) => (row.series !== null && row.body.key === body ? [[row.series.key, row.series]] : [])),
    ).values(),
  ]
  const [year, setYear] = useState('')
  const [seriesKey, setSeriesKey] = useState<string | null>(null)
  const read = on.trim() === '' ? null : parsePartial(on, { today })
  const name = nameJa || nameEn
  const yearInName = fiscalYearInTitle(name)
  const fiscalYear = year === '' ? yearInName : parseFiscalYear(year)
  // What the name says it is, until somebody chooses; that of one fiscal year is a plan of the body's series.
  const kind = chosenKind ?? (yearInName !== null && series.length > 0 ? 'annual-plan' : planKindOf(name))
  const isNameless = nameEn.trim() === '' && nameJa.trim() === ''
  const [isAsked, setAsked] = useState(false)
  const chosenSeries = series.find(({ key }) => key === seriesKey) ?? series[0]

  const onAnswer = () => {
    setAsked(true)
    if (isNameless || (read !== null && !read.ok)) return
    if (kind === 'annual-plan' && (fiscalYear === null || chosenSeries === undefined)) return
    void create
      .run({
        body,
        kind,
        nameEn: nameEn.trim() || null,
        nameJa: nameJa.trim() || null,
        adoptedOn: read?.ok === true ? read.date : null,
        year: kind === 'annual-plan' && chosenSeries && fiscalYear !== null ? { series: chosenSeries.key, fiscalYear } : null,
      })
      .then((made) => {
        if (made === null) return
        onClose()
        navigate(`/plans/${made.key}?tab=items`)
      })
  }
  const nameOf = (name: { readonly en: string | null; readonly ja: string | null }) => name[language] ?? name.en ?? name.ja ?? ''
  return (
    <Asking
      title={words.newPlan}
      anchor={anchor}
      answer={words.create}
      isPending={create.isRunning}
      onAnswer={onAnswer}
      onClose={onClose}
    >
      <TextField
        label={language === 'ja' ? words.nameJa : words.nameEn}
        lang={language}
        value={language === 'ja' ? nameJa : nameEn}
        onChange={language === 'ja' ? setNameJa : setNameEn}
        maxLength={1000}
        autoFocus
        error={isAsked && isNameless ? words.namesMissing : null}
      />
      <TextField
        label={language === 'ja' ? words.nameEn : words.nameJa}
        lang={language === 'ja' ? 'en' : 'ja'}
        value={language === 'ja' ? nameEn : nameJa}
        onChange={language === 'ja' ? setNameEn : setNameJa}
        maxLength={1000}
      />
      <Select
        label={words.body}
        value={body}
        choices={bodies.map((one) => ({ value: one.key, text: nameOf(one.name) }))}
        onChange={setBody}
      />
      <Select
        label={words.kind}
        value={kind}
        choices={planKinds
          .filter((one) => one !== 'annual-plan' || series.length > 0)
          .map((one) => ({ value: one, text: kinds[one], note: kindWords.is[one] }))}
        help={[kindWords.is[kind], chosenKind === null && name !== '' ? kindWords.fromName : kindWords.later].join(
          language === 'ja' ? '。' : '. ',
        )}
        onChange={setKind}
      />
      {kind === 'annual-plan' && (
        <>
          <Select
            label={words.series}
            value={chosenSeries?.key ?? null}
            choices={series.map((one) => ({ value: one.key, text: nameOf(one.name) }))}
            onChange={setSeriesKey}
          />
          <TextField
            label={words.fiscalYear}
            value={year === '' && yearInName !== null ? formatFiscalYear(yearInName, language, 'title') : year}
            onChange={setYear}
            placeholder="FY2006 · 平成18年度"
            error={isAsked && fiscalYear === null ? 'FY2006 · 平成18年度' : null}
          />
        </>
      )}
      <TextField
        label={words.adoptedOn}
        value={on}
        onChange={setOn}
        placeholder="2005-06-10 · H17.6.10"
        error={read !== null && !read.ok ? sayDateProblem(on, language, words.dateWrong) : null}
      />
    </Asking>
  )
}
