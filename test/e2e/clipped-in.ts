import type { Page } from 'playwright-core'

/**
 * What cannot be read whole on the page at its present size: words that lie beyond its edge, and panes that must be pushed sideways. Tables,
 * drawings and papers may be wider than a narrow window and scroll by themselves (WCAG 2.2, 1.4.10).
 */
export function clippedIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const mayBeWide =
      'table, textarea, [role=grid], [role=treegrid], [role=table], svg, [class*=paper], [class*=scroller], [data-scrolls-sideways]'
    const told: string[] = []
    const say = (what: string, element: Element) =>
      told.push(
        `${what}: ${element.tagName.toLowerCase()}.${String(element.getAttribute('class'))} ${(element.textContent ?? '').trim().slice(0, 40)}`,
      )
    const isWide = (element: Element) => element.closest(mayBeWide) !== null
    /** Cut on purpose, with dots, or not drawn at all. */
    const isCut = (element: Element) => {
      for (let box: Element | null = element; box !== null; box = box.parentElement) {
        const { textOverflow, overflowX, position, clipPath } = getComputedStyle(box)
        if (textOverflow === 'ellipsis' && overflowX !== 'visible') return true
        if (clipPath !== 'none' || (position === 'fixed' && box.getBoundingClientRect().right <= 0)) return true
      }
      return false
    }
    // Where the matter itself has no room, nothing in it would be told.
    const matter = document.querySelector('main')
    if (matter !== null && matter.clientWidth < Math.min(innerWidth, 860) - 20) say('no room', matter)
    for (const element of document.querySelectorAll('body *')) {
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue
      const { overflowX } = getComputedStyle(element)
      const scrolls = /auto|scroll/.test(overflowX) && element.scrollWidth > element.clientWidth + 1
      if (scrolls && !isWide(element) && element.querySelector(mayBeWide) === null) say('scrolls sideways', element)
      const { left, right, width } = element.getBoundingClientRect()
      const hasWords = element.children.length === 0 && (element.textContent ?? '').trim() !== '' && width > 1
      if (hasWords && (right > innerWidth + 1 || left < -1) && !isWide(element) && !isCut(element))
        say('beyond the edge', element)
    }
    return told
  })
}
