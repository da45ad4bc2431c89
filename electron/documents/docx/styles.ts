import type { IParagraphStyleOptions, IStylesOptions } from 'docx'
import { halfPoints, inks } from './measures.ts'
import type { Setting } from './setting.ts'

/** Every style that the writer names: people restyle a paper in Word by these. */
export const styleIds = {
  bodyName: 'HonbuBody',
  title: 'Title',
  dated: 'HonbuDated',
  heading1: 'Heading1',
  heading2: 'Heading2',
  small: 'HonbuSmall',
  end: 'HonbuEnd',
  label: 'HonbuLabel',
  value: 'HonbuValue',
  item: 'HonbuItem',
  paper: 'HonbuPaper',
  note: 'HonbuNote',
  caption: 'Caption',
  tableHead: 'HonbuTableHead',
  tableText: 'HonbuTableText',
  rosterText: 'HonbuRosterText',
  tableGroup: 'HonbuTableGroup',
  marks: 'HonbuMarks',
  foot: 'Footer',
  plate: 'HonbuPlate',
  address: 'HonbuAddress',
} as const

/** Named styles in the sizes of renderer/styles/paper.css. */
export function stylesOf(setting: Setting): IStylesOptions {
  const isJapanese = setting.language === 'ja'
  const style = (
    id: string,
    name: string,
    points: number | null,
    paragraph: NonNullable<IParagraphStyleOptions['paragraph']>,
    run: NonNullable<IParagraphStyleOptions['run']> = {},
  ): IParagraphStyleOptions => ({
    id,
    name,
    basedOn: 'Normal',
    next: id === styleIds.item || id === styleIds.tableText ? id : 'Normal',
    quickFormat: true,
    run: { ...(points === null ? {} : { size: halfPoints(points) }), ...run },
    paragraph,
  })
  // In two languages the second stands close under the first.
  const close = setting.paperLanguage === 'both' ? 0.8 : 1
  const lines = (points: number, leading: number) => ({
    line: Math.round(points * Math.max(1, leading * close) * 20),
    lineRule: 'atLeast' as const,
  })
  const tablePoints = 9
  return {
    default: {
      document: {
        run: {
          font: setting.fonts,
          size: halfPoints(setting.size),
          color: inks.first,
          language: isJapanese ? { value: 'ja-JP', eastAsia: 'ja-JP' } : { value: 'en-GB', eastAsia: 'ja-JP' },
        },
        paragraph: { spacing: { before: 0, after: 0, line: setting.lineHeight, lineRule: 'atLeast' } },
      },
    },
    paragraphStyles: [
      style(styleIds.bodyName, 'Honbu Body', isJapanese ? 14 : 11, {
        alignment: isJapanese ? 'center' : 'left',
        keepNext: true,
        spacing: lines(14, 1.6),
      }),
      style(
        styleIds.title,
        'Title',
        18,
        {
          alignment: isJapanese ? 'center' : 'left',
          keepNext: true,
          spacing: { before: isJapanese ? 170 : 40, after: isJapanese ? 560 : 360, ...lines(18, isJapanese ? 1.6 : 1.3) },
          ...(isJapanese ? {} : { border: { bottom: { style: 'single', size: 8, color: inks.first, space: 8 } } }),
        },
        { bold: !isJapanese },
      ),
      style(styleIds.dated, 'Honbu Dated', 10.5, { alignment: 'right', keepNext: true, spacing: { after: 170 } }),
      style(
        styleIds.heading1,
        'heading 1',
        12,
        { keepNext: true, keepLines: true, outlineLevel: 0, spacing: { before: 397, after: 113, ...lines(12, 1.4) } },
        { bold: true },
      ),
      style(
        styleIds.heading2,
        'heading 2',
        10.5,
        { keepNext: true, keepLines: true, outlineLevel: 1, spacing: { before: 283, after: 85, ...lines(10.5, 1.5) } },
        { bold: true },
      ),
      style(styleIds.small, 'Honbu Small', setting.size * 0.85, {}),
      style(styleIds.end, 'Honbu End', setting.size * 0.9, { alignment: 'right', spacing: { before: 170 } }),
      style(styleIds.label, 'Honbu Label', null, { alignment: isJapanese ? 'distribute' : 'left' }),
      style(styleIds.value, 'Honbu Value', null, {}),
      style(styleIds.item, 'Honbu Item', null, { keepLines: true, spacing: { after: 102 } }),
      style(styleIds.paper, 'Honbu Paper', isJapanese ? 11 : 10, { keepLines: true, spacing: { after: 20 } }),
      style(styleIds.note, 'Honbu Note', 9, { keepLines: true, spacing: lines(9, 1.6) }),
      style(styleIds.caption, 'caption', tablePoints, { keepNext: true, spacing: { after: 85 } }),
      style(styleIds.tableHead, 'Honbu Table Head', 8.5, { keepNext: true, spacing: lines(8.5, 1.35) }),
      style(styleIds.tableText, 'Honbu Table Text', tablePoints, { spacing: lines(tablePoints, 1.45) }),
      style(styleIds.rosterText, 'Honbu Roster Text', isJapanese ? 11 : 10, { spacing: lines(isJapanese ? 11 : 10, 1.5) }),
      style(
        styleIds.tableGroup,
        'Honbu Table Group',
        tablePoints,
        { keepNext: true, spacing: { before: 85, ...lines(tablePoints, 1.45) } },
        { bold: true },
      ),
      style(styleIds.marks, 'Honbu Marks', 10.5, { alignment: 'right' }),
      style(styleIds.foot, 'footer', 8.5, { spacing: lines(8.5, 1.4) }, { color: inks.second }),
      style(styleIds.plate, 'Honbu Plate', null, { alignment: 'center', spacing: { line: 240, lineRule: 'auto' } }),
      style(styleIds.address, 'Honbu Address', null, { alignment: 'left', spacing: { line: 240, lineRule: 'auto' } }),
    ],
  }
}
