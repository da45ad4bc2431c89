import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { StatusPatch } from '../../../shared/contract/statuses.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { statusesText } from '../../../shared/text/statuses-text.ts'
import { recordingText } from '../../../shared/text/recording-text.ts'
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
  /** Whether it is written in; else the cell is only stood on, and a field waits unseen for what is typed. */
  readonly isOpen: boolean
  readonly onOpen: () => void
  /** Those that answer for the item first. */
  readonly organizations: readonly OrganizationChoice[]
  readonly onEnd: EndEdit
}

/** Who reported, chosen from a list. Enter takes it and goes down, Tab goes on, Escape leaves all as it was. */
export function OrganizationEditor({ label, report, organizations, onEnd }: CellEditorProps) {
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
    <span className={styles.editor} data-column="organization">
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
    </span>
  )
}

/** A figure with its unit, as cells show it. */
export function figureText(figure: number | null | undefined, unit: string | null | undefined, language: Language): string {
  if (figure === null || figure === undefined) return unit ?? ''
  const digits = figure.toLocaleString(language === 'ja' ? 'ja-JP' : 'en-GB', { maximumFractionDigits: 6 })
  if (!unit) return digits
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}%％]/u.test(unit) ? `${digits}${unit}` : `${digits} ${unit}`
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
  const words = useText(recordingText)
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
