import { changedLine, type Edit, type EditorLine, type LineChange } from './editor-line.ts'

/** Words typed here and other words that came from elsewhere: people choose. */
export interface Conflict {
  readonly key: string
  readonly change: LineChange
  /** Null: the line was removed elsewhere. */
  readonly theirs: { readonly en: string | null; readonly ja: string | null } | null
}

interface Agendas {
  /** As the lines showed when the edits were made, and as they are now. */
  readonly before: readonly EditorLine[]
  readonly now: readonly EditorLine[]
}

/** Edits of lines that were changed elsewhere since they were made: those that can be given again, and what people must be asked. */
export function reconciled(
  edits: readonly Edit[],
  { before, now }: Agendas,
): { readonly kept: readonly Edit[]; readonly conflicts: readonly Conflict[] } {
  const known = new Map(before.map((line) => [line.key, line]))
  const later = new Map(now.map((line) => [line.key, line]))
  const conflicts: Conflict[] = []
  const kept = edits.filter((edit) => {
    const theirs = later.get(edit.key)
    if (edit.act === 'add' || (theirs === undefined && edits.some((one) => one.act === 'add' && one.key === edit.key)))
      return true
    if (edit.act !== 'change') return theirs !== undefined
    if (theirs !== undefined && !meets(edit.change, known.get(edit.key), theirs)) return true
    if (theirs !== undefined || edit.change.titleEn || edit.change.titleJa) {
      conflicts.push({ key: edit.key, change: edit.change, theirs: theirs?.title ?? null })
    }
    return false
  })
  return { kept, conflicts }
}

/** Edits that wait to be sent, with the lines as they showed when the edits were made. */
interface Waiting {
  readonly edits: readonly Edit[]
  readonly shown: readonly EditorLine[]
  readonly isDone: boolean
}

/** Of edits that wait, those that change what somebody else changed meanwhile (`newer`); what is being sent the register judges. */
export function overtaken<Pending extends Waiting>(
  pending: readonly Pending[],
  newer: readonly EditorLine[],
  sending: Pending | null,
): ReadonlyMap<Pending, ReturnType<typeof reconciled>> {
  const found = new Map<Pending, ReturnType<typeof reconciled>>()
  let now = new Map(newer.map((line) => [line.key, line]))
  for (const one of now.size === 0 ? [] : pending.filter(({ isDone }) => !isDone)) {
    const changes = one.edits.filter(({ act, key }) => act === 'change' && now.has(key))
    const { conflicts } = reconciled(changes, { before: one.shown, now: [...now.values()] })
    const asked = new Set(conflicts.map(({ key }) => key))
    const kept = one.edits.filter(({ act, key }) => act !== 'change' || !asked.has(key))
    if (conflicts.length > 0 && one !== sending) found.set(one, { kept, conflicts })
    // What follows was made upon it.
    now = new Map([...now].map(([key, line]) => [key, kept.reduce((before, edit) => after(before, edit), line)]))
  }
  return found
}

const after = (line: EditorLine, edit: Edit): EditorLine =>
  edit.act === 'change' && edit.key === line.key ? changedLine(line, edit.change) : line

/** Whether a change touches something that was changed to something else in the meantime. */
function meets(change: LineChange, base: EditorLine | undefined, theirs: EditorLine): boolean {
  if (base === undefined) return true
  const { titleEn, titleJa, plans, series, presenter, newPlan: _, titleChecked: __, ...same } = change
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
