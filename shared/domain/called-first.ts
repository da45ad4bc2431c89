import { foldText } from './fold-text.ts'
import type { Bilingual } from './model.ts'
import { withOtherNumbers } from './other-numbers.ts'

/** Kinds of things that have names of their own; lines, items and papers speak of others. */
const namedKinds: ReadonlySet<string> = new Set(['body', 'plan', 'post', 'person', 'organization', 'measure', 'indicator'])

interface Hit {
  readonly kind: string
  readonly title: Bilingual
}

/**
 * What was found, kind by kind: the kinds of which something is called by the words typed before those in which the words only occur, and in each kind
 * what is called so first. Otherwise as found. A plan is looked for by its name more often than the lines that speak of it.
 */
export function calledFirst<Found extends Hit>(hits: readonly Found[], words: string): readonly Found[] {
  const wanted = foldedWays(words)
  const isCalled = ({ kind, title }: Found) =>
    namedKinds.has(kind) && [title.en, title.ja].some((name) => name !== null && wanted.some((way) => begins(name, way)))
  const called = new Set(hits.filter(isCalled))
  const kinds = [...new Set(hits.map(({ kind }) => kind))]
  const first = kinds.filter((kind) => [...called].some((hit) => hit.kind === kind))
  return [...first, ...kinds.filter((kind) => !first.includes(kind))].flatMap((kind) => {
    const own = hits.filter((hit) => hit.kind === kind)
    return [...own.filter((hit) => called.has(hit)), ...own.filter((hit) => !called.has(hit))]
  })
}

/** The words as they are matched, also with their numbers written the other way; too short ones begin too much. */
function foldedWays(words: string): readonly string[] {
  const folded = withoutArticle(foldText(words).replaceAll(/["“”「」『』]/gu, ''))
  const [other] = withOtherNumbers([folded])
  return [folded, other ?? folded].filter((way) => way.length >= shortest)
}

const shortest = 2
const begins = (name: string, way: string): boolean => withoutArticle(foldText(name)).startsWith(way)
const withoutArticle = (folded: string): string => folded.trim().replace(/^the /u, '')
