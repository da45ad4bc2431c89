import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import type { KeySection } from '../../components/key-hints.tsx'
import { actOf, keyLines, type KeyTable } from '../../components/key-table.ts'
import type { KeyStroke } from '../../components/shortcut.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { gridKeysText } from '../../../shared/text/grid-keys-text.ts'
import type { IndicatorView } from '../../../shared/contract/indicators.ts'
import { readFigure, writeFigure } from '../../../shared/domain/figure.ts'
import type { EditedFigure, FigureEdits } from './use-figure-edits.ts'

/** Where the focus goes once a cell was edited. */
export type CellMove = 'down' | 'right' | 'left' | 'stay'

export interface TableKeys {
  /** The text that editing of the chosen cell began with; null: nothing is edited. */
  readonly editing: string | null
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly startEditing: (indicator: IndicatorView, year: number) => void
  /** Ends editing; a figure of undefined puts back what was there. */
  readonly settle: (figure: EditedFigure | undefined, move: CellMove) => void
  readonly goTo: (key: string, year: number) => void
}

interface Of {
  readonly table: RefObject<HTMLTableElement | null>
  readonly series: readonly IndicatorView[]
  readonly years: readonly number[]
  readonly chosen: string
  readonly year: number | null
  readonly edits: FigureEdits
  readonly onChoose: (key: string, year: number) => void
}

/** Begins a figure: a digit of either width, a sign, a point, or what an input method is about to write. */
const begins = /^[\d０-９.,+\-−－△▲…]$/

const figureKeys = [
  ['ArrowLeft', 'before'],
  ['ArrowRight', 'after'],
  ['ArrowUp', 'above'],
  ['ArrowDown', 'below'],
  ['Home', 'first'],
  ['End', 'last'],
  ['Enter', 'edit'],
  ['F2', 'edit'],
  ['Delete', 'clear'],
  ['Backspace', 'clear'],
  ['P', 'preliminary'],
] as const satisfies KeyTable<string>

const cellKeys = [
  ['Enter', 'settle'],
  ['Tab', 'next'],
  ['Shift+Tab', 'before'],
  ['Escape', 'putBack'],
] as const satisfies KeyTable<string>

/** What a key does in a figure that is written; null: the field's own key. */
export const figureAct = (stroke: KeyStroke) => actOf(cellKeys, stroke)

/** All keys of the table in words, then those of a figure that is written. */
export function figureSections(language: Language): readonly KeySection[] {
  const { chart, figures, recordingCell } = gridKeysText[language]
  const lines = [...keyLines(figureKeys, { ...chart, ...figures }), { keys: '0–9', text: figures.over }]
  return [
    { name: figures.name, lines },
    { name: recordingCell.name, lines: keyLines(cellKeys, recordingCell) },
  ]
}

/** The keys of a small spreadsheet. */
export function useTableKeys({ table, series, years, chosen, year, edits, onChoose }: Of): TableKeys {
  const [editing, setEditing] = useState<string | null>(null)
  const wanted = useRef<string | null>(null)

  // A cell that was just opened is there only after the next drawing.
  useEffect(() => {
    if (wanted.current === null) return
    const cell = table.current?.querySelector<HTMLElement>(`[data-cell="${CSS.escape(wanted.current)}"]`)
    if (!cell) return
    wanted.current = null
    cell.focus()
  })

  const goTo = (key: string, to: number) => {
    wanted.current = `${key} ${to}`
    onChoose(key, to)
  }
  const place = () => ({
    row: series.findIndex((one) => one.key === chosen),
    column: year !== null && years.includes(year) ? years.indexOf(year) : years.length - 1,
  })
  const goBy = (rows: number, columns: number) => {
    const { row, column } = place()
    const key = series[clamped(row + rows, series.length)]?.key
    const to = years[clamped(column + columns, years.length)]
    if (key !== undefined && to !== undefined) goTo(key, to)
  }
  const startEditing = (indicator: IndicatorView, of: number) => {
    const value = indicator.values.find((one) => one.year === of)
    onChoose(indicator.key, of)
    setEditing(value === undefined ? '' : writeFigure(value))
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (editing !== null) return
    const { row, column } = place()
    const indicator = series[row]
    const here = years[column]
    if (indicator === undefined || here === undefined) return
    const present = indicator.values.find((one) => one.year === here)
    if (event.nativeEvent.isComposing || event.key === 'Process') return setEditing('')
    switch (actOf(figureKeys, event)) {
      case 'above':
        goBy(-1, 0)
        break
      case 'below':
        goBy(1, 0)
        break
      case 'before':
        goBy(0, -1)
        break
      case 'after':
        goBy(0, 1)
        break
      case 'first':
        goBy(0, -years.length)
        break
      case 'last':
        goBy(0, years.length)
        break
      case 'edit':
        startEditing(indicator, here)
        break
      case 'clear':
        edits.keep(indicator, here, null)
        break
      case 'preliminary':
        if (present !== undefined) edits.keep(indicator, here, { value: present.value, isPreliminary: !present.isPreliminary })
        break
      case null:
        if (event.ctrlKey || event.metaKey || event.altKey || !begins.test(event.key)) return
        setEditing(event.key)
    }
    event.preventDefault()
  }

  return {
    editing,
    onKeyDown,
    startEditing,
    goTo,
    settle: (figure, move) => {
      setEditing(null)
      const { row, column } = place()
      const [indicator, here] = [series[row], years[column]]
      if (indicator === undefined || here === undefined) return
      if (figure !== undefined) edits.keep(indicator, here, figure)
      if (move === 'down') goBy(1, 0)
      else if (move === 'right') goBy(0, 1)
      else if (move === 'left') goBy(0, -1)
      else goTo(indicator.key, here)
    },
  }
}

/** The figure that was typed into a cell, null for none; or the problem with it. */
export function typedFigure(text: string): { readonly figure: EditedFigure } | { readonly problem: ProblemCode } {
  const reading = readFigure(text)
  switch (reading.kind) {
    case 'empty':
    case 'no-data':
      return { figure: null }
    case 'figure':
      return { figure: { value: reading.value, isPreliminary: reading.isPreliminary } }
    case 'problem':
      return { problem: reading.problem }
  }
}
type ProblemCode = Extract<ReturnType<typeof readFigure>, { readonly kind: 'problem' }>['problem']

const clamped = (at: number, length: number) => Math.min(Math.max(at, 0), length - 1)
