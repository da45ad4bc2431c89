import { useLayoutEffect, useSyncExternalStore } from 'react'
import type { PlanItemsScreen } from '../../../../shared/contract/plan-items.ts'
import { failureOf } from '../../../data/call-failure.ts'
import { tellRefused } from '../../../data/unsaved.ts'
import { useGive } from '../../../data/use-give.ts'
import { useLastingDesk } from '../../../data/use-lasting-desk.ts'
import type { EditorItem } from './editor-item.ts'
import { createItemDesk, type ItemDesk, type ItemDeskState } from './item-desk.ts'

export interface ItemDeskOnScreen {
  readonly desk: ItemDesk
  readonly items: readonly EditorItem[]
  readonly state: ItemDeskState
}

/** The desk of a plan's items, for as long as they are on the screen; while it holds what could not be saved, until one comes back. */
export function useItemDesk(plan: string, screen: PlanItemsScreen): ItemDeskOnScreen {
  const { give, read, peek, readAnew } = useGive()
  const input = { plan, revision: null }
  const desk = useLastingDesk(`items ${plan}`, () => {
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
      tell: (failure, words) => tellRefused(failure, words, `refused ${plan} ${words}`),
    })
    made.seen(screen.items)
    return made
  })
  useLayoutEffect(() => desk.seen(screen.items), [desk, screen.items])
  const items = useSyncExternalStore(desk.subscribe, desk.items)
  const state = useSyncExternalStore(desk.subscribe, desk.state)
  return { desk, items, state }
}
