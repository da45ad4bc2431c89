import { LineRuleType, Paragraph, Tab, type Table, TextRun, TextWrappingType, UnderlineType } from 'docx'
import { ShapeRun } from 'docx/shapes'
import { ordinaryBlocks } from '../../../shared/documents/fallback.ts'
import {
  type Block,
  type Definitions,
  type NamePlate,
  type Notes,
  pages,
  type PaperList,
  type PaperText,
  type PlateFace,
  type PlateLine,
} from '../../../shared/documents/model.ts'
import { plateLineHeight } from '../../../shared/documents/plate-type.ts'
import { columnsOf } from '../../../shared/documents/text-width.ts'
import { emusPerMillimetre, halfPoints, pointsInTwips, twips } from './measures.ts'
import type { Setting } from './setting.ts'
import { styleIds } from './styles.ts'
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
      return plate(block)
    case 'seating':
    case 'label-sheet':
      return ordinaryBlocks(block).flatMap((inner) => blockParts(inner, setting))
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
              ...runsOf(inLanguage(text), setting, at > 0 ? { size: setting.size * 0.8, isInline: true } : { isInline: true }),
              // A dotted line to write on.
              ...(isOpen && at === 0
                ? [new TextRun({ text: '\u3000'.repeat(4), underline: { type: UnderlineType.DOTTED } })]
                : []),
            ]),
          }),
      ),
    })),
    Math.round((widest / 2) * em + 260),
    setting,
  )
}

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

/**
 * Both faces of a folded plate: the one that reads upright in the lower half, as text; the other in a shape that lies turned in the upper half,
 * held by the first line of the sheet.
 */
function plate({ faces: [turned, upright] }: NamePlate): readonly Paragraph[] {
  const runOf = (line: PlateLine) => new TextRun({ text: line.text, size: halfPoints(line.size), bold: line.role === 'name' })
  return upright.lines.map(
    (line, at) =>
      new Paragraph({
        style: styleIds.plate,
        pageBreakBefore: at === 0,
        keepNext: at < upright.lines.length - 1,
        spacing: { ...lineOf(line), before: at === 0 ? twips(plateFace.lower) : 0 },
        children: [...(at === 0 ? [turnedFace(turned, runOf)] : []), runOf(line)],
      }),
  )
}

/** As high as it was reckoned with, in whatever face it is set: what a face adds to its lines would push the last one off the plate. */
const lineOf = ({ size }: PlateLine) => ({ line: Math.round(size * plateLineHeight * 20), lineRule: LineRuleType.EXACT })

/** Millimetres on the sheet of a plate: 16 beside a face, 9 above and below it; where the lower face begins. */
const plateFace = { side: 16, end: 9, lower: pages.plate.height / 2 + 9 }

function turnedFace({ lines }: PlateFace, runOf: (line: PlateLine) => TextRun): ShapeRun {
  const inPixels = (millimetres: number) => Math.round((millimetres / 25.4) * 96)
  return new ShapeRun({
    type: 'rectangle',
    transformation: {
      width: inPixels(pages.plate.width - 2 * plateFace.side),
      height: inPixels(pages.plate.height / 2 - 2 * plateFace.end),
      rotation: 180,
    },
    line: 'none',
    children: lines.map((line) => new Paragraph({ style: styleIds.plate, spacing: lineOf(line), children: [runOf(line)] })),
    textOptions: { verticalAlignment: 'top', margins: { top: 0, right: 0, bottom: 0, left: 0 } },
    floating: {
      horizontalPosition: { relative: 'page', offset: plateFace.side * emusPerMillimetre },
      verticalPosition: { relative: 'page', offset: plateFace.end * emusPerMillimetre },
      wrap: { type: TextWrappingType.NONE },
    },
  })
}
