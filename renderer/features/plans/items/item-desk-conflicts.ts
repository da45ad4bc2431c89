import type { PlanItemLine } from '../../../../shared/contract/plan-items.ts'
import type { ItemChange, ItemEdit } from './editor-item.ts'

/** Something typed here and something else that came from elsewhere: people choose. */
export interface ItemConflict {
  readonly key: string
  readonly change: ItemChange
  /** Null: the item was removed elsewhere. */
  readonly theirs: PlanItemLine | null
}

export interface ChangedElsewhere {
  /** The items upon which the steps were made. */
  readonly before: readonly PlanItemLine[]
  /** The items as they are now. */
  readonly later: readonly PlanItemLine[]
  readonly idOf: (key: string) => number | null
}

/** Of steps on items that were changed elsewhere: those that do not meet the changes, at a place that is still there; and the rest. */
export function reconciled(
  edits: readonly ItemEdit[],
  { before: earlier, later: now, idOf }: ChangedElsewhere,
): { readonly placed: readonly ItemEdit[]; readonly conflicts: readonly ItemConflict[] } {
  const before = new Map(earlier.map((item) => [item.id, item]))
  const later = new Map(now.map((item) => [item.id, item]))
  const isStillThere = (key: string) => {
    const id = idOf(key)
    return id === null || later.has(id)
  }
  const conflicts: ItemConflict[] = []
  const kept = edits.filter((edit) => {
    if (edit.act === 'add') return true
    const id = idOf(edit.key)
    if (id === null) return true
    const theirs = later.get(id) ?? null
    if (edit.act === 'merge' && !isStillThere(edit.from)) return false
    if (edit.act === 'move' || edit.act === 'remove') return theirs !== null
    if (theirs !== null && !meets(edit.change, before.get(id), theirs)) return true
    conflicts.push({ key: edit.key, change: edit.change, theirs })
    return false
  })
  // A place that went away elsewhere: the item goes to the end of the level it can still be on.
  const placed = kept.map((edit) =>
    edit.act !== 'add' && edit.act !== 'move'
      ? edit
      : {
          ...edit,
          parent: edit.parent !== null && isStillThere(edit.parent) ? edit.parent : null,
          before: edit.before !== null && isStillThere(edit.before) ? edit.before : null,
        },
  )
  return { placed, conflicts }
}

/** Whether a change touches something that was changed to something else in the meantime. */
function meets(change: ItemChange, base: PlanItemLine | undefined, theirs: PlanItemLine): boolean {
  if (base === undefined) return true
  const fields = Object.keys(change) as (keyof ItemChange)[]
  return fields.some((field) => {
    const [was, is] = [valueOf(base, field), valueOf(theirs, field)]
    return !isSame(was, is) && !isSame(change[field], is)
  })
}

function valueOf(item: PlanItemLine, field: keyof ItemChange): unknown {
  switch (field) {
    case 'titleEn':
      return item.title.en
    case 'titleJa':
      return item.title.ja
    case 'bodyEn':
      return item.body.en
    case 'bodyJa':
      return item.body.ja
    default:
      return item[field]
  }
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null)
