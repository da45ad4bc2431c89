import type { Database } from '../../../db/repositories/database.ts'
import { readFileTexts } from '../../../db/search/file-texts.ts'
import { foldText } from '../../../shared/domain/fold-text.ts'
import type { Bilingual } from '../../../shared/domain/model.ts'
import { searchTerms } from '../../../shared/domain/search-terms.ts'

interface Lines {
  readonly lines: readonly string[]
  readonly folded: readonly string[]
}

/** The lines of the files looked into last, folded once: as one types, the same files are found again and again. */
const folded = new Map<string, Lines>()
const mostKept = 40
const longestLine = 160

/**
 * The line in each paper's file where one of its words stands, by paper; nothing for papers found by their titles alone. Only the first few papers
 * are looked into.
 */
export async function excerptsOf(
  db: Database,
  papers: readonly { readonly id: number; readonly terms: readonly string[] }[],
): Promise<ReadonlyMap<number, string>> {
  const found = new Map<number, string>()
  const asked = new Map(papers.filter(({ terms }) => terms.length > 0).map(({ id, terms }) => [id, terms]))
  if (asked.size === 0) return found
  for (const { paper, sha256, text } of await readFileTexts(db, [...asked.keys()].slice(0, mostPapers))) {
    const { lines, folded } = linesOf(sha256, text)
    const terms = asked.get(paper) ?? []
    const line = tellingLine(lines, folded, terms)
    if (line !== null) found.set(paper, line)
  }
  return found
}

/** The line of what is written with a thing where one of the words stands; null where its titles hold all of them, or no line does. */
export function excerptOf(title: Bilingual, lines: readonly string[], terms: readonly string[]): string | null {
  const titles = [title.en, title.ja].map((text) => foldText(text ?? ''))
  const missing = terms.filter((term) => !titles.some((text) => text.includes(term)))
  return missing.length === 0 ? null : tellingLine(lines, lines.map(foldText), missing)
}

/** Typed words as they are looked for in lines. */
export const termsOf = (words: string): readonly string[] =>
  searchTerms(words)
    .map(foldText)
    .filter((term) => term !== '')

/** The line that holds most of the words says most. */
function tellingLine(lines: readonly string[], folded: readonly string[], terms: readonly string[]): string | null {
  const best = folded.reduce<{ at: number; count: number }>(
    (so, line, at) => {
      const count = terms.filter((term) => line.includes(term)).length
      return count > so.count ? { at, count } : so
    },
    { at: -1, count: 0 },
  )
  const line = lines[best.at]
  return line === undefined ? null : cutAround(line, folded[best.at] ?? '', terms)
}

const mostPapers = 10

function linesOf(sha256: string, text: string): Lines {
  const known = folded.get(sha256)
  if (known !== undefined) return known
  const lines = text.split('\n').filter((line) => line !== '')
  const made = { lines, folded: lines.map(foldText) }
  folded.set(sha256, made)
  const oldest = folded.keys().next()
  if (folded.size > mostKept && !oldest.done) folded.delete(oldest.value)
  return made
}

/** So much of a long line as has the word in it. Folding changes lengths a little; a margin makes up for it. */
function cutAround(line: string, foldedLine: string, terms: readonly string[]): string {
  if (line.length <= longestLine) return line
  const at = Math.min(...terms.map((term) => foldedLine.indexOf(term)).filter((place) => place >= 0))
  const start = Math.max(0, Math.min(Math.round((at / foldedLine.length) * line.length) - 40, line.length - longestLine))
  const cut = line
    .slice(start, start + longestLine)
    .toWellFormed()
    .trim()
  return `${start > 0 ? '…' : ''}${cut}${start + longestLine < line.length ? '…' : ''}`
}
