/** What commands are for: one menu, one part of the sheet of all keys each. */
export const commandGroups = ['screen', 'edit', 'go', 'view', 'paper', 'register'] as const
export type CommandGroup = (typeof commandGroups)[number]

/** A command as the menu shows it. */
export interface MenuCommand {
  /** The page's own name for it, which comes back when it is chosen. */
  readonly id: string
  /** In the page's language. */
  readonly text: string
  readonly group: CommandGroup
  /** `Mod+K`, `Alt+ArrowLeft`, `N`; null: none. */
  readonly shortcut: string | null
  readonly isEnabled: boolean
}
