const caps: Readonly<Record<string, string>> = {
  Mod: 'Ctrl',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
}

/** A shortcut as it stands on a PC's keyboard, for reading outside the program: `Mod+K` is Ctrl+K. */
export const printedKey = (shortcut: string): string =>
  shortcut === '+'
    ? shortcut
    : shortcut
        .split('+')
        .map((part) => caps[part] ?? part)
        .join('+')
