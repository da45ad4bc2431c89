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
  const fonts = useFontsLoaded()
  const [ranges, setRanges] = useState<readonly (readonly [number, number])[]>([[0, units.length]])

  useLayoutEffect(() => {
    const long = measure.current
    const sheet = blank.current
    if (long === null || sheet === null) return
    const next = deal(measured(units, article, long), capacityOf(sheet, long))
    // oxlint-disable-next-line react/set-state-in-effect -- lengths are known only once drawn; this runs before anything is painted, and only when the dealing changes
    setRanges((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next))
  }, [units, article, measure, blank, fonts])

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
  return { sheets, isSettled: fonts.areLoaded }
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

/** Changes whenever a font arrives, so that lengths are taken anew. */
function useFontsLoaded(): { readonly areLoaded: boolean; readonly round: number } {
  const [state, setState] = useState({ areLoaded: !('fonts' in document) || document.fonts.status === 'loaded', round: 0 })
  useEffect(() => {
    if (!('fonts' in document)) return undefined
    const update = () => setState((before) => ({ areLoaded: document.fonts.status === 'loaded', round: before.round + 1 }))
    document.fonts.addEventListener('loadingdone', update)
    document.fonts.addEventListener('loading', update)
    void document.fonts.ready.then(update)
    return () => {
      document.fonts.removeEventListener('loadingdone', update)
      document.fonts.removeEventListener('loading', update)
    }
  }, [])
  return state
}
