import type { Language } from '../domain/vocabulary.ts'
import { ordinaryBlocks } from './fallback.ts'
import { type Block, leadingLanguage, type NumberedItem, type PaperDocument, type Roster, type Table } from './model.ts'
import type { PaperText } from './paper-text.ts'
import { type TextColumn, textTable } from './text-table.ts'
import { columnsOf, wrapped } from './text-width.ts'

const textWidth = 80

/** The document as plain text for the command line: 80 columns, full-width characters counted as two. Ends in a line feed. */
export function plainText(document: PaperDocument): string {
  const language = leadingLanguage(document.language)
  const marks = document.marks.map((mark) => `[${joined(mark.text)}]`)
  const head = document.title === null ? [] : [...document.title.bodies.map(joined), joined(document.title.name)]
  const dated = document.title?.dated ?? null
  const parts = [
    ...(marks.length === 0 ? [] : [[atEnd(marks.join(' '))]]),
    ...(head.length === 0 ? [] : [head.flatMap((line) => wrapped(line, textWidth))]),
    ...(dated === null ? [] : [[atEnd(joined(dated))]]),
    ...document.blocks.map((block) => linesOf(block, language)),
    ...(document.footer === null || document.footer.length === 0 ? [] : [[joined(document.footer)]]),
  ]
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => line.trimEnd()).join('\n'))
    .join('\n\n')}\n`
}

function linesOf(block: Block, language: Language): readonly string[] {
  switch (block.type) {
    case 'heading':
      return wrapped(block.number === null ? joined(block.text) : `${block.number} ${joined(block.text)}`, textWidth)
    case 'paragraph':
      return block.look === 'end' ? [atEnd(joined(block.text))] : wrapped(joined(block.text), textWidth)
    case 'definitions': {
      const widest = Math.max(0, ...block.rows.map(({ label }) => columnsOf(joined(label))))
      return block.rows.flatMap(({ label, values }) =>
        hanging(padded(joined(label), widest + 2), values.map(({ text }) => joined(text)).join(' '), 0),
      )
    }
    case 'numbered':
      return numbered(block.items, 0, language)
    case 'table':
      return tableLines(block)
    case 'roster':
      return rosterLines(block)
    case 'papers': {
      const widest = Math.max(0, ...block.papers.map(({ label }) => columnsOf(joined(label))))
      const papers = block.papers.flatMap(({ label, title }) => hanging(padded(joined(label), widest + 2), joined(title), 2))
      return [joined(block.heading), ...papers]
    }
    case 'notes':
      return block.notes.flatMap(({ mark, text }) => hanging(`${mark} `, joined(text), 0))
    case 'columns':
      return block.blocks.flatMap((inner) => linesOf(inner, language))
    case 'name-plate':
      return [block.faces[1].lines.map(({ text }) => text).join(' ')]
    case 'seating':
    case 'label-sheet':
      return ordinaryBlocks(block).flatMap((inner) => linesOf(inner, language))
    case 'page-break':
    case 'spacer':
      return []
  }
}

function numbered(items: readonly NumberedItem[], indent: number, language: Language): readonly string[] {
  return items.flatMap((item) => {
    const asides = item.asides.map((aside) => (language === 'ja' ? `（${joined(aside)}）` : ` (${joined(aside)})`)).join('')
    const lead = item.number === null ? '' : `${item.number} `
    const lines = hanging(lead, `${joined(item.text)}${asides}`, indent)
    return [...lines, ...numbered(item.items, item.number === null ? indent : indent + 2, language)]
  })
}

function tableLines(table: Table): readonly string[] {
  const columns = table.columns.map(
    (column): TextColumn => ({ head: joined(column.head), mayWrap: column.width === 'rest' || column.width >= 28 }),
  )
  const rows = table.rows.map((row) => {
    if (row.type === 'heading') return row.number === null ? joined(row.text) : `${row.number} ${joined(row.text)}`
    return row.cells.map((one) => (one.sign === null ? joined(one.text) : `${one.sign} ${joined(one.text)}`.trim()))
  })
  const caption = table.caption === null ? [] : [joined(table.caption)]
  return [...caption, ...textTable(columns, rows, textWidth)]
}

function rosterLines(roster: Roster): readonly string[] {
  const columns: readonly TextColumn[] = [
    { head: '', mayWrap: false },
    ...roster.columns.map(
      (column): TextColumn => ({ head: joined(column.head), mayWrap: column.width === 'rest' || column.width >= 28 }),
    ),
  ]
  const rows = roster.groups.flatMap((group) => {
    const inner = group.sections.flatMap((section) => [
      ...(section.heading === null ? [] : [[joined(section.heading), ...roster.columns.slice(1).map(() => '')]]),
      ...section.rows.map((cells) =>
        cells.map((one, at) => `${section.heading !== null && at === 0 ? '  ' : ''}${joined(one.text)}`),
      ),
    ])
    return inner.map((cells, at) => [at === 0 ? joined(group.role) : '', ...cells])
  })
  return textTable(columns, rows, textWidth)
}

/** The two languages of a text on one line. */
function joined(text: PaperText): string {
  return text.map((words) => words.text.replace(/\s*\n\s*/g, ' ')).join(text[0]?.isMissing === true ? ' ' : ' / ')
}

/** The text behind its lead, further lines under its beginning. */
function hanging(lead: string, text: string, indent: number): readonly string[] {
  const margin = indent + columnsOf(lead)
  return wrapped(text, Math.max(20, textWidth - margin)).map(
    (line, at) => (at === 0 ? `${' '.repeat(indent)}${lead}` : ' '.repeat(margin)) + line,
  )
}

const atEnd = (text: string) => ' '.repeat(Math.max(0, textWidth - columnsOf(text))) + text

const padded = (text: string, width: number) => text + ' '.repeat(Math.max(0, width - columnsOf(text)))
