import { CircleAlert } from 'lucide-react'
import { useId, useState } from 'react'
import type { Language } from '../../shared/domain/vocabulary.ts'
import styles from './editable-field.module.css'
import { EditableText } from './editable-text.tsx'
import { Icon } from './icon.tsx'

/** What was typed, understood; or why it cannot be taken. */
export type Understood<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: string }

export interface EditableFieldProps<Value> {
  /** What the text is, for screen readers. */
  readonly label: string
  /** As it is shown and edited; empty: nothing there. */
  readonly text: string
  readonly read: (typed: string) => Understood<Value>
  /** Called once, when the field is left and says something else. */
  readonly onCommit: (value: Value) => void
  readonly placeholder?: string
  readonly lang?: Language
  readonly isReadOnly?: boolean
  readonly keepsLines?: boolean
  readonly maxLength?: number
}

/** A fact that is edited where it stands. What cannot be understood stays to be mended, with the reason under it; Escape puts back what was there. */
export function EditableField<Value>({ label, text, read, onCommit, ...rest }: EditableFieldProps<Value>) {
  const id = useId()
  const [refused, setRefused] = useState<{ readonly typed: string; readonly problem: string } | null>(null)
  const commit = (typed: string) => {
    const understood = read(typed.trim())
    if (!understood.ok) return setRefused({ typed, problem: understood.problem })
    setRefused(null)
    if (typed.trim() !== text) onCommit(understood.value)
  }
  return (
    <span className={styles.field} data-refused={refused !== null || undefined}>
      <EditableText
        {...rest}
        label={label}
        value={refused?.typed ?? text}
        describedBy={refused === null ? undefined : id}
        onCommit={commit}
        onAbandon={() => setRefused(null)}
      />
      {refused !== null && (
        <span id={id} className={styles.problem} role="alert">
          <Icon of={CircleAlert} size={12} /> {refused.problem}
        </span>
      )}
    </span>
  )
}

/** For words: nothing to understand. Emptied words are none. */
export const asWords = (typed: string): Understood<string | null> => ({ ok: true, value: typed === '' ? null : typed })
