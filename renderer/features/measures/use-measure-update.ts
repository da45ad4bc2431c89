import type { MeasurePatch, MeasureView } from '../../../shared/contract/measures.ts'
import { useAsOf } from '../../data/as-of.tsx'
import { useFieldUpdate } from '../../data/use-field-update.ts'

/** Changes what is known of a measure. True when it was done; what failed has been told. */
export type UpdateMeasure = (patch: MeasurePatch) => Promise<boolean>

export function useMeasureUpdate(measure: MeasureView): UpdateMeasure {
  const asOf = useAsOf()
  return useFieldUpdate<MeasureView, MeasurePatch>(measure, {
    update: ({ give }, { id, revision }, patch) => give('measures.update', { id, revision, patch }),
    read: async ({ read }) => (await read('measures.one', { id: measure.id, asOf })).measure,
    matters,
    sayPatch: (patch) => Object.values(patch).map(sayValue).filter(Boolean).join(', '),
  })
}

/** What is added or taken away goes together with anything; a field or a fact only with the same field or fact as it was. */
function matters(view: MeasureView, patch: MeasurePatch): unknown {
  const known = {
    isHeading: view.isHeading,
    number: view.number,
    titleEn: view.title.en,
    titleJa: view.title.ja,
    bodyEn: view.body.en,
    bodyJa: view.body.ja,
    organizationId: view.organization?.id ?? null,
    startedOn: view.startedOn,
    endedOn: view.endedOn,
    note: view.note,
    facts: (patch.facts ?? []).flatMap(({ id }) => view.facts.filter((fact) => fact.id === id)),
  }
  return (Object.keys(known) as (keyof typeof known)[]).filter((field) => patch[field] !== undefined).map((field) => known[field])
}

const sayValue = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')
