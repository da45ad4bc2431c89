import { type LucideIcon, X } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react'
import { Button as AriaButton, Group, Input, TextArea, TextField as AriaTextField } from 'react-aria-components'
import { wholeText } from '../../shared/domain/whole-text.ts'
import { commonText } from '../../shared/text/common-text.ts'
import type { Language } from '../../shared/domain/vocabulary.ts'
import styles from './field.module.css'
import { FieldLabel, FieldNotes, type FieldFrameProps } from './field-notes.tsx'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'
import { useWords } from './words.ts'

export interface TextFieldProps extends FieldFrameProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onKeyDown?: (event: KeyboardEvent) => void
  readonly onBlur?: () => void
  readonly placeholder?: string
  readonly icon?: LucideIcon
  /** Before the text, in the place of an icon. */
  readonly lead?: ReactNode
  /** Grows with its text. */
  readonly isMultiline?: boolean
  readonly isClearable?: boolean
  readonly isDisabled?: boolean
  readonly isReadOnly?: boolean
  readonly autoFocus?: boolean
  readonly maxLength?: number
  /** The language of what is typed, for the input method and the reader. */
  readonly lang?: Language
  readonly look?: 'plain' | 'well'
  readonly size?: 'm' | 's'
  readonly type?: 'text' | 'search' | 'password'
}

/** A line or a few lines of text. */
export function TextField(props: TextFieldProps) {
  const { isMultiline, icon, placeholder, isClearable, lang, look, size, error, help, value, onChange } = props
  const words = useWords(commonText)
  const area = useRef<HTMLTextAreaElement>(null)

  useLayoutEffect(() => {
    const element = area.current
    if (element === null) return
    element.style.height = 'auto'
    element.style.height = `${element.scrollHeight}px`
  }, [value])

  return (
    <AriaTextField
      className={styles.field ?? ''}
      value={value}
      onChange={(typed) => onChange(wholeText(typed, value))}
      onBlur={() => props.onBlur?.()}
      isInvalid={Boolean(error)}
      isRequired={props.isRequired ?? false}
      isDisabled={props.isDisabled ?? false}
      isReadOnly={props.isReadOnly ?? false}
      validationBehavior="aria"
      type={props.type ?? 'text'}
      {...(props.maxLength === undefined ? {} : { maxLength: props.maxLength })}
    >
      <FieldLabel {...props} />
      <Group
        className={classNames(styles.box, isMultiline && styles.area)}
        data-look={look ?? 'plain'}
        data-size={size ?? 'm'}
        isInvalid={Boolean(error)}
        isDisabled={props.isDisabled ?? false}
      >
        {icon !== undefined && <Icon of={icon} size={14} />}
        {props.lead}
        {isMultiline ? (
          <TextArea
            ref={area}
            rows={1}
            lang={lang}
            placeholder={placeholder ?? ''}
            autoFocus={props.autoFocus ?? false}
            onKeyDown={(event) => props.onKeyDown?.(event)}
          />
        ) : (
          <Input
            className={styles.input ?? ''}
            lang={lang}
            placeholder={placeholder ?? ''}
            autoFocus={props.autoFocus ?? false}
            onKeyDown={(event) => props.onKeyDown?.(event)}
          />
        )}
        {isClearable && value !== '' && (
          <AriaButton slot={null} className={styles.clear ?? ''} aria-label={words.clear} onPress={() => onChange('')}>
            <Icon of={X} size={12} />
          </AriaButton>
        )}
      </Group>
      <FieldNotes help={help} error={error ?? null} />
    </AriaTextField>
  )
}
