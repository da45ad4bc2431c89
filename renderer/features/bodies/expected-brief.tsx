import { CalendarPlus } from 'lucide-react'
import type { BodyScreen } from '../../../shared/contract/bodies.ts'
import { bodiesText } from '../../../shared/text/bodies-text.ts'
import { needsText } from '../../../shared/text/needs-text.ts'
import { Button } from '../../components/button.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import styles from './expected-brief.module.css'
import { expectedWindow } from './expected-window.ts'

export interface ExpectedBriefProps {
  readonly expected: NonNullable<BodyScreen['next']['expected']>
  /** Null: nobody may plan it. */
  readonly onPlan: (() => void) | null
}

/** The meeting that is expected: when, by which rhythm, and the way to plan it. */
export function ExpectedBrief({ expected, onPlan }: ExpectedBriefProps) {
  const words = useText(bodiesText)
  const needs = useText(needsText)
  const language = useLanguage()
  const { ordinal, months, hits, of } = expected
  return (
    <>
      <SectionHeading note={expectedWindow(expected, language)}>{words.expectedMeeting(ordinal)}</SectionHeading>
      <p className={styles.basis}>{needs.basis(needs.monthSpan(months[0] ?? 1, months.at(-1) ?? 1), hits, of)}</p>
      {onPlan !== null && (
        <Button icon={CalendarPlus} shortcut="N" onPress={onPlan}>
          {words.planNext(ordinal)}
        </Button>
      )}
    </>
  )
}
