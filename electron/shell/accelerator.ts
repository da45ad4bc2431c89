import type { MenuItemConstructorOptions } from 'electron'

const keyNames: Readonly<Record<string, string>> = {
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  Mod: 'CmdOrCtrl',
  '+': 'Plus',
}

/**
 * A key of the page (`Mod+K`, `Alt+ArrowLeft`, `N`) as the menu shows it. The page hears its own keys, so that they mean what they mean where the
 * focus is; the menu only shows them. On macOS, where a shown key always works, keys without Mod or Alt would take letters from whoever types and are
 * left out.
 */
export function acceleratorOf(
  shortcut: string | null,
  mac: boolean,
): Pick<MenuItemConstructorOptions, 'accelerator' | 'registerAccelerator'> {
  if (shortcut === null) return {}
  if (mac && !/^(Mod|Alt)\+/.test(shortcut)) return {}
  const keys =
    shortcut.endsWith('++') || shortcut === '+' ? [...shortcut.slice(0, -1).split('+').filter(Boolean), '+'] : shortcut.split('+')
  const accelerator = keys.map((key) => keyNames[key] ?? key).join('+')
  return isKnown(keys.at(-1) ?? '') ? { accelerator, ...(mac ? {} : { registerAccelerator: false }) } : {}
}

/** What Electron takes for a key; it throws at others. */
const isKnown = (key: string): boolean =>
  /^[\x21-\x7e]$/.test(key) ||
  /^F([1-9]|1\d|2[0-4])$/.test(key) ||
  ['Enter', 'Escape', 'Delete', 'Backspace', 'Tab', 'Home', 'End', 'PageUp', 'PageDown', 'Space', ...arrows].includes(key)

const arrows = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']
