import { type ReactNode, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { PlanScreen as PlanAnswer } from '../../../shared/contract/plans.ts'
import { planStatusesText } from '../../../shared/text/plan-statuses-text.ts'
import { planText } from '../../../shared/text/plan-text.ts'
import { plansText } from '../../../shared/text/plans-text.ts'
import { Split } from '../../components/split.tsx'
import { ErrorState, Skeleton } from '../../components/states.tsx'
import { useAsOf } from '../../data/as-of.tsx'
import { useCommands } from '../../data/commands.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { usePlace } from '../../data/place.ts'
import { sayError } from '../../data/say-error.ts'
import { useScreen } from '../../data/use-screen.ts'
import { FactsTab } from './facts/facts-tab.tsx'
import { ItemsTab } from './items/items-tab.tsx'
import { PlanBeneath } from './plan-beneath.tsx'
import { PlanChain } from './plan-chain.tsx'
import { PlanFinding } from './plan-finding.tsx'
import { PlanInspector } from './plan-inspector.tsx'
import { PlanItems } from './plan-items.tsx'
import { PlanMeasures } from './plan-measures.tsx'
import styles from './plan-screen.module.css'
import { PlanSides, type PlanTab, planTabs } from './plan-sides.tsx'
import { PlanStory } from './plan-story.tsx'
import { PlanStrip } from './plan-strip.tsx'
import { PlanYears } from './plan-years.tsx'

export interface PlanScreenProps {
  readonly planKey: string
  /** Draws the papers kept with the plan of an id. */
  readonly papersOf: (planId: number) => ReactNode
}

/** One plan: what it is called, where it stands and why, what happened to it, and what it sets out. */
export function PlanScreen({ planKey, papersOf }: PlanScreenProps) {
  const words = useText(plansText)
  const language = useLanguage()
  const asOf = useAsOf()
  const { data, isError, error, refetch } = useScreen('plans.get', { key: planKey, asOf })
  const name = data?.plan.name
  usePlace([{ text: words.plans, href: '/plans' }, { text: name?.[language] ?? name?.en ?? name?.ja ?? planKey }])

  if (isError && data === undefined) {
    return (
      <Split>
        <ErrorState {...sayError(error.error, language)} onRetry={() => void refetch()} />
      </Split>
    )
  }
  if (data === undefined) {
    return (
      <Split>
        <Skeleton rows={14} />
      </Split>
    )
  }
  return <Plan screen={data} papersOf={papersOf} />
}

/** The side of the plan that the address names: `?tab=items`. */
function useTab(): PlanTab {
  const asked = new URLSearchParams(useSearch())
  return planTabs.find((tab) => tab === asked.get('tab')) ?? 'overview'
}

function Plan({ screen, papersOf }: { readonly screen: PlanAnswer } & Pick<PlanScreenProps, 'papersOf'>) {
  const [, navigate] = useLocation()
  const both = (key: 'openMatrix' | 'openBody') => ({ en: planText.en[key], ja: planText.ja[key] })
  useCommands([
    {
      id: 'plan-matrix',
      text: both('openMatrix'),
      group: 'screen',
      shortcut: 'M',
      isInKeyLine: true,
      run: () => navigate(`/follow-ups/${screen.body.key}`),
    },
    {
      id: 'plan-body',
      text: both('openBody'),
      group: 'screen',
      shortcut: 'B',
      isInKeyLine: true,
      run: () => navigate(`/bodies/${screen.body.key}`),
    },
    {
      id: 'plan-statuses',
      text: { en: planStatusesText.en.recordStatuses, ja: planStatusesText.ja.recordStatuses },
      group: 'screen',
      run: () => navigate(`/status/${screen.plan.key}`),
    },
  ])
  const tab = useTab()
  const [side, setSide] = useState<HTMLElement | null>(null)
  const [tools, setTools] = useState<HTMLElement | null>(null)
  const pane = tab === 'overview' ? <PlanInspector screen={screen} /> : <div ref={setSide} className={styles.slot} />
  return (
    <Split
      scrollKey={tab === 'overview' ? 'plan' : `plan-${tab}`}
      {...(tab === 'facts' || tab === 'papers' ? {} : { side: pane })}
    >
      <PlanSides
        plan={screen.plan}
        body={screen.body}
        itemCount={screen.items.length}
        chosen={tab}
        tools={<div ref={setTools} className={styles.slot} />}
      >
        {tab === 'overview' && (
          <div className={styles.parts}>
            <PlanStrip screen={screen} />
            <PlanFinding screen={screen} />
            <PlanYears screen={screen} />
            <PlanBeneath screen={screen} />
            <PlanChain screen={screen} />
            <PlanStory screen={screen} />
            <PlanItems screen={screen} />
            <PlanMeasures screen={screen} />
          </div>
        )}
        {tab === 'items' && <ItemsTab planKey={screen.plan.key} slots={{ side, tools }} />}
        {tab === 'papers' && papersOf(screen.plan.id)}
        {tab === 'facts' && <FactsTab planKey={screen.plan.key} />}
      </PlanSides>
    </Split>
  )
}
