import { phrasesOf } from '../domain/phrases.ts'
import type { Language } from '../domain/vocabulary.ts'
import { element, textIn } from './layout-text.ts'
import type { SeatingCell, SeatingPlan } from './seating-model.ts'
import type { PaperElement, PaperNode } from './node.ts'

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
      ...cell.lines.map(({ role, text }) => phrased(textIn('div', role, text, language), language)),
    ])
  }
  const span = {
    ...(cell.columns > 1 ? { colspan: String(cell.columns) } : {}),
    ...(cell.rows > 1 ? { rowspan: String(cell.rows) } : {}),
  }
  return element(
    'td',
    cell.type === 'table' ? (cell.form === undefined ? 'desk' : `desk desk-${cell.form}`) : 'bare',
    span,
    cell.text.length === 0 ? [] : [textIn('div', '', cell.text, language)],
  )
}

/** Japanese words with a place between them where a line may end; the sheet's style ends none elsewhere. */
function phrased(node: PaperElement, language: Language): PaperElement {
  const own = node.attributes['lang'] ?? language
  const children = node.children.flatMap((child): readonly PaperNode[] => {
    if (typeof child !== 'string') return [phrased(child, own === 'ja' ? 'ja' : 'en')]
    if (own !== 'ja') return [child]
    return phrasesOf(child).flatMap((phrase, at) => (at === 0 ? [phrase] : [element('wbr', '', {}, []), phrase]))
  })
  return { ...node, children }
}
