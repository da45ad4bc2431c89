import type { AgendaLine } from '../../../shared/contract/meetings.ts'
import type { Edit, LineChange } from './editor-line.ts'

/** Words typed here and other words that came from elsewhere: people choose. */
export interface Conflict {
  readonly key: string
  readonly change: LineChange
  /** Null: the line was removed elsewhere. */
  readonly theirs: { readonly en: string | null; readonly ja: string | null } | null
}

interface Agendas {
  /** As the page last had it, and as the register has it now. */
  readonly before: readonly AgendaLine[]
  readonly now: readonly AgendaLine[]
  readonly idOf: (key: string) => number | null
}

/** Edits that were refused because the agenda was changed elsewhere: those that can be given again, and what people must be asked. */
export function reconciled(
  edits: readonly Edit[],
  { before, now, idOf }: Agendas,
): { readonly kept: readonly Edit[]; readonly conflicts: readonly Conflict[] } {
  const known = new Map(before.map((line) => [line.id, line]))
  const conflicts: Conflict[] = []
  const kept = edits.filter((edit) => {
    const id = edit.act === 'add' ? null : idOf(edit.key)
    if (edit.act === 'add' || (id === null && edits.some((one) => one.act === 'add' && one.key === edit.key))) return true
    const theirs = now.find((line) => line.id === id)
    if (edit.act !== 'change') return theirs !== undefined
    const base = id === null ? undefined : known.get(id)
    if (theirs !== undefined && !meets(edit.change, base, theirs)) return true
    if (theirs !== undefined || edit.change.titleEn || edit.change.titleJa) {
      conflicts.push({ key: edit.key, change: edit.change, theirs: theirs?.title ?? null })
    }
    return false
  })
  return { kept, conflicts }
}

/** Whether a change touches something that was changed to something else in the meantime. */
function meets(change: LineChange, base: AgendaLine | undefined, theirs: AgendaLine): boolean {
  if (base === undefined) return true
  const { titleEn, titleJa, plans, series, presenter, newPlan: _, ...same } = change
  const fields = (Object.keys(same) as (keyof typeof same)[]).map((field) => [same[field], base[field], theirs[field]])
  const matters = [
    [titleEn, base.title.en, theirs.title.en],
    [titleJa, base.title.ja, theirs.title.ja],
    [plans?.map(({ id }) => id), base.plans.map(({ id }) => id), theirs.plans.map(({ id }) => id)],
    [series === null ? null : series?.id, base.series?.id, theirs.series?.id],
    [presenter === null ? null : presenter?.id, base.presenter?.id, theirs.presenter?.id],
    ...fields,
  ]
  return matters.some(([mine, was, is]) => mine !== undefined && !isSame(was, is) && !isSame(mine, is))
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null)
