import { type BrowserWindow, clipboard, Menu, type MenuItemConstructorOptions } from 'electron'
import type { ShellText } from '../../shared/text/shell.ts'
import { routeIn } from './app-address.ts'

export interface ContextMenuActions {
  readonly text: () => ShellText['menu']
  readonly openHere: (route: string) => void
  readonly openInNewWindow: (route: string) => void
  /** The link from outside to a route; null: it has none. */
  readonly linkTo: (route: string) => Promise<string | null>
}

/** What the right button offers: on a link where it may lead, in a field what a field can do, on chosen words to copy them. */
export function showContextMenus(window: BrowserWindow, actions: ContextMenuActions): void {
  window.webContents.on('context-menu', (_event, { linkURL, isEditable, selectionText, editFlags }) => {
    void itemsFor(routeIn(linkURL), { isEditable, hasSelection: selectionText.trim() !== '', editFlags }).then((items) => {
      if (items.length > 0 && !window.isDestroyed()) Menu.buildFromTemplate(items).popup({ window })
    })
  })

  async function itemsFor(
    route: string | null,
    {
      isEditable,
      hasSelection,
      editFlags,
    }: Readonly<{ isEditable: boolean; hasSelection: boolean; editFlags: Electron.EditFlags }>,
  ): Promise<MenuItemConstructorOptions[]> {
    const words = actions.text()
    if (route !== null) {
      const link = await actions.linkTo(route)
      return [
        { label: words.open, click: () => actions.openHere(route) },
        { label: words.openInNewWindow, click: () => actions.openInNewWindow(route) },
        ...(link === null ? [] : [{ label: words.copyLink, click: () => clipboard.writeText(link) }]),
      ]
    }
    if (isEditable) {
      return [
        { role: 'cut', label: words.cut, enabled: editFlags.canCut },
        { role: 'copy', label: words.copy, enabled: editFlags.canCopy },
        { role: 'paste', label: words.paste, enabled: editFlags.canPaste },
        { role: 'selectAll', label: words.selectAll, enabled: editFlags.canSelectAll },
      ]
    }
    return hasSelection ? [{ role: 'copy', label: words.copy, enabled: editFlags.canCopy }] : []
  }
}
