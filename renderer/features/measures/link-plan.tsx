import { useState } from 'react'
import { measureEditingText } from '../../../shared/text/measure-editing-text.ts'
import { Button } from '../../components/button.tsx'
import { ComboBox } from '../../components/combo-box.tsx'
import { useAsOf } from '../../data/as-of.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { usePages } from '../../data/use-pages.ts'
import { useScreen } from '../../data/use-screen.ts'
import type { MeasureFieldsProps } from './measure-fields.tsx'
import styles from './measure-inspector.module.css'

const whole = 'whole'

/** Picks a plan and, where it has items, one of them or the plan as a whole. */
export function LinkPlan({ measure, onChange }: MeasureFieldsProps) {
  const words = useText(measureEditingText)
  const language = useLanguage()
  const asOf = useAsOf()
  const [planId, setPlanId] = useState<number | null>(null)
  const [itemId, setItemId] = useState<string>(whole)
  const [count, setCount] = useState(0)
  const plans = usePages('plans.list', { asOf, body: null }).pages?.flatMap((page) => page.plans) ?? []
  const picked = plans.find(({ plan }) => plan.id === planId)?.plan
  const served = useScreen('measures.ofPlan', { key: picked?.key ?? '-', asOf }, { isEnabled: picked !== undefined }).data?.plan
  const items = served?.items ?? []

  const reset = () => {
    setPlanId(null)
    setItemId(whole)
    setCount(count + 1)
  }
  const link = () => {
    if (planId === null) return
    onChange({ carryOut: [{ planId, itemId: itemId === whole ? null : Number(itemId) }] })
    reset()
  }
  return (
    <div className={styles.linking}>
      <ComboBox
        // The list is taken once: a field of another list is another field.
        key={`${count} ${plans.length}`}
        label={words.addPlan}
        hidesLabel
        size="s"
        placeholder={words.addPlan}
        value={planId === null ? null : String(planId)}
        choices={plans.map(({ plan }) => ({
          value: String(plan.id),
          text: plan.name[language] ?? plan.name.en ?? plan.name.ja ?? plan.key,
        }))}
        onChange={(value) => {
          setPlanId(value === null ? null : Number(value))
          setItemId(whole)
        }}
      />
      {planId !== null && items.length > 0 && (
        <ComboBox
          key={planId}
          label={words.whichItem}
          hidesLabel
          size="s"
          value={itemId}
          choices={[
            { value: whole, text: words.wholePlan },
            ...items.map((item) => ({
              value: String(item.id),
              text: [item.number, item.title[language] ?? item.title.en ?? item.title.ja].filter(Boolean).join(' '),
            })),
          ]}
          onChange={(value) => setItemId(value ?? whole)}
        />
      )}
      {planId !== null && (
        <Button
          size="s"
          isDisabled={measure.carriesOut.some(({ plan, item }) => plan.id === planId && String(item?.id ?? whole) === itemId)}
          onPress={link}
        >
          {words.link}
        </Button>
      )}
    </div>
  )
}
