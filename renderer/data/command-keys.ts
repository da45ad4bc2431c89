import type { Command } from './commands.ts'

/**
 * The keys that give each command here and now, by its id: a key belongs to the newest command that can be given and asks for it, so a screen's command takes a
 * key from the frame's. A command that cannot be given now keeps those that nothing else took.
 */
export function keysOfCommands(commands: readonly Command[]): ReadonlyMap<string, readonly string[]> {
  const taken = new Map<string, string>()
  const wantedBy = (command: Command) => [command.shortcut ?? '', ...(command.alternatives ?? [])].filter((key) => key !== '')
  for (const command of commands.filter(({ isDisabled }) => !isDisabled)) {
    for (const key of wantedBy(command)) taken.set(key, command.id)
  }
  return new Map(
    commands.map((command) => [command.id, wantedBy(command).filter((key) => (taken.get(key) ?? command.id) === command.id)]),
  )
}
