import { type RefObject, useEffect, useLayoutEffect, useMemo, useState } from 'react'
import type { PaperElement } from '../../../shared/documents/node.ts'
import { deal, type Path, sheetTree, type Unit, unitsOf } from './deal.ts'

export interface DealtPaper {
  readonly sheets: readonly PaperElement[]
  /** False until the fonts are there and the sheets were dealt with them. */
  readonly isSettled: boolean
}

/**
 * The paper dealt out to sheets, by the heights of its parts on one long sheet that is drawn out of sight. `measure` is that
 * sheet (`article.paper[data-measuring]`), `blank` an empty one that tells how much goes on a sheet.
 */
export function useDealtPaper(
  article: PaperElement,
  measure: RefObject<HTMLElement | null>,
  blank: RefObject<HTMLElement | null>,
): DealtPaper {
  const units = useMemo(() => unitsOf(article), [article])
  const round = useFontRounds()
  const [ranges, setRanges] = useState<Ranges>([[0, units.length]])
  const [settled, setSettled] = useState<Ranges | null>(null)

  useLayoutEffect(() => {
    const next = dealtNow(units, article, measure.current, blank.current)
    // oxlint-disable-next-line react/set-state-in-effect -- lengths are known only once drawn; this runs before anything is painted, and only when the dealing changes
    if (next !== null) setRanges((before) => (isSame(before, next) ? before : next))
  }, [units, article, measure, blank, round])

  // Settled is what comes out the same when it is dealt once more with every font in its place.
  useEffect(() => {
    if (!hasFonts) return undefined
    let isGone = false
    const settle = async () => {
      const hasWaited = await everythingLoaded(measure.current)
      if (isGone) return
      const next = hasWaited ? dealtNow(units, article, measure.current, blank.current) : null
      if (next === null || isSame(ranges, next)) setSettled(ranges)
      else setRanges(next)
    }
    void settle()
    return () => {
      isGone = true
    }
  }, [units, article, measure, blank, round, ranges])

  const sheets = useMemo(
    () =>
      ranges.map((range, at) =>
        // While the tree has changed and its heights are not taken yet, what exceeds the old ranges goes on the last sheet.
        sheetTree(article, units, at === ranges.length - 1 ? [range[0], units.length] : range, {
          number: at + 1,
          total: ranges.length,
        }),
      ),
    [article, units, ranges],
  )
  return { sheets, isSettled: !hasFonts || settled === ranges }
}

type Ranges = readonly (readonly [from: number, to: number])[]

const isSame = (one: Ranges, other: Ranges) => JSON.stringify(one) === JSON.stringify(other)

function dealtNow(
  units: ReturnType<typeof unitsOf>,
  article: PaperElement,
  long: HTMLElement | null,
  blank: HTMLElement | null,
): Ranges | null {
  return long === null || blank === null ? null : deal(measured(units, article, long), capacityOf(blank, long))
}

const hasFonts = 'fonts' in document

/**
 * Until every font and picture of the sheet is there; whether any had to be waited for. A browser asks for a font only when it lays out the first
 * line that needs it, and until then says that all are loaded.
 */
async function everythingLoaded(sheet: HTMLElement | null): Promise<boolean> {
  let hasWaited = false
  const isLoading = () => {
    sheet?.getBoundingClientRect()
    return document.fonts.status === 'loading'
  }
  while (isLoading()) {
    hasWaited = true
    await document.fonts.ready
  }
  await Promise.all(Array.from(sheet?.querySelectorAll('img') ?? [], (image) => image.decode().catch(() => {})))
  return hasWaited
}

function measured(units: ReturnType<typeof unitsOf>, article: PaperElement, long: HTMLElement): readonly Unit[] {
  const origin = long.getBoundingClientRect()
  const paddingTop = Number.parseFloat(getComputedStyle(long).paddingTop) || 0
  return units.map((unit) => {
    const element = elementAt(article, long, unit.path)
    const rect = element?.getBoundingClientRect()
    const head = element?.tagName === 'TR' ? element.closest('table')?.querySelector('thead') : null
    return {
      ...unit,
      top: (rect?.top ?? 0) - origin.top - paddingTop,
      bottom: (rect?.bottom ?? 0) - origin.top - paddingTop,
      headHeight: head?.getBoundingClientRect().height ?? 0,
    }
  })
}

function capacityOf(blank: HTMLElement, long: HTMLElement): number {
  const style = getComputedStyle(blank)
  const foot = heightOf(long.querySelector(':scope > .foot'))
  return blank.clientHeight - (Number.parseFloat(style.paddingTop) || 0) - (Number.parseFloat(style.paddingBottom) || 0) - foot
}

/** What the foot takes from the matter: what of it hangs in the margin takes nothing. */
function heightOf(foot: Element | null): number {
  if (foot === null) return 0
  const hanging = Number.parseFloat(getComputedStyle(foot).marginBottom) || 0
  return Math.max(0, foot.getBoundingClientRect().height + Math.min(0, hanging))
}

/** The DOM element drawn for the tree's element at the path: text makes no elements, so indices are counted without it. */
function elementAt(article: PaperElement, root: HTMLElement, path: Path): Element | undefined {
  let node = article
  let element: Element | undefined = root
  for (const at of path) {
    const child = node.children[at]
    if (child === undefined || typeof child === 'string') return undefined
    const elementsBefore = node.children.slice(0, at).filter((sibling) => typeof sibling !== 'string').length
    element = element?.children[elementsBefore]
    node = child
  }
  return element
}

/** Counts the fonts that arrive, so that lengths are taken anew. */
function useFontRounds(): number {
  const [round, setRound] = useState(0)
  useEffect(() => {
    if (!hasFonts) return undefined
    const count = () => setRound((before) => before + 1)
    document.fonts.addEventListener('loadingdone', count)
    return () => document.fonts.removeEventListener('loadingdone', count)
  }, [])
  return round
}
