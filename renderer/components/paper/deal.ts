import type { PaperElement, PaperNode } from '../../../shared/documents/node.ts'

/** Where an element stands in a tree: the index among the children at every level, text included. */
export type Path = readonly number[]

/** A part of a paper that is never split, with its place on the one long sheet, in px. */
export interface Unit {
  readonly path: Path
  readonly top: number
  readonly bottom: number
  /** Never the last on its sheet: headings, a table's caption, the line that its sub-lines follow. */
  readonly keepsNext: boolean
  readonly startsSheet: boolean
  /** Height of the table head that is repeated when this unit begins a sheet. */
  readonly headHeight: number
}

/** Tells what a paper's tree is made of, for measuring: its units in order, without the foot and what stands in a corner. */
export function unitsOf(
  article: PaperElement,
): readonly { readonly path: Path; readonly keepsNext: boolean; readonly startsSheet: boolean }[] {
  return within(article, [])
}

function within(element: PaperElement, path: Path): ReturnType<typeof unitsOf> {
  const isLine = element.tag === 'li'
  return element.children.flatMap((child, at) => {
    if (typeof child === 'string' || isFixed(child) || isRepeated(child)) return []
    const here = [...path, at]
    if (isFlow(child)) {
      const inside = within(child, here)
      return hasClass(child, 'new-sheet')
        ? inside.map((unit, index) => (index === 0 ? { ...unit, startsSheet: true } : unit))
        : inside
    }
    return [{ path: here, keepsNext: isLine || keepsNext(child), startsSheet: hasClass(child, 'new-sheet') }]
  })
}

/**
 * Deals the units out to sheets of this height: ranges [from, to). A unit goes to the next sheet when it does not fit, taking
 * along whatever must not stay behind as the last line; a sheet never stays empty, so what is taller than a sheet stands alone.
 */
export function deal(units: readonly Unit[], capacity: number): readonly (readonly [from: number, to: number])[] {
  const sheets: [number, number][] = []
  let from = 0
  while (from < units.length) {
    const to = endOfSheet(units, from, capacity)
    sheets.push([from, to])
    from = to
  }
  return sheets.length === 0 ? [[0, 0]] : sheets
}

function endOfSheet(units: readonly Unit[], from: number, capacity: number): number {
  const first = units[from]
  if (first === undefined) return from
  // The space before a sheet's first unit stays with it.
  const begin = from === 0 ? 0 : Math.min(units[from - 1]?.bottom ?? first.top, first.top)
  const room = capacity - (from === 0 ? 0 : first.headHeight)
  let to = from
  while (to < units.length) {
    const unit = units[to]
    if (unit === undefined || unit.bottom - begin > room + 0.5 || (to > from && unit.startsSheet)) break
    to += 1
  }
  if (to === units.length || units[to]?.startsSheet) return Math.max(to, from + 1)
  let end = to
  while (end > from && units[end - 1]?.keepsNext) end -= 1
  // All of it keeps to what follows: then nothing helps but to break where the sheet is full.
  return end > from ? end : Math.max(to, from + 1)
}

/** One sheet of the paper: the tree with the units [from, to), the foot, and on the first sheet what stands in a corner. */
export function sheetTree(
  article: PaperElement,
  units: readonly { readonly path: Path }[],
  range: readonly [from: number, to: number],
  page: { readonly number: number; readonly total: number },
): PaperElement {
  const kept = new Set(units.slice(...range).map((unit) => unit.path.join('.')))
  const prune = (element: PaperElement, path: Path): PaperElement | null => {
    const children = element.children.flatMap((child, at): readonly PaperNode[] => {
      if (typeof child === 'string') return path.length === 0 ? [] : [child]
      const here = [...path, at]
      if (hasClass(child, 'foot')) return [numbered(child, page)]
      if (isFixed(child)) return page.number === 1 ? [child] : []
      if (isRepeated(child)) return [child]
      if (!isFlow(child)) return kept.has(here.join('.')) ? [child] : []
      const inside = prune(child, here)
      return inside === null ? [] : [inside]
    })
    const isEmpty = children.every((child) => typeof child !== 'string' && isRepeated(child))
    return isEmpty && path.length > 0 ? null : { ...element, children }
  }
  return prune(article, []) ?? article
}

function numbered(element: PaperElement, page: { readonly number: number; readonly total: number }): PaperElement {
  // A sheet alone needs no number.
  if (hasClass(element, 'page-number')) return { ...element, children: page.total > 1 ? [`${page.number} / ${page.total}`] : [] }
  return {
    ...element,
    children: element.children.map((child) => (typeof child === 'string' ? child : numbered(child, page))),
  }
}

/** Flows over sheets: sections, tables and lists; a line only when lines of its own hang from it. */
function isFlow(element: PaperElement): boolean {
  if (hasClass(element, 'whole')) return false
  switch (element.tag) {
    case 'article':
    case 'section':
    case 'table':
    case 'tbody':
    case 'ol':
    case 'ul':
      return true
    case 'div':
      return element.children.some((child) => typeof child !== 'string' && isFlow(child))
    case 'li':
      return element.children.some((child) => typeof child !== 'string' && (child.tag === 'ol' || child.tag === 'ul'))
    default:
      return false
  }
}

/** What every part of a table keeps when it goes on: the widths and heads of its columns. */
const isRepeated = ({ tag }: PaperElement) => tag === 'colgroup' || tag === 'thead'

const isFixed = (element: PaperElement) => hasClass(element, 'foot') || hasClass(element, 'corner') || hasClass(element, 'logo')

function keepsNext(element: PaperElement): boolean {
  const { tag } = element
  return tag === 'h1' || tag === 'h2' || tag === 'h3' || tag === 'caption' || hasClass(element, 'keep-next')
}

function hasClass(element: PaperElement, name: string): boolean {
  return (element.attributes.class ?? '').split(' ').includes(name)
}
