import type { BodyMatters } from '../../../shared/contract/bodies.ts'
import type { InputAt } from '../../data/contract-paths.ts'
import { sayPatched } from '../../data/say-patched.ts'
import { useFieldUpdate } from '../../data/use-field-update.ts'

type Patch = InputAt<'bodies.update'>['patch']

/** Changes what is known of a body; the same field changed in another window is shown beside what was typed here. */
export function useBodyUpdate(matters: BodyMatters): (patch: Patch) => Promise<boolean> {
  return useFieldUpdate<BodyMatters, Patch>(matters, {
    update: ({ give }, { key, version }, patch) => give('bodies.update', { key, version, patch }),
    read: ({ read }) => read('bodies.matters', { key: matters.key }),
    matters: (view, patch) => (Object.keys(patch) as (keyof Patch)[]).map((field) => view[field]),
    sayPatch: sayPatched,
  })
}
