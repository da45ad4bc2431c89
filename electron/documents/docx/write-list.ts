import { Paragraph, Tab, TextRun } from 'docx'
import type { NumberedItem, NumberedList } from '../../../shared/documents/model.ts'
import type { PaperText } from '../../../shared/documents/paper-text.ts'
import { type CountedLabel, countedLabel, follows, type LevelIndent, type ListPlace } from './list-numbering.ts'
import { pointsInTwips } from './measures.ts'
import type { Setting } from './setting.ts'
import { styleIds } from './styles.ts'
import { plainRun, runsOf } from './write-text.ts'

/** Where the number of each depth begins and how much room it has, in ems, as renderer/styles/paper.css sets them. */
const indents = {
  ja: [
    [0, 2],
    [2, 3],
    [5, 1.8],
    [6.8, 1.8],
    [8.6, 3],
    [11.6, 2],
  ],
  en: [
    [0, 2],
    [2, 2.6],
    [4.6, 3.4],
    [8, 4.2],
    [12.2, 5],
    [12.2, 5],
  ],
} as const

/** Numbered lines as a list of Word's own. */
export function listParagraphs({ items }: NumberedList, setting: Setting): readonly Paragraph[] {
  return paragraphsOf(items, 0, setting)
}

function paragraphsOf(items: readonly NumberedItem[], depth: number, setting: Setting): readonly Paragraph[] {
  const indent = indentAt(depth, setting)
  let last: { readonly label: CountedLabel; readonly place: ListPlace } | null = null
  return items.flatMap((item) => {
    const label = item.number === null ? null : countedLabel(item.number)
    if (label !== null) {
      const place: ListPlace =
        last !== null && follows(label, last.label) ? last.place : setting.numbering.begin(label, Math.min(depth, 8), indent)
      last = { label, place }
    }
    const text = [...runsOf(item.text, setting), ...item.asides.flatMap((aside) => asideRuns(aside, setting))]
    const isHeading = item.items.length > 0
    const common = {
      style: styleIds.item,
      keepNext: isHeading,
      spacing: { before: depth === 0 ? 200 : 0, after: depth === 0 ? 180 : 102 },
    }
    const own =
      item.number === null
        ? new Paragraph({ ...common, indent: { left: indent.left - indent.hanging }, children: text })
        : label !== null && last !== null
          ? new Paragraph({ ...common, numbering: last.place, children: text })
          : new Paragraph({
              ...common,
              indent,
              children: [plainRun(item.number), new TextRun({ children: [new Tab()] }), ...text],
            })
    return [own, ...paragraphsOf(item.items, item.number === null ? depth : depth + 1, setting)]
  })
}

function indentAt(depth: number, { language, size }: Setting): LevelIndent {
  const [begin, room] = indents[language][Math.min(depth, 5)] ?? [0, 2]
  const em = pointsInTwips(size)
  return { left: Math.round((begin + room) * em), hanging: Math.round(room * em) }
}

/** In brackets of the paper's own language: who presents, what came of it. */
function asideRuns(aside: PaperText, setting: Setting): readonly TextRun[] {
  if (aside.length === 0) return []
  const [open, close] = setting.language === 'ja' ? ['（', '）'] : [' (', ')']
  return [plainRun(open), ...runsOf(aside, setting, { size: setting.size * 0.9, isInline: true }), plainRun(close)]
}
