import { useEffect, useRef } from 'react'
import { isShortcut } from '../components/shortcut.ts'
import { allCommands, type Command, commandsByNearness } from '../data/commands.ts'
import { useBridge } from '../data/bridge-context.tsx'
import { watchTyping } from './typed-fields.ts'

/** Gives the command whose key is struck, and those that the host's menu sends. */
export function useShortcuts(): void {
  const bridge = useBridge()

  const typing = useRef<ReturnType<typeof watchTyping> | null>(null)
  useEffect(() => {
    const watch = watchTyping()
    typing.current = watch
    return watch.stop
  }, [])

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // A part that used the key for itself has said so; an open input method owns every key.
      if (event.defaultPrevented || event.isComposing) return
      const command = commandFor(event)
      if (command === null) return
      // The browser takes back what was typed.
      if (isHistory(command.id) && typing.current?.isFields(event.target, command.id)) return
      event.preventDefault()
      command.run()
    }
    // On the way down: a button that has the focus would take the Enter of Ctrl+Enter for a press.
    const onModEnter = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
      onKeyDown(event)
      if (event.defaultPrevented) event.stopPropagation()
    }
    window.addEventListener('keydown', onModEnter, true)
    window.addEventListener('keydown', onKeyDown)
    return () => {
      window.removeEventListener('keydown', onModEnter, true)
      window.removeEventListener('keydown', onKeyDown)
    }
  }, [])

  useEffect(
    () =>
      bridge.onCommand((wanted) => {
        if (isHistory(wanted) && typing.current?.isFields(document.activeElement, wanted)) {
          document.execCommand(wanted)
          return
        }
        const command = allCommands().findLast((candidate) => candidate.id === wanted && !candidate.isDisabled)
        command?.run()
      }),
    [bridge],
  )
}

function commandFor(event: KeyboardEvent): Command | null {
  // A list that is searched gets the field's keys passed on, and is no field itself.
  const isTyping = isTextField(event.target) || isTextField(document.activeElement)
  // While a dialog is open its own keys work, and nothing behind it.
  if (document.querySelector('[role="dialog"], [role="alertdialog"]') !== null && !event.altKey) return null
  const usable = commandsByNearness().filter((command) => {
    if (command.isDisabled) return false
    const keys = [command.shortcut ?? '', ...(command.alternatives ?? [])].filter((key) => key !== '')
    return keys.some(
      (key) => isShortcut(event, key) && (!isTyping || command.worksWhileTyping || /^(Mod|Alt)\+/.test(key) || /^F\d/.test(key)),
    )
  })
  return usable.at(-1) ?? null
}

const isHistory = (id: string): id is 'undo' | 'redo' => id === 'undo' || id === 'redo'

/** Text fields keep the keys they know themselves: in them Mod+Z undoes typing. */
function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
}
