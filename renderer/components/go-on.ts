/** The field after this one in its form takes the focus, its words chosen, so that what is typed next stands in their place. */
export function goOn(field: HTMLElement): void {
  const form = field.closest('form')
  if (form === null) return
  const all = [...form.querySelectorAll<HTMLElement>('input, textarea, button, [tabindex]')]
  const next = all.slice(all.indexOf(field) + 1).find(isReached)
  next?.focus()
  if (next instanceof HTMLInputElement) next.select()
}

/**
 * Reached by Tab: what is made for the browser's own forms alone is not. That an open list hides the rest of the page from screen readers says
 * nothing: it closes as the focus leaves.
 */
const isReached = (element: HTMLElement) =>
  element.tabIndex >= 0 &&
  !element.matches(':disabled') &&
  element.closest('[data-a11y-ignore], [data-react-aria-prevent-focus]') === null
