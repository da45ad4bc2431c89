import type { SearchHit } from '../../shared/contract/search.ts'
import { calledFirst } from '../../shared/domain/called-first.ts'
import { foldText } from '../../shared/domain/fold-text.ts'
import { inReadingOrder } from '../../shared/domain/name-order.ts'
import { withOtherNumbers } from '../../shared/domain/other-numbers.ts'
import { searchTerms } from '../../shared/domain/search-terms.ts'
import type { Language } from '../../shared/domain/vocabulary.ts'
import { meetingOfBodyText } from '../../shared/text/meeting-of-body-text.ts'

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

/** What a found thing is called out of its place: a meeting with its body, of which there is a third of each. */
export function nameOfHit({ kind, title, body }: SearchHit, language: Language): string {
  const other = language === 'ja' ? 'en' : 'ja'
  const own = title[language] ?? title[other] ?? ''
  const of = body === null ? null : (body.short[language] ?? body.short[other])
  return kind === 'meeting' && of !== null ? meetingOfBodyText[language].ofBody(own, of) : own
}

/** What marks a found thing: the words typed and those by which it was found in their place. */
export const marksOfHit = ({ through }: SearchHit, marks: readonly string[]): readonly string[] =>
  through.length === 0 ? marks : [...marks, ...through]

/**
 * Kind by kind, what holds the words typed before what holds others that mean the same, persons as a list of names has them. The kinds stand in the order in
 * which they came.
 */
export function inListOrder(hits: readonly SearchHit[], words: string, language: Language): readonly SearchHit[] {
  const persons = inReadingOrder(
    hits.filter(({ kind }) => kind === 'person'),
    ({ title, reading }) => ({ name: title, reading }),
    language,
  )
  const ordered = [...new Set(hits.map(({ kind }) => kind))].flatMap((kind) =>
    kind === 'person' ? calledFirst(persons, words) : hits.filter((hit) => hit.kind === kind),
  )
  return [...ordered.filter(({ through }) => through.length === 0), ...ordered.filter(({ through }) => through.length > 0)]
}
