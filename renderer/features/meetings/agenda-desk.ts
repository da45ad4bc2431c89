import type { AgendaLine } from '../../../shared/contract/meetings.ts'
import type { EditedAgenda, LineEdit } from '../../../shared/contract/agenda.ts'
import type { NumberingStyle } from '../../../shared/domain/agenda-numbering.ts'
import type { CallError } from '../../../shared/contract/transport.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { changeMade } from '../../data/change-made.ts'
import type { LastingDesk } from '../../data/unsaved.ts'
import { writtenTitles } from '../../data/written-titles.ts'
import { applyEdits } from './apply-edits.ts'
import { type Conflict, overtaken, reconciled } from './desk-conflicts.ts'
import { wireOf } from './desk-wire.ts'
import type { PendingEdits } from './pending-edits.ts'
import { type Edit, editorLines, type EditorLine, type LineChange } from './editor-line.ts'

/** What the desk needs of the program. All throw what the call threw; `failureOf` tells what that was. */
export interface DeskHost {
  readonly edit: (edits: readonly LineEdit[], stay: string | null) => Promise<EditedAgenda>
  /** The lines as the register has them now. */
  readonly read: () => Promise<readonly AgendaLine[]>
  /** How the screen numbers the lines. */
  readonly numbering: () => NumberingStyle
  /** Draws the screen from the register anew; resolves when it has been read. */
  readonly readAnew: () => Promise<void>
  readonly failureOf: (thrown: unknown) => CallError
  /** A refusal that has no place of its own on the desk, with the words that go with it. */
  readonly tell: (failure: CallError, words: string) => void
}

export interface DeskState {
  /** Edits on their way to the register, oldest first; they show at once. */
  readonly pending: readonly PendingEdits[]
  /** A line that is open for writing and not yet given to the register. */
  readonly fresh: Extract<Edit, { readonly act: 'add' }> | null
  readonly keys: ReadonlyMap<number, string>
  readonly conflicts: readonly Conflict[]
  /** Why saving stopped; the edits are kept and can be tried again. */
  readonly failure: CallError | null
}

export interface TypedTitle {
  readonly text: string
  /** What stood there when typing began. */
  readonly base: string
  /** What changes with it. */
  readonly along?: LineChange
  readonly stay: string | null
}

export interface AgendaDesk extends LastingDesk {
  readonly state: () => DeskState
  readonly subscribe: (listener: () => void) => () => void
  /** The agenda as people see it: the register's lines with everything pending laid over. */
  readonly lines: () => readonly EditorLine[]
  /** Tells what the register answered last. */
  readonly seen: (lines: readonly AgendaLine[]) => void
  /** Does the edits at once on the screen, then in the register, as one step for undo. */
  readonly give: (edits: readonly Edit[]) => void
  /** A title as typed in a stay in its field; what is written in one is one step for undo. */
  readonly write: (key: string, language: Language, typed: TypedTitle) => void
  readonly open: (fresh: Extract<Edit, { readonly act: 'add' }>) => void
  /** Gives up the open line when nothing was written in it. */
  readonly close: (key: string) => void
  readonly resolve: (conflict: Conflict, keeps: 'mine' | 'theirs') => void
  /** What a field being typed in has not handed over yet. */
  readonly setTyping: (commit: (() => void) | null) => void
  /** Hands over what is being typed; `settled` does so too. */
  readonly flush: () => void
}

/** A command takes this many edits; more go as several. */
export const mostAtOnce = 500

const start: DeskState = { pending: [], fresh: null, keys: new Map(), conflicts: [], failure: null }

/**
 * The desk on which an agenda is edited: every edit shows at once and goes to the register in the background, one after another.
 * Nothing typed is lost: what cannot be saved stays on the screen, and what was changed elsewhere meanwhile is asked about.
 */
export function createAgendaDesk(host: DeskHost): AgendaDesk {
  let state = start
  let answer: readonly AgendaLine[] = []
  let shown: { readonly state: DeskState; readonly answer: readonly AgendaLine[]; readonly lines: readonly EditorLine[] } | null =
    null
  let revisions = new Map<number, number>()
  let running: Promise<void> | null = null
  let sending: PendingEdits | null = null
  let typing: (() => void) | null = null
  const listeners = new Set<() => void>()

  const set = (change: Partial<DeskState>) => {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }
  const idOf = (key: string): number | null => {
    for (const [id, known] of state.keys) if (known === key) return id
    const id = Number(key)
    return Number.isInteger(id) && revisions.has(id) ? id : null
  }

  function lines(): readonly EditorLine[] {
    if (shown?.state !== state || shown.answer !== answer) {
      const edits = state.pending.flatMap((pending) => pending.edits)
      const all = state.fresh === null ? edits : [...edits, state.fresh]
      shown = { state, answer, lines: applyEdits(editorLines(answer, state.keys), all, host.numbering()) }
    }
    return shown.lines
  }

  function give(edits: readonly Edit[], stay: string | null = null): void {
    const before = lines()
    const wanted = edits.flatMap((edit) => throughFresh(edit))
    if (wanted.length === 0) return
    const steps = Array.from({ length: Math.ceil(wanted.length / mostAtOnce) }, (_, at) => ({
      edits: wanted.slice(at * mostAtOnce, (at + 1) * mostAtOnce),
      shown: before,
      isDone: false,
      stay,
      kept: { change: null },
    }))
    set({ pending: [...state.pending, ...steps] })
    run()
  }

  /** An edit that speaks of the open line: moves and changes stay with it, and what needs it in the register takes it there. */
  function throughFresh(edit: Edit): readonly Edit[] {
    const { fresh } = state
    if (fresh === null) return [edit]
    if (edit.key === fresh.key) {
      switch (edit.act) {
        case 'add':
          return []
        case 'remove':
          set({ fresh: null })
          return []
        case 'move':
          set({ fresh: { ...fresh, parent: edit.parent, before: edit.before } })
          return []
        case 'change':
          set({ fresh: null })
          return [{ ...fresh, change: { ...fresh.change, ...edit.change } }]
      }
    }
    if (edit.act === 'add' || edit.act === 'move') {
      if (edit.parent === fresh.key) {
        set({ fresh: null })
        return [fresh, edit]
      }
      if (edit.before === fresh.key) return [{ ...edit, before: fresh.before }]
    }
    return [edit]
  }

  function run(): void {
    running ??= work().finally(() => {
      running = null
    })
  }

  async function work(): Promise<void> {
    for (;;) {
      const next = state.pending.find((pending) => !pending.isDone)
      if (next === undefined || state.failure !== null) break
      await send(next)
    }
    const done = state.pending.filter((pending) => pending.isDone)
    await host.readAnew()
    if (done.length > 0) set({ pending: state.pending.filter((pending) => !done.includes(pending)) })
    if (state.failure === null && state.pending.some((pending) => !pending.isDone)) await work()
  }

  async function send(pending: PendingEdits): Promise<void> {
    const edits = pending.edits.flatMap((edit) => wireOf(edit, pending.edits, { answer, revisions, idOf }))
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

  async function fail(pending: PendingEdits, failure: CallError): Promise<void> {
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

  /** The lines were changed elsewhere: what does not meet goes on with the new revisions, the rest is asked about. */
  function reconcile(pending: PendingEdits, now: readonly AgendaLine[]): void {
    learn(now)
    revisions = new Map(now.map((line) => [line.id, line.revision]))
    const { kept, conflicts } = reconciled(pending.edits, { before: pending.shown, now: editorLines(now, state.keys) })
    replace(pending, kept)
    if (conflicts.length > 0) set({ conflicts: [...state.conflicts, ...conflicts] })
  }

  /** What was changed elsewhere is known from now on: edits of the same that wait to be sent are asked about. */
  function learn(now: readonly AgendaLine[]): void {
    const isNewer = ({ id, revision }: AgendaLine): boolean => revision > (revisions.get(id) ?? revision)
    for (const [pending, { kept, conflicts }] of overtaken(
      state.pending,
      editorLines(now.filter(isNewer), state.keys),
      sending,
    )) {
      replace(pending, kept)
      set({ conflicts: [...state.conflicts, ...conflicts] })
    }
  }

  /** Puts other edits in the place of these; without any, they are done. */
  function replace(pending: PendingEdits, edits: readonly Edit[]): void {
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
    lines,
    seen: (now) => {
      if (now === answer) return
      learn(now)
      answer = now
      // An answer on its way while edits were given may be older than what they brought back.
      for (const line of now) revisions.set(line.id, Math.max(line.revision, revisions.get(line.id) ?? 0))
      for (const listener of listeners) listener()
    },
    give: (edits) => give(edits),
    write: (key, language, { text, base, along = {}, stay }) => {
      const change: LineChange = { ...along, ...(language === 'en' ? { titleEn: text || null } : { titleJa: text || null }) }
      const now = lines().find((line) => line.key === key)
      const theirs = now?.title[language] ?? ''
      if (now !== undefined && theirs === text) return
      if (now === undefined || theirs !== base) {
        set({ conflicts: [...state.conflicts.filter((one) => one.key !== key), { key, change, theirs: now?.title ?? null }] })
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
