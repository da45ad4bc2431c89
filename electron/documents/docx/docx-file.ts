import {
  Document,
  Footer,
  Header,
  HorizontalPositionAlign,
  HorizontalPositionRelativeFrom,
  ImageRun,
  type ISectionOptions,
  type ISectionPropertiesOptions,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  type Table,
  TextRun,
  TextWrappingType,
  VerticalPositionRelativeFrom,
} from 'docx'
import {
  type Block,
  type Columns,
  type Mark,
  pageOf,
  type PaperDocument,
  type TitleBlock,
} from '../../../shared/documents/model.ts'
import { type Logo, logoSize } from '../../../shared/documents/logo.ts'
import { paperName } from '../../../shared/documents/paper-name.ts'
import { ListNumbering } from './list-numbering.ts'
import { emusPerMillimetre, inks, pointsInTwips, twips } from './measures.ts'
import { type Setting, settingOf } from './setting.ts'
import { styleIds, stylesOf } from './styles.ts'
import { blockParts } from './write-block.ts'
import { runsOf, writable } from './write-text.ts'

type Part = Paragraph | Table

/**
 * The bytes of the papers as one Word file, each on sheets and under page numbers of its own, in the styles of the first. `writer` goes into its
 * properties: the office.
 */
export async function docxFile(papers: readonly PaperDocument[], writer: string | null): Promise<Uint8Array<ArrayBuffer>> {
  const [first] = papers
  if (first === undefined) throw new RangeError('A file needs a paper')
  const numbering = new ListNumbering()
  const sections = papers.flatMap((paper) => sectionsOf(paper, settingOf(paper, numbering), papers.length > 1))
  const file = new Document({
    title: writable(paperName(first)),
    creator: writable(writer ?? 'Honbu'),
    lastModifiedBy: writable(writer ?? 'Honbu'),
    styles: stylesOf(settingOf(first, numbering)),
    numbering: { config: numbering.configs.map(({ reference, levels }) => ({ reference, levels: [...levels] })) },
    sections,
  })
  return new Uint8Array(await Packer.toBuffer(file))
}

/** One section for the paper; matter in columns stands in sections of its own on the same sheet. */
function sectionsOf(paper: PaperDocument, setting: Setting, isAmongOthers: boolean): readonly ISectionOptions[] {
  const runs = parted(paper.blocks)
  return runs.map((run, at): ISectionOptions => {
    const inner = run.columns === null ? partsOf(run.blocks, setting) : partsOf(run.columns.blocks, setting)
    const children = [...(at === 0 ? headOf(paper.title, setting) : []), ...inner]
    return {
      properties: {
        ...pageProperties(paper, at === 0 && isAmongOthers),
        ...(at === 0 ? { titlePage: hasFirstHead(paper) } : { type: 'continuous' as const }),
        ...(run.columns === null ? {} : { column: { count: run.columns.count, space: twips(run.columns.count === 2 ? 10 : 8) } }),
      },
      ...(at === 0 ? headAndFoot(paper, setting, isAmongOthers) : {}),
      children: children.length === 0 ? [new Paragraph({})] : children,
    }
  })
}

interface Run {
  readonly columns: Columns | null
  readonly blocks: readonly Exclude<Block, Columns>[]
}

function parted(blocks: readonly Block[]): readonly Run[] {
  const runs: { columns: Columns | null; blocks: Exclude<Block, Columns>[] }[] = [{ columns: null, blocks: [] }]
  for (const block of blocks) {
    if (block.type === 'columns') runs.push({ columns: block, blocks: [] }, { columns: null, blocks: [] })
    else runs.at(-1)?.blocks.push(block)
  }
  // A last section without matter would only add an empty line.
  return runs.filter(({ columns, blocks: own }, at) => at === 0 || columns !== null || own.length > 0)
}

const partsOf = (blocks: readonly Exclude<Block, Columns>[], setting: Setting): readonly Part[] =>
  blocks.flatMap((block) => blockParts(block, setting))

function pageProperties(paper: PaperDocument, countsAnew: boolean): Pick<ISectionPropertiesOptions, 'page'> {
  const { width, height, orientation, margins } = pageOf(paper)
  const [short, long] = width < height ? [width, height] : [height, width]
  return {
    page: {
      ...(countsAnew ? { pageNumbers: { start: 1 } } : {}),
      // Word keeps the short side first and turns the sheet by its orientation.
      size: { width: twips(short), height: twips(long), orientation },
      margin: {
        top: twips(margins.top),
        right: twips(margins.right),
        bottom: twips(margins.bottom),
        left: twips(margins.left),
        header: twips(Math.min(12, margins.top)),
        footer: twips(Math.min(10, margins.bottom)),
        gutter: 0,
      },
    },
  }
}

function headOf(title: TitleBlock | null, setting: Setting): readonly Part[] {
  if (title === null) return []
  // 議 事 次 第: short words of office are set wide.
  const isSpread = title.isSpread && setting.language === 'ja'
  const name = title.name.map((words, at) => (at === 0 && isSpread ? { ...words, text: spread(words.text) } : words))
  return [
    ...title.bodies.map(
      (body) =>
        new Paragraph({
          style: styleIds.bodyName,
          children: [...runsOf(body, setting, { size: setting.language === 'ja' ? 14 : 11 })],
        }),
    ),
    new Paragraph({
      style: styleIds.title,
      children: [...runsOf(name, setting, { size: title.isSpread ? 18 : 16, isBold: setting.language === 'en' })],
    }),
    ...(title.dated === null
      ? []
      : [new Paragraph({ style: styleIds.dated, children: [...runsOf(title.dated, setting, { size: 10.5, isInline: true })] })]),
  ]
}

const spread = (text: string) => Array.from(text).join('\u2002')

/** 案 and its like on the first sheet; the house and "page / pages" under every one. */
function headAndFoot(
  paper: PaperDocument,
  setting: Setting,
  isAmongOthers: boolean,
): Pick<ISectionOptions, 'headers' | 'footers'> {
  const first = new Header({
    children: [
      new Paragraph({
        style: styleIds.marks,
        children: [
          ...(paper.logo === undefined ? [] : [logoRun(paper.logo)]),
          ...paper.marks.flatMap((mark) => markRuns(mark, setting)),
        ],
      }),
    ],
  })
  const blank = new Header({ children: [new Paragraph({})] })
  const foot = paper.footer === null ? null : footer(paper, setting, isAmongOthers)
  return {
    // A section without a head or foot of its own would take those of the one before.
    ...(!hasFirstHead(paper) ? (isAmongOthers ? { headers: { default: blank } } : {}) : { headers: { first, default: blank } }),
    ...(foot === null
      ? isAmongOthers
        ? { footers: { default: new Footer({ children: [new Paragraph({})] }) } }
        : {}
      : { footers: { default: foot, first: foot } }),
  }
}

/** Marks and logo stand on the first sheet alone. */
const hasFirstHead = ({ marks, logo }: PaperDocument) => marks.length > 0 || logo !== undefined

/** At the left margin, in the margin above the matter, where it moves nothing. */
function logoRun(logo: Logo): ImageRun {
  const { width, height } = logoSize(logo)
  const inPixels = (millimetres: number) => Math.max(1, Math.round((millimetres / 25.4) * 96))
  return new ImageRun({
    type: 'png',
    data: Buffer.from(logo.png, 'base64'),
    transformation: { width: inPixels(width), height: inPixels(height) },
    floating: {
      horizontalPosition: { relative: HorizontalPositionRelativeFrom.MARGIN, align: HorizontalPositionAlign.LEFT },
      verticalPosition: { relative: VerticalPositionRelativeFrom.PAGE, offset: 6 * emusPerMillimetre },
      wrap: { type: TextWrappingType.NONE },
    },
  })
}

function markRuns(mark: Mark, setting: Setting): readonly TextRun[] {
  const isBoxed = mark.kind === 'draft' || mark.kind === 'confidential' || mark.kind === 'paper-number'
  const text = mark.text.map((words) => words.text).join(' ')
  return [
    new TextRun({ text: '\u3000' }),
    isBoxed
      ? new TextRun({ text: writable(`\u00a0${text}\u00a0`), border: { style: 'single', size: 4, color: inks.first, space: 1 } })
      : new TextRun({ text: writable(text), language: setting.language === 'ja' ? { eastAsia: 'ja-JP' } : { value: 'en-GB' } }),
  ]
}

function footer(paper: PaperDocument, setting: Setting, isAmongOthers: boolean): Footer {
  const pages = new TextRun({
    children: [new Tab(), PageNumber.CURRENT, ' / ', isAmongOthers ? PageNumber.TOTAL_PAGES_IN_SECTION : PageNumber.TOTAL_PAGES],
  })
  return new Footer({
    children: [
      new Paragraph({
        style: styleIds.foot,
        tabStops: [{ type: 'center', position: Math.round(setting.textWidth / 2) }],
        spacing: { before: pointsInTwips(4) },
        children: [...runsOf(paper.footer ?? [], setting, { size: 8.5, isInline: true }), pages],
      }),
    ],
  })
}
