import type { Page } from 'playwright-core'

/**
 * What is too small to be struck: less than 24 px high or wide, and with another target within 12 px of its middle (WCAG 2.2, 2.5.8). What a press hits is
 * asked of the page itself, since a part may take more room than is seen of it. Links within a sentence and the things of a drawing are exempt.
 */
export function smallTargetsIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const operable =
      'a[href], button, input, select, textarea, [role=button], [role=tab], [role=link], [role=checkbox], [role=switch], [tabindex="0"], [role=gridcell][tabindex]'
    const panes =
      'main, aside, section, [data-scroll-key], [role=grid], [role=treegrid], [role=listbox], [role=tabpanel], [role=region]'
    const half = 11.5
    /** A box and its words are one target. */
    const targetOf = (element: Element): Element => element.closest('label') ?? element
    const targets = [...document.querySelectorAll(operable)]
      .filter((element) => !element.matches(panes) && element.closest('svg, [aria-hidden=true], p') === null)
      .filter((element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      .map((element) => ({ element, box: targetOf(element).getBoundingClientRect() }))
      .filter(({ element, box }) => box.width > 1 && box.height > 1 && getComputedStyle(element).pointerEvents !== 'none')
    const small = targets.filter(({ box }) => box.width < 24 || box.height < 24)
    const struckAt = (x: number, y: number): Element | null => document.elementFromPoint(x, y)?.closest(operable) ?? null
    const isOneWith = (one: Element, other: Element): boolean => targetOf(one).contains(other) || targetOf(other).contains(one)
    const nameOf = (element: Element): string =>
      `${element.tagName.toLowerCase()}.${String(element.getAttribute('class'))} ${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}`

    const told: string[] = []
    for (const { element, box } of small) {
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
      if (struckAt(x, y) === null || x < 0 || y < 0) continue
      const isOwn = (atX: number, atY: number): boolean => {
        const struck = document.elementFromPoint(atX, atY)
        return struck !== null && targetOf(element).contains(struck)
      }
      /** How far a press to one side still hits it, in px. */
      const reach = (toX: number, toY: number): number => {
        let far = 0
        while (far < 24 && isOwn(x + toX * (far + 1), y + toY * (far + 1))) far += 1
        return far
      }
      const isWide = box.width >= 24 || reach(-1, 0) + reach(1, 0) >= 23
      const isHigh = box.height >= 24 || reach(0, -1) + reach(0, 1) >= 23
      if (isWide && isHigh) continue
      const around = Array.from({ length: 16 }, (_, at): readonly [number, number] => [
        x + half * Math.cos((at * Math.PI) / 8),
        y + half * Math.sin((at * Math.PI) / 8),
      ])
      const other =
        around.map((at) => struckAt(...at)).find((struck) => struck !== null && !isOneWith(element, struck)) ??
        small.find(
          (near) =>
            !isOneWith(element, near.element) &&
            Math.hypot(near.box.x + near.box.width / 2 - x, near.box.y + near.box.height / 2 - y) < half * 2,
        )?.element
      if (other) told.push(`${box.width.toFixed(1)} x ${box.height.toFixed(1)} px: ${nameOf(element)}, beside ${nameOf(other)}`)
    }
    return told
  })
}
