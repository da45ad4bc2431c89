import type { PlanScreen } from '../../../shared/contract/plans.ts'
import { formatFiscalYear } from '../../../shared/domain/era.ts'
import { planText } from '../../../shared/text/plan-text.ts'
import { vocabularyText } from '../../../shared/text/vocabulary-text.ts'
import { LedgerRow } from '../../components/ledger.tsx'
import { List } from '../../components/list.tsx'
import { NameText } from '../../components/name-text.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { FollowUpStatus, followUpLooks } from '../../components/status.tsx'
import { YearStrip } from '../../components/year-strip.tsx'
import { useLanguage, useText } from '../../data/language.ts'

/** The plans that stand under this one: those of a fiscal year side by side, others line by line. */
export function PlanBeneath({ screen }: { readonly screen: PlanScreen }) {
  const words = useText(planText)
  const states = useText(vocabularyText).followUpState
  const language = useLanguage()
  const { beneath } = screen
  if (beneath.length === 0) return null
  const others = beneath.filter(({ plan }) => plan.fiscalYear === null)
  return (
    <section>
      <SectionHeading note={beneath.length}>{words.beneath}</SectionHeading>
      <YearStrip
        label={words.beneath}
        years={beneath.flatMap(({ plan, state }) =>
          plan.fiscalYear === null
            ? []
            : [
                {
                  id: plan.key,
                  text: formatFiscalYear(plan.fiscalYear, language, 'label'),
                  label: states[state],
                  ...followUpLooks[state],
                  look: 'there' as const,
                  href: `/plans/${plan.key}`,
                },
              ],
        )}
      />
      {others.length > 0 && (
        <List
          label={words.beneath}
          items={others}
          idOf={({ plan }) => plan.key}
          textOf={({ plan }) => plan.name[language] ?? plan.name.en ?? plan.name.ja ?? plan.key}
          hrefOf={({ plan }) => `/plans/${plan.key}`}
        >
          {({ plan, state }) => <LedgerRow title={<NameText name={plan.name} />} why={<FollowUpStatus state={state} />} />}
        </List>
      )}
    </section>
  )
}
