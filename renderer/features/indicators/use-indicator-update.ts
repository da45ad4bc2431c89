import type { IndicatorPatch, IndicatorView } from '../../../shared/contract/indicators.ts'
import { useAsOf } from '../../data/as-of.tsx'
import { useFieldUpdate } from '../../data/use-field-update.ts'

/** Changes what a series is. True when it was done; what failed has been told. */
export type UpdateIndicator = (patch: IndicatorPatch) => Promise<boolean>

export function useIndicatorUpdate(indicator: IndicatorView): UpdateIndicator {
  const asOf = useAsOf()
  return useFieldUpdate<IndicatorView, IndicatorPatch>(indicator, {
    update: ({ give }, { id, revision }, patch) => give('indicators.update', { id, revision, patch }),
    read: async ({ read }) => (await read('indicators.list', { asOf })).indicators.find(({ id }) => id === indicator.id) ?? null,
    matters: (view, patch) => {
      const known = {
        groupEn: view.group.en,
        groupJa: view.group.ja,
        titleEn: view.title.en,
        titleJa: view.title.ja,
        unitEn: view.unit.en,
        unitJa: view.unit.ja,
        unitFactor: view.unitFactor,
        decimals: view.decimals,
        baseYear: view.baseYear,
        noteEn: view.note.en,
        noteJa: view.note.ja,
      }
      return (Object.keys(patch) as (keyof IndicatorPatch)[]).map((field) => known[field])
    },
    sayPatch: (patch) => Object.values(patch).join(', '),
  })
}
