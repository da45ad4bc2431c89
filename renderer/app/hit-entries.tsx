import type { SearchHit } from '../../shared/contract/search.ts'
import { formatDay } from '../../shared/domain/format-date.ts'
import type { Language } from '../../shared/domain/vocabulary.ts'
import type { HitText } from '../../shared/text/hit-text.ts'
import { MarkedText } from '../components/name-text.tsx'
import type { PaletteGroup } from '../components/palette.tsx'
import { routeOfHit } from '../data/hits.ts'
import { HitLead } from '../features/search/hit-lead.tsx'

export interface HitEntriesContext {
  readonly language: Language
  readonly kinds: HitText
  readonly marks: readonly string[]
  readonly onGo: (route: string) => void
}

/** What was found, group by group in the order found; matches are marked in whichever language they stand. */
export function hitEntries(
  hits: readonly SearchHit[],
  { language, kinds, marks, onGo }: HitEntriesContext,
): readonly PaletteGroup[] {
  const other = language === 'ja' ? 'en' : 'ja'
  return [...new Set(hits.map((hit) => hit.kind))].map((kind) => ({
    id: kind,
    title: kinds[kind],
    entries: hits
      .filter((hit) => hit.kind === kind)
      .map((hit) => {
        const title = hit.title[language] ?? hit.title[other] ?? ''
        const note = hit.title[language] === null ? null : hit.title[other]
        return {
          id: `${hit.kind}-${hit.id}`,
          lead: <HitLead hit={hit} />,
          title: <MarkedText text={title} marks={marks} />,
          // The other language's title stands below only where it is what was matched.
          ...(note !== null && !contains(title, marks) && contains(note, marks)
            ? { note: <MarkedText text={note} marks={marks} /> }
            : {}),
          ...(hit.on === null ? {} : { where: formatDay(hit.on, language, 'short') }),
          onChoose: () => onGo(routeOfHit(hit)),
        }
      }),
  }))
}

function contains(text: string, marks: readonly string[]): boolean {
  const folded = text.toLocaleLowerCase()
  return marks.some((mark) => folded.includes(mark.toLocaleLowerCase()))
}
