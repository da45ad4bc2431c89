import type { OrganizationRef } from '../../../../shared/contract/common.ts'
import type { OrganizationChoice } from '../../../../shared/contract/plan-items.ts'
import { type OutlineEntry, readPlanOutline } from '../../../../shared/domain/plan-outline.ts'
import type { Language } from '../../../../shared/domain/vocabulary.ts'
import { type OutlineIndex, nextSibling, nodeAt, siblingsOf } from '../../../../shared/domain/outline-moves.ts'
import type { EditorItem, ItemChange, ItemEdit } from './editor-item.ts'
import { findOrganization } from './find-organization.ts'
import type { TitleCaret } from './item-keys.ts'

export interface PastedInto {
  readonly text: string
  readonly caret: TitleCaret
  readonly item: EditorItem
  readonly language: Language
  readonly index: OutlineIndex<EditorItem>
  readonly organizations: readonly OrganizationChoice[]
  readonly newKey: () => string
}

/**
 * Steps that put a pasted text of several lines into the tree at an item: its first item goes into the one pasted into, the others
 * follow it with their levels. What stands before the first number becomes items as well: nothing pasted is dropped. Null where the
 * text holds no item.
 */
export function pastedItems(into: PastedInto): { readonly edits: readonly ItemEdit[]; readonly last: string } | null {
  const { item, language, index, caret } = into
  const find = findOrganization(into.organizations)
  const own = item.title[language] ?? ''
  const isBlank = own === ''
  const beside = siblingsOf(index, item.parentKey).find(({ key }) => key !== item.key || !isBlank)
  const place = { parent: nodeAt(index, item.parentKey)?.kind ?? null, sibling: beside?.kind ?? null }
  const outline = readPlanOutline(into.text, { knows: (words) => find(words) !== null, place })
  const preamble = outline.preamble === null ? [] : readPlanOutline(outline.preamble).entries
  const kindOfTop = outline.entries[0]?.kind
  const [first, ...others] = [
    ...preamble.map((entry) => ({ ...entry, depth: 0, kind: kindOfTop ?? entry.kind })),
    ...outline.entries,
  ]
  if (first === undefined) return null
  const words = `${own.slice(0, caret.start)}${first.title}${own.slice(caret.end)}`
  const edits: ItemEdit[] = [
    { act: 'change', key: item.key, change: isBlank ? changeOf(first, language, find) : titled(language, words) },
  ]
  const beforeOn = new Map([
    [item.parentKey, nextSibling(index, item.key)],
    [item.key, siblingsOf(index, item.key)[0]?.key ?? null],
  ])
  // Parents by depth: the pasted block begins on the level of the item it is pasted into.
  const parents: (string | null)[] = [item.parentKey, item.key]
  let last = item.key
  for (const entry of others) {
    const depth = Math.min(Math.max(0, entry.depth - first.depth), parents.length - 1)
    const parent = parents[depth] ?? item.parentKey
    const key = into.newKey()
    const unknown = [...entry.responsible, ...entry.supporting].filter((name) => find(name) === null)
    edits.push({
      act: 'add',
      key,
      parent,
      before: beforeOn.get(parent) ?? null,
      change: changeOf(entry, language, find),
      ...(unknown.length === 0 ? {} : { unknownOrganizations: unknown }),
    })
    parents.splice(depth + 1, parents.length, key)
    last = key
  }
  return { edits, last }
}

const titled = (language: Language, text: string): ItemChange =>
  language === 'en' ? { titleEn: text || null } : { titleJa: text || null }

function changeOf(entry: OutlineEntry, language: Language, find: (words: string) => OrganizationRef | null): ItemChange {
  const named = (names: readonly string[]) => names.flatMap((name) => find(name) ?? [])
  return {
    ...titled(language, entry.title),
    ...(language === 'en' ? { bodyEn: entry.body } : { bodyJa: entry.body }),
    kind: entry.kind,
    number: entry.number,
    deadline: entry.deadline?.date ?? null,
    responsible: named(entry.responsible),
    supporting: named(entry.supporting),
  }
}
