import { useLayoutEffect, useState, useSyncExternalStore } from 'react'
import type { PlanItemsScreen } from '../../../../shared/contract/plan-items.ts'
import { useBeforeLeaving } from '../../../data/before-leaving.ts'
import { CallFailure, failureOf } from '../../../data/call-failure.ts'
import { tellFailure } from '../../../data/tell-failure.ts'
import { useGive } from '../../../data/use-give.ts'
import type { EditorItem } from './editor-item.ts'
import { createItemDesk, type ItemDesk, type ItemDeskState } from './item-desk.ts'

export interface ItemDeskOnScreen {
  readonly desk: ItemDesk
  readonly items: readonly EditorItem[]
  readonly state: ItemDeskState
}

/** The desk of a plan's items, for as long as they are on the screen. */
export function useItemDesk(plan: string, screen: PlanItemsScreen): ItemDeskOnScreen {
  const { give, read, peek, readAnew } = useGive()
  const input = { plan, revision: null }
  const [desk] = useState(() => {
    const made = createItemDesk({
      edit: (edits, stay) => give('planItems.edit', { plan, edits: [...edits], stay }),
      read: async () => (await read('planItems.list', input)).items,
      readAnew: async () => {
        await readAnew()
        // Before the page draws it: what is pending may go the moment the answer holds it.
        const now = peek('planItems.list', input)
        if (now !== undefined) made.seen(now.items)
      },
      failureOf,
      tell: (failure) => tellFailure(new CallFailure(failure)),
    })
    made.seen(screen.items)
    return made
  })
  useBeforeLeaving(desk.isUnsaved)
  useLayoutEffect(() => desk.seen(screen.items), [desk, screen.items])
  const items = useSyncExternalStore(desk.subscribe, desk.items)
  const state = useSyncExternalStore(desk.subscribe, desk.state)
  return { desk, items, state }
}
