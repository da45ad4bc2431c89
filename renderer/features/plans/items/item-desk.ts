import type { EditedItems, PlanItemEdit, PlanItemLine } from '../../../../shared/contract/plan-items.ts'
import type { CallError } from '../../../../shared/contract/transport.ts'
import type { Language } from '../../../../shared/domain/vocabulary.ts'
import { applyItemEdits } from './apply-item-edits.ts'
import { type EditorItem, editorItems, type ItemChange, type ItemEdit, patchOf } from './editor-item.ts'

/** What the desk needs of the program. All throw what the call threw; `failureOf` tells what that was. */
export interface ItemDeskHost {
  readonly edit: (edits: readonly PlanItemEdit[]) => Promise<EditedItems>
  /** The items as the register has them now. */
  readonly read: () => Promise<readonly PlanItemLine[]>
  /** Draws the screen from the register anew; resolves when it has been read. */
  readonly readAnew: () => Promise<void>
  readonly failureOf: (thrown: unknown) => CallError
  /** A failure that has no place of its own on the desk. */
  readonly tell: (failure: CallError) => void
}

type Fresh = Extract<ItemEdit, { readonly act: 'add' }>

/** Something typed here and something else that came from elsewhere: people choose. */
export interface ItemConflict {
  readonly key: string
  readonly change: ItemChange
  /** Null: the item was removed elsewhere. */
  readonly theirs: PlanItemLine | null
}

export interface ItemDeskState {
  /** Steps on their way to the register, oldest first; they show at once. */
  readonly pending: readonly { readonly edits: readonly ItemEdit[]; readonly isDone: boolean }[]
  /** An item that is open for writing and not yet given to the register. */
  readonly fresh: Fresh | null
  readonly keys: ReadonlyMap<number, string>
  readonly conflicts: readonly ItemConflict[]
  /** Why saving stopped; the steps are kept and can be tried again. */
  readonly failure: CallError | null
}

export interface ItemDesk {
  readonly state: () => ItemDeskState
  readonly subscribe: (listener: () => void) => () => void
  /** The plan as people see it: the register's items with everything pending laid over. */
  readonly items: () => readonly EditorItem[]
  /** Tells what the register answered last. */
  readonly seen: (items: readonly PlanItemLine[]) => void
  /** Does the steps at once on the screen, then in the register, as one step for undo. */
  readonly give: (edits: readonly ItemEdit[]) => void
  /** A title as typed; `base` is what stood there when typing began. */
  readonly write: (key: string, language: Language, text: string, base: string) => void
  readonly open: (fresh: Fresh) => void
  /** Gives up the open item when nothing was written in it. */
  readonly close: (key: string) => void
  readonly resolve: (conflict: ItemConflict, keeps: 'mine' | 'theirs') => void
  readonly retry: () => void
  /** What a field being typed in has not handed over yet. */
  readonly setTyping: (commit: (() => void) | null) => void
  readonly flush: () => void
}

const start: ItemDeskState = { pending: [], fresh: null, keys: new Map(), conflicts: [], failure: null }

/**
 * The desk on which a plan's items are edited: every step shows at once and goes to the register in the background, one after another.
 * Nothing typed is lost: what cannot be saved stays on the screen, and what was changed elsewhere meanwhile is asked about.
 */
export function createItemDesk(host: ItemDeskHost): ItemDesk {
  let state = start
  let answer: readonly PlanItemLine[] = []
  let shown: {
    readonly state: ItemDeskState
    readonly answer: readonly PlanItemLine[]
    readonly items: readonly EditorItem[]
  } | null = null
  let revisions = new Map<number, number>()
  let isRunning = false
  let typing: (() => void) | null = null
  const listeners = new Set<() => void>()

  const set = (change: Partial<ItemDeskState>) => {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }
  const idOf = (key: string): number | null => {
    for (const [id, known] of state.keys) if (known === key) return id
    const id = Number(key)
    return Number.isInteger(id) && revisions.has(id) ? id : null
  }

  function items(): readonly EditorItem[] {
    if (shown?.state !== state || shown.answer !== answer) {
      const edits = state.pending.flatMap((pending) => pending.edits)
      const all = state.fresh === null ? edits : [...edits, state.fresh]
      shown = { state, answer, items: applyItemEdits(editorItems(answer, state.keys), all) }
    }
    return shown.items
  }

  function give(edits: readonly ItemEdit[]): void {
    const wanted = edits.flatMap((edit) => throughFresh(edit))
    if (wanted.length === 0) return
    set({ pending: [...state.pending, { edits: wanted, isDone: false }] })
    void run()
  }

  /** A step that speaks of the open item: moves stay with it, words take it into the register, and so does what needs it there. */
  function throughFresh(edit: ItemEdit): readonly ItemEdit[] {
    const { fresh } = state
    if (fresh === null) return [edit]
    if (edit.key === fresh.key) {
      switch (edit.act) {
        case 'remove':
          set({ fresh: null })
          return []
        case 'move':
          set({ fresh: { ...fresh, parent: edit.parent, before: edit.before } })
          return []
        case 'change': {
          const change = { ...fresh.change, ...edit.change }
          const says = Boolean(change.titleEn) || Boolean(change.titleJa)
          set({ fresh: says ? null : { ...fresh, change } })
          return says ? [{ ...fresh, change }] : []
        }
        case 'add':
        case 'split':
        case 'merge':
          return []
      }
    }
    if ((edit.act === 'add' || edit.act === 'move') && edit.parent === fresh.key) {
      set({ fresh: null })
      return [fresh, edit]
    }
    if ((edit.act === 'add' || edit.act === 'move') && edit.before === fresh.key) return [{ ...edit, before: fresh.before }]
    return [edit]
  }

  async function run(): Promise<void> {
    if (isRunning) return
    isRunning = true
    try {
      for (;;) {
        const next = state.pending.find((pending) => !pending.isDone)
        if (next !== undefined && state.failure === null) {
          await send(next)
          continue
        }
        const done = state.pending.filter((pending) => pending.isDone)
        await host.readAnew()
        if (done.length > 0) set({ pending: state.pending.filter((pending) => !done.includes(pending)) })
        if (state.failure !== null || !state.pending.some((pending) => !pending.isDone)) return
      }
    } finally {
      isRunning = false
    }
  }

  async function send(pending: ItemDeskState['pending'][number]): Promise<void> {
    const edits = pending.edits.flatMap((edit) => wireOf(edit, pending.edits))
    if (edits.length === 0) return replace(pending, [])
    try {
      const { ids, revisions: known } = await host.edit(edits)
      revisions = new Map(known.map(({ id, revision }) => [id, revision]))
      const keys = new Map(state.keys)
      for (const [name, id] of Object.entries(ids)) keys.set(id, name)
      set({ keys, pending: state.pending.map((one) => (one === pending ? { ...pending, isDone: true } : one)) })
    } catch (thrown) {
      await fail(pending, host.failureOf(thrown))
    }
  }

  async function fail(pending: ItemDeskState['pending'][number], failure: CallError): Promise<void> {
    switch (failure.code) {
      case 'stale-edit':
      case 'not-found':
        try {
          return reconcile(pending, await host.read())
        } catch (thrown) {
          return set({ failure: host.failureOf(thrown) })
        }
      case 'not-allowed':
      case 'invalid-input':
      case 'conflict':
        replace(pending, [])
        return host.tell(failure)
      default:
        set({ failure })
    }
  }

  /** The items were changed elsewhere: what does not meet goes on with the new revisions, the rest is asked about. */
  function reconcile(pending: ItemDeskState['pending'][number], now: readonly PlanItemLine[]): void {
    const before = new Map(answer.map((item) => [item.id, item]))
    const later = new Map(now.map((item) => [item.id, item]))
    const isStillThere = (key: string) => {
      const id = idOf(key)
      return id === null || later.has(id)
    }
    const conflicts: ItemConflict[] = []
    const kept = pending.edits.filter((edit) => {
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
    revisions = new Map(now.map((item) => [item.id, item.revision]))
    replace(pending, placed)
    if (conflicts.length > 0) set({ conflicts: [...state.conflicts, ...conflicts] })
  }

  /** Puts other steps in the place of these; without any, they are done. */
  function replace(pending: ItemDeskState['pending'][number], edits: readonly ItemEdit[]): void {
    set({
      pending: state.pending.flatMap((one) => (one !== pending ? [one] : edits.length === 0 ? [] : [{ edits, isDone: false }])),
    })
  }

  function wireOf(edit: ItemEdit, together: readonly ItemEdit[]): readonly PlanItemEdit[] {
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

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    items,
    seen: (now) => {
      if (now === answer) return
      answer = now
      // An answer on its way while steps were given may be older than what they brought back.
      for (const item of now) revisions.set(item.id, Math.max(item.revision, revisions.get(item.id) ?? 0))
      for (const listener of listeners) listener()
    },
    give,
    write: (key, language, text, base) => {
      const change: ItemChange = language === 'en' ? { titleEn: text || null } : { titleJa: text || null }
      const now = items().find((item) => item.key === key)
      const theirs = now?.title[language] ?? ''
      if (now !== undefined && theirs === text) return
      if (now === undefined || theirs !== base) {
        const id = idOf(key)
        const line = answer.find((item) => item.id === id) ?? null
        set({ conflicts: [...state.conflicts.filter((one) => one.key !== key), { key, change, theirs: line }] })
      } else give([{ act: 'change', key, change }])
    },
    open: (fresh) => set({ fresh }),
    close: (key) => {
      if (state.fresh?.key === key) set({ fresh: null })
    },
    resolve: (conflict, keeps) => {
      set({ conflicts: state.conflicts.filter((one) => one !== conflict) })
      if (keeps === 'theirs') return
      if (conflict.theirs !== null) give([{ act: 'change', key: conflict.key, change: conflict.change }])
      else give([{ act: 'add', key: `${conflict.key}-again`, parent: null, before: null, change: conflict.change }])
    },
    retry: () => {
      set({ failure: null })
      void run()
    },
    setTyping: (commit) => {
      typing = commit
    },
    flush: () => typing?.(),
  }
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
