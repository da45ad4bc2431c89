import { useEffect } from 'react'
import type { MenuCommand } from '../../shared/contract/menu-commands.ts'
import { useBridge } from '../data/bridge-context.tsx'
import { commandWords, useAllCommands } from '../data/commands.ts'
import { useLanguage } from '../data/language.ts'

/** So long must the commands stay as they are before the menu is made anew, in milliseconds: moving about changes them at every step. */
const rest = 120

/** Keeps the host's menu in step with what can be done here and now. */
export function useMenu(): void {
  const bridge = useBridge()
  const language = useLanguage()
  const commands = useAllCommands()
  const said = JSON.stringify(
    commands.map(
      (command): MenuCommand => ({
        id: command.id,
        text: commandWords(command, language),
        group: command.group,
        shortcut: command.shortcut ?? null,
        isEnabled: command.isDisabled !== true,
      }),
    ),
  )
  useEffect(() => {
    const timer = setTimeout(() => bridge.setCommands(JSON.parse(said) as readonly MenuCommand[]), rest)
    return () => clearTimeout(timer)
  }, [bridge, said])
}
