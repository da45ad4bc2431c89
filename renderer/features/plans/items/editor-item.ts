import type { OrganizationRef } from '../../../../shared/contract/common.ts'
import type { PlanItemLine, PlanItemPatch } from '../../../../shared/contract/plan-items.ts'

/** An item in the editor: known by a key from the moment it is typed, by the register's id once it is saved. */
export interface EditorItem extends Omit<PlanItemLine, 'id' | 'parentId'> {
  readonly key: string
  /** Null until the register has it. */
  readonly id: number | null
  readonly parentKey: string | null
}

/** What changes on an item: the register's patch, with the organizations themselves so that they show at once. */
export interface ItemChange extends Omit<PlanItemPatch, 'responsibleIds' | 'supportingIds'> {
  readonly responsible?: readonly OrganizationRef[]
  readonly supporting?: readonly OrganizationRef[]
}

/** One step of editing, by keys. `parent` null: top level; `before` null: last below its parent. */
export type ItemEdit =
  | {
      readonly act: 'add'
      readonly key: string
      readonly parent: string | null
      readonly before: string | null
      readonly change: ItemChange
      readonly unknownOrganizations?: readonly string[]
    }
  | { readonly act: 'change'; readonly key: string; readonly change: ItemChange }
  | { readonly act: 'move'; readonly key: string; readonly parent: string | null; readonly before: string | null }
  | { readonly act: 'remove'; readonly key: string }
  | {
      readonly act: 'split'
      readonly key: string
      readonly added: string
      readonly change: ItemChange
      readonly rest: ItemChange
    }
  | { readonly act: 'merge'; readonly key: string; readonly from: string; readonly change: ItemChange }

/** Items as they were made before: one that did not change stays the same object, so that its row is not drawn again. */
const made = new WeakMap<PlanItemLine, EditorItem>()

/** The register's items under their keys: those typed here keep the key they had before they were saved. */
export function editorItems(items: readonly PlanItemLine[], keys: ReadonlyMap<number, string>): readonly EditorItem[] {
  const keyOf = (id: number) => keys.get(id) ?? String(id)
  return items.map((item) => {
    const key = keyOf(item.id)
    const parentKey = item.parentId === null ? null : keyOf(item.parentId)
    const before = made.get(item)
    if (before?.key === key && before.parentKey === parentKey) return before
    const { parentId: _, ...rest } = item
    const now: EditorItem = { ...rest, key, parentKey }
    made.set(item, now)
    return now
  })
}

/** An item nobody has written in yet. */
export function blankItem(key: string, parentKey: string | null): EditorItem {
  return {
    key,
    id: null,
    revision: 0,
    parentKey,
    depth: 0,
    kind: 'item',
    number: null,
    title: { en: null, ja: null, confirmed: { en: true, ja: true } },
    body: { en: null, ja: null },
    deadline: null,
    targetValue: null,
    targetUnit: null,
    tags: [],
    note: null,
    responsible: [],
    supporting: [],
    questions: [],
    seen: [],
    statusCount: 0,
    lastStatus: null,
    isReportable: true,
  }
}

/** The item after a change, as the register will give it back. */
export function changedItem(item: EditorItem, change: ItemChange): EditorItem {
  const { titleEn, titleJa, bodyEn, bodyJa, ...same } = change
  const own = Object.fromEntries(Object.entries(same).filter(([, value]) => value !== undefined)) as Partial<EditorItem>
  return {
    ...item,
    ...own,
    title: {
      ...item.title,
      en: titleEn === undefined ? item.title.en : titleEn,
      ja: titleJa === undefined ? item.title.ja : titleJa,
    },
    body: { en: bodyEn === undefined ? item.body.en : bodyEn, ja: bodyJa === undefined ? item.body.ja : bodyJa },
  }
}

/** What a change puts into the register. */
export function patchOf({ responsible, supporting, ...same }: ItemChange): PlanItemPatch {
  return {
    ...same,
    ...(responsible === undefined ? {} : { responsibleIds: responsible.map(({ id }) => id) }),
    ...(supporting === undefined ? {} : { supportingIds: supporting.map(({ id }) => id) }),
  }
}
