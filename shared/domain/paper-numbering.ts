/** A paper of a meeting as far as numbering looks at it. */
export interface NumberablePaper {
  readonly id: number
  /** 参考資料, which is listed and counted apart. */
  readonly isReference: boolean
  /** A further part of the paper before it: 資料1-2 after 資料1-1. */
  readonly isPart: boolean
  /** The number it was given out under; null while it follows from the order. */
  readonly number: string | null
}

/** The order in which papers are listed: 資料 before 参考資料, each as they stand. */
export function papersInOrder<Paper extends NumberablePaper>(papers: readonly Paper[]): readonly Paper[] {
  return [...papers.filter((paper) => !paper.isReference), ...papers.filter((paper) => paper.isReference)]
}

/**
 * The number of every paper, by id: `1`, `2`, and `1-1`, `1-2` for a paper in parts; 資料 and 参考資料 are counted apart, so the same number
 * may stand once in each. Papers in the order in which they stand. Numbers given out stay whatever comes, goes or moves; a paper that
 * comes later takes the next number after the highest, a part that comes later the next part of its paper (2-2 after a paper 2 that
 * went out whole).
 */
export function numberPapers(papers: readonly NumberablePaper[]): ReadonlyMap<number, string> {
  return new Map([
    ...numbersOf(papers.filter((paper) => !paper.isReference)),
    ...numbersOf(papers.filter((paper) => paper.isReference)),
  ])
}

interface Group {
  readonly papers: NumberablePaper[]
  /** The number of the whole, where one of its papers was given out under it. */
  base: number | null
}

function numbersOf(papers: readonly NumberablePaper[]): readonly (readonly [number, string])[] {
  const taken = new Set(papers.flatMap(({ number }) => number ?? []))
  let last = Math.max(0, ...[...taken].map((number) => baseOf(number) ?? 0))
  return groupsOf(papers).flatMap(({ papers: group, base }) => {
    if (base === null && group.some(({ number }) => number === null)) last++
    const whole = base ?? last
    const isInParts = group.length > 1
    return group.map((paper, at): readonly [number, string] => {
      if (paper.number !== null) return [paper.id, paper.number]
      if (base === null) return [paper.id, isInParts ? `${whole}-${at + 1}` : String(whole)]
      const number = nextPart(whole, taken)
      taken.add(number)
      return [paper.id, number]
    })
  })
}

/** Each paper with its parts. A part without a paper before it stands for itself; a number given out names its own whole. */
function groupsOf(papers: readonly NumberablePaper[]): readonly Group[] {
  const groups: Group[] = []
  for (const paper of papers) {
    const base = paper.number === null ? null : baseOf(paper.number)
    const before = groups.at(-1)
    if (before !== undefined && paper.isPart && takes(before, paper, base)) before.papers.push(paper)
    else groups.push({ papers: [paper], base })
  }
  return groups
}

/** Nothing joins a paper given out under a number of another form (別紙): it has no parts that could be counted. */
function takes({ papers, base }: Group, part: NumberablePaper, partBase: number | null): boolean {
  const isOfAnotherForm = base === null && papers.some(({ number }) => number !== null)
  return !isOfAnotherForm && (part.number === null || partBase === base)
}

/** The whole that a number names: 2 for `2` and `2-3`; null for what is no such number. */
function baseOf(number: string): number | null {
  const found = /^(\d{1,6})(-\d{1,6})?$/.exec(number)?.[1]
  return found === undefined ? null : Number(found)
}

/** The part after the highest one given out of that whole; the whole itself counts as its first. */
function nextPart(whole: number, taken: ReadonlySet<string>): string {
  const parts = [...taken].flatMap((number) => {
    const [base, part = '1'] = number.split('-')
    return base === String(whole) ? Number(part) : []
  })
  return `${whole}-${Math.max(1, ...parts) + 1}`
}
