import {
  type ClipboardEvent,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { wholeText } from '../../../shared/domain/whole-text.ts'
import { isShortcut } from '../../components/shortcut.ts'
import { leaveStay, nameOfStay } from '../../components/stay.ts'
import { cutTitle } from './cut-title.ts'
import { lineOfCaret } from './line-of-caret.ts'
import { pastedHtml } from './pasted-html.ts'
import { type PastedLine, pastedLines } from './pasted-lines.ts'
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
  /** The text as typed, after a pause and when the field is left; `base` stood there when typing began, `stay` names the stay in the field. */
  readonly onWrite: (text: string, base: string, stay: string) => void
  /** Told what to do with words not handed over yet, while there are any. */
  readonly onTyping: (commit: (() => void) | null) => void
  /** True: the key was used. */
  readonly onKey: (event: KeyboardEvent<HTMLTextAreaElement>, caret: Caret) => boolean
  /** Several lines were pasted. True: they were put where they belong. */
  readonly onPasteLines?: (lines: readonly PastedLine[], caret: Caret) => boolean
  /** So many characters did not fit, and were left out. */
  readonly onCut: (left: number) => void
  readonly onFocus: () => void
  readonly onLeave: (text: string) => void
  /** `isTyping`: the words just changed, and no input method is at work on them. */
  readonly onCaret?: (text: string, caret: number, isTyping: boolean) => void
  /** What could follow the words typed, shown faintly behind them. */
  readonly ghost?: string | null
  /** Attributes of a list of suggestions that hangs on the field. */
  readonly suggestions?: { readonly listId: string; readonly activeId: string | null } | null
  /** Lets the words typed and not handed over be thrown away, where something takes their place. */
  readonly handle?: RefObject<{ readonly discard: () => void } | null>
  /** What the suggestion is, for those who do not see it. */
  readonly ghostLabel?: string | null
  /** Behind the last word. */
  readonly mark?: ReactNode
  readonly children?: ReactNode
}

/** Typing rests this long before it is saved. */
const pauseMs = 450

/** A title edited where it stands: grows with its text, saves itself, never loses what is being typed. */
export function TitleField(props: TitleFieldProps) {
  const { label, lang, value, placeholder, size = 'm', isReadOnly = false, suggestions = null } = props
  const [typed, setTyped] = useState<{ readonly text: string; readonly base: string } | null>(null)
  const area = useRef<HTMLTextAreaElement>(null)
  const replica = useRef<HTMLSpanElement>(null)
  const ghostId = useId()
  const newest = useRef({ typed, props })
  const isComposing = useRef(false)
  const stay = useRef<string | null>(null)
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
    if (now !== null && now.text !== now.base) latest.onWrite(now.text.trim() === '' ? '' : now.text, now.base, nameOfStay(stay))
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
      if (now !== null && now.text !== now.base) latest.onWrite(now.text, now.base, nameOfStay(stay))
    },
    [],
  )

  const text = typed?.text ?? value
  const ghost = text === '' ? null : (props.ghost ?? null)
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
  /** What an input method is still at work on is left as it is; what is too long is cut when it is done. */
  const take = ({ value: next, selectionStart: caret }: HTMLTextAreaElement) => {
    const line = wholeText(next, typed?.text ?? value).replaceAll(/\s*[\r\n]+\s*/g, ' ')
    const { title, left } = isComposing.current ? { title: line, left: 0 } : cutTitle(line)
    if (left > 0) props.onCut(left)
    write(title)
    props.onCaret?.(title, caret, !isComposing.current)
  }
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    if (isReadOnly) return
    const lines = linesOf(event.clipboardData)
    if (lines.length > 1 && props.onPasteLines !== undefined) {
      commit()
      if (props.onPasteLines(lines, caretNow())) event.preventDefault()
    }
  }

  return (
    <span className={styles.field} data-size={size}>
      <span ref={replica} className={styles.replica} aria-hidden="true">
        {text === '' ? (placeholder ?? ' ') : text}
        {ghost !== null && <span className={styles.ghost}>{ghost}</span>}
        {props.mark ?? ' '}
      </span>
      {ghost !== null && (
        <span id={ghostId} hidden>
          {props.ghostLabel}
        </span>
      )}
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
        aria-describedby={ghost === null ? undefined : ghostId}
        data-saves-itself
        spellCheck={false}
        aria-autocomplete={suggestions === null ? undefined : 'list'}
        aria-controls={suggestions?.listId}
        aria-activedescendant={suggestions?.activeId ?? undefined}
        onCompositionStart={() => {
          isComposing.current = true
        }}
        onCompositionEnd={(event) => {
          isComposing.current = false
          take(event.currentTarget)
        }}
        onChange={(event) => take(event.target)}
        onSelect={(event) => props.onCaret?.(event.currentTarget.value, event.currentTarget.selectionStart, false)}
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
          if (!isReadOnly && left !== left.trim() && left.trim() !== '') props.onWrite(left.trim(), left, nameOfStay(stay))
          leaveStay(stay, event.currentTarget)
        }}
      />
      {props.children}
    </span>
  )
}

/** Word processors say more in their markup than in plain text; where that holds one line only, the plain text is read. */
function linesOf(clipboard: DataTransfer): readonly PastedLine[] {
  const html = clipboard.getData('text/html')
  const marked = html === '' ? [] : pastedHtml(html)
  return marked.length > 1 ? marked : pastedLines(clipboard.getData('text/plain'))
}
