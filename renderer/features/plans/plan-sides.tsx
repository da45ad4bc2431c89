import type { ReactNode } from 'react'
import type { BodyRef, PlanRef } from '../../../shared/contract/common.ts'
import { planFactsText } from '../../../shared/text/plan-facts-text.ts'
import { planItemsText } from '../../../shared/text/plan-items-text.ts'
import { planStatusesText } from '../../../shared/text/plan-statuses-text.ts'
import { Tabs } from '../../components/tabs.tsx'
import { useText } from '../../data/language.ts'
import { PlanHeader } from './plan-header.tsx'

/** The sides of a plan within its own screen; the status of its items has a screen of its own under the same head. */
export const planTabs = ['overview', 'items', 'papers', 'facts'] as const
export type PlanTab = (typeof planTabs)[number]

export interface PlanSidesProps {
  readonly plan: PlanRef
  readonly body: BodyRef
  readonly itemCount: number
  readonly chosen: PlanTab | 'statuses'
  /** At the right end of the tabs. */
  readonly tools: ReactNode
  /** The matter has the height that is left, and scrolls by itself. */
  readonly fills?: boolean
  /** The chosen side's matter. */
  readonly children: ReactNode
}

/** One head over all sides of a plan, and the tabs that lead from one to the other. */
export function PlanSides({ plan, body, itemCount, chosen, tools, fills = false, children }: PlanSidesProps) {
  const words = useText(planFactsText)
  const { items } = useText(planItemsText)
  const { tab } = useText(planStatusesText)
  const href = (of: PlanTab) => `/plans/${plan.key}${of === 'overview' ? '' : `?tab=${of}`}`
  return (
    <>
      <PlanHeader plan={plan} body={body} />
      <Tabs
        label={words.tabs}
        chosen={chosen}
        fills={fills}
        tabs={[
          { id: 'overview', text: words.overview, href: href('overview') },
          { id: 'items', text: items, count: itemCount, href: href('items') },
          { id: 'statuses', text: tab, href: `/status/${plan.key}` },
          { id: 'papers', text: words.papers, href: href('papers') },
          { id: 'facts', text: words.facts, href: href('facts') },
        ]}
        tools={tools}
      >
        {children}
      </Tabs>
    </>
  )
}
