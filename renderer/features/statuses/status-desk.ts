import type { CallError } from '../../../shared/contract/transport.ts'
import type { LastingDesk } from '../../data/unsaved.ts'
import type { OccasionInput, RecordedStatuses, StatusEntry, StatusPatch, StatusView } from '../../../shared/contract/statuses.ts'

/** What an act does to one item's report at the occasion: changes it, or takes it out. */
export interface StatusEdit {
  readonly itemId: number
  /** Null: the report goes. */
  readonly patch: StatusPatch | null
}

export interface DeskLinks {
  readonly record: (at: OccasionInput, entries: readonly StatusEntry[]) => Promise<RecordedStatuses>
  readonly remove: (reports: readonly { readonly id: number; readonly revision: number }[]) => Promise<unknown>
  /** Resolves a moment later, when whoever records has probably paused. */
  readonly pause: () => Promise<void>
  /** Reads the screen anew; what it brings is given to `seen`. */
  readonly readAnew: () => Promise<void>
  readonly failureOf: (thrown: unknown) => CallError
  /** Whether the register could not be written, though nothing is wrong with what it was given: that waits. */
  readonly canWait: (failure: CallError) => boolean
  /** What was refused, with the words that go with it. */
  readonly tell: (failure: CallError, words: string) => void
}

/** A report as the desk knows it, with what is still on its way laid over it. */
export type ShownReport = Omit<StatusView, 'id' | 'revision' | 'itemId' | 'agendaItemId'>

export interface StatusDesk extends LastingDesk {
  readonly subscribe: (listener: () => void) => () => void
  /** Every report by `occasion itemId`, with what is on its way laid over. The same object until something changes. */
  readonly shown: () => ReadonlyMap<string, ShownReport>
  /** What stands at an occasion, as `occasionKey` names it, of an item; the same object until it changes. */
  readonly reportAt: (occasion: string, itemId: number) => ShownReport | null
  readonly isSaving: () => boolean
  /** Tells what the register holds now. */
  readonly seen: (reports: readonly StatusView[]) => void
  readonly act: (at: OccasionInput, edits: readonly StatusEdit[]) => void
}

interface Act {
  readonly at: OccasionInput
  readonly edits: readonly StatusEdit[]
  readonly isDone: boolean
}

/** The name of an occasion: reports belong to one by it. */
export const occasionKey = (at: OccasionInput): string => (at.kind === 'line' ? `line/${at.agendaItemId}` : `day/${at.on}`)
const keyOfReport = (report: StatusView) => (report.agendaItemId === null ? `day/${report.on}` : `line/${report.agendaItemId}`)

/**
 * What people record, shown at once and saved act by act in their order, each with the revision it builds on; one act is one undo.
 * What could not be written waits, with all that comes after it, until it is tried again. What was refused is told, and everything after it goes, so that nothing
 * is saved upon what never was.
 */
export function createStatusDesk(links: DeskLinks): StatusDesk {
  let reports: ReadonlyMap<string, StatusView> = new Map()
  let acts: readonly Act[] = []
  let shown: ReadonlyMap<string, ShownReport> = new Map()
  /** What this desk saved since the register was last read while nothing was on its way. */
  const saved = new Map<string, { readonly id: number; readonly revision: number } | null>()
  const listeners = new Set<() => void>()
  const waiting: (() => void)[] = []
  let running: Promise<void> | null = null
  let failure: CallError | null = null

  const waits = () => acts.find((act) => !act.isDone)
  const next = () => (failure === null ? waits() : undefined)
  const isSaving = () => next() !== undefined
  const isUnsaved = () => waits() !== undefined
  const knownAt = (name: string) => {
    const own = saved.get(name)
    return own === undefined ? (reports.get(name) ?? null) : own
  }

  function draw(): void {
    const laidOver = new Map<string, ShownReport>(reports)
    for (const act of acts) layOver(laidOver, act)
    show(laidOver)
  }
  function show(now: ReadonlyMap<string, ShownReport>): void {
    shown = now
    for (const listener of listeners) listener()
  }

  async function save({ at, edits }: Act): Promise<void> {
    const name = (itemId: number) => `${occasionKey(at)} ${itemId}`
    const gone = edits.flatMap(({ itemId, patch }) => (patch === null ? (knownAt(name(itemId)) ?? []) : []))
    if (gone.length > 0) await links.remove(gone.map(({ id, revision }) => ({ id, revision })))
    for (const { itemId, patch } of edits) if (patch === null) saved.set(name(itemId), null)
    const entries = edits.flatMap(({ itemId, patch }) =>
      patch === null ? [] : [{ itemId, patch, revision: knownAt(name(itemId))?.revision ?? null }],
    )
    if (entries.length === 0) return
    const answer = await links.record(at, entries)
    for (const { itemId, id, revision } of answer.saved) saved.set(name(itemId), { id, revision })
  }

  async function run(): Promise<void> {
    for (let act = next(); act !== undefined; act = next()) {
      const given = act
      try {
        await save(given)
        acts = acts.map((other) => (other === given ? { ...other, isDone: true } : other))
      } catch (thrown) {
        const why = links.failureOf(thrown)
        if (links.canWait(why)) failure = why
        else {
          const words = wordsOf(acts)
          acts = acts.filter((other) => other.isDone)
          saved.clear()
          links.tell(why, words)
        }
        draw()
      }
      // Read back only when nothing more waits: an answer without what is on its way would make it flicker, and reading costs more
      // than a key stroke may.
      if (isSaving()) continue
      for (const tell of waiting.splice(0)) tell()
      await links.pause()
      if (!isSaving()) await links.readAnew().catch(() => undefined)
    }
    running = null
    draw()
  }

  return {
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    shown: () => shown,
    reportAt: (occasion, itemId) => shown.get(`${occasion} ${itemId}`) ?? null,
    isSaving,
    seen: (now) => {
      reports = new Map(now.map((report) => [`${keyOfReport(report)} ${report.itemId}`, report]))
      if (!isUnsaved()) {
        saved.clear()
        acts = []
      }
      draw()
    },
    act: (at, edits) => {
      if (edits.length === 0) return
      const act: Act = { at, edits, isDone: false }
      acts = [...acts, act]
      // Over what is shown: every other report stays the object it is, and its row is not drawn anew.
      const now = new Map(shown)
      layOver(now, act)
      show(now)
      running ??= run()
    },
    isUnsaved,
    isAsking: () => false,
    failure: () => failure,
    words: () => wordsOf(acts),
    retry: () => {
      failure = null
      draw()
      running ??= run()
    },
    settled: () => (isSaving() ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve()),
  }
}

/** The words of acts that are not saved. */
const wordsOf = (acts: readonly Act[]): string =>
  acts
    .flatMap(({ edits, isDone }) => (isDone ? [] : edits))
    .flatMap(({ patch }) => [patch?.noteEn, patch?.noteJa, patch?.evidence, patch?.figure?.toString()])
    .filter(Boolean)
    .join(' / ')

/** How many of these items have something recorded at the occasion. */
export function countRecorded(desk: StatusDesk, occasion: string, itemIds: readonly number[]): number {
  return itemIds.filter((id) => desk.reportAt(occasion, id) !== null).length
}

function layOver(reports: Map<string, ShownReport>, { at, edits }: Act): void {
  for (const { itemId, patch } of edits) {
    const name = `${occasionKey(at)} ${itemId}`
    const next = patch === null ? null : patched(reports.get(name) ?? null, patch, at)
    if (next === null) reports.delete(name)
    else reports.set(name, next)
  }
}

function patched(before: ShownReport | null, patch: StatusPatch, at: OccasionInput): ShownReport | null {
  const status = patch.status ?? before?.status
  if (status === undefined) return before
  return {
    on: before?.on ?? (at.kind === 'day' ? at.on : ('' as ShownReport['on'])),
    status,
    note: {
      en: patch.noteEn === undefined ? (before?.note.en ?? null) : patch.noteEn,
      ja: patch.noteJa === undefined ? (before?.note.ja ?? null) : patch.noteJa,
    },
    figure: patch.figure === undefined ? (before?.figure ?? null) : patch.figure,
    unit: patch.unit === undefined ? (before?.unit ?? null) : patch.unit,
    organizationId: patch.organizationId === undefined ? (before?.organizationId ?? null) : patch.organizationId,
    evidence: patch.evidence === undefined ? (before?.evidence ?? null) : patch.evidence,
  }
}
