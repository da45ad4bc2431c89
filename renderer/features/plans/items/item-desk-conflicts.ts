import type { PlanItemLine } from '../../../../shared/contract/plan-items.ts'
import type { EditorItem, ItemChange, ItemEdit } from './editor-item.ts'

/** Something typed here and something else that came from elsewhere: people choose. */
export interface ItemConflict {
  readonly key: string
  readonly change: ItemChange
  /** Null: the item was removed elsewhere. */
  readonly theirs: PlanItemLine | null
}

export interface ChangedElsewhere {
  /** The items as they showed when the steps were made. */
  readonly before: readonly EditorItem[]
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

/** Steps that wait to be sent, with the items as they showed when the steps were made. */
interface Waiting {
  readonly edits: readonly ItemEdit[]
  readonly shown: readonly EditorItem[]
  readonly isDone: boolean
}

/** Of steps that wait, those that change what somebody else changed meanwhile (`newer`); what is being sent the register judges. */
export function overtaken<Pending extends Waiting>(
  pending: readonly Pending[],
  elsewhere: {
    readonly newer: readonly PlanItemLine[]
    readonly idOf: ChangedElsewhere['idOf']
    readonly sending: Pending | null
  },
): ReadonlyMap<Pending, ReturnType<typeof reconciled>> {
  const { newer, idOf, sending } = elsewhere
  const found = new Map<Pending, ReturnType<typeof reconciled>>()
  const ids = new Set(newer.map(({ id }) => id))
  /** Fields that an earlier step of this window changes: what follows was made upon it. */
  const ours = new Set<string>()
  for (const one of ids.size === 0 ? [] : pending.filter(({ isDone }) => !isDone)) {
    const changes = one.edits.flatMap((edit) => {
      if (edit.act !== 'change' || !ids.has(idOf(edit.key) ?? 0)) return []
      const change = Object.fromEntries(Object.entries(edit.change).filter(([field]) => !ours.has(`${edit.key} ${field}`)))
      return [{ ...edit, change: change as ItemChange }]
    })
    const { conflicts } = reconciled(changes, { before: one.shown, later: newer, idOf })
    const asked = new Set(conflicts.map(({ key }) => key))
    const placed = one.edits.filter(({ act, key }) => act !== 'change' || !asked.has(key))
    if (conflicts.length > 0 && one !== sending) found.set(one, { placed, conflicts })
    for (const edit of placed)
      if (edit.act === 'change') for (const field of Object.keys(edit.change)) ours.add(`${edit.key} ${field}`)
  }
  return found
}

/** Whether a change touches something that was changed to something else in the meantime. */
function meets(change: ItemChange, base: EditorItem | undefined, theirs: PlanItemLine): boolean {
  if (base === undefined) return true
  const fields = Object.keys(change) as (keyof ItemChange)[]
  return fields.some((field) => {
    const [was, is] = [valueOf(base, field), valueOf(theirs, field)]
    return !isSame(was, is) && !isSame(change[field], is)
  })
}

function valueOf(item: PlanItemLine | EditorItem, field: keyof ItemChange): unknown {
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
