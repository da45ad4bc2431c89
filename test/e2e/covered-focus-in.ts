import type { Page } from 'playwright-core'

/**
 * What cannot be seen at all while it has the focus, because it lies beneath what sticks to an edge or was not brought into view (WCAG 2.2, 2.4.11):
 * all that Tab and the arrows reach, forwards and back.
 */
export function coveredFocusIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const reached =
      'a[href], button, input, select, textarea, [tabindex="0"], [role=row][tabindex], [role=gridcell][tabindex], [role=option][tabindex]'
    const most = 120
    const isThere = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true }) && element.closest('[inert], [aria-hidden=true]') === null
    /** What is seen of it: a box beside its words stands for a field that is drawn by itself. */
    const shown = (element: Element): Element => element.closest('label') ?? element
    const isSeen = (element: Element): boolean => {
      const seen = shown(element)
      const { left, top, width, height } = seen.getBoundingClientRect()
      // A press goes through it, and so would the question what is there.
      if (getComputedStyle(seen).pointerEvents === 'none') return top >= 0 && left >= 0 && top < innerHeight && left < innerWidth
      const parts = [0.02, 0.25, 0.5, 0.75, 0.98]
      return parts.some((across) =>
        parts.some((down) => {
          const hit = document.elementFromPoint(left + width * across, top + height * down)
          return hit !== null && (seen.contains(hit) || hit.closest('label') === seen)
        }),
      )
    }
    const all = [...document.querySelectorAll<HTMLElement>(reached)].filter(isThere)
    const step = Math.max(all.length / most, 1)
    const some = Array.from({ length: Math.min(all.length, most) }, (_, at) => all[Math.floor(at * step)]).filter(
      (element) => element !== undefined,
    )
    const told = new Set<string>()
    for (const element of [...some, ...some.toReversed()]) {
      // A list that was just struck has handed its focus to a row already: from there nothing would be brought into view.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      element.focus()
      if (document.activeElement !== element || isSeen(element)) continue
      const name = element.getAttribute('aria-label') ?? shown(element).textContent ?? ''
      told.add(`covered: ${element.tagName.toLowerCase()}.${String(element.getAttribute('class'))} ${name.trim().slice(0, 40)}`)
    }
    return [...told]
  })
}
