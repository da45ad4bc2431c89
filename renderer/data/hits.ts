import type { SearchHit } from '../../shared/contract/search.ts'
import { foldText } from '../../shared/domain/fold-text.ts'
import { withOtherNumbers } from '../../shared/domain/other-numbers.ts'
import { searchTerms } from '../../shared/domain/search-terms.ts'

/** The route that a found thing leads to. A post leads to its seat on a roster where it has one. */
export function routeOfHit({ kind, id, target, olderRevision }: SearchHit): string {
  switch (target.screen) {
    case 'body':
      return `/bodies/${target.key}`
    case 'meeting':
      if (kind === 'attachment') return `/meetings/${target.key}?paper=${id}`
      return kind === 'agenda-item' ? `/meetings/${target.key}?line=${id}` : `/meetings/${target.key}`
    case 'plan':
      if (kind === 'attachment') return `/plans/${target.key}?tab=papers&paper=${id}`
      if (kind !== 'plan-item') return `/plans/${target.key}`
      return `/plans/${target.key}?tab=items&item=${id}${olderRevision === null ? '' : `&revision=${olderRevision}`}`
    case 'members':
      if (kind === 'person') return `/persons/${id}`
      if (kind === 'organization') return `/organizations/${id}`
      return target.key === '' ? `/posts/${id}` : `/members/${target.key}?${kind}=${id}`
    case 'measures':
      return `/measures?key=${encodeURIComponent(target.key)}`
    case 'indicators':
      return `/indicators?key=${encodeURIComponent(target.key)}`
  }
}

/** The words and phrases typed: apart at every space, full-width ones included. */
export const wordsTyped = (text: string): readonly string[] => searchTerms(text.normalize('NFKC'))

/** What is marked where it stands: what was typed, and the same with its numbers written the other way. */
export function marksOf(text: string): readonly string[] {
  const typed = wordsTyped(text)
  return [...typed, ...withOtherNumbers(typed.map(foldText))]
}
