import { ChevronDown } from 'lucide-react'
import { useRef } from 'react'
import { Button as AriaButton, ComboBox as AriaComboBox, Group, ListBox, Popover } from 'react-aria-components'
import { commonText } from '../../shared/text/common-text.ts'
import { ComboInput } from './combo-input.tsx'
import fieldStyles from './field.module.css'
import { FieldLabel, FieldNotes, type FieldFrameProps } from './field-notes.tsx'
import { Icon } from './icon.tsx'
import menuStyles from './menu.module.css'
import { type Choice, ChoiceItem } from './select.tsx'
import { useWords } from './words.ts'

export interface ComboBoxProps<Value extends string> extends FieldFrameProps {
  readonly choices: readonly Choice<Value>[]
  readonly value: Value | null
  /** Null: the field was emptied. */
  readonly onChange: (value: Value | null) => void
  readonly placeholder?: string
  readonly isDisabled?: boolean
  readonly autoFocus?: boolean
  readonly size?: 'm' | 's'
}

/** One of many: typing narrows the list to what contains the words typed. */
export function ComboBox<Value extends string>(props: ComboBoxProps<Value>) {
  const { choices, value, onChange, placeholder, error, help, size } = props
  const words = useWords(commonText)
  const hasJustCome = useRef(false)
  return (
    <AriaComboBox
      className={fieldStyles.field ?? ''}
      selectedKey={value}
      onSelectionChange={(key) => onChange(choices.find((choice) => choice.value === key)?.value ?? null)}
      // By its id a line is known again when the choices change while the field stands.
      defaultItems={choices.map((choice) => ({ ...choice, id: choice.value }))}
      menuTrigger="focus"
      allowsEmptyCollection
      isInvalid={Boolean(error)}
      isRequired={props.isRequired ?? false}
      isDisabled={props.isDisabled ?? false}
      validationBehavior="aria"
    >
      <FieldLabel {...props} />
      <Group
        className={fieldStyles.box ?? ''}
        data-size={size ?? 'm'}
        isInvalid={Boolean(error)}
        isDisabled={props.isDisabled ?? false}
      >
        <ComboInput
          className={fieldStyles.input ?? ''}
          // What is typed first takes the place of what was chosen, however one came here.
          onFocus={(event) => {
            hasJustCome.current = true
            event.currentTarget.select()
          }}
          onClick={(event) => {
            if (hasJustCome.current) event.currentTarget.select()
            hasJustCome.current = false
          }}
          placeholder={placeholder ?? words.typeToFilter}
          autoFocus={props.autoFocus ?? false}
        />
        <AriaButton className={fieldStyles.clear ?? ''}>
          <Icon of={ChevronDown} size={14} />
        </AriaButton>
      </Group>
      <FieldNotes help={help} error={error ?? null} />
      <Popover className={menuStyles.popover ?? ''} offset={4}>
        <ListBox<Choice<Value>>
          className={menuStyles.menu ?? ''}
          renderEmptyState={() => <div className={menuStyles.empty}>{words.noResults}</div>}
        >
          {(choice) => <ChoiceItem key={choice.value} choice={choice} />}
        </ListBox>
      </Popover>
    </AriaComboBox>
  )
}
