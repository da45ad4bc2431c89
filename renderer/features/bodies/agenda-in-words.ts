import type { AgendaMatter } from '../../../shared/contract/bodies.ts'
import type { BodiesText, CountedMatter } from '../../../shared/text/bodies-text.ts'

/** The order in which the matters of an agenda are counted up: what is decided first, then what is looked back at. */
const order: readonly CountedMatter[] = [
  'adoption',
  'final-follow-up',
  'follow-up',
  'progress-report',
  'report-on-adoption',
  'situation-report',
  'topic',
  'other',
]

/** "2 adoptions, 1 final follow-up"; null for an agenda without lines. Headings are not counted; both words for a progress report are one. */
export function agendaInWords(
  items: readonly Pick<AgendaMatter, 'kind' | 'isFinal' | 'isHeading'>[],
  words: BodiesText,
): string | null {
  const counts = new Map<CountedMatter, number>()
  for (const item of items) {
    if (item.isHeading) continue
    const matter = matterOf(item)
    counts.set(matter, (counts.get(matter) ?? 0) + 1)
  }
  const said = order.flatMap((matter) => {
    const count = counts.get(matter)
    return count === undefined ? [] : [words.counted[matter](count)]
  })
  return said.length === 0 ? null : said.join(words.andThen)
}

function matterOf({ kind, isFinal }: Pick<AgendaMatter, 'kind' | 'isFinal'>): CountedMatter {
  if (isFinal) return 'final-follow-up'
  return kind === 'report-on-progress' ? 'progress-report' : kind
}
