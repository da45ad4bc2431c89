import type { MenuItemConstructorOptions } from 'electron'
import type { CommandGroup, MenuCommand } from '../../shared/contract/menu-commands.ts'
import type { ShellText } from '../../shared/text/shell.ts'
import { acceleratorOf } from './accelerator.ts'

export interface MenuActions {
  /** Gives a command of the page. */
  readonly command: (id: string) => void
  readonly newWindow: () => void
  readonly openRegister: () => void
  readonly createRegister: (content: 'empty' | 'published-record') => void
  readonly openRecent: (path: string) => void
}

export interface MenuChoice {
  readonly platform: string
  /** Show the developer tools, which a packaged program has not got. */
  readonly developer: boolean
  /** What the page in front can do; none before it has said so. */
  readonly commands: readonly MenuCommand[]
  /** Registers opened before, newest first. */
  readonly recent: readonly { readonly path: string; readonly fileName: string; readonly folder: string }[]
}

const separator: MenuItemConstructorOptions = { type: 'separator' }

/** Commands of the page that the window itself does, and so are in the menu already. */
const ownIds: ReadonlySet<string> = new Set(['new-window', 'open-register', 'go-settings', 'guide', 'shortcuts', 'licences'])

/**
 * The menu: every command of the page in front, in its groups and with its key, among what is the window's own. Roles are named, since Electron
 * names them in English only.
 */
export function menuTemplate(text: ShellText['menu'], actions: MenuActions, choice: MenuChoice): MenuItemConstructorOptions[] {
  const mac = choice.platform === 'darwin'
  const ofPage = (command: MenuCommand): MenuItemConstructorOptions => ({
    id: command.id,
    label: command.text.replaceAll('&', '&&'),
    enabled: command.isEnabled,
    click: () => actions.command(command.id),
    ...acceleratorOf(command.shortcut, mac),
  })
  const group = (wanted: CommandGroup): MenuItemConstructorOptions[] =>
    choice.commands.filter((command) => command.group === wanted && !ownIds.has(command.id)).map(ofPage)
  const named = (id: string, label: string): MenuItemConstructorOptions[] =>
    choice.commands.filter((command) => command.id === id).map((command) => ({ ...ofPage(command), label }))

  const settings = named('go-settings', text.settings)
  const about: MenuItemConstructorOptions = { role: 'about', label: text.about }
  const quit: MenuItemConstructorOptions = { role: 'quit', label: text.quit, accelerator: 'CmdOrCtrl+Q' }

  const program: MenuItemConstructorOptions = {
    label: 'Honbu',
    submenu: parts(
      [about],
      settings,
      [{ role: 'services', label: text.services }],
      [
        { role: 'hide', label: text.hide },
        { role: 'hideOthers', label: text.hideOthers },
        { role: 'unhide', label: text.showAll },
      ],
      [quit],
    ),
  }
  const file: MenuItemConstructorOptions = {
    label: text.file,
    submenu: parts(
      [
        { id: 'new-window', label: text.newWindow, accelerator: 'CmdOrCtrl+Shift+N', click: actions.newWindow },
        { id: 'open-register', label: text.openRegister, accelerator: 'CmdOrCtrl+O', click: actions.openRegister },
        {
          label: text.recentRegisters,
          enabled: choice.recent.length > 0,
          submenu: choice.recent.map(({ path, fileName, folder }) => ({
            label: `${fileName} — ${folder}`.replaceAll('&', '&&'),
            click: () => actions.openRecent(path),
          })),
        },
        {
          label: text.newRegister,
          submenu: [
            { label: text.newEmptyRegister, click: () => actions.createRegister('empty') },
            { label: text.newRegisterWithRecord, click: () => actions.createRegister('published-record') },
          ],
        },
      ],
      group('register'),
      group('paper'),
      mac ? [{ role: 'close', label: text.closeWindow }] : settings,
      mac ? [] : [{ role: 'close', label: text.closeWindow, accelerator: 'CmdOrCtrl+W' }, quit],
    ),
  }
  const edit: MenuItemConstructorOptions = {
    label: text.edit,
    submenu: parts(group('edit'), [
      { role: 'cut', label: text.cut },
      { role: 'copy', label: text.copy },
      { role: 'paste', label: text.paste },
      { role: 'selectAll', label: text.selectAll },
    ]),
  }
  const view: MenuItemConstructorOptions = {
    label: text.view,
    submenu: parts(
      group('view'),
      [
        { role: 'zoomIn', label: text.zoomIn },
        { role: 'zoomOut', label: text.zoomOut },
        { role: 'resetZoom', label: text.actualSize },
      ],
      [{ role: 'togglefullscreen', label: text.fullScreen }],
      choice.developer ? [{ role: 'toggleDevTools', label: text.developerTools }] : [],
    ),
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
    submenu: parts(
      [...named('guide', text.guide), ...named('shortcuts', text.shortcuts)],
      [...named('licences', text.licences), ...(mac ? [] : [about])],
    ),
  }
  const whole = (label: string, items: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
    items.length === 0 ? [] : [{ label, submenu: items }]
  return [
    ...(mac ? [program] : []),
    file,
    edit,
    ...whole(text.go, group('go')),
    ...whole(text.screen, group('screen')),
    view,
    ...(mac ? [windows] : []),
    help,
  ]
}

/** The parts that hold something, with a line between each two. */
function parts(...all: readonly MenuItemConstructorOptions[][]): MenuItemConstructorOptions[] {
  return all.filter((part) => part.length > 0).flatMap((part, at) => (at === 0 ? part : [separator, ...part]))
}
