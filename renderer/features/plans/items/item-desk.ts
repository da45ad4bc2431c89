import type { EditedItems, PlanItemEdit, PlanItemLine } from '../../../../shared/contract/plan-items.ts'
import type { CallError } from '../../../../shared/contract/transport.ts'
import type { Language } from '../../../../shared/domain/vocabulary.ts'
import { changeMade } from '../../../data/change-made.ts'
import type { Kept } from '../../../data/kept-by.ts'
import type { LastingDesk } from '../../../data/unsaved.ts'
import { writtenTitles } from '../../../data/written-titles.ts'
import { applyItemEdits } from './apply-item-edits.ts'
import { type EditorItem, editorItems, type ItemChange, type ItemEdit } from './editor-item.ts'
import { type ItemConflict, overtaken, reconciled } from './item-desk-conflicts.ts'
import { wireOf } from './item-desk-wire.ts'

/** What the desk needs of the program. All throw what the call threw; `failureOf` tells what that was. */
export interface ItemDeskHost {
  readonly edit: (edits: readonly PlanItemEdit[], stay: string | null) => Promise<EditedItems>
  /** The items as the register has them now. */
  readonly read: () => Promise<readonly PlanItemLine[]>
  /** Draws the screen from the register anew; resolves when it has been read. */
  readonly readAnew: () => Promise<void>
  readonly failureOf: (thrown: unknown) => CallError
  /** A refusal that has no place of its own on the desk, with the words that go with it. */
  readonly tell: (failure: CallError, words: string) => void
}

type Fresh = Extract<ItemEdit, { readonly act: 'add' }>

interface PendingItems {
  readonly edits: readonly ItemEdit[]
  /** The items as they showed when the steps were made. */
  readonly shown: readonly EditorItem[]
  readonly isDone: boolean
  /** The stay in a field that they come from; null: a step of their own. */
  readonly stay: string | null
  readonly kept: Kept
}

export interface ItemDeskState {
  /** Steps on their way to the register, oldest first; they show at once. */
  readonly pending: readonly PendingItems[]
  /** An item that is open for writing and not yet given to the register. */
  readonly fresh: Fresh | null
  readonly keys: ReadonlyMap<number, string>
  readonly conflicts: readonly ItemConflict[]
  /** Why saving stopped; the steps are kept and can be tried again. */
  readonly failure: CallError | null
}

export interface ItemDesk extends LastingDesk {
  readonly state: () => ItemDeskState
  readonly subscribe: (listener: () => void) => () => void
  /** The plan as people see it: the register's items with everything pending laid over. */
  readonly items: () => readonly EditorItem[]
  /** Tells what the register answered last. */
  readonly seen: (items: readonly PlanItemLine[]) => void
  /** Does the steps at once on the screen, then in the register, as one step for undo. */
  readonly give: (edits: readonly ItemEdit[]) => void
  /** A title as typed in a stay in its field, `base` being what stood there when typing began; what is written in one stay is one step for undo. */
  readonly write: (
    key: string,
    language: Language,
    typed: { readonly text: string; readonly base: string; readonly stay: string | null },
  ) => void
  readonly open: (fresh: Fresh) => void
  /** Gives up the open item when nothing was written in it. */
  readonly close: (key: string) => void
  readonly resolve: (conflict: ItemConflict, keeps: 'mine' | 'theirs') => void
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
  let running: Promise<void> | null = null
  let sending: PendingItems | null = null
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

  function give(edits: readonly ItemEdit[], stay: string | null = null): void {
    const before = items()
    const wanted = edits.flatMap((edit) => throughFresh(edit))
    if (wanted.length === 0) return
    set({ pending: [...state.pending, { edits: wanted, shown: before, isDone: false, stay, kept: { change: null } }] })
    run()
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

  function run(): void {
    running ??= work()
  }

  async function work(): Promise<void> {
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
      running = null
    }
  }

  async function send(pending: PendingItems): Promise<void> {
    const edits = pending.edits.flatMap((edit) => wireOf(edit, pending.edits, { idOf, revisions }))
    if (edits.length === 0) return replace(pending, [])
    sending = pending
    try {
      const edited = await host.edit(edits, pending.stay)
      const { ids, revisions: known } = edited
      pending.kept.change = changeMade(edited)
      revisions = new Map(known.map(({ id, revision }) => [id, revision]))
      const keys = new Map(state.keys)
      for (const [name, id] of Object.entries(ids)) keys.set(id, name)
      set({ keys, pending: state.pending.map((one) => (one === pending ? { ...pending, isDone: true } : one)) })
    } catch (thrown) {
      await fail(pending, host.failureOf(thrown))
    } finally {
      sending = null
    }
  }

  async function fail(pending: PendingItems, failure: CallError): Promise<void> {
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
        return host.tell(failure, writtenTitles(pending.edits))
      default:
        set({ failure })
    }
  }

  /** The items were changed elsewhere: what does not meet goes on with the new revisions, the rest is asked about. */
  function reconcile(pending: PendingItems, now: readonly PlanItemLine[]): void {
    const { placed, conflicts } = reconciled(pending.edits, { before: pending.shown, later: now, idOf })
    learn(now)
    revisions = new Map(now.map((item) => [item.id, item.revision]))
    replace(pending, placed)
    if (conflicts.length > 0) set({ conflicts: [...state.conflicts, ...conflicts] })
  }

  /** What was changed elsewhere is known from now on: steps on the same that wait to be sent are asked about. */
  function learn(now: readonly PlanItemLine[]): void {
    const newer = now.filter(({ id, revision }) => revision > (revisions.get(id) ?? revision))
    for (const [pending, { placed, conflicts }] of overtaken(state.pending, { newer, idOf, sending })) {
      replace(pending, placed)
      set({ conflicts: [...state.conflicts, ...conflicts] })
    }
  }

  /** Puts other steps in the place of these; without any, they are done. */
  function replace(pending: PendingItems, edits: readonly ItemEdit[]): void {
    set({
      pending: state.pending.flatMap((one) =>
        one !== pending ? [one] : edits.length === 0 ? [] : [{ ...pending, edits, isDone: false }],
      ),
    })
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
      learn(now)
      answer = now
      // An answer on its way while steps were given may be older than what they brought back.
      for (const item of now) revisions.set(item.id, Math.max(item.revision, revisions.get(item.id) ?? 0))
      for (const listener of listeners) listener()
    },
    give: (edits) => give(edits),
    write: (key, language, { text, base, stay }) => {
      const change: ItemChange = language === 'en' ? { titleEn: text || null } : { titleJa: text || null }
      const now = items().find((item) => item.key === key)
      const theirs = now?.title[language] ?? ''
      if (now !== undefined && theirs === text) return
      if (now === undefined || theirs !== base) {
        const id = idOf(key)
        const line = answer.find((item) => item.id === id) ?? null
        set({ conflicts: [...state.conflicts.filter((one) => one.key !== key), { key, change, theirs: line }] })
      } else give([{ act: 'change', key, change }], stay)
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
      run()
    },
    setTyping: (commit) => {
      typing = commit
    },
    flush: () => typing?.(),
    isUnsaved: () => state.pending.some((pending) => !pending.isDone) || state.failure !== null,
    isAsking: () => state.conflicts.length > 0,
    failure: () => state.failure,
    words: () => writtenTitles([...state.pending.flatMap(({ edits, isDone }) => (isDone ? [] : edits)), ...state.conflicts]),
    settled: async () => {
      typing?.()
      while (running !== null) await running
    },
  }
}
