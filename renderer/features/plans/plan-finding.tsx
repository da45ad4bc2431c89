import { useRef } from 'react'
import { useLocation } from 'wouter'
import type { PlanScreen } from '../../../shared/contract/plans.ts'
import { explanationText } from '../../../shared/text/explanation-text.ts'
import { needsText } from '../../../shared/text/needs-text.ts'
import { plansText } from '../../../shared/text/plans-text.ts'
import { planText } from '../../../shared/text/plan-text.ts'
import { vocabularyText } from '../../../shared/text/vocabulary-text.ts'
import { Button } from '../../components/button.tsx'
import { FollowUpQuestions } from '../../components/follow-up-questions.tsx'
import { Glyph } from '../../components/glyph.tsx'
import { Link } from '../../components/link.tsx'
import { followUpLooks } from '../../components/status.tsx'
import { useRegister } from '../../data/as-of.tsx'
import { useCommands } from '../../data/commands.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { type FollowUpSubject, placedLook, putText } from '../../data/placed-look.ts'
import { useFollowUpActs } from '../../data/use-follow-up-acts.ts'
import { findingInWords } from './finding-in-words.ts'
import styles from './plan-finding.module.css'

/** Where the plan stands with its follow-up, and why, louder where nobody looked; and what can be done about it, as in the matrix. */
export function PlanFinding({ screen }: { readonly screen: PlanScreen }) {
  const words = useText(plansText)
  const planWords = useText(planText)
  const states = useText(vocabularyText).followUpState
  const language = useLanguage()
  const needs = useText(needsText)
  const { mode } = useRegister()
  const [, navigate] = useLocation()
  const section = useRef<HTMLElement>(null)
  const acts = useFollowUpActs(navigate)
  const { finding, ahead } = screen
  const { sign, tone } = followUpLooks[finding.state]
  const subject = subjectOf(screen)
  const isOpen = mode !== 'read' && finding.conclusion === null && finding.birth !== null
  const canPut = placedLook(subject, ahead) !== null || (isOpen && ahead.isPlannable)
  const putWords = putText(subject, ahead)
  const isExplained = finding.because.code === 'explained'
  const put = () => acts.putOnAgenda(subject, ahead, section.current)
  const explain = () => acts.explain(subject, section.current)
  useCommands([
    {
      id: 'put-on-agenda',
      text: putWords,
      group: 'screen',
      shortcut: 'A',
      isInKeyLine: true,
      isDisabled: !canPut,
      run: put,
    },
    {
      id: 'explain',
      text: { en: needsText.en.explain, ja: needsText.ja.explain },
      group: 'screen',
      shortcut: 'E',
      isInKeyLine: true,
      isDisabled: !isOpen,
      run: explain,
    },
  ])
  return (
    <section ref={section} className={styles.finding} data-tone={tone} aria-label={words.state}>
      <Glyph sign={sign} />
      <p>
        <b>{states[finding.state]}</b>
        <span>{findingInWords(screen, language)}</span>
        {finding.overdueDays > 0 && <span className={styles.quiet}>{planWords.late(needs.span(finding.overdueDays))}</span>}
      </p>
      <span className={styles.links}>
        {screen.items.length > 0 && <Link href={`/status/${screen.plan.key}`}>{planWords.openStatuses}</Link>}
        <Link href={`/follow-ups/${screen.body.key}`}>{planWords.openMatrix}</Link>
      </span>
      {isOpen && (
        <span className={styles.acts}>
          {canPut && (
            <Button size="s" shortcut="A" onPress={put}>
              {putWords[language]}
            </Button>
          )}
          <Button size="s" shortcut="E" onPress={explain}>
            {needs.explain}
          </Button>
          {isExplained && (
            <Button size="s" onPress={() => acts.withdraw(subject)}>
              {explanationText[language].withdraw}
            </Button>
          )}
        </span>
      )}
      <FollowUpQuestions {...acts.questions} />
    </section>
  )
}

/** An annual plan is looked at by its year. */
function subjectOf({ plan, series }: PlanScreen): FollowUpSubject {
  return series !== null && plan.fiscalYear !== null
    ? { kind: 'year', series: series.key, fiscalYear: plan.fiscalYear }
    : { kind: 'plan', plan: plan.key }
}
