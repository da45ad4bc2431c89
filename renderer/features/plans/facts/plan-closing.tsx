import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { PlanFactsScreen } from '../../../../shared/contract/plans.ts'
import { formatDay } from '../../../../shared/domain/format-date.ts'
import { type Conclusion, conclusions } from '../../../../shared/domain/vocabulary.ts'
import { planFactsText } from '../../../../shared/text/plan-facts-text.ts'
import { vocabularyText } from '../../../../shared/text/vocabulary-text.ts'
import { Button } from '../../../components/button.tsx'
import { SectionHeading } from '../../../components/section-heading.tsx'
import { Select } from '../../../components/select.tsx'
import { useRegister } from '../../../data/as-of.tsx'
import { useLanguage, useText } from '../../../data/language.ts'
import { useCommand } from '../../../data/use-command.ts'
import styles from './facts-tab.module.css'
import { readPartial } from '../../../components/read-partial.ts'
import { useFieldToday } from '../../../components/today.ts'
import { TypedDate } from '../../../components/typed-date.tsx'

/** How and when the plan ended, until it is opened again; and the plan itself taken away while nothing points to it. */
export function PlanClosing({ facts }: { readonly facts: PlanFactsScreen }) {
  const words = useText(planFactsText)
  const hows = useText(vocabularyText).conclusion
  const language = useLanguage()
  const today = useFieldToday()
  const { defaultAsOf } = useRegister()
  const [, navigate] = useLocation()
  const close = useCommand('plans.close')
  const remove = useCommand('plans.remove')
  const [how, setHow] = useState<Conclusion>('reported-complete')
  const [on, setOn] = useState(formatDay(defaultAsOf, language, language === 'ja' ? 'era-long' : 'long'))
  const day = readPartial(on.trim(), today)
  const { plan, revision, closed } = facts
  return (
    <section>
      <SectionHeading>{words.closing}</SectionHeading>
      {closed === null ? (
        <>
          <p className={styles.quiet}>{words.isOpen}</p>
          <div className={styles.row}>
            <Select
              label={words.closeHow}
              value={how}
              choices={conclusions.map((value) => ({ value, text: hows[value] }))}
              onChange={setHow}
            />
            <TypedDate label={words.closeOn} value={on} onChange={setOn} takes="part" />
            <Button
              isDisabled={day === undefined || day === null}
              onPress={() => day && void close.run({ key: plan.key, revision, closed: { on: day, how } })}
            >
              {words.close}
            </Button>
          </div>
        </>
      ) : (
        <div className={styles.row}>
          <p>{words.closedOn(hows[closed.how], formatDay(closed.on, language, language === 'ja' ? 'era-long' : 'long'))}</p>
          <Button onPress={() => void close.run({ key: plan.key, revision, closed: null })}>{words.reopen}</Button>
        </div>
      )}
      <div className={styles.row}>
        <p className={styles.quiet}>{facts.agendaLineCount > 0 ? words.cannotRemove(facts.agendaLineCount) : words.removeHint}</p>
        <Button
          look="bare"
          icon={Trash2}
          isDisabled={facts.agendaLineCount > 0}
          onPress={() => void remove.run({ key: plan.key }).then((done) => (done === null ? undefined : navigate('/plans')))}
        >
          {words.removePlan}
        </Button>
      </div>
    </section>
  )
}
