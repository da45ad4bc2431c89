import { type ClipboardEvent, type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { wholeText } from '../../../shared/domain/whole-text.ts'
import { isShortcut } from '../../components/shortcut.ts'
import styles from './cell-field.module.css'

export interface CellFieldProps {
  /** Spoken; the line around says the rest. */
  readonly label: string
  readonly value: string
  readonly placeholder?: string
  readonly maxLength?: number
  /** Found by it when a key asks for the field. */
  readonly field: string
  readonly isTabStop: boolean
  readonly isReadOnly?: boolean
  /** Digits alone, set to the right. */
  readonly isNumber?: boolean
  /** What was typed, once, when it differs. */
  readonly onCommit: (value: string) => void
  /** After Enter or Escape: the keyboard goes back to the line. Without it there is none, and it stays here. */
  readonly onDone?: () => void
  readonly onPasteLines?: (lines: readonly string[]) => void
}

/** A word or two written in a line of a list. Enter or leaving keeps it, Escape puts back what was there. */
export function CellField(props: CellFieldProps) {
  const { label, value, placeholder = '', maxLength, field, isTabStop, isReadOnly = false, isNumber = false } = props
  const [typed, setTyped] = useState<string | null>(null)
  const abandoned = useRef(false)
  /** As it was when typing began; null: nobody types. */
  const begun = useRef<Pick<CellFieldProps, 'value' | 'onCommit'> | null>(null)
  /** What was given last: come back as the value it is nothing from elsewhere, though typing began before it came. */
  const given = useRef<string | null>(null)
  const input = useRef<HTMLTextAreaElement>(null)
  const settle = () => {
    const before = begun.current
    // Changed elsewhere while people typed: what they saw then goes along, and is asked about.
    const isFromElsewhere = before !== null && before.value !== value && given.current !== value
    const commit = isFromElsewhere ? before.onCommit : props.onCommit
    if (!abandoned.current && typed !== null && typed !== value && !(isFromElsewhere && typed === before.value)) {
      given.current = typed
      commit(typed)
    }
    abandoned.current = false
    begun.current = null
    setTyped(null)
  }
  // A change from elsewhere shows, unless somebody is typing here.
  useEffect(() => {
    if (document.activeElement !== input.current) setTyped(null)
  }, [value])

  // As high as its text: a long name wraps instead of being cut.
  useLayoutEffect(() => {
    const element = input.current
    if (element === null) return
    element.style.height = '0'
    element.style.height = `${element.scrollHeight}px`
  }, [typed, value])

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' || event.key === 'Escape') {
      abandoned.current = event.key === 'Escape'
      event.preventDefault()
      event.stopPropagation()
      if (props.onDone === undefined) settle()
      else props.onDone()
    } else if (isShortcut(event, 'Mod+Z') && typed !== null && typed !== value) {
      // What is being typed is undone by the field itself.
      event.stopPropagation()
    }
  }
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const lines = event.clipboardData
      .getData('text/plain')
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '')
    if (props.onPasteLines === undefined || lines.length < 2) return
    event.preventDefault()
    props.onPasteLines(lines)
  }
  return (
    <textarea
      ref={input}
      rows={1}
      className={styles.field}
      data-field={field}
      data-number={isNumber || undefined}
      aria-label={label}
      value={typed ?? value}
      placeholder={placeholder}
      maxLength={maxLength}
      readOnly={isReadOnly}
      tabIndex={isTabStop ? 0 : -1}
      inputMode={isNumber ? 'numeric' : undefined}
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => {
        begun.current ??= { value, onCommit: props.onCommit }
        const now = wholeText(event.target.value, typed ?? value)
        setTyped(isNumber ? now.normalize('NFKC').replace(/\D/g, '') : now.replaceAll(/\r?\n/g, ' '))
      }}
      onBlur={settle}
      onKeyDown={onKeyDown}
      onPaste={onPaste}
    />
  )
}
