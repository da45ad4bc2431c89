/** Fields in which people typed since they came there; what was typed in them can be taken back by the field itself. */
interface Typing {
  /** What stood there when typing began. */
  readonly before: string
  readonly hasUndone: boolean
}

type Field = HTMLInputElement | HTMLTextAreaElement

/**
 * Keeps account of the typing in the fields of the page. Ctrl+Z in a field first takes back what was typed in it, then the register's
 * last change; a field that saves every run of typing as a change of its own (`data-saves-itself`) leaves all to the register.
 */
export function watchTyping(): {
  readonly isFields: (target: EventTarget | null, act: 'undo' | 'redo') => boolean
  readonly stop: () => void
} {
  const typing = new WeakMap<Field, Typing>()
  const values = new WeakMap<Field, string>()
  const onFocus = ({ target }: FocusEvent) => {
    if (!isField(target)) return
    typing.delete(target)
    values.set(target, target.value)
  }
  const onInput = (event: Event) => {
    const { target } = event
    if (!isField(target) || target.dataset.savesItself !== undefined) return
    const before = typing.get(target)?.before ?? values.get(target) ?? ''
    const isHistory = event instanceof InputEvent && event.inputType.startsWith('history')
    typing.set(target, { before, hasUndone: isHistory })
  }
  // Enter hands the words over: what follows is the register's.
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.isComposing || !isField(event.target)) return
    const { target } = event
    if (target instanceof HTMLInputElement || target.dataset['oneLine'] !== undefined) typing.delete(target)
  }
  addEventListener('focusin', onFocus)
  addEventListener('input', onInput, { capture: true })
  addEventListener('keydown', onKey)
  return {
    isFields: (target, act) => {
      const now = isField(target) ? typing.get(target) : undefined
      if (now === undefined || !isField(target)) return false
      return act === 'undo' ? target.value !== now.before : now.hasUndone
    },
    stop: () => {
      removeEventListener('focusin', onFocus)
      removeEventListener('input', onInput, { capture: true })
      removeEventListener('keydown', onKey)
    },
  }
}

const isField = (target: EventTarget | null): target is Field =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
