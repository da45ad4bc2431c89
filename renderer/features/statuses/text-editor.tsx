import { type ChangeEvent, type CompositionEvent, type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react'
import { type ReadFigure, readFigure } from '../../../shared/domain/read-figure.ts'
import { recordingText } from '../../../shared/text/recording-text.ts'
import { useText } from '../../data/language.ts'
import { cellAct } from './grid-keys.ts'
import { type CellEditorProps, evidenceList, figureText } from './recording-cells.tsx'
import styles from './recording-grid.module.css'
import type { StatusPatch } from '../../../shared/contract/statuses.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import type { ShownReport } from './status-desk.ts'

/**
 * The field of the cell one stands on. Until something is written in it, it is there unseen and has the focus, so that whatever is
 * typed, also by an input method, lands in it from its first stroke and takes the place of what stood there.
 */
export function TextEditor(props: CellEditorProps) {
  const { column, label, report, noteLanguage, isOpen, onOpen, onEnd } = props
  const words = useText(recordingText)
  const before = textOf(column, report, noteLanguage)
  /** Null: nothing was typed yet. */
  const [typed, setTyped] = useState<string | null>(null)
  const [problem, setProblem] = useState<Exclude<ReadFigure, { ok: true }>['problem'] | null>(null)
  const errorId = useId()
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null)
  const isOver = useRef(false)
  const text = typed ?? (isOpen ? before : '')

  useLayoutEffect(() => {
    const element = field.current
    if (!isOpen) {
      // Only from the cell itself: what has the focus elsewhere keeps it.
      if (element !== null && element.closest('[data-item]') === document.activeElement) element.focus({ preventScroll: true })
      return
    }
    isOver.current = false
    element?.focus()
    if (element !== null && element.value !== '' && typed === null) {
      element.setSelectionRange(element.value.length, element.value.length)
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only when it opens or closes
  }, [isOpen])

  const close = (patch: StatusPatch | null, then: Parameters<typeof onEnd>[1]) => {
    isOver.current = true
    setTyped(null)
    setProblem(null)
    onEnd(patch, then)
  }
  const end = (then: Parameters<typeof onEnd>[1], isLeaving = false) => {
    if (isOver.current || !isOpen) return
    const read = text === before ? null : patchOf(column, text, noteLanguage)
    // Whoever leaves a figure that is none goes back to what stood there.
    if (typeof read !== 'string') close(read, then)
    else if (isLeaving) close(null, then)
    else setProblem(read)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOpen || event.nativeEvent.isComposing) return
    event.stopPropagation()
    const act = cellAct(event)
    if (act === null) return
    if (act === 'putBack') close(null, 'stay')
    else end(act === 'settle' ? 'down' : act)
    event.preventDefault()
  }
  const open = (with_: string) => {
    setTyped(with_)
    if (!isOpen) onOpen()
  }
  const shared = {
    ref: field,
    className: styles.input,
    value: text,
    'aria-label': label,
    'aria-invalid': problem !== null,
    'aria-describedby': problem === null ? undefined : errorId,
    onChange: (event: ChangeEvent<HTMLTextAreaElement | HTMLInputElement>) => {
      open(event.target.value)
      setProblem(null)
    },
    onCompositionStart: () => {
      if (!isOpen) open('')
    },
    onCompositionEnd: (event: CompositionEvent<HTMLTextAreaElement | HTMLInputElement>) => {
      // An input method that was left without a word: what stood in the cell stays.
      if (event.data === '' && event.currentTarget.value === '' && typed === '') close(null, 'stay')
    },
    onKeyDown,
    onBlur: () => end('stay', true),
  }
  return (
    <span className={styles.editor} data-column={isOpen ? column : undefined} data-closed={!isOpen || undefined}>
      {column === 'note' ? (
        <textarea {...shared} lang={noteLanguage} rows={4} maxLength={20_000} />
      ) : (
        <input
          {...shared}
          maxLength={column === 'figure' ? 80 : 2000}
          placeholder={column === 'evidence' && isOpen ? words.evidenceHint : undefined}
          list={column === 'evidence' && isOpen ? evidenceList : undefined}
        />
      )}
      {problem !== null && (
        <span id={errorId} className={styles.error} role="alert">
          {{ 'not-a-figure': words.notAFigure, grouping: words.grouping, 'too-large': words.tooLarge }[problem]}
        </span>
      )}
    </span>
  )
}

function noteOf(report: ShownReport | StatusPatch | null, language: Language): string | null {
  if (report === null) return null
  if ('note' in report) return report.note[language]
  const draft = report as StatusPatch
  return (language === 'en' ? draft.noteEn : draft.noteJa) ?? null
}

function textOf(column: CellEditorProps['column'], report: ShownReport | StatusPatch | null, language: Language): string {
  switch (column) {
    case 'figure':
      return figureText(report?.figure, report?.unit, language)
    case 'note':
      return noteOf(report, language) ?? ''
    case 'evidence':
      return report?.evidence ?? ''
    case 'organization':
      return ''
  }
}

/** What typing means; a string says why it means nothing. */
function patchOf(
  column: CellEditorProps['column'],
  text: string,
  language: Language,
): StatusPatch | 'not-a-figure' | 'grouping' | 'too-large' {
  const said = text.trim() === '' ? null : text.trim()
  switch (column) {
    case 'figure': {
      const read = readFigure(text)
      return read.ok ? { figure: read.figure, unit: read.unit } : read.problem
    }
    case 'note':
      return language === 'en' ? { noteEn: said } : { noteJa: said }
    case 'evidence':
      return { evidence: said }
    case 'organization':
      return {}
  }
}
