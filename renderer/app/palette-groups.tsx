import { Bookmark, CornerDownRight, ListFilter } from 'lucide-react'
import type { Frame } from '../../shared/contract/register.ts'
import { formatDay } from '../../shared/domain/format-date.ts'
import type { Language } from '../../shared/domain/vocabulary.ts'
import { frameText } from '../../shared/text/frame-text.ts'
import { searchFilterText } from '../../shared/text/search-filter-text.ts'
import { searchText } from '../../shared/text/search-text.ts'
import { Icon } from '../components/icon.tsx'
import type { PaletteGroup } from '../components/palette.tsx'
import { Seal } from '../components/seal.tsx'
import { routeOfSearch } from '../data/saved-searches.ts'
import type { RecentPlace, SavedSearch } from '../data/ui-store.ts'
import type { SearchProposal } from '../features/search/search-proposals.ts'

export interface PlacesContext {
  readonly frame: Frame | null
  readonly recent: readonly RecentPlace[]
  readonly saved: readonly SavedSearch[]
  readonly language: Language
  readonly onGo: (route: string) => void
}

/** Where one may want to go before anything is typed. */
export function placesToGo({ frame, recent, saved, language, onGo }: PlacesContext): readonly PaletteGroup[] {
  const words = frameText[language]
  return [
    {
      id: 'bodies',
      title: words.bodies,
      entries: (frame?.bodies ?? []).map(({ body, next }) => ({
        id: `body-${body.key}`,
        lead: <Seal mark={body.seal[language] ?? body.seal.ja ?? '?'} colour={body.colour} />,
        title: body.name[language] ?? body.name.ja ?? body.name.en ?? body.key,
        ...(next === null ? {} : { where: words.nextMeeting(formatDay(next.on, language, 'short')) }),
        onChoose: () => onGo(`/bodies/${body.key}`),
      })),
    },
    {
      id: 'recent',
      title: words.recent,
      entries: recent.slice(0, 5).map((place) => ({
        id: `recent-${place.href}`,
        lead: <Icon of={CornerDownRight} size={14} />,
        title: place.title,
        onChoose: () => onGo(place.href),
      })),
    },
    {
      id: 'saved',
      title: searchText[language].saved,
      entries: saved.map(({ name, text }) => ({
        id: `saved-${name}`,
        lead: <Icon of={Bookmark} size={14} />,
        title: name,
        ...(name === text ? {} : { where: text }),
        onChoose: () => onGo(routeOfSearch(text)),
      })),
    },
  ]
}

/** Ways to go on with the filter being typed; the palette stays open. */
export function proposalGroup(
  id: 'keys' | 'values',
  proposals: readonly SearchProposal[],
  language: Language,
  onText: (text: string) => void,
): PaletteGroup {
  return {
    id,
    title: searchFilterText[language].filters,
    entries: proposals.map(({ text, label, use }) => ({
      id: `${id}-${label}`,
      lead: <Icon of={ListFilter} size={14} />,
      title: label,
      ...(use === '' ? {} : { where: use }),
      onChoose: () => onText(text),
    })),
  }
}
