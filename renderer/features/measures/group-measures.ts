import type { MeasureView } from '../../../shared/contract/measures.ts'
import { foldText } from '../../../shared/domain/fold-text.ts'

export interface MeasureGroup {
  /** Null: measures that stand under no heading. */
  readonly heading: MeasureView | null
  readonly items: readonly MeasureView[]
}

export interface MeasureFilter {
  /** Every word must stand in a title, an agency, a partner or the text, in either language. */
  readonly text: string
  readonly onlyLinked: boolean
}

/** The measures under their headings in printed order; headings without a measure that passes are left out. */
export function groupMeasures(measures: readonly MeasureView[], filter: MeasureFilter): readonly MeasureGroup[] {
  const wanted = foldText(filter.text)
    .split(/\s+/u)
    .filter((word) => word !== '')
  const passing = measures.filter(
    (measure) =>
      !measure.isHeading &&
      (!filter.onlyLinked || measure.plans.length > 0) &&
      wanted.every((word) => textOf(measure).includes(word)),
  )
  const headings = measures.filter((measure) => measure.isHeading)
  const groups: readonly MeasureGroup[] = [
    { heading: null, items: passing.filter((measure) => headingOf(measure, measures) === null) },
    ...headings.map((heading) => ({ heading, items: passing.filter((measure) => headingOf(measure, measures) === heading) })),
  ]
  return groups.filter((group) => group.items.length > 0)
}

/** The nearest heading above. */
function headingOf(measure: MeasureView, measures: readonly MeasureView[]): MeasureView | null {
  const parent = measures.find((one) => one.id === measure.parentId)
  if (parent === undefined) return null
  return parent.isHeading ? parent : headingOf(parent, measures)
}

function textOf(measure: MeasureView): string {
  const names = [measure.organization?.name, ...measure.partners.map((partner) => partner.name)]
  const texts = [measure.title, measure.body, ...names].flatMap((text) => (text ? [text.en, text.ja] : []))
  return foldText([measure.number, ...texts].filter((text) => text !== null).join('\n'))
}
