import type { Language } from '../domain/vocabulary.ts'
import { element, textIn } from './layout-text.ts'
import type { SeatingCell, SeatingPlan } from './model.ts'
import type { PaperElement } from './node.ts'

/** The room as a table of equal columns, never split: places are boxed, the table is grey, the rest is bare paper. */
export function layoutSeating(plan: SeatingPlan, language: Language): PaperElement {
  return element('div', 'whole', {}, [
    element('table', `seating seating-${plan.size}`, {}, [
      element(
        'colgroup',
        '',
        {},
        Array.from({ length: plan.columns }, () => element('col', '', {}, [])),
      ),
      element(
        'tbody',
        '',
        {},
        plan.rows.map((cells) =>
          element(
            'tr',
            `height-${plan.rowHeight}`,
            {},
            cells.map((cell) => cellOf(cell, language)),
          ),
        ),
      ),
    ]),
  ])
}

function cellOf(cell: SeatingCell, language: Language): PaperElement {
  if (cell.type === 'place') {
    return element('td', 'place', { 'data-place': cell.key }, [
      element('span', 'number', {}, [String(cell.place)]),
      ...cell.lines.map(({ role, text }) => textIn('div', role, text, language)),
    ])
  }
  const span = {
    ...(cell.columns > 1 ? { colspan: String(cell.columns) } : {}),
    ...(cell.rows > 1 ? { rowspan: String(cell.rows) } : {}),
  }
  return element(
    'td',
    cell.type === 'table' ? 'desk' : 'bare',
    span,
    cell.text.length === 0 ? [] : [textIn('div', '', cell.text, language)],
  )
}
