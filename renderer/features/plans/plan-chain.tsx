import type { PlanScreen } from '../../../shared/contract/plans.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import { plansText } from '../../../shared/text/plans-text.ts'
import { planText } from '../../../shared/text/plan-text.ts'
import { Link } from '../../components/link.tsx'
import { NameText } from '../../components/name-text.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { FollowUpStatus } from '../../components/status.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import styles from './plan-chain.module.css'

/** The plans that took each other's place, the oldest first, drawn as one line. */
export function PlanChain({ screen }: { readonly screen: PlanScreen }) {
  const words = useText(plansText)
  const planWords = useText(planText)
  const language = useLanguage()
  const { chain, plan, body } = screen
  if (chain.length < 2) return null
  return (
    <section data-body={body.colour}>
      <SectionHeading note={planWords.chainOf(chain.length)}>{planWords.chain}</SectionHeading>
      <ol className={styles.chain}>
        {chain.map((link) => {
          const isHere = link.plan.id === plan.id
          return (
            <li key={link.plan.id} aria-current={isHere ? 'true' : undefined}>
              <time>
                {link.adoptedOn === null
                  ? words.notRecorded
                  : formatDay(link.adoptedOn, language, language === 'ja' ? 'era-long' : 'long')}
              </time>
              <span className={styles.name}>
                {isHere ? (
                  <b>
                    <NameText name={link.plan.name} />
                  </b>
                ) : (
                  <Link look="plain" href={`/plans/${link.plan.key}`}>
                    <NameText name={link.plan.name} />
                  </Link>
                )}
              </span>
              <FollowUpStatus state={link.state} />
            </li>
          )
        })}
      </ol>
    </section>
  )
}
