import { Check, ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button as AriaButton, ListBox, ListBoxItem, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components'
import { classNames } from './class-names.ts'
import fieldStyles from './field.module.css'
import { FieldLabel, FieldNotes, type FieldFrameProps } from './field-notes.tsx'
import { Icon } from './icon.tsx'
import menuStyles from './menu.module.css'
import styles from './select.module.css'

export interface Choice<Value extends string> {
  readonly value: Value
  readonly text: string
  readonly lead?: ReactNode
  readonly note?: string
}

export interface SelectProps<Value extends string> extends FieldFrameProps {
  readonly choices: readonly Choice<Value>[]
  /** Null: nothing chosen yet. */
  readonly value: Value | null
  readonly onChange: (value: Value) => void
  readonly placeholder?: string
  readonly isDisabled?: boolean
  readonly size?: 'm' | 's'
}

/** One of several, in a list that opens. Typing jumps. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { choices, value, onChange, placeholder = '', error, help, size } = props
  return (
    <AriaSelect
      className={fieldStyles.field ?? ''}
      selectedKey={value}
      onSelectionChange={(key) => {
        const next = choices.find((choice) => choice.value === key)
        if (next !== undefined) onChange(next.value)
      }}
      placeholder={placeholder}
      isInvalid={Boolean(error)}
      isRequired={props.isRequired ?? false}
      isDisabled={props.isDisabled ?? false}
      validationBehavior="aria"
    >
      <FieldLabel {...props} />
      <AriaButton
        className={classNames(fieldStyles.box, styles.button)}
        data-size={size ?? 'm'}
        data-invalid={error ? true : undefined}
      >
        <SelectValue className={styles.value ?? ''}>
          {({ selectedText, defaultChildren, isPlaceholder }) => {
            const choice = choices.find((candidate) => candidate.value === value)
            return isPlaceholder ? (
              <span className={fieldStyles.quiet}>{defaultChildren}</span>
            ) : (
              <>
                {choice?.lead}
                {selectedText}
              </>
            )
          }}
        </SelectValue>
        <Icon of={ChevronDown} size={14} />
      </AriaButton>
      <FieldNotes help={help} error={error ?? null} />
      <Popover className={menuStyles.popover ?? ''} offset={4}>
        <ListBox className={menuStyles.menu ?? ''}>
          {choices.map((choice) => (
            <ChoiceItem key={choice.value} choice={choice} />
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}

/** A line of an open list, with a tick when it is the chosen one. */
export function ChoiceItem<Value extends string>({ choice }: { readonly choice: Choice<Value> }) {
  return (
    <ListBoxItem id={choice.value} textValue={choice.text} className={menuStyles.item ?? ''}>
      {({ isSelected }) => (
        <>
          <span className={menuStyles.lead}>{isSelected && <Icon of={Check} size={14} />}</span>
          {choice.lead}
          <span className={menuStyles.text}>{choice.text}</span>
          {choice.note !== undefined && <span className={menuStyles.note}>{choice.note}</span>}
        </>
      )}
    </ListBoxItem>
  )
}
