import type { AgendaLine } from '../../../shared/contract/meetings.ts'
import type { LineEdit, LinePatch } from '../../../shared/contract/agenda.ts'
import type { Edit, LineChange } from './editor-line.ts'

/** What the register knows of the lines that edits speak of. */
export interface KnownLines {
  readonly answer: readonly AgendaLine[]
  readonly revisions: ReadonlyMap<number, number>
  readonly idOf: (key: string) => number | null
}

/** An edit as the register takes it; nothing for one that speaks of a line it does not know. `together`: the edits given with it. */
export function wireOf(edit: Edit, together: readonly Edit[], { answer, revisions, idOf }: KnownLines): readonly LineEdit[] {
  const ref = (key: string | null) =>
    key === null ? null : (idOf(key) ?? (together.some((one) => one.act === 'add' && one.key === key) ? key : null))
  switch (edit.act) {
    case 'add':
      return [
        { act: 'add', name: edit.key, parent: ref(edit.parent), before: ref(edit.before), patch: patchOf(edit.change, null) },
      ]
    case 'change': {
      const line = idOf(edit.key)
      const own = answer.find((one) => one.id === line)
      const revision = line === null ? undefined : revisions.get(line)
      if (line === null || revision === undefined) return []
      return [{ act: 'change', line, revision, patch: patchOf(edit.change, own ?? null) }]
    }
    case 'move': {
      const line = ref(edit.key)
      return line === null ? [] : [{ act: 'move', line, parent: ref(edit.parent), before: ref(edit.before) }]
    }
    case 'remove': {
      const line = ref(edit.key)
      return line === null ? [] : [{ act: 'remove', line }]
    }
  }
}

/** The register finds an annual plan by its series and fiscal year: it is no link of its own. */
function patchOf({ plans, series, presenter, ...patch }: LineChange, line: AgendaLine | null): LinePatch {
  const hasSeries = (series === undefined ? (line?.series ?? null) : series) !== null
  return {
    ...patch,
    ...(series === undefined ? {} : { seriesId: series?.id ?? null }),
    ...(presenter === undefined ? {} : { presenterOrganizationId: presenter?.id ?? null }),
    ...(plans === undefined
      ? {}
      : { planIds: plans.filter((plan) => !hasSeries || plan.kind !== 'annual-plan').map((plan) => plan.id) }),
  }
}
