import { type ClipboardEvent, type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { wholeText } from '../../../../shared/domain/whole-text.ts'
import type { Language } from '../../../../shared/domain/vocabulary.ts'
import { isShortcut } from '../../../components/shortcut.ts'
import { leaveStay, nameOfStay } from '../../../components/stay.ts'
import type { TitleCaret } from './item-keys.ts'
import styles from './item-title.module.css'

export interface ItemTitleProps {
  readonly label: string
  readonly lang: Language
  readonly value: string
  readonly placeholder: string
  /** The text as typed, after a pause and when the field is left; `base` stood there when typing began, `stay` names the stay in the field. */
  readonly onWrite: (text: string, base: string, stay: string) => void
  /** Told what to do with words not handed over yet, while there are any. */
  readonly onTyping: (commit: (() => void) | null) => void
  /** True: the key was used. */
  readonly onKey: (event: KeyboardEvent<HTMLTextAreaElement>, caret: TitleCaret) => boolean
  /** True: the text was put elsewhere. */
  readonly onPasteText: (text: string, caret: TitleCaret) => boolean
  readonly onLeave: (text: string) => void
}

/** Typing rests this long before it is saved. */
const pauseMs = 600
const longest = 10_000

/** A title edited where it stands: grows with its text, saves itself, never loses what is being typed. */
export function ItemTitle(props: ItemTitleProps) {
  const { label, lang, value, placeholder } = props
  const [typed, setTyped] = useState<{ readonly text: string; readonly base: string } | null>(null)
  const area = useRef<HTMLTextAreaElement>(null)
  const newest = useRef({ typed, props })
  const isComposing = useRef(false)
  const stay = useRef<string | null>(null)
  useLayoutEffect(() => {
    newest.current = { typed, props }
  })

  const commit = () => {
    const { typed: now, props: latest } = newest.current
    newest.current = { ...newest.current, typed: null }
    setTyped(null)
    latest.onTyping(null)
    if (now !== null && now.text !== now.base) latest.onWrite(now.text.trim() === '' ? '' : now.text, now.base, nameOfStay(stay))
  }
  useEffect(() => {
    if (typed === null) return undefined
    const timer = setTimeout(() => {
      if (!isComposing.current) commit()
    }, pauseMs)
    return () => clearTimeout(timer)
  }, [typed])
  // A field that goes while words are typed in it (another row, a moved item) hands them over.
  useEffect(
    () => () => {
      const { typed: now, props: latest } = newest.current
      if (now !== null && now.text !== now.base) latest.onWrite(now.text.trim(), now.base, nameOfStay(stay))
      latest.onTyping(null)
      latest.onLeave((now?.text ?? latest.value).trim())
    },
    [],
  )

  const text = typed?.text ?? value
  const write = (next: string) => {
    const now = { text: next, base: typed?.base ?? value }
    newest.current = { ...newest.current, typed: now }
    setTyped(now)
    props.onTyping(commit)
  }
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const pasted = event.clipboardData.getData('text/plain')
    if (!/[\r\n]/.test(pasted.trim())) return
    commit()
    if (props.onPasteText(pasted, caretOf(event.currentTarget))) event.preventDefault()
  }

  return (
    <span className={styles.field}>
      <span className={styles.replica} aria-hidden="true">
        {text === '' ? placeholder : text}{' '}
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
        maxLength={longest}
        spellCheck={false}
        onCompositionStart={() => {
          isComposing.current = true
        }}
        onCompositionEnd={() => {
          isComposing.current = false
          setTyped((now) => (now === null ? null : { ...now }))
        }}
        onChange={(event) => write(wholeText(event.target.value, text).replaceAll(/\s*[\r\n]+\s*/g, ' '))}
        onPaste={onPaste}
        onKeyDown={(event) => {
          // While the input method is open, its keys choose characters.
          if (event.nativeEvent.isComposing) return
          const isEnd = isShortcut(event, 'End')
          if (isEnd || isShortcut(event, 'Home')) {
            const at = isEnd ? text.length : 0
            event.currentTarget.setSelectionRange(at, at)
            event.preventDefault()
          } else if (props.onKey(event, caretOf(event.currentTarget))) {
            event.preventDefault()
            event.stopPropagation()
          }
        }}
        onBlur={(event) => {
          const left = event.currentTarget.value.trim()
          commit()
          leaveStay(stay, event.currentTarget)
          // The other language of the same item is no other place.
          const row = event.currentTarget.closest('[data-item]')
          if (row === null || !row.contains(event.relatedTarget)) props.onLeave(left)
        }}
      />
    </span>
  )
}

/** Where the caret stands; which row of a wrapped title it is on is told from its place among the characters. */
function caretOf(element: HTMLTextAreaElement): TitleCaret {
  const { selectionStart: start, selectionEnd: end, value } = element
  const lineHeight = Number.parseFloat(getComputedStyle(element).lineHeight)
  const rows = Number.isFinite(lineHeight) && lineHeight > 0 ? Math.max(1, Math.round(element.clientHeight / lineHeight)) : 1
  const row = value.length === 0 ? 0 : Math.min(rows - 1, Math.floor((end / value.length) * rows))
  return { start, end, length: value.length, isOnFirst: rows === 1 || row === 0, isOnLast: rows === 1 || row === rows - 1 }
}
