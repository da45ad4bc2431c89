/**
 * A key or keys pressed together, as in the commands: `Mod+K`, `Alt+ArrowUp`, `N`, `?`. `Mod` is Ctrl, on a Mac Command.
 * The last part is what KeyboardEvent.key reports, letters in upper case.
 */
export type Shortcut = string

const onMac = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform)

const capsOfKeys: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  ' ': 'Space',
  Space: 'Space',
  Delete: 'Del',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
}

/** What stands on the caps of these keys, on this machine's keyboard. */
export function shortcutCaps(shortcut: Shortcut): readonly string[] {
  return partsOf(shortcut).map((part) => {
    if (part === 'Mod') return onMac ? '⌘' : 'Ctrl'
    if (part === 'Alt') return onMac ? '⌥' : 'Alt'
    if (part === 'Shift') return onMac ? '⇧' : 'Shift'
    return capsOfKeys[part] ?? part
  })
}

export interface KeyStroke {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/** Whether the key stroke is this shortcut. Shift is not asked of signs such as `?`, which need it on some keyboards only. */
export function isShortcut(stroke: KeyStroke, shortcut: Shortcut): boolean {
  const parts = partsOf(shortcut)
  const key = parts.at(-1) ?? ''
  const mod = onMac ? stroke.metaKey : stroke.ctrlKey
  const otherMod = onMac ? stroke.ctrlKey : stroke.metaKey
  if (otherMod || mod !== parts.includes('Mod') || stroke.altKey !== parts.includes('Alt')) return false
  const pressed = stroke.key.length === 1 ? stroke.key.toUpperCase() : stroke.key
  if (pressed !== (key === 'Space' ? ' ' : key)) return false
  const isSign = key.length === 1 && key.toUpperCase() === key.toLowerCase()
  return isSign || stroke.shiftKey === parts.includes('Shift')
}

function partsOf(shortcut: Shortcut): readonly string[] {
  return shortcut.endsWith('++') ? [...shortcut.slice(0, -2).split('+'), '+'] : shortcut === '+' ? ['+'] : shortcut.split('+')
}
