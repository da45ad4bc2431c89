import { X } from 'lucide-react'
import { useState } from 'react'
import type { PlanFactsScreen } from '../../../../shared/contract/plans.ts'
import { type PlanLinkKind, planLinkKinds } from '../../../../shared/domain/vocabulary.ts'
import { formatDay } from '../../../../shared/domain/format-date.ts'
import { planFactsText } from '../../../../shared/text/plan-facts-text.ts'
import { IconButton } from '../../../components/icon-button.tsx'
import { Link } from '../../../components/link.tsx'
import { NameText } from '../../../components/name-text.tsx'
import { SectionHeading } from '../../../components/section-heading.tsx'
import { Select } from '../../../components/select.tsx'
import { useLanguage, useText } from '../../../data/language.ts'
import { useCommand } from '../../../data/use-command.ts'
import styles from './facts-tab.module.css'
import { PlanChoice } from './plan-choice.tsx'

type Direction = `${PlanLinkKind} ${'from' | 'to'}`

/** What the plan did to others and others to it: superseded, merged, split; each a link that can be taken away. */
export function PlanLinks({ facts }: { readonly facts: PlanFactsScreen }) {
  const words = useText(planFactsText)
  const language = useLanguage()
  const link = useCommand('plans.link')
  const unlink = useCommand('plans.unlink')
  const [direction, setDirection] = useState<Direction>('supersedes from')
  return (
    <section>
      <SectionHeading note={facts.links.length}>{words.links}</SectionHeading>
      {facts.links.length === 0 && <p className={styles.quiet}>{words.noLinks}</p>}
      <ul className={styles.links}>
        {facts.links.map(({ id, kind, isFromHere, plan, on }) => (
          <li key={id}>
            <span>{words.link[kind][isFromHere ? 0 : 1]}</span>
            <Link look="plain" href={`/plans/${plan.key}?tab=facts`}>
              <NameText name={plan.name} />
            </Link>
            <time>{on === null ? '' : formatDay(on, language, language === 'ja' ? 'era-long' : 'short')}</time>
            <IconButton
              size="s"
              icon={X}
              label={words.removeLink(plan.name[language] ?? plan.name.en ?? plan.name.ja ?? plan.key)}
              onPress={() => void unlink.run({ id })}
            />
          </li>
        ))}
      </ul>
      <div className={styles.fields}>
        <Select
          label={words.linkKind}
          value={direction}
          choices={planLinkKinds.flatMap((kind) => [
            { value: `${kind} from` as const, text: words.link[kind][0] },
            { value: `${kind} to` as const, text: words.link[kind][1] },
          ])}
          onChange={setDirection}
        />
        <PlanChoice
          label={words.addLink}
          bodyKey={facts.body.key}
          chosen={null}
          exceptId={facts.plan.id}
          onChoose={(plan) => {
            if (plan === null) return
            const [kind = 'supersedes', side] = direction.split(' ')
            const ends = side === 'from' ? { from: facts.plan.key, to: plan.key } : { from: plan.key, to: facts.plan.key }
            void link.run({ ...ends, kind: planLinkKinds.find((one) => one === kind) ?? 'supersedes' })
          }}
        />
      </div>
    </section>
  )
}
