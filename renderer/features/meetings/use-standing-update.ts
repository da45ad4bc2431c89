import type { StandingLine } from '../../../shared/contract/standing.ts'
import type { InputAt } from '../../data/contract-paths.ts'
import { sayPatched } from '../../data/say-patched.ts'
import { useFieldUpdate } from '../../data/use-field-update.ts'

type Patch = InputAt<'standing.update'>['patch']

/** Changes a standing line; the same field changed in another window is shown beside what was typed here. */
export function useStandingUpdate(body: string, line: StandingLine): (patch: Patch) => Promise<boolean> {
  return useFieldUpdate<StandingLine, Patch>(line, {
    update: ({ give }, { id, revision }, patch) => give('standing.update', { id, revision, patch }),
    read: async ({ read }) => (await read('standing.list', { body })).lines.find(({ id }) => id === line.id) ?? null,
    matters,
    sayPatch: sayPatched,
  })
}

function matters(view: StandingLine, patch: Patch): unknown {
  const known = {
    ...view,
    titleEn: view.title.en,
    titleJa: view.title.ja,
    seriesId: view.series?.id ?? null,
    planId: view.plan?.id ?? null,
  }
  return (Object.keys(patch) as (keyof Patch)[]).map((field) => known[field])
}
