import { foldText } from '../../../shared/domain/fold-text.ts'
import { itemClass } from '../../../shared/domain/item-class.ts'
import type { AgendaItemFacts, Bilingual } from '../../../shared/domain/model.ts'

/** What makes a line what it is, apart from its place. */
export type LineMatter = Pick<AgendaItemFacts, 'kind' | 'title' | 'planIds' | 'seriesId' | 'fiscalYear'>

/** Whether an agenda line is the same act on the same plan or year or, where neither is named, the same words. */
export function saysTheSame(item: LineMatter, line: LineMatter): boolean {
  if (itemClass(item.kind) !== itemClass(line.kind)) return false
  if (line.seriesId !== null)
    return item.seriesId === line.seriesId && item.fiscalYear === line.fiscalYear && item.kind === line.kind
  if (line.planIds.length > 0) return line.planIds.every((id) => item.planIds.includes(id))
  const words = (title: Bilingual) => foldText(title.en ?? title.ja ?? '')
  return words(item.title) === words(line.title)
}
