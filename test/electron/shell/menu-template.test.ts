import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, test } from 'vitest'
import { menuTemplate } from '../../../electron/shell/menu-template.ts'
import type { MenuCommand } from '../../../shared/contract/menu-commands.ts'
import { shellText } from '../../../shared/text/shell.ts'

function flat(items: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])])
}

const nothing = { command: () => {}, newWindow: () => {}, openRegister: () => {}, createRegister: () => {}, openRecent: () => {} }

const command = (id: string, change: Partial<MenuCommand> = {}): MenuCommand => ({
  id,
  text: id,
  group: 'go',
  shortcut: null,
  isEnabled: true,
  ...change,
})
const commands: readonly MenuCommand[] = [
  command('go-plans', { shortcut: 'Alt+2' }),
  command('go-settings', { shortcut: 'Alt+,' }),
  command('undo', { group: 'edit', shortcut: 'Mod+Z', isEnabled: false }),
  command('search', { group: 'go', shortcut: 'Mod+K' }),
  command('back', { group: 'go', shortcut: 'Alt+ArrowLeft' }),
  command('new-window', { group: 'register', shortcut: 'Mod+Shift+N' }),
  command('open-register', { group: 'register', shortcut: 'Mod+O' }),
  command('new-meeting', { group: 'register', shortcut: 'N' }),
  command('print', { group: 'paper', shortcut: 'Mod+P' }),
  command('zoom', { group: 'screen', shortcut: '+' }),
  command('R&D', { group: 'screen', text: 'R&D' }),
  command('shortcuts', { group: 'view', shortcut: '?' }),
  command('licences', { group: 'register' }),
]

describe.each(['linux', 'win32', 'darwin'])('the menu on %s', (platform) => {
  const choice = { platform, developer: false, commands, recent: [] }
  const menu = (change = {}): readonly MenuItemConstructorOptions[] =>
    flat(menuTemplate(shellText.en.menu, nothing, { ...choice, ...change }))
  const item = (id: string) => menu().find((one) => one.id === id)

  test('has every command of the page once, and gives each', () => {
    const given: string[] = []
    const own: string[] = []
    const actions = {
      ...nothing,
      command: (id: string) => void given.push(id),
      newWindow: () => void own.push('new-window'),
      openRegister: () => void own.push('open-register'),
    }
    for (const one of flat(menuTemplate(shellText.en.menu, actions, choice))) {
      // A click handler gets the item, the window and the event; none of them is looked at.
      if (one.id !== undefined) Reflect.apply(one.click ?? (() => {}), undefined, [])
    }
    expect([...given, ...own].toSorted()).toEqual(commands.map(({ id }) => id).toSorted())
    expect(own).toEqual(['new-window', 'open-register'])
  })

  test('shows what cannot be done now, and the words as they are', () => {
    expect(item('undo')).toMatchObject({ enabled: false })
    expect(item('print')).toMatchObject({ enabled: true })
    expect(item('R&D')).toMatchObject({ label: 'R&&D' })
  })

  test('shows the keys of the page, which hears them itself', () => {
    const onlyShown = platform === 'darwin' ? {} : { registerAccelerator: false }
    expect(item('search')).toMatchObject({ accelerator: 'CmdOrCtrl+K', ...onlyShown })
    expect(item('back')).toMatchObject({ accelerator: 'Alt+Left', ...onlyShown })
    // On a Mac a key that is shown always works, and would take letters from whoever types.
    expect(item('new-meeting')?.accelerator).toBe(platform === 'darwin' ? undefined : 'N')
    expect(item('zoom')?.accelerator).toBe(platform === 'darwin' ? undefined : 'Plus')
  })

  test('gives no key twice', () => {
    const keys = menu().flatMap(({ accelerator }) => (accelerator === undefined ? [] : [accelerator.toLowerCase()]))
    expect(keys.toSorted()).toEqual([...new Set(keys)].toSorted())
  })

  test('lists the registers opened before', () => {
    const opened: string[] = []
    const recent = [{ path: '/a/one.honbu', fileName: 'one.honbu', folder: '/a' }]
    const items = flat(
      menuTemplate(shellText.en.menu, { ...nothing, openRecent: (path) => void opened.push(path) }, { ...choice, recent }),
    )
    Reflect.apply(items.find(({ label }) => label === 'one.honbu — /a')?.click ?? (() => {}), undefined, [])
    expect(opened).toEqual(['/a/one.honbu'])
  })

  test('names every item in the language of the page, roles too', () => {
    const japanese = flat(menuTemplate(shellText.ja.menu, nothing, { platform, developer: true, commands: [], recent: [] }))
    const unnamed = japanese.filter(({ type, label }) => type !== 'separator' && !label)
    const english = japanese.flatMap(({ label, type }) =>
      /^[\x20-\x7e]+$/.test(label ?? 'x') && type !== 'separator' ? [label] : [],
    )
    expect({ unnamed, english }).toEqual({ unnamed: [], english: platform === 'darwin' ? ['Honbu'] : [] })
  })

  test('has no developer tools in a package, and no menu of a screen that has no commands', () => {
    const labels = menu({ commands: [] }).map(({ label }) => label)
    expect(labels).not.toContain(shellText.en.menu.developerTools)
    expect(labels).not.toContain(shellText.en.menu.screen)
  })
})
