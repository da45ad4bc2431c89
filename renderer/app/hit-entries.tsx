import type { ReactNode } from 'react'
import type { SearchHit } from '../../shared/contract/search.ts'
import { formatDay } from '../../shared/domain/format-date.ts'
import { markedRanges } from '../../shared/domain/marked-ranges.ts'
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
          ...noteOf(hit, { title, other: note, marks }),
          ...(hit.on === null ? {} : { where: formatDay(hit.on, language, 'short') }),
          onChoose: () => onGo(routeOfHit(hit)),
        }
      }),
  }))
}

interface Titles {
  readonly title: string
  readonly other: string | null
  readonly marks: readonly string[]
}

/** Below the title: the line of a paper's file, or the other language's title, where that is what was matched. */
function noteOf({ excerpt }: SearchHit, { title, other, marks }: Titles): { readonly note?: ReactNode } {
  if (excerpt !== null) return { note: <MarkedText text={excerpt} marks={marks} /> }
  const isOther = other !== null && markedRanges(title, marks).length === 0 && markedRanges(other, marks).length > 0
  return isOther ? { note: <MarkedText text={other} marks={marks} /> } : {}
}
