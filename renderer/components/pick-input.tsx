import { type KeyboardEvent, use } from 'react'
import { ComboBoxStateContext, Input, type InputProps } from 'react-aria-components'
import { foldText } from '../../shared/domain/fold-text.ts'
import { goOn } from './go-on.ts'

export interface PickInputProps extends InputProps {
  /** Nothing new is made: Enter takes the first of what typing left. */
  readonly takesFirst?: boolean
}

/**
 * The field of one of many, or a new one. Enter takes what is marked, what is called exactly so, or else the words, and goes on to the
 * next field at once: a form is never answered with fields that nobody looked at, and what is struck next is no shortcut.
 */
export function PickInput({ takesFirst = false, ...props }: PickInputProps) {
  const state = use(ComboBoxStateContext)
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    event.stopPropagation()
    if (state === null) return
    const typed = foldText(state.inputValue)
    const namesake = typed === '' ? undefined : [...state.collection].find(({ textValue }) => foldText(textValue) === typed)
    const first = takesFirst && typed !== '' ? state.collection.getFirstKey() : null
    const key = state.selectionManager.focusedKey ?? namesake?.key ?? first
    if (key === null && typed === '') return
    // What is chosen closes the list by itself; closed before, it would open again as the words change.
    if (key === null) state.close()
    else state.setSelectedKey(key)
    goOn(event.currentTarget)
  }
  // On the way down: the field's own Enter would answer the form.
  return <Input {...props} onKeyDownCapture={onKeyDown} />
}
