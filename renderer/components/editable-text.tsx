import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { commonText } from '../../shared/text/common-text.ts'
import type { Language } from '../../shared/domain/vocabulary.ts'
import styles from './editable-text.module.css'
import { useWords } from './words.ts'

export interface EditableTextProps {
  /** What the text is, for screen readers. */
  readonly label: string
  readonly value: string
  /** Called once, with what was typed, when the line is left and differs; never for every letter. */
  readonly onCommit: (value: string) => void
  readonly placeholder?: string
  readonly lang?: Language
  readonly isReadOnly?: boolean
  /** Where Enter and others lead beyond this line (next line, nesting). Return true when handled. */
  readonly onKey?: (event: KeyboardEvent<HTMLTextAreaElement>) => boolean
  readonly onFocus?: () => void
  readonly autoFocus?: boolean
  /** False: reached from the row it stands in, not by Tab. */
  readonly isTabStop?: boolean
  /** Longer lines take two rows and more; the text size comes from around. */
  readonly maxLength?: number
}

/** Text that is edited where it stands. Enter or leaving keeps it, Escape puts back what was there. */
export function EditableText(props: EditableTextProps) {
  const { label, value, onCommit, placeholder, lang, isReadOnly = false, onKey, autoFocus = false } = props
  const words = useWords(commonText)
  const [draft, setDraft] = useState(value)
  const area = useRef<HTMLTextAreaElement>(null)
  const abandoned = useRef(false)

  // A change from elsewhere (undo, another window) shows, unless somebody is typing here.
  useEffect(() => {
    if (document.activeElement !== area.current) setDraft(value)
  }, [value])

  useEffect(() => {
    if (autoFocus) area.current?.focus()
  }, [autoFocus])

  useLayoutEffect(() => {
    const element = area.current
    if (element === null) return
    element.style.height = '0'
    element.style.height = `${element.scrollHeight}px`
  }, [draft])

  const commit = () => {
    if (abandoned.current) {
      abandoned.current = false
      setDraft(value)
    } else if (draft !== value) onCommit(draft)
  }

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    // While the input method is open, its Enter chooses characters.
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') {
      abandoned.current = true
      setDraft(value)
      event.currentTarget.blur()
      return
    }
    if (onKey?.(event)) return
    if (event.key === 'Enter') {
      event.preventDefault()
      event.currentTarget.blur()
    }
  }

  return (
    <textarea
      ref={area}
      className={styles.text}
      rows={1}
      value={draft}
      lang={lang}
      aria-label={label}
      title={isReadOnly ? undefined : words.editHint}
      placeholder={placeholder}
      readOnly={isReadOnly}
      maxLength={props.maxLength}
      tabIndex={props.isTabStop === false ? -1 : undefined}
      spellCheck={false}
      onChange={(event) => setDraft(event.target.value.replaceAll(/\r?\n/g, ' '))}
      onFocus={() => props.onFocus?.()}
      onBlur={commit}
      onKeyDown={onKeyDown}
    />
  )
}
