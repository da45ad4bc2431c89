import type { PlanScreen } from '../../../shared/contract/plans.ts'
import { planText } from '../../../shared/text/plan-text.ts'
import { LedgerRow } from '../../components/ledger.tsx'
import { List } from '../../components/list.tsx'
import { NameText } from '../../components/name-text.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { useLanguage, useText } from '../../data/language.ts'

/** What agencies do in practice to carry the plan out. */
export function PlanMeasures({ screen }: { readonly screen: PlanScreen }) {
  const words = useText(planText)
  const language = useLanguage()
  const { measures } = screen
  if (measures.length === 0) return null
  return (
    <section>
      <SectionHeading note={measures.length}>{words.measures}</SectionHeading>
      <List
        label={words.measures}
        items={measures}
        idOf={({ key }) => key}
        textOf={({ title, key }) => title[language] ?? title.en ?? title.ja ?? key}
        hrefOf={({ key }) => `/measures?key=${encodeURIComponent(key)}`}
      >
        {({ title }) => <LedgerRow title={<NameText name={title} />} />}
      </List>
    </section>
  )
}
