import { useLocation } from 'wouter'
import type { PlanScreen as PlanAnswer } from '../../../shared/contract/plans.ts'
import { plansText } from '../../../shared/text/plans-text.ts'
import { Split } from '../../components/split.tsx'
import { ErrorState, Skeleton } from '../../components/states.tsx'
import { useAsOf } from '../../data/as-of.tsx'
import { useCommands } from '../../data/commands.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { usePlace } from '../../data/place.ts'
import { sayError } from '../../data/say-error.ts'
import { useScreen } from '../../data/use-screen.ts'
import { PlanBeneath } from './plan-beneath.tsx'
import { PlanChain } from './plan-chain.tsx'
import { PlanFinding } from './plan-finding.tsx'
import { PlanHeader } from './plan-header.tsx'
import { PlanInspector } from './plan-inspector.tsx'
import { PlanItems } from './plan-items.tsx'
import { PlanMeasures } from './plan-measures.tsx'
import styles from './plan-screen.module.css'
import { PlanStory } from './plan-story.tsx'
import { PlanYears } from './plan-years.tsx'

export interface PlanScreenProps {
  readonly planKey: string
}

/** One plan: what it is called, where it stands and why, what happened to it, and what it sets out. */
export function PlanScreen({ planKey }: PlanScreenProps) {
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
  return <Plan screen={data} />
}

function Plan({ screen }: { readonly screen: PlanAnswer }) {
  const [, navigate] = useLocation()
  const both = (key: 'openMatrix' | 'openBody') => ({ en: plansText.en[key], ja: plansText.ja[key] })
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
  ])
  return (
    <Split scrollKey="plan" side={<PlanInspector screen={screen} />}>
      <PlanHeader screen={screen} />
      <div className={styles.parts}>
        <PlanFinding screen={screen} />
        <PlanYears screen={screen} />
        <PlanBeneath screen={screen} />
        <PlanChain screen={screen} />
        <PlanStory screen={screen} />
        <PlanItems screen={screen} />
        <PlanMeasures screen={screen} />
      </div>
    </Split>
  )
}
