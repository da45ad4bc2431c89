import type { PlanScreen } from '../../../shared/contract/plans.ts'
import { fiscalYearEnding, formatDeadline } from '../../../shared/domain/deadline.ts'
import { planItemsText } from '../../../shared/text/plan-items-text.ts'
import { planText } from '../../../shared/text/plan-text.ts'
import { vocabularyText } from '../../../shared/text/vocabulary-text.ts'
import { Link } from '../../components/link.tsx'
import { NameText } from '../../components/name-text.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import styles from './plan-items.module.css'

/** The numbered tree of what the plan sets out, with who answers for each part. */
export function PlanItems({ screen }: { readonly screen: PlanScreen }) {
  const words = useText(planText)
  const editing = useText(planItemsText)
  const kinds = useText(vocabularyText).planItemKind
  const language = useLanguage()
  // Of a plan with hundreds of items the overview shows the upper levels; all of them have a side of their own.
  const isLong = screen.items.length > 60
  const items = isLong ? screen.items.filter(({ depth }) => depth < 2) : screen.items
  if (items.length === 0) return null
  return (
    <section>
      <SectionHeading
        note={words.itemsNote(screen.items.length)}
        more={<Link href={`/plans/${screen.plan.key}?tab=items`}>{editing.items}</Link>}
      >
        {words.items}
      </SectionHeading>
      <ol className={styles.items}>
        {items.map((item, at) => {
          // A kind is named where it begins: three viewpoints, then five tasks.
          const isNewKind = items[at - 1]?.kind !== item.kind || items[at - 1]?.depth !== item.depth
          return (
            <li key={item.id} data-depth={Math.min(item.depth, 4)}>
              <span className={styles.kind}>{isNewKind && kinds[item.kind]}</span>
              <span className={styles.number}>{item.number}</span>
              <span className={styles.title}>
                <NameText name={item.title} />
              </span>
              <span className={styles.who}>
                {item.organizations.length > 0 && (
                  <span>
                    {item.organizations.map(({ name }, index) => (
                      <span key={`${name.en} ${name.ja}`}>
                        {index > 0 && ' · '}
                        <NameText name={name} />
                      </span>
                    ))}
                  </span>
                )}
                {item.deadlineOn !== null && (
                  <time title={fiscalYearEnding(item.deadlineOn, language) ?? undefined}>
                    {formatDeadline(item.deadlineOn, language)}
                  </time>
                )}
              </span>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
