import type { MeasureView } from '../../../shared/contract/measures.ts'
import { foldText } from '../../../shared/domain/fold-text.ts'

export interface MeasureFilter {
  /** Every word must stand in a title, an agency, a partner or the text, in either language. */
  readonly text: string
  readonly onlyLinked: boolean
}

/** The measures that pass, in printed order, with all that stands above them; without a filter also headings that gather nothing yet. */
export function filterMeasures(measures: readonly MeasureView[], filter: MeasureFilter): readonly MeasureView[] {
  const wanted = foldText(filter.text)
    .split(/\s+/u)
    .filter((word) => word !== '')
  if (wanted.length === 0 && !filter.onlyLinked) return measures
  const shown = new Set<number>()
  for (const measure of measures) {
    const passes =
      !measure.isHeading &&
      (!filter.onlyLinked || measure.carriesOut.length > 0) &&
      wanted.every((word) => textOf(measure).includes(word))
    if (!passes) continue
    for (let one: MeasureView | undefined = measure; one !== undefined && !shown.has(one.id); ) {
      shown.add(one.id)
      const { parentId }: MeasureView = one
      one = measures.find(({ id }) => id === parentId)
    }
  }
  return measures.filter(({ id }) => shown.has(id))
}

function textOf(measure: MeasureView): string {
  const names = [measure.organization?.name, ...measure.partners.map((partner) => partner.name)]
  const texts = [measure.title, measure.body, ...names].flatMap((text) => (text ? [text.en, text.ja] : []))
  return foldText([measure.number, ...texts].filter((text) => text !== null).join('\n'))
}
