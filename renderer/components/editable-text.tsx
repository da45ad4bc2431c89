import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { wholeText } from '../../shared/domain/whole-text.ts'
import { commonText } from '../../shared/text/common-text.ts'
import type { Language } from '../../shared/domain/vocabulary.ts'
import styles from './editable-text.module.css'
import { useWords } from './words.ts'

export interface EditableTextProps {
  /** What the text is, for screen readers. */
  readonly label: string
  readonly value: string
  /**
   * Called once, with what was typed, when the line is left and differs; never for every letter. Where the value changed elsewhere while people typed, it is
   * the function given when they began: what it holds is what they saw.
   */
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
  /** The text may have several lines: Enter begins one, Mod+Enter or leaving keeps them. */
  readonly keepsLines?: boolean
  /** The id of what says why the text was refused. */
  readonly describedBy?: string | undefined
  /** Escape put back what was there. */
  readonly onAbandon?: () => void
}

/**
 * Text that is edited where it stands. Enter or leaving keeps it, Escape puts back what was there. The focus then is at the row the text stands in, else
 * still here, where one would go on by Tab.
 */
export function EditableText(props: EditableTextProps) {
  const { label, value, onCommit, placeholder, lang, isReadOnly = false, onKey, autoFocus = false, keepsLines = false } = props
  const words = useWords(commonText)
  const [draft, setDraft] = useState(value)
  const area = useRef<HTMLTextAreaElement>(null)
  /** As it was when typing began; null: nobody types. */
  const begun = useRef<Pick<EditableTextProps, 'value' | 'onCommit'> | null>(null)
  /** What was given last: come back as the value it is nothing from elsewhere, though typing began before it came. */
  const given = useRef<string | null>(null)

  // A change from elsewhere (undo, another window) shows, unless somebody is typing here.
  useEffect(() => {
    if (begun.current === null) setDraft(value)
  }, [value])

  useEffect(() => {
    if (autoFocus) area.current?.focus()
  }, [autoFocus])

  useLayoutEffect(() => fit(area.current), [draft])

  // Japanese comes in a font that is there only once it is needed; its lines break elsewhere than those before.
  useEffect(() => {
    if (!('fonts' in document)) return undefined
    const refit = () => fit(area.current)
    document.fonts.addEventListener('loadingdone', refit)
    return () => document.fonts.removeEventListener('loadingdone', refit)
  }, [])

  const commit = () => {
    const before = begun.current
    if (before === null) return
    begun.current = null
    if (draft === value) return
    const isFromElsewhere = before.value !== value && given.current !== value
    if (isFromElsewhere && draft === before.value) return setDraft(value)
    given.current = draft
    if (!isFromElsewhere) return onCommit(draft)
    before.onCommit(draft)
    setDraft(value)
  }

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    // While the input method is open, its Enter chooses characters.
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') {
      begun.current = null
      setDraft(value)
      rowOf(event.currentTarget)?.focus()
      props.onAbandon?.()
      return
    }
    if (onKey?.(event)) return
    if (event.key === 'Enter' && (!keepsLines || event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      commit()
      rowOf(event.currentTarget)?.focus()
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
      aria-invalid={props.describedBy === undefined ? undefined : true}
      aria-describedby={props.describedBy}
      title={isReadOnly ? undefined : words.editHint}
      placeholder={placeholder}
      readOnly={isReadOnly}
      maxLength={props.maxLength}
      data-one-line={keepsLines ? undefined : ''}
      tabIndex={props.isTabStop === false ? -1 : undefined}
      spellCheck={false}
      onChange={(event) => {
        begun.current ??= { value, onCommit }
        const typed = wholeText(event.target.value, draft)
        setDraft(keepsLines ? typed : typed.replaceAll(/\r?\n/g, ' '))
      }}
      onFocus={() => props.onFocus?.()}
      onBlur={commit}
      onKeyDown={onKeyDown}
    />
  )
}

/** The row that has keys of its own. */
const rowOf = (element: HTMLElement): HTMLElement | null => element.closest<HTMLElement>('[role="row"][tabindex]')

/** As high as its text. */
function fit(element: HTMLTextAreaElement | null): void {
  if (element === null) return
  element.style.height = '0'
  element.style.height = `${element.scrollHeight}px`
}
