import type { ReactNode } from 'react'
import { sayError } from '../../../data/say-error.ts'
import { useLanguage } from '../../../data/language.ts'
import { useScreen } from '../../../data/use-screen.ts'
import { ErrorState, Skeleton } from '../../../components/states.tsx'
import { NameLedger } from './name-ledger.tsx'
import { PlanClosing } from './plan-closing.tsx'
import { PlanLinks } from './plan-links.tsx'
import { PlanMatters } from './plan-matters.tsx'
import styles from './facts-tab.module.css'

/** Everything stored of a plan, edited where it stands: names, facts, links, closing. */
export function FactsTab({ planKey }: { readonly planKey: string }): ReactNode {
  const language = useLanguage()
  const { data, isError, error, refetch } = useScreen('plans.facts', { key: planKey })
  if (isError && data === undefined) return <ErrorState {...sayError(error.error, language)} onRetry={() => void refetch()} />
  if (data === undefined) return <Skeleton rows={14} />
  return (
    <div className={styles.facts}>
      <NameLedger key={data.names.map(({ id }) => id).join()} facts={data} />
      <PlanMatters facts={data} />
      <PlanLinks facts={data} />
      <PlanClosing facts={data} />
    </div>
  )
}
