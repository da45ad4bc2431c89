import { X } from 'lucide-react'
import { useState } from 'react'
import { ComboBox, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import type { PlanRef } from '../../../../shared/contract/common.ts'
import { planFactsText } from '../../../../shared/text/plan-facts-text.ts'
import { commonText } from '../../../../shared/text/common-text.ts'
import { ComboInput } from '../../../components/combo-input.tsx'
import fieldStyles from '../../../components/field.module.css'
import { IconButton } from '../../../components/icon-button.tsx'
import menuStyles from '../../../components/menu.module.css'
import { useLanguage, useText } from '../../../data/language.ts'
import { useScreen } from '../../../data/use-screen.ts'

export interface PlanChoiceProps {
  readonly label: string
  /** Plans of this body come first. */
  readonly bodyKey: string
  readonly chosen: PlanRef | null
  /** The plan that chooses: it is not offered. */
  readonly exceptId: number
  readonly onChoose: (plan: PlanRef | null) => void
}

/** A plan, found by any of its names in either language. */
export function PlanChoice({ label, bodyKey, chosen, exceptId, onChoose }: PlanChoiceProps) {
  const words = useText(planFactsText)
  const common = useText(commonText)
  const language = useLanguage()
  const nameOf = ({ name, key }: PlanRef) => name[language] ?? name.en ?? name.ja ?? key
  const [typed, setTyped] = useState<string | null>(null)
  const { data } = useScreen(
    'plans.suggest',
    { body: bodyKey, text: typed ?? '' },
    { isEnabled: typed !== null, keeps: 'always' },
  )
  const found = (typed ? (data?.plans ?? []) : []).map(({ plan }) => plan).filter(({ id }) => id !== exceptId)
  return (
    <ComboBox
      className={fieldStyles.field ?? ''}
      items={found}
      inputValue={typed ?? (chosen === null ? '' : nameOf(chosen))}
      onInputChange={setTyped}
      selectedKey={null}
      onSelectionChange={(key) => {
        const plan = found.find(({ id }) => id === key)
        setTyped(null)
        if (plan !== undefined) onChoose(plan)
      }}
      onBlur={() => setTyped(null)}
      menuTrigger="input"
      allowsEmptyCollection={Boolean(typed)}
    >
      <Label className={fieldStyles.label ?? ''}>{label}</Label>
      <div className={fieldStyles.box} data-size="m">
        <ComboInput className={fieldStyles.input ?? ''} placeholder={words.findPlan} />
        {chosen !== null && <IconButton slot={null} size="s" icon={X} label={common.clear} onPress={() => onChoose(null)} />}
      </div>
      <Popover className={menuStyles.popover ?? ''} offset={4}>
        <ListBox<PlanRef>
          className={menuStyles.menu ?? ''}
          renderEmptyState={() => <div className={menuStyles.empty}>{common.noResults}</div>}
        >
          {(plan) => (
            <ListBoxItem id={plan.id} textValue={nameOf(plan)} className={menuStyles.item ?? ''}>
              <span className={menuStyles.text}>{nameOf(plan)}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
