import type { Language } from '../../../shared/domain/vocabulary.ts'

/** A place in the agenda that the focus goes to. */
export interface Target {
  readonly key: string
  /** row: the line as a whole. */
  readonly in: Language | 'row'
  readonly caret: number | 'end'
}

/** The element of a place, when it is drawn. */
export function findTarget(container: HTMLElement | null, target: Target): HTMLElement | null {
  const row = container?.querySelector<HTMLElement>(`[data-line="${target.key}"]`) ?? null
  if (target.in === 'row') return row
  return row?.querySelector<HTMLElement>(`textarea[lang="${target.in}"]`) ?? row?.querySelector<HTMLElement>('textarea') ?? row
}

/** Where in the agenda the focus is: in a title of a language, or on a line; null: elsewhere. */
export function whereFocus(container: HTMLElement | null): Language | 'row' | null {
  const focused = document.activeElement
  if (container === null || !container.contains(focused)) return null
  if (!(focused instanceof HTMLTextAreaElement)) return 'row'
  return focused.lang === 'en' ? 'en' : 'ja'
}

/** Puts the focus there, with the caret, and brings the line into sight. */
export function focusTarget(element: HTMLElement, { caret }: Target): void {
  element.focus({ preventScroll: true })
  ;(element.closest<HTMLElement>('[data-line]') ?? element).scrollIntoView({ block: 'nearest' })
  if (element instanceof HTMLTextAreaElement) {
    const at = caret === 'end' ? element.value.length : Math.min(caret, element.value.length)
    element.setSelectionRange(at, at)
  }
}
