import type { OrganizationRef, PlanRef, SeriesRef } from '../../../shared/contract/common.ts'
import type { AgendaLine } from '../../../shared/contract/meetings.ts'
import type { LinePatch } from '../../../shared/contract/agenda.ts'
import { rewritten } from '../../../shared/domain/other-title.ts'

/** A line in the editor: known by a key from the moment it is typed, by the register's id once it is saved. */
export interface EditorLine extends Omit<AgendaLine, 'id' | 'parentId'> {
  readonly key: string
  /** Null until the register has it. */
  readonly id: number | null
  readonly parentKey: string | null
  /** Its plan is on its way to the register. */
  readonly isEntering: boolean
}

/** What changes on a line: the register's patch, with the things themselves in place of their ids so that they show at once. */
export interface LineChange extends Omit<LinePatch, 'planIds' | 'seriesId' | 'presenterOrganizationId'> {
  readonly plans?: readonly PlanRef[]
  readonly series?: SeriesRef | null
  readonly presenter?: OrganizationRef | null
}

/** One step of editing, by keys. `parent` null: top level; `before` null: last below its parent. */
export type Edit =
  | {
      readonly act: 'add'
      readonly key: string
      readonly parent: string | null
      readonly before: string | null
      readonly change: LineChange
    }
  | { readonly act: 'change'; readonly key: string; readonly change: LineChange }
  | { readonly act: 'move'; readonly key: string; readonly parent: string | null; readonly before: string | null }
  | { readonly act: 'remove'; readonly key: string }

/** Lines as they were made before: a line that did not change stays the same object, so that its row is not drawn again. */
const made = new WeakMap<AgendaLine, EditorLine>()

/** The register's lines under their keys: those typed here keep the key they had before they were saved. */
export function editorLines(lines: readonly AgendaLine[], keys: ReadonlyMap<number, string>): readonly EditorLine[] {
  const keyOf = (id: number) => keys.get(id) ?? String(id)
  return lines.map((line) => {
    const key = keyOf(line.id)
    const parentKey = line.parentId === null ? null : keyOf(line.parentId)
    const before = made.get(line)
    if (before?.key === key && before.parentKey === parentKey) return before
    const now: EditorLine = { ...line, key, parentKey, isEntering: false }
    made.set(line, now)
    return now
  })
}

/** A line nobody has written in yet. */
export function blankLine(key: string, parentKey: string | null): EditorLine {
  return {
    key,
    id: null,
    revision: 0,
    parentKey,
    isEntering: false,
    depth: 0,
    number: null,
    kind: 'other',
    isHeading: false,
    title: { en: null, ja: null, confirmed: { en: true, ja: true } },
    plans: [],
    likelyPlan: null,
    series: null,
    fiscalYear: null,
    coversMore: false,
    presenter: null,
    minutes: null,
    internalNote: null,
    outcome: null,
    outcomeNote: null,
    sinceIssue: null,
    reasons: [],
    questions: [],
    seen: [],
    carried: null,
  }
}

/** The line after a change, as the register will give it back. */
export function changedLine(line: EditorLine, change: LineChange): EditorLine {
  // A plan to be entered shows once the register has it.
  const { titleEn, titleJa, newPlan, titleChecked, ...same } = change
  const { confirmed, isOther } = rewritten(line.title, change)
  return {
    ...line,
    reasons: isOther ? [] : line.reasons,
    isEntering: line.isEntering || newPlan !== undefined,
    ...withoutUndefined(same),
    title: {
      ...line.title,
      en: titleEn === undefined ? line.title.en : titleEn,
      ja: titleJa === undefined ? line.title.ja : titleJa,
      confirmed: {
        en: titleChecked === 'en' || (confirmed.en ?? line.title.confirmed.en),
        ja: titleChecked === 'ja' || (confirmed.ja ?? line.title.confirmed.ja),
      },
    },
  }
}

function withoutUndefined<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>
}
