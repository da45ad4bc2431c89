import type { ParsedInputOf } from '../../../shared/contract/define.ts'
import type { planItemsContract } from '../../../shared/contract/plan-items.ts'
import type { ItemForest } from './item-forest.ts'

/** A command of the editor: its steps, in the order they were taken. */
export type EditInput = ParsedInputOf<typeof planItemsContract.edit>

export type ItemEdit = EditInput['edits'][number]

export type ItemPatch = Extract<ItemEdit, { readonly act: 'change' }>['patch']

/** What the steps come to, gathered before anything is written. Ids below zero stand for items still to be made. */
export interface ItemChanges {
  readonly forest: ItemForest
  readonly made: Map<number, { readonly patch: ItemPatch; readonly unknownOrganizations: readonly string[] }>
  readonly changed: Map<number, ItemPatch>
  /** Items taken in by another, which gets what hangs on them. */
  readonly merged: { readonly from: number; readonly into: number }[]
  readonly removed: number[]
}
