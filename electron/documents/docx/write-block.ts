import { Paragraph, Tab, type Table, TextRun, UnderlineType } from 'docx'
import type { Block, Definitions, Notes, PaperList } from '../../../shared/documents/model.ts'
import type { PaperText } from '../../../shared/documents/paper-text.ts'
import { columnsOf } from '../../../shared/documents/text-width.ts'
import { pointsInTwips } from './measures.ts'
import type { Setting } from './setting.ts'
import { styleIds } from './styles.ts'
import { labelParts, plateParts, seatingTable } from './write-drawn.ts'
import { listParagraphs } from './write-list.ts'
import { labelTable, rosterOf, tableOf } from './write-table.ts'
import { plainRun, runsOf } from './write-text.ts'

/** A block as Word's paragraphs and tables, in order. Columns are sections and are dealt with by the caller. */
export function blockParts(
  block: Exclude<Block, { readonly type: 'columns' }>,
  setting: Setting,
): readonly (Paragraph | Table)[] {
  switch (block.type) {
    case 'heading':
      return [
        new Paragraph({
          style: block.level === 1 ? styleIds.heading1 : styleIds.heading2,
          children: [
            ...(block.number === null ? [] : [plainRun(`${block.number}\u3000`)]),
            ...runsOf(block.text, setting, { size: block.level === 1 ? 12 : 10.5 }),
          ],
        }),
      ]
    case 'paragraph': {
      const style = { ordinary: null, small: styleIds.small, end: styleIds.end }[block.look]
      return [
        new Paragraph({
          ...(style === null ? { spacing: { after: 113 } } : { style }),
          children: [...runsOf(block.text, setting)],
        }),
      ]
    }
    case 'definitions':
      return [definitions(block, setting), gap(240)]
    case 'numbered':
      return listParagraphs(block, setting)
    case 'table':
      return [...tableOf(block, setting), gap(60)]
    case 'roster':
      return [rosterOf(block, setting), gap(60)]
    case 'papers':
      return papers(block, setting)
    case 'notes':
      return notes(block, setting)
    case 'name-plate':
      return plateParts(block)
    case 'seating':
      return [seatingTable(block, setting), gap(120)]
    case 'label-sheet':
      return labelParts(block, setting)
    case 'page-break':
      return [
        new Paragraph({ pageBreakBefore: true, spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' }, children: [] }),
      ]
    case 'spacer':
      return [gap(block.lines * setting.lineHeight)]
  }
}

/** An empty line of this height: two tables in a row would grow together, and a file may not end in a table. */
const gap = (height: number) => new Paragraph({ spacing: { before: 0, after: 0, line: height, lineRule: 'exact' }, children: [] })

function definitions({ rows }: Definitions, setting: Setting): Table {
  const em = pointsInTwips(setting.size)
  const widest = Math.max(8, ...rows.flatMap(({ label }) => label.map(({ text }) => columnsOf(text))))
  return labelTable(
    rows.map(({ label, values }) => ({
      label: label.map(
        (words, at) =>
          // The second language is not spread: only Japanese labels are set to one width.
          new Paragraph({
            style: styleIds.label,
            ...(at > 0 || words.language === 'en' ? { alignment: 'left' } : {}),
            children: [...runsOf([words], setting, at > 0 ? { size: setting.size * 0.8 } : {})],
          }),
      ),
      value: languagesIn(values).map(
        (inLanguage, at) =>
          new Paragraph({
            style: styleIds.value,
            children: values.flatMap(({ text, isOpen }, place) => [
              ...(place === 0 ? [] : [plainRun('\u3000')]),
              ...runsOf(
                values.length > 1 ? unbroken(inLanguage(text)) : inLanguage(text),
                setting,
                at > 0 ? { size: setting.size * 0.8, isInline: true } : { isInline: true },
              ),
              // A dotted line to write on.
              ...(isOpen && at === 0
                ? [new TextRun({ text: '\u3000'.repeat(4), underline: { type: UnderlineType.DOTTED } })]
                : []),
            ]),
          }),
      ),
    })),
    Math.round((widest / 2) * em + 340),
    setting,
  )
}

/** Of several values on a line none is parted at a space of its own. */
const unbroken = (text: PaperText): PaperText => text.map((words) => ({ ...words, text: words.text.replaceAll(' ', '\u00a0') }))

/** The values line by line: all of them in the first language, then in the second; what lacks a language goes as it is. */
function languagesIn(values: Definitions['rows'][number]['values']): readonly ((text: PaperText) => PaperText)[] {
  const areTwo = values.some(({ text }) => text.length > 1 && text[0]?.isMissing === false)
  if (!areTwo) return [(text) => text]
  return [(text) => text.slice(0, 1), (text) => text.slice(1)]
}

function papers({ heading, papers: list }: PaperList, setting: Setting): readonly Paragraph[] {
  const points = setting.language === 'ja' ? 11 : 10
  const widest = Math.max(0, ...list.flatMap(({ label }) => label.map(({ text }) => columnsOf(text))))
  const indent = pointsInTwips((widest / 2 + 1.5) * points)
  return [
    new Paragraph({
      style: styleIds.paper,
      keepNext: true,
      spacing: { before: 453, after: 85 },
      border: { top: { style: 'single', size: 4, color: 'B4B6B8', space: 12 } },
      children: [...runsOf(heading, setting, { size: points, isInline: true })],
    }),
    ...list.map(
      ({ label, title }, at) =>
        new Paragraph({
          style: styleIds.paper,
          keepNext: at < list.length - 1 && list.length <= 12,
          indent: { left: indent, hanging: indent },
          tabStops: [{ type: 'left', position: indent }],
          children: [
            ...runsOf(label, setting, { size: points, isInline: true }),
            new TextRun({ children: [new Tab()] }),
            ...runsOf(title, setting, { size: points }),
          ],
        }),
    ),
  ]
}

function notes({ notes: list }: Notes, setting: Setting): readonly Paragraph[] {
  const widest = Math.max(2, ...list.map(({ mark }) => columnsOf(mark)))
  const indent = pointsInTwips((widest / 2 + 1) * 9)
  return list.map(
    ({ mark, text }, at) =>
      new Paragraph({
        style: styleIds.note,
        indent: { left: indent, hanging: indent },
        tabStops: [{ type: 'left', position: indent }],
        spacing: { before: at === 0 ? 200 : 0, after: at === list.length - 1 ? 113 : 0 },
        children: [plainRun(mark), new TextRun({ children: [new Tab()] }), ...runsOf(text, setting, { size: 9, isInline: true })],
      }),
  )
}
