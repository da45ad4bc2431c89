import type { MenuItemConstructorOptions } from 'electron'
import type { HostCommand } from '../../shared/contract/host.ts'
import type { ShellText } from '../../shared/text/shell.ts'

export interface MenuActions {
  /** Sends a command to the page. */
  readonly command: (command: HostCommand) => void
  readonly openRegister: () => void
  readonly createRegister: (content: 'empty' | 'published-record') => void
}

export interface MenuChoice {
  readonly platform: string
  /** Show the developer tools, which a packaged program has not got. */
  readonly developer: boolean
}

const separator: MenuItemConstructorOptions = { type: 'separator' }

/** Every command with its key, in the order of the system's own programs. Roles are named, since Electron names them in English only. */
export function menuTemplate(text: ShellText['menu'], actions: MenuActions, choice: MenuChoice): MenuItemConstructorOptions[] {
  const mac = choice.platform === 'darwin'
  const item = (label: string, command: HostCommand, accelerator?: string): MenuItemConstructorOptions => ({
    id: command,
    label,
    click: () => actions.command(command),
    ...(accelerator === undefined ? {} : { accelerator }),
  })
  const settings = item(text.settings, 'settings', 'CmdOrCtrl+,')
  const about: MenuItemConstructorOptions = { role: 'about', label: text.about }
  const quit: MenuItemConstructorOptions = { role: 'quit', label: text.quit, accelerator: 'CmdOrCtrl+Q' }

  const program: MenuItemConstructorOptions = {
    label: 'Honbu',
    submenu: [
      about,
      separator,
      settings,
      separator,
      { role: 'services', label: text.services },
      separator,
      { role: 'hide', label: text.hide },
      { role: 'hideOthers', label: text.hideOthers },
      { role: 'unhide', label: text.showAll },
      separator,
      quit,
    ],
  }
  const file: MenuItemConstructorOptions = {
    label: text.file,
    submenu: [
      item(text.newMeeting, 'new-meeting', 'CmdOrCtrl+N'),
      separator,
      { label: text.openRegister, accelerator: 'CmdOrCtrl+O', click: actions.openRegister },
      {
        label: text.newRegister,
        submenu: [
          { label: text.newEmptyRegister, click: () => actions.createRegister('empty') },
          { label: text.newRegisterWithRecord, click: () => actions.createRegister('published-record') },
        ],
      },
      separator,
      item(text.print, 'print', 'CmdOrCtrl+P'),
      item(text.savePdf, 'save-pdf', 'CmdOrCtrl+Shift+P'),
      ...(mac ? [] : [separator, settings, separator, quit]),
    ],
  }
  const edit: MenuItemConstructorOptions = {
    label: text.edit,
    submenu: [
      item(text.undo, 'undo', 'CmdOrCtrl+Z'),
      item(text.redo, 'redo', choice.platform === 'win32' ? 'Ctrl+Y' : 'CmdOrCtrl+Shift+Z'),
      separator,
      { role: 'cut', label: text.cut },
      { role: 'copy', label: text.copy },
      { role: 'paste', label: text.paste },
      { role: 'selectAll', label: text.selectAll },
      separator,
      item(text.search, 'search', 'CmdOrCtrl+K'),
    ],
  }
  const go: MenuItemConstructorOptions = {
    label: text.go,
    submenu: [
      item(text.home, 'home', 'CmdOrCtrl+Shift+H'),
      item(text.back, 'back', mac ? 'Cmd+[' : 'Alt+Left'),
      item(text.forward, 'forward', mac ? 'Cmd+]' : 'Alt+Right'),
      separator,
      item(text.asOfToday, 'as-of-today', 'CmdOrCtrl+Shift+D'),
    ],
  }
  const view: MenuItemConstructorOptions = {
    label: text.view,
    submenu: [
      item(text.toggleTheme, 'toggle-theme', 'CmdOrCtrl+Shift+L'),
      item(text.toggleLanguage, 'toggle-language', 'CmdOrCtrl+Shift+J'),
      separator,
      { role: 'zoomIn', label: text.zoomIn },
      { role: 'zoomOut', label: text.zoomOut },
      { role: 'resetZoom', label: text.actualSize },
      separator,
      { role: 'togglefullscreen', label: text.fullScreen },
      ...(choice.developer ? [separator, { role: 'toggleDevTools', label: text.developerTools } as const] : []),
    ],
  }
  const windows: MenuItemConstructorOptions = {
    label: text.window,
    role: 'windowMenu',
    submenu: [
      { role: 'minimize', label: text.minimize },
      { role: 'front', label: text.bringToFront },
    ],
  }
  const help: MenuItemConstructorOptions = {
    label: text.help,
    role: 'help',
    submenu: [
      item(text.guide, 'guide', 'F1'),
      item(text.shortcuts, 'shortcuts', 'CmdOrCtrl+/'),
      ...(mac ? [] : [separator, about]),
    ],
  }
  return mac ? [program, file, edit, go, view, windows, help] : [file, edit, go, view, help]
}
