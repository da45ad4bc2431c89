import type { PlanScreen } from '../../../shared/contract/plans.ts'
import { needsText } from '../../../shared/text/needs-text.ts'
import { plansText } from '../../../shared/text/plans-text.ts'
import { vocabularyText } from '../../../shared/text/vocabulary-text.ts'
import { Glyph } from '../../components/glyph.tsx'
import { Link } from '../../components/link.tsx'
import { followUpLooks } from '../../components/status.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { findingInWords } from './finding-in-words.ts'
import styles from './plan-finding.module.css'

/** Where the plan stands with its follow-up, and why; louder where nobody looked. */
export function PlanFinding({ screen }: { readonly screen: PlanScreen }) {
  const words = useText(plansText)
  const states = useText(vocabularyText).followUpState
  const language = useLanguage()
  const needs = useText(needsText)
  const { finding } = screen
  const { sign, tone } = followUpLooks[finding.state]
  return (
    <section className={styles.finding} data-tone={tone} aria-label={words.state}>
      <Glyph sign={sign} />
      <p>
        <b>{states[finding.state]}</b>
        <span>{findingInWords(screen, language)}</span>
        {finding.overdueDays > 0 && <span className={styles.quiet}>{words.late(needs.span(finding.overdueDays))}</span>}
      </p>
      <span className={styles.links}>
        {screen.items.length > 0 && <Link href={`/status/${screen.plan.key}`}>{words.openStatuses}</Link>}
        <Link href={`/follow-ups/${screen.body.key}`}>{words.openMatrix}</Link>
      </span>
    </section>
  )
}
