import { Paragraph, type ParagraphChild, Table, TableCell, TableRow, TextRun, TextWrappingType } from 'docx'
import { ShapeRun } from 'docx/shapes'
import { labelLineSizes, labelLooks } from '../../../shared/documents/addresses.ts'
import {
  type AddressLabel,
  type LabelSheet,
  labelSheets,
  type NamePlate,
  type PlateFace,
  type PlateLine,
} from '../../../shared/documents/plate-model.ts'
import type { SeatingCell, SeatingLine, SeatingPlan } from '../../../shared/documents/seating-model.ts'
import { pages } from '../../../shared/documents/page.ts'
import { emusPerMillimetre, halfPoints, inks, rules, twips } from './measures.ts'
import type { Setting } from './setting.ts'
import { styleIds } from './styles.ts'
import { plainRun, runsOf } from './write-text.ts'

/** Lines of one height whatever face the machine has: what is drawn must keep its place. */
const exactly = (points: number, leading: number) => ({ line: Math.round(points * leading * 20), lineRule: 'exact' as const })
const bare = { top: rules.none, bottom: rules.none, left: rules.none, right: rules.none }
const noBorders = { ...bare, insideHorizontal: rules.none, insideVertical: rules.none }

// ---- name plates --------------------------------------------------------------------------------------------------

/** Millimetres on the sheet of a plate: 16 beside a face, 9 above and below it, 2 between its lines. */
const plateFace = { side: 16, end: 9, gap: 2, height: pages.plate.height / 2 - 2 * 9 }
const plateLeading = 1.2

/**
 * Both faces of a folded plate: the one that reads upright in the lower half, as text; the other in a shape that lies turned in the upper half,
 * held by the first line of the sheet.
 */
export function plateParts({ faces: [turned, upright] }: NamePlate): readonly Paragraph[] {
  return upright.lines.map(
    (line, at) =>
      new Paragraph({
        style: styleIds.plate,
        pageBreakBefore: at === 0,
        keepNext: at < upright.lines.length - 1,
        spacing: {
          before: twips(at === 0 ? pages.plate.height / 2 + aboveFace(upright) : plateFace.gap),
          ...exactly(line.size, plateLeading),
        },
        children: [...(at === 0 ? [turnedFace(turned)] : []), plateRun(line)],
      }),
  )
}

const plateRun = (line: PlateLine) => new TextRun({ text: line.text, size: halfPoints(line.size), bold: line.role === 'name' })

/** What keeps a face in the middle of its half, in millimetres. */
function aboveFace({ lines }: PlateFace): number {
  const inMillimetres = lines.reduce((sum, { size }) => sum + (size * plateLeading * 25.4) / 72, 0)
  const free = plateFace.height - inMillimetres - plateFace.gap * Math.max(0, lines.length - 1)
  return plateFace.end + Math.max(0, free / 2)
}

function turnedFace(face: PlateFace): ShapeRun {
  const inPixels = (millimetres: number) => Math.round((millimetres / 25.4) * 96)
  return new ShapeRun({
    type: 'rectangle',
    transformation: {
      width: inPixels(pages.plate.width - 2 * plateFace.side),
      height: inPixels(plateFace.height),
      rotation: 180,
    },
    line: 'none',
    children: face.lines.map(
      (line, at) =>
        new Paragraph({
          style: styleIds.plate,
          spacing: {
            before: twips(at === 0 ? aboveFace(face) - plateFace.end : plateFace.gap),
            ...exactly(line.size, plateLeading),
          },
          children: [plateRun(line)],
        }),
    ),
    textOptions: { verticalAlignment: 'top', margins: { top: 0, right: 0, bottom: 0, left: 0 } },
    floating: {
      horizontalPosition: { relative: 'page', offset: plateFace.side * emusPerMillimetre },
      verticalPosition: { relative: 'page', offset: plateFace.end * emusPerMillimetre },
      wrap: { type: TextWrappingType.NONE },
    },
  })
}

// ---- labels -------------------------------------------------------------------------------------------------------

const labelLeading = 1.32

/** A sheet of labels as a table without rules in the exact measures of the sheet, so that the words stand on their labels. */
export function labelParts({ perSheet, labels }: LabelSheet, setting: Setting): readonly (Paragraph | Table)[] {
  const sheet = labelSheets[perSheet]
  const across = Array.from({ length: sheet.columns * 2 - 1 }, (_, at) => at).filter((at) => at % 2 === 0 || sheet.gap > 0)
  const widths = across.map((at) => twips(at % 2 === 0 ? sheet.width : sheet.gap))
  const rows = Array.from(
    { length: sheet.rows },
    (_, row) =>
      new TableRow({
        cantSplit: true,
        height: { value: twips(sheet.height), rule: 'exact' },
        children: across.map((at, place) =>
          labelCell(at % 2 === 0 ? (labels[row * sheet.columns + at / 2] ?? null) : null, widths[place] ?? 0, setting),
        ),
      }),
  )
  return [
    // A line that reaches down to the first label.
    new Paragraph({
      pageBreakBefore: true,
      spacing: { before: 0, after: 0, line: twips(sheet.top), lineRule: 'exact' },
      children: [],
    }),
    new Table({
      columnWidths: widths,
      width: { size: widths.reduce((sum, one) => sum + one, 0), type: 'dxa' },
      indent: { size: twips(sheet.left), type: 'dxa' },
      layout: 'fixed',
      borders: noBorders,
      margins: { top: 0, bottom: 0, left: 0, right: 0 },
      rows,
    }),
    // A file may not end in a table.
    new Paragraph({ spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' }, children: [] }),
  ]
}

function labelCell(label: AddressLabel | null, width: number, setting: Setting): TableCell {
  const look = labelLooks.find((one) => one.look === label?.look) ?? labelLooks[0]
  const [side, end] = [twips(look.inset.side), twips(look.inset.end)]
  return new TableCell({
    width: { size: width, type: 'dxa' },
    borders: bare,
    verticalAlign: 'center',
    margins: { top: end, bottom: end, left: side, right: side },
    children:
      label === null
        ? [new Paragraph({})]
        : label.lines.map(({ role, text }) => {
            const points = look.points * labelLineSizes[role]
            return new Paragraph({
              style: styleIds.address,
              spacing: {
                before: role === 'name' ? twips(0.8) : 0,
                after: role === 'address' ? twips(1.5) : 0,
                ...exactly(points, labelLeading),
              },
              children: [...runsOf(text, setting, { size: points })],
            })
          }),
  })
}

// ---- seating ------------------------------------------------------------------------------------------------------

const seatingLeading = 1.22
const seatingSizes = { organization: 0.86, post: 1, name: 1.12, note: 0.86 } as const satisfies Record<
  SeatingLine['role'],
  number
>
const deskShade = 'F4F4F5'

/** The room as a table of equal columns: places are boxed, the table is grey, the rest is bare paper. */
export function seatingTable(plan: SeatingPlan, setting: Setting): Table {
  const width = Math.floor(setting.textWidth / plan.columns)
  return new Table({
    columnWidths: Array.from({ length: plan.columns }, () => width),
    width: { size: width * plan.columns, type: 'dxa' },
    layout: 'fixed',
    borders: noBorders,
    margins: { top: 0, bottom: 0, left: twips(1), right: twips(1) },
    rows: plan.rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          height: { value: twips(plan.rowHeight), rule: 'atLeast' },
          children: cells.map((cell) => seatingCell(cell, width, plan.size, setting)),
        }),
    ),
  })
}

function seatingCell(cell: SeatingCell, width: number, size: number, setting: Setting): TableCell {
  if (cell.type === 'place') {
    const box = { style: 'single' as const, size: 4, color: inks.first }
    return new TableCell({
      width: { size: width, type: 'dxa' },
      borders: { top: box, bottom: box, left: box, right: box },
      verticalAlign: 'center',
      children: [
        seatingLine([new TextRun({ text: String(cell.place), size: halfPoints(5.5), color: inks.second })], 5.5, 'left'),
        ...cell.lines.map(({ role, text }) => {
          const points = size * seatingSizes[role]
          return seatingLine(runsOf(text, setting, { size: points, isBold: role === 'name' }), points, 'center')
        }),
      ],
    })
  }
  const edge = cell.type === 'table' ? rules.hair : rules.none
  return new TableCell({
    width: { size: width * cell.columns, type: 'dxa' },
    ...(cell.columns > 1 ? { columnSpan: cell.columns } : {}),
    ...(cell.rows > 1 ? { rowSpan: cell.rows } : {}),
    borders: { top: edge, bottom: edge, left: edge, right: edge },
    ...(cell.type === 'table' ? { shading: { type: 'clear', color: 'auto', fill: deskShade } } : {}),
    verticalAlign: 'center',
    children: [seatingLine(cell.text.length === 0 ? [plainRun('')] : runsOf(cell.text, setting, { size }), size, 'center')],
  })
}

const seatingLine = (children: readonly ParagraphChild[], points: number, alignment: 'left' | 'center') =>
  new Paragraph({ alignment, spacing: { before: 0, after: 0, ...exactly(points, seatingLeading) }, children: [...children] })
