import { findDeadline, type FoundDeadline } from './deadline.ts'
import { type KnowsOrganization, organizationTag } from './outline-organizations.ts'
import { outlineBlocks } from './outline-blocks.ts'
import { depthReader } from './outline-depth.ts'
import { type KindLine, type KindPlace, outlineKinds } from './outline-kinds.ts'
import type { PlanItemKind } from './vocabulary.ts'

/** An item as a text sets it out. */
export interface OutlineEntry {
  /** The first of its lines in the text, from 1. */
  readonly line: number
  /** 0 at the top; never more than one below the entry before it. */
  readonly depth: number
  /** As printed; null where it has none. */
  readonly number: string | null
  readonly kind: PlanItemKind
  readonly title: string
  /** What stands below the title in lines of its own. */
  readonly body: string | null
  /** Organizations named at its end, as written. */
  readonly responsible: readonly string[]
  readonly supporting: readonly string[]
  /** The words that name them, brackets included. */
  readonly tag: string | null
  /** Found in its words, which keep them; a proposal. */
  readonly deadline: FoundDeadline | null
  /** Its lines as they stand in the text. */
  readonly source: string
}

export type OutlineProblem =
  /** A number is missing before this one. */
  | { readonly code: 'number-gap'; readonly line: number; readonly number: string; readonly expected: number }
  /** The same number again, or counting begins anew, below the same item. */
  | { readonly code: 'number-again'; readonly line: number; readonly number: string }
  /** Nested deeper than the register goes: it stands at the deepest level. */
  | { readonly code: 'too-deep'; readonly line: number }
  /** Longer than a title may be: the rest stands in the text below it. */
  | { readonly code: 'title-too-long'; readonly line: number; readonly length: number }
  /** More items than one command takes: the rest was left. */
  | { readonly code: 'too-many'; readonly line: number; readonly count: number }

export interface PlanOutline {
  readonly entries: readonly OutlineEntry[]
  /** What stands before the first numbered item: a title page, a foreword; no item. Null: nothing. */
  readonly preamble: string | null
  readonly problems: readonly OutlineProblem[]
}

export interface OutlineOptions {
  /** Whether words name an organization the reader knows; short forms included. */
  readonly knows?: KnowsOrganization
  /** Where its items are put, which their kinds follow; left out: a plan without items. */
  readonly place?: KindPlace
}

/** Items may be nested this deep. */
export const deepestItem = 8
export const longestTitle = 10_000
/** Items read from one text. */
export const mostItems = 5000

/**
 * A plan's text as a tree of items: numbered in any Japanese or Western manner, marked with bullets, or only indented. Lines that
 * a program broke are joined; what stands below an item in lines of its own is its text. Takes any text; nothing but white space
 * is lost, and half-width kana become full ones.
 */
export function readPlanOutline(text: string, { knows = () => false, place }: OutlineOptions = {}): PlanOutline {
  const problems: OutlineProblem[] = []
  const depths = depthReader()
  const entries: Omit<OutlineEntry, 'kind'>[] = []
  const lines: KindLine[] = []
  const { preamble, blocks } = outlineBlocks(text, knows)
  for (const block of blocks) {
    if (entries.length === mostItems) {
      problems.push({ code: 'too-many', line: block.line, count: mostItems })
      break
    }
    const read = depths(block)
    const number = block.marker?.number ?? null
    if (read.problem !== null && number !== null) {
      problems.push(
        read.problem.code === 'number-gap'
          ? { ...read.problem, line: block.line, number }
          : { ...read.problem, line: block.line, number },
      )
    }
    // One level at a time: nothing hangs below what is not there.
    const wanted = Math.min(read.depth, (entries.at(-1)?.depth ?? -1) + 1)
    if (wanted >= deepestItem) problems.push({ code: 'too-deep', line: block.line })
    const named = taken(block.title, block.body, knows)
    if (named.title.length > longestTitle) problems.push({ code: 'title-too-long', line: block.line, length: named.title.length })
    const cut = cutTitle(named.title)
    const body = [cut.rest, named.body].filter((part) => part !== '').join('\n')
    const depth = Math.min(wanted, deepestItem - 1)
    lines.push({ depth, said: block.marker?.kind ?? null })
    entries.push({
      line: block.line,
      depth,
      number,
      title: cut.title,
      body: body === '' ? null : body,
      responsible: named.responsible,
      supporting: named.supporting,
      tag: named.tag,
      deadline: findDeadline(named.title) ?? findDeadline(named.body),
      source: block.source,
    })
  }
  const kinds = outlineKinds(lines, place)
  return { entries: entries.map((entry, at) => ({ ...entry, kind: kinds[at] ?? 'item' })), preamble, problems }
}

interface Named {
  readonly title: string
  readonly body: string
  readonly responsible: readonly string[]
  readonly supporting: readonly string[]
  readonly tag: string | null
}

/** The words without the organizations at the end of the title or, where it names none, of the text below it. */
function taken(title: string, body: string, knows: KnowsOrganization): Named {
  const inTitle = organizationTag(title, knows)
  if (inTitle !== null && (inTitle.rest !== '' || body !== '')) {
    return { title: inTitle.rest, body, responsible: inTitle.names, supporting: inTitle.supporting, tag: inTitle.raw }
  }
  const inBody = organizationTag(body, knows)
  if (inBody !== null) {
    return { title, body: inBody.rest, responsible: inBody.names, supporting: inBody.supporting, tag: inBody.raw }
  }
  return { title, body, responsible: [], supporting: [], tag: null }
}

/** A title no longer than the register keeps, not cut within a character. */
function cutTitle(title: string): { readonly title: string; readonly rest: string } {
  if (title.length <= longestTitle) return { title, rest: '' }
  const isPair = /[\uD800-\uDBFF]/.test(title.charAt(longestTitle - 1))
  const end = isPair ? longestTitle - 1 : longestTitle
  return { title: title.slice(0, end), rest: title.slice(end) }
}
