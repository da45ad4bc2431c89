import {
  Building2,
  CalendarDays,
  FileText,
  ListOrdered,
  type LucideIcon,
  ShieldCheck,
  TrendingUp,
  User,
  UserRound,
} from 'lucide-react'
import type { HitKind, SearchHit } from '../../shared/contract/search.ts'
import { formatDay } from '../../shared/domain/format-date.ts'
import type { Language } from '../../shared/domain/vocabulary.ts'
import type { HitText } from '../../shared/text/hit-text.ts'
import { Icon } from '../components/icon.tsx'
import { MarkedText } from '../components/name-text.tsx'
import type { PaletteGroup } from '../components/palette.tsx'
import { Seal } from '../components/seal.tsx'

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
          lead:
            hit.body === null ? (
              <Icon of={icons[hit.kind]} size={14} />
            ) : (
              <Seal mark={hit.body.seal[language] ?? hit.body.seal.ja ?? '?'} colour={hit.body.colour} />
            ),
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

/** The words typed, as they are marked: apart at every space, full-width ones included. */
export function wordsTyped(text: string): readonly string[] {
  return text
    .normalize('NFKC')
    .split(/\s+/u)
    .filter((word) => word !== '')
}

/** The route that a found thing leads to. */
export function routeOfHit({ target }: SearchHit): string {
  switch (target.screen) {
    case 'body':
      return `/bodies/${target.key}`
    case 'meeting':
      return `/meetings/${target.key}`
    case 'plan':
      return `/plans/${target.key}`
    case 'members':
      return '/members'
    case 'measures':
      return `/measures?key=${encodeURIComponent(target.key)}`
    case 'indicators':
      return `/indicators?key=${encodeURIComponent(target.key)}`
  }
}

function contains(text: string, marks: readonly string[]): boolean {
  const folded = text.toLocaleLowerCase()
  return marks.some((mark) => folded.includes(mark.toLocaleLowerCase()))
}

const icons: Readonly<Record<HitKind, LucideIcon>> = {
  body: Building2,
  meeting: CalendarDays,
  'agenda-item': ListOrdered,
  plan: FileText,
  'plan-item': ListOrdered,
  post: UserRound,
  person: User,
  organization: Building2,
  measure: ShieldCheck,
  indicator: TrendingUp,
}
