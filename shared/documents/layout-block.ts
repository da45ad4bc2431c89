import type { Language } from '../domain/vocabulary.ts'
import { layoutLabels } from './layout-labels.ts'
import { layoutRoster } from './layout-roster.ts'
import { layoutSeating } from './layout-seating.ts'
import { layoutTable } from './layout-table.ts'
import { element, textIn, textOf } from './layout-text.ts'
import type { Block, Definitions, Notes, NumberedItem, PaperList } from './model.ts'
import type { NamePlate } from './plate-model.ts'
import type { PaperText } from './paper-text.ts'
import type { PaperElement, PaperNode } from './node.ts'

/** A block as the elements that stand for it on the sheet, in order; the last row of a table keeps to what is said of it in the block after it. */
export function layoutBlock(block: Block, language: Language, next: Block | null = null): readonly PaperElement[] {
  const isSaidOf = next?.type === 'notes' || next?.type === 'paragraph'
  switch (block.type) {
    case 'heading':
      return [
        element('h3', block.level === 1 ? 'sec' : 'subsec', {}, [
          ...(block.number === null ? [] : [element('span', 'number', {}, [block.number])]),
          ...textOf(block.text, language),
        ]),
      ]
    case 'paragraph':
      return [textIn('p', block.look === 'ordinary' ? '' : block.look, block.text, language)]
    case 'definitions':
      return [definitions(block, language)]
    case 'numbered':
      return [element('ol', 'items', {}, numbered(block.items, 0, language))]
    case 'table':
      return [layoutTable(block, language, isSaidOf)]
    case 'roster':
      return [layoutRoster(block, language)]
    case 'papers':
      return [papers(block, language)]
    case 'notes':
      return [notes(block, language)]
    case 'columns': {
      const inner = block.blocks.flatMap((one) => layoutBlock(one, language))
      return [element('div', `whole columns-${block.count}`, {}, inner)]
    }
    case 'name-plate':
      return [plate(block)]
    case 'seating':
      return [layoutSeating(block, language)]
    case 'label-sheet':
      return [layoutLabels(block, language)]
    case 'page-break':
      return [element('div', 'new-sheet', {}, [])]
    case 'spacer':
      return [element('div', `space-${block.lines}`, {}, [])]
  }
}

function definitions({ rows }: Definitions, language: Language): PaperElement {
  return element(
    'dl',
    'where',
    {},
    rows.flatMap(({ label, values }) => [
      textIn('dt', '', label, language),
      element(
        'dd',
        '',
        {},
        values.map((value) => textIn('span', value.isOpen ? 'open' : 'value', value.text, language)),
      ),
    ]),
  )
}

/** One flat list with its depth in classes: a long item could not be dealt out to sheets with its sub-items inside it. */
function numbered(items: readonly NumberedItem[], depth: number, language: Language): readonly PaperElement[] {
  return items.flatMap((item) => {
    const classes = [`depth-${Math.min(depth, 5)}`]
    if (item.number === null) classes.push(item.items.length > 0 ? 'heading unnumbered' : 'unnumbered')
    if (item.items.length > 0) classes.push('keep-next')
    const line = element('li', classes.join(' '), item.anchor === null ? {} : { 'data-anchor': item.anchor }, [
      ...(item.number === null ? [] : [element('span', 'number', {}, [item.number])]),
      element('span', 'text', {}, [...textOf(item.text, language), ...item.asides.flatMap((aside) => asideOf(aside, language))]),
    ])
    return [line, ...numbered(item.items, item.number === null ? depth : depth + 1, language)]
  })
}

/** Brackets are the style sheet's: they are typography, not words. */
function asideOf(aside: PaperText, language: Language): readonly PaperNode[] {
  return aside.length === 0 ? [] : [' ', textIn('span', 'bracketed', aside, language)]
}

/** Up to so many papers, their list is kept on one sheet. */
const papersWholeUpTo = 12

function papers(block: PaperList, language: Language): PaperElement {
  return element('section', block.papers.length <= papersWholeUpTo ? 'papers-part whole' : 'papers-part', {}, [
    textIn('h3', '', block.heading, language),
    element(
      'ul',
      'papers',
      {},
      block.papers.map(({ label, title }) =>
        element('li', '', {}, [textIn('span', 'label', label, language), textIn('span', 'text', title, language)]),
      ),
    ),
  ])
}

function notes(block: Notes, language: Language): PaperElement {
  return element(
    'ul',
    // A few remarks are never parted.
    block.notes.length > 6 ? 'remarks' : 'remarks whole',
    {},
    block.notes.map(({ mark, text }) =>
      element('li', '', {}, [element('span', 'number', {}, [mark]), textIn('span', 'text', text, language)]),
    ),
  )
}

/** The first face stands on its head, so that the folded sheet reads from both sides. */
function plate({ faces }: NamePlate): PaperElement {
  return element(
    'section',
    'plate new-sheet whole',
    {},
    faces.map((face, at) =>
      element(
        'div',
        at === 0 ? 'face turned' : 'face',
        {},
        face.lines.map((line) => element('div', `${line.role} pt-${line.size}`, { lang: line.language }, [line.text])),
      ),
    ),
  )
}
