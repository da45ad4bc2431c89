import type { PlanItemEdit } from '../../../../shared/contract/plan-items.ts'
import { type ItemEdit, patchOf } from './editor-item.ts'

/** What the desk knows of the register when it sends steps there. */
export interface KnownItems {
  /** Null until the register has it. */
  readonly idOf: (key: string) => number | null
  readonly revisions: ReadonlyMap<number, number>
}

/** A step as the register takes it; nothing where it speaks of an item that is not there. `together`: all steps of the same command. */
export function wireOf(edit: ItemEdit, together: readonly ItemEdit[], { idOf, revisions }: KnownItems): readonly PlanItemEdit[] {
  const added = new Set(together.flatMap((one) => (one.act === 'add' ? [one.key] : one.act === 'split' ? [one.added] : [])))
  const ref = (key: string | null) => (key === null ? null : (idOf(key) ?? (added.has(key) ? key : null)))
  const revisionOf = (key: string) => revisions.get(idOf(key) ?? -1) ?? 1
  if (edit.act === 'add') {
    return [
      {
        act: 'add',
        name: edit.key,
        parent: ref(edit.parent),
        before: ref(edit.before),
        patch: patchOf(edit.change),
        ...(edit.unknownOrganizations === undefined ? {} : { unknownOrganizations: [...edit.unknownOrganizations] }),
      },
    ]
  }
  const item = ref(edit.key)
  if (item === null) return []
  switch (edit.act) {
    case 'change':
      return [{ act: 'change', item, revision: revisionOf(edit.key), patch: patchOf(edit.change) }]
    case 'move':
      return [{ act: 'move', item, parent: ref(edit.parent), before: ref(edit.before) }]
    case 'remove':
      return [{ act: 'remove', item }]
    case 'split':
      return [
        {
          act: 'split',
          item,
          revision: revisionOf(edit.key),
          name: edit.added,
          patch: patchOf(edit.change),
          rest: patchOf(edit.rest),
        },
      ]
    case 'merge': {
      const from = ref(edit.from)
      if (from === null) return []
      const revision = { revision: revisionOf(edit.key), fromRevision: revisionOf(edit.from) }
      return [{ act: 'merge', item, from, ...revision, patch: patchOf(edit.change) }]
    }
  }
}
