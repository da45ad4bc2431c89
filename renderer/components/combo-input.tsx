import { type KeyboardEvent, use } from 'react'
import { ComboBoxStateContext, Input, type InputProps } from 'react-aria-components'

/**
 * The field of a combo box. Enter takes the first of what typing left where none is marked, so that words that find something are never
 * thrown away in silence; an open input method keeps its Enter.
 */
export function ComboInput(props: InputProps) {
  const state = use(ComboBoxStateContext)
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    if (state === null || !state.isOpen || state.selectionManager.focusedKey !== null) return
    const typed = state.inputValue.trim()
    const first = state.collection.getFirstKey()
    if (typed === '' || first === null || typed === state.selectedItem?.textValue) return
    event.preventDefault()
    event.stopPropagation()
    state.setSelectedKey(first)
    state.close()
  }
  // On the way down: the field's own Enter would close the list and put back what stood there.
  return <Input {...props} onKeyDownCapture={onKeyDown} />
}
