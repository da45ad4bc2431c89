import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, test } from 'vitest'
import { menuTemplate } from '../../../electron/shell/menu-template.ts'
import { type HostCommand, hostCommands } from '../../../shared/contract/host.ts'
import { shellText } from '../../../shared/text/shell.ts'

function flat(items: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])])
}

const nothing = { command: () => {}, openRegister: () => {}, createRegister: () => {} }

describe.each(['linux', 'win32', 'darwin'])('the menu on %s', (platform) => {
  const items = flat(menuTemplate(shellText.en.menu, nothing, { platform, developer: false }))

  test('has every command once, and each sends itself', () => {
    const sent: HostCommand[] = []
    const actions = { ...nothing, command: (command: HostCommand) => void sent.push(command) }
    for (const item of flat(menuTemplate(shellText.en.menu, actions, { platform, developer: false }))) {
      // A click handler gets the item, the window and the event; none of them is looked at.
      if (item.id !== undefined) Reflect.apply(item.click ?? (() => {}), undefined, [])
    }
    expect(sent.toSorted()).toEqual(hostCommands.toSorted())
  })

  test('gives no key twice', () => {
    const keys = items.flatMap((item) => (item.accelerator === undefined ? [] : [item.accelerator.toLowerCase()]))
    expect(keys.toSorted()).toEqual([...new Set(keys)].toSorted())
  })

  test('names every item in the language of the page, roles too', () => {
    const japanese = flat(menuTemplate(shellText.ja.menu, nothing, { platform, developer: true }))
    const unnamed = japanese.filter((item) => item.type !== 'separator' && !item.label)
    const english = japanese.flatMap((item) =>
      /^[\x20-\x7e]+$/.test(item.label ?? 'x') && item.type !== 'separator' ? [item.label] : [],
    )
    expect({ unnamed, english }).toEqual({
      unnamed: [],
      english: platform === 'darwin' ? ['Honbu', 'Show in English'] : ['Show in English'],
    })
  })

  test('has no developer tools in a package', () => {
    expect(items.filter((item) => item.role === 'toggleDevTools')).toEqual([])
  })
})
