import type { SearchHit } from '../../shared/contract/search.ts'
import { formatDay } from '../../shared/domain/format-date.ts'
import type { Language } from '../../shared/domain/vocabulary.ts'
import type { HitText } from '../../shared/text/hit-text.ts'
import { MarkedText } from '../components/name-text.tsx'
import type { PaletteGroup } from '../components/palette.tsx'
import { marksOfHit, routeOfHit } from '../data/hits.ts'
import { HitLead } from '../features/search/hit-lead.tsx'
import { HitNote, HitThrough, hasNote } from '../features/search/hit-note.tsx'

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
        return {
          id: `${hit.kind}-${hit.id}`,
          lead: <HitLead hit={hit} />,
          title: <MarkedText text={title} marks={marksOfHit(hit, marks)} />,
          ...(hasNote(hit, language, marks) ? { note: <HitNote hit={hit} language={language} marks={marks} /> } : {}),
          ...(isWhereKnown(hit) ? { where: <Where hit={hit} language={language} /> } : {}),
          onChoose: () => onGo(routeOfHit(hit)),
        }
      }),
  }))
}

const isWhereKnown = (hit: SearchHit): boolean => hit.on !== null || hit.through.length > 0 || bodyOfMatter(hit) !== null

/** At the right: by which words, whose, when. */
function Where({ hit, language }: { readonly hit: SearchHit; readonly language: Language }) {
  const body = bodyOfMatter(hit)
  return (
    <>
      <HitThrough hit={hit} language={language} />
      {body !== null && <span>{body[language] ?? body.ja ?? body.en}</span>}
      {hit.on !== null && <span>{formatDay(hit.on, language, 'short')}</span>}
    </>
  )
}

/** Numbers of meetings and titles of their lines are the same at every body: it is named with them. */
const bodyOfMatter = ({ kind, body }: SearchHit) => (kind === 'meeting' || kind === 'agenda-item' ? (body?.short ?? null) : null)
