import type { InputAt } from '../../data/contract-paths.ts'
import type { IndicatorView } from '../../../shared/contract/indicators.ts'
import { changeOf, type FigureChange } from '../../../shared/domain/figure-changes.ts'
import type { PastedCell, PastedSeries } from '../../../shared/domain/figure-table.ts'
import { foldText } from '../../../shared/domain/fold-text.ts'

/** Where a pasted series goes: to an indicator by its key, to a new one, or nowhere; null: not chosen yet. */
export type PasteTarget = { readonly to: 'indicator'; readonly key: string } | { readonly to: 'new' | 'nowhere' }

export interface PlannedSeries {
  readonly series: PastedSeries
  readonly target: PasteTarget | null
  /** Another row goes to the same series. */
  readonly isTwice: boolean
  readonly cells: readonly { readonly cell: PastedCell; readonly change: FigureChange | null }[]
}

export type ChangeCounts = Readonly<Record<FigureChange['what'], number>>

/**
 * Where each series goes unless people say otherwise: to the indicator of its title in either language; without a title, to the rows
 * from the chosen one on.
 */
export function proposedTargets(
  pasted: readonly PastedSeries[],
  indicators: readonly IndicatorView[],
  chosenKey: string | null,
): readonly (PasteTarget | null)[] {
  const from = Math.max(
    0,
    indicators.findIndex(({ key }) => key === chosenKey),
  )
  return pasted.map(({ title }, at) => {
    const found = title === '' ? indicators[from + at] : indicators.find((one) => titlesOf(one).includes(foldText(title)))
    return found === undefined ? null : { to: 'indicator', key: found.key }
  })
}

/** What taking the pasted table would do, cell by cell. */
export function pastePlan(
  pasted: readonly PastedSeries[],
  targets: readonly (PasteTarget | null)[],
  indicators: readonly IndicatorView[],
): readonly PlannedSeries[] {
  const keyOf = (target: PasteTarget | null | undefined) => (target?.to === 'indicator' ? target.key : null)
  return pasted.map((series, at) => {
    const target = targets[at] ?? null
    const key = keyOf(target)
    const indicator = indicators.find((one) => one.key === key)
    return {
      series,
      target,
      isTwice: key !== null && targets.filter((one) => keyOf(one) === key).length > 1,
      cells: series.cells.map((cell) => ({
        cell,
        change:
          target === null || target.to === 'nowhere'
            ? null
            : changeOf(cell, indicator?.values.find(({ year }) => year === cell.year) ?? null),
      })),
    }
  })
}

export function countChanges(plan: readonly PlannedSeries[]): ChangeCounts {
  const counts = { create: 0, change: 0, same: 0, kept: 0, problem: 0 }
  for (const { cells } of plan) for (const { change } of cells) if (change !== null) counts[change.what]++
  return counts
}

/** The command that takes the plan: only cells that make or change a figure, against the figures that were seen. */
export function recordOf(
  plan: readonly PlannedSeries[],
  indicators: readonly IndicatorView[],
  group: IndicatorView['group'],
  nameOf: (series: PastedSeries) => string,
): InputAt<'indicators.record'>['series'] {
  return plan.flatMap(({ series, target, cells }): InputAt<'indicators.record'>['series'] => {
    const indicator = target?.to === 'indicator' ? indicators.find((one) => one.key === target.key) : undefined
    const taken = cells.flatMap(({ cell: { year }, change }) => {
      if (change === null || (change.what !== 'create' && change.what !== 'change')) return []
      const revision = indicator?.values.find((one) => one.year === year)?.revision ?? null
      return [{ year, revision, figure: { value: change.after.value, isPreliminary: change.after.isPreliminary } }]
    })
    if (taken.length === 0) return []
    if (indicator !== undefined) return [{ to: 'indicator' as const, id: indicator.id, cells: taken }]
    return target?.to === 'new'
      ? [{ to: 'new' as const, patch: newSeries(nameOf(series), series.unit, group), cells: taken }]
      : []
  })
}

function newSeries(title: string, unit: string, group: IndicatorView['group']) {
  return {
    groupEn: group.en,
    groupJa: group.ja,
    ...(isJapanese(title) ? { titleJa: title } : { titleEn: title }),
    ...(unit === '' ? {} : isJapanese(unit) ? { unitJa: unit } : { unitEn: unit }),
  }
}

const isJapanese = (text: string) => /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text)
const titlesOf = ({ title }: IndicatorView) => [title.en, title.ja].flatMap((text) => (text === null ? [] : [foldText(text)]))
