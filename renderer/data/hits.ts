import type { SearchHit } from '../../shared/contract/search.ts'

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

/** The words typed, as they are marked: apart at every space, full-width ones included. */
export function wordsTyped(text: string): readonly string[] {
  return text
    .normalize('NFKC')
    .split(/\s+/u)
    .filter((word) => word !== '')
}
