import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import type { StatusPatch } from '../../../shared/contract/statuses.ts'
import { type ReadFigure, readFigure } from '../../../shared/domain/read-figure.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { statusesText } from '../../../shared/text/statuses-text.ts'
import { useText } from '../../data/language.ts'
import { cellAct } from './grid-keys.ts'
import type { GridColumn } from './grid-places.ts'
import styles from './recording-grid.module.css'
import type { ShownReport } from './status-desk.ts'

/** How an edit ends: with what was typed, and where to go on; null patch: nothing changed. */
export type EndEdit = (patch: StatusPatch | null, then: 'stay' | 'down' | 'next' | 'before') => void

/** The id of the list of papers offered as evidence. */
export const evidenceList = 'statuses-evidence'

export interface OrganizationChoice {
  readonly id: number
  readonly name: string
}

export interface CellEditorProps {
  readonly column: Exclude<GridColumn, 'status'>
  readonly label: string
  readonly report: ShownReport | StatusPatch | null
  readonly noteLanguage: Language
  /** What was typed to begin the edit; null: what stands there is edited. */
  readonly typed: string | null
  /** Those that answer for the item first. */
  readonly organizations: readonly OrganizationChoice[]
  readonly onEnd: EndEdit
}

/** A cell while it is written in. Enter takes it and goes down, Tab goes on, Escape leaves all as it was. */
export function CellEditor(props: CellEditorProps) {
  return props.column === 'organization' ? <OrganizationEditor {...props} /> : <TextEditor {...props} />
}

function TextEditor({ column, label, report, noteLanguage, typed, onEnd }: CellEditorProps) {
  const words = useText(statusesText)
  const before = textOf(column, report, noteLanguage)
  const [text, setText] = useState(typed ?? before)
  const [problem, setProblem] = useState<Exclude<ReadFigure, { ok: true }>['problem'] | null>(null)
  const errorId = useId()
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null)
  const isOver = useRef(false)
  useEffect(() => {
    const element = field.current
    element?.focus()
    element?.setSelectionRange(element.value.length, element.value.length)
  }, [])

  const end = (then: 'stay' | 'down' | 'next' | 'before', isLeaving = false) => {
    if (isOver.current) return
    const read = text === before ? null : patchOf(column, text, noteLanguage)
    if (typeof read === 'string') {
      // Whoever leaves a figure that is none goes back to what stood there.
      if (!isLeaving) return setProblem(read)
      isOver.current = true
      return onEnd(null, then)
    }
    isOver.current = true
    onEnd(read, then)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    event.stopPropagation()
    const act = cellAct(event)
    if (act === null) return
    if (act === 'putBack') {
      isOver.current = true
      onEnd(null, 'stay')
    } else end(act === 'settle' ? 'down' : act)
    event.preventDefault()
  }
  const shared = {
    ref: field,
    className: styles.input,
    value: text,
    'aria-label': label,
    'aria-invalid': problem !== null,
    'aria-describedby': problem === null ? undefined : errorId,
    onChange: (event: { readonly target: { readonly value: string } }) => {
      setText(event.target.value)
      setProblem(null)
    },
    onKeyDown,
    onBlur: () => end('stay', true),
  }
  return (
    <span className={styles.editor} data-column={column}>
      {column === 'note' ? (
        <textarea {...shared} lang={noteLanguage} rows={4} maxLength={20_000} />
      ) : (
        <input
          {...shared}
          maxLength={column === 'figure' ? 80 : 2000}
          placeholder={column === 'evidence' ? words.evidenceHint : undefined}
          list={column === 'evidence' ? evidenceList : undefined}
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

function OrganizationEditor({ label, report, organizations, onEnd }: CellEditorProps) {
  const words = useText(statusesText)
  const field = useRef<HTMLSelectElement>(null)
  const isOver = useRef(false)
  const [value, setValue] = useState(report?.organizationId ?? 0)
  useEffect(() => field.current?.focus(), [])
  const end = (then: 'stay' | 'down' | 'next' | 'before') => {
    if (isOver.current) return
    isOver.current = true
    const next = value === 0 ? null : value
    onEnd(next === (report?.organizationId ?? null) ? null : { organizationId: next }, then)
  }
  return (
    <select
      ref={field}
      className={styles.input}
      aria-label={label}
      value={value}
      onChange={(event) => setValue(Number(event.target.value))}
      onBlur={() => end('stay')}
      onKeyDown={(event) => {
        event.stopPropagation()
        const act = cellAct(event)
        if (act === null) return
        if (act === 'putBack') {
          isOver.current = true
          onEnd(null, 'stay')
        } else end(act === 'settle' ? 'down' : act)
        event.preventDefault()
      }}
    >
      <option value={0}>{words.nobodyNamed}</option>
      {organizations.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  )
}

/** A figure with its unit, as cells show it. */
export function figureText(figure: number | null | undefined, unit: string | null | undefined, language: Language): string {
  if (figure === null || figure === undefined) return unit ?? ''
  const digits = figure.toLocaleString(language === 'ja' ? 'ja-JP' : 'en-GB', { maximumFractionDigits: 6 })
  if (!unit) return digits
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}%％]/u.test(unit) ? `${digits}${unit}` : `${digits} ${unit}`
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

/** A text in the wanted language, or the other one with a mark that this one is missing; and a mark where only this one is there. */
export function BothNotes({
  en,
  ja,
  language,
}: {
  readonly en: string | null
  readonly ja: string | null
  readonly language: Language
}): ReactNode {
  const words = useText(statusesText)
  const own = language === 'en' ? en : ja
  const other = language === 'en' ? ja : en
  if (own === null && other === null) return null
  const missing = own === null ? language : other === null ? (language === 'en' ? 'ja' : 'en') : null
  return (
    <>
      {missing !== null && <span className={styles.missing}>{words.noteMissing(missing)}</span>}
      <span lang={own === null ? (language === 'en' ? 'ja' : 'en') : language}>{own ?? other}</span>
    </>
  )
}
