import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { FieldError, Label, Text } from 'react-aria-components'
import { commonText } from '../../shared/text/common-text.ts'
import styles from './field.module.css'
import { Icon } from './icon.tsx'
import { InItsLanguage } from './in-its-language.tsx'
import { useWords } from './words.ts'

export interface FieldFrameProps {
  readonly label: string
  /** Where the label stands elsewhere on the page; it is still spoken. */
  readonly hidesLabel?: boolean
  readonly isRequired?: boolean
  readonly help?: ReactNode
  /** What is wrong, in words that say how to mend it. */
  readonly error?: string | null
}

/** The label over a field of React Aria. */
export function FieldLabel({ label, hidesLabel, isRequired }: FieldFrameProps) {
  const words = useWords(commonText)
  if (hidesLabel) return <Label className="sr-only">{label}</Label>
  return (
    <Label className={styles.label ?? ''}>
      {label}
      {isRequired && <span className={styles.note}>{words.required}</span>}
    </Label>
  )
}

/** Help below a field, or what is wrong with what was typed. */
export function FieldNotes({ help, error }: Pick<FieldFrameProps, 'help' | 'error'>) {
  return (
    <>
      {help !== undefined && !error && (
        <Text slot="description" className={styles.help ?? ''}>
          {typeof help === 'string' ? <InItsLanguage>{help}</InItsLanguage> : help}
        </Text>
      )}
      <FieldError className={styles.error ?? ''}>
        {({ validationErrors }) => {
          const text = error ?? validationErrors.join(' ')
          return text === '' ? null : (
            <>
              <Icon of={CircleAlert} size={14} />
              <span>
                <InItsLanguage>{text}</InItsLanguage>
              </span>
            </>
          )
        }}
      </FieldError>
    </>
  )
}
