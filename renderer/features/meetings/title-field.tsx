import {
  type ClipboardEvent,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { isShortcut } from '../../components/shortcut.ts'
import { lineOfCaret } from './line-of-caret.ts'
import styles from './title-field.module.css'

/** Where the caret stands in a field, for keys that mean something else at its edges. */
export interface Caret {
  readonly start: number
  readonly end: number
  readonly length: number
  /** On the first, on the last of the lines the text wraps to. */
  readonly isOnFirst: boolean
  readonly isOnLast: boolean
}

export interface TitleFieldProps {
  readonly label: string
  readonly lang: Language
  readonly value: string
  readonly placeholder?: string
  readonly size?: 'm' | 's'
  readonly isReadOnly?: boolean
  /** True while what is typed is a question, not yet words (`@`): the pause does not save it. */
  readonly isHeld?: boolean
  /** The text as typed, after a pause and when the field is left; `base` stood there when typing began. */
  readonly onWrite: (text: string, base: string) => void
  /** Told what to do with words not handed over yet, while there are any. */
  readonly onTyping: (commit: (() => void) | null) => void
  /** True: the key was used. */
  readonly onKey: (event: KeyboardEvent<HTMLTextAreaElement>, caret: Caret) => boolean
  /** True: the text was put elsewhere. */
  readonly onPasteText?: (text: string, caret: Caret) => boolean
  readonly onFocus: () => void
  readonly onLeave: (text: string) => void
  readonly onCaret?: (text: string, caret: number) => void
  /** Attributes of a list of suggestions that hangs on the field. */
  readonly suggestions?: { readonly listId: string; readonly activeId: string | null } | null
  /** Lets the words typed and not handed over be thrown away, where something takes their place. */
  readonly handle?: RefObject<{ readonly discard: () => void } | null>
  /** Behind the last word. */
  readonly mark?: ReactNode
  readonly children?: ReactNode
}

/** Typing rests this long before it is saved. */
const pauseMs = 450
const longest = 10_000

/** A title edited where it stands: grows with its text, saves itself, never loses what is being typed. */
export function TitleField(props: TitleFieldProps) {
  const { label, lang, value, placeholder, size = 'm', isReadOnly = false, suggestions = null } = props
  const [typed, setTyped] = useState<{ readonly text: string; readonly base: string } | null>(null)
  const area = useRef<HTMLTextAreaElement>(null)
  const replica = useRef<HTMLSpanElement>(null)
  const newest = useRef({ typed, props })
  const isComposing = useRef(false)
  useLayoutEffect(() => {
    newest.current = { typed, props }
  })

  const discard = () => {
    newest.current = { ...newest.current, typed: null }
    setTyped(null)
    newest.current.props.onTyping(null)
  }
  const commit = () => {
    const { typed: now, props: latest } = newest.current
    discard()
    if (now !== null && now.text !== now.base) latest.onWrite(now.text.trim() === '' ? '' : now.text, now.base)
  }
  useImperativeHandle(props.handle, () => ({ discard }))

  useEffect(() => {
    if (typed === null) return undefined
    const timer = setTimeout(() => {
      if (!isComposing.current && !newest.current.props.isHeld) commit()
    }, pauseMs)
    return () => clearTimeout(timer)
  }, [typed])
  // A field that goes while words are typed in it (another place, a moved line) hands them over.
  useEffect(
    () => () => {
      const { typed: now, props: latest } = newest.current
      if (now !== null && now.text !== now.base) latest.onWrite(now.text, now.base)
    },
    [],
  )

  const text = typed?.text ?? value
  const caretNow = (): Caret => {
    const element = area.current
    if (element === null) return { start: 0, end: 0, length: 0, isOnFirst: true, isOnLast: true }
    const { selectionStart: start, selectionEnd: end } = element
    return { start, end, length: element.value.length, ...lineOfCaret(replica.current, end) }
  }
  const write = (next: string) => {
    const now = { text: next, base: typed?.base ?? value }
    newest.current = { ...newest.current, typed: now }
    setTyped(now)
    props.onTyping(commit)
  }
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const pasted = event.clipboardData.getData('text/plain')
    if (isReadOnly || !/[\r\n]/.test(pasted.trim()) || props.onPasteText === undefined) return
    commit()
    if (props.onPasteText(pasted, caretNow())) event.preventDefault()
  }

  return (
    <span className={styles.field} data-size={size}>
      <span ref={replica} className={styles.replica} aria-hidden="true">
        {text === '' ? (placeholder ?? ' ') : text}
        {props.mark ?? ' '}
      </span>
      <textarea
        ref={area}
        className={styles.area}
        rows={1}
        tabIndex={-1}
        lang={lang}
        aria-label={label}
        placeholder={placeholder}
        value={text}
        readOnly={isReadOnly}
        maxLength={longest}
        spellCheck={false}
        aria-autocomplete={suggestions === null ? undefined : 'list'}
        aria-controls={suggestions?.listId}
        aria-activedescendant={suggestions?.activeId ?? undefined}
        onCompositionStart={() => {
          isComposing.current = true
        }}
        onCompositionEnd={() => {
          isComposing.current = false
          setTyped((now) => (now === null ? null : { ...now }))
        }}
        onChange={(event) => {
          const next = event.target.value.replaceAll(/\s*[\r\n]+\s*/g, ' ')
          write(next)
          props.onCaret?.(next, event.target.selectionStart)
        }}
        onSelect={(event) => props.onCaret?.(event.currentTarget.value, event.currentTarget.selectionStart)}
        onPaste={onPaste}
        onKeyDown={(event) => {
          // While the input method is open, its keys choose characters.
          if (event.nativeEvent.isComposing) return
          // A title is one line, however it wraps: Home and End mean its ends, so that Enter at the end never parts it.
          const isEnd = isShortcut(event, 'End')
          if (isEnd || isShortcut(event, 'Home')) {
            const at = isEnd ? text.length : 0
            event.currentTarget.setSelectionRange(at, at)
            event.preventDefault()
          } else if (props.onKey(event, caretNow())) {
            event.preventDefault()
            event.stopPropagation()
          }
        }}
        onFocus={props.onFocus}
        onBlur={(event) => {
          const left = event.currentTarget.value
          commit()
          props.onLeave(left.trim())
          if (!isReadOnly && left !== left.trim() && left.trim() !== '') props.onWrite(left.trim(), left)
        }}
      />
      {props.children}
    </span>
  )
}
