import { useLocation } from 'wouter'
import type { Frame } from '../../shared/contract/register.ts'
import { commandText } from '../../shared/text/command-text.ts'
import { useIsOtherDay } from '../data/as-of.tsx'
import { type Command, useCommands } from '../data/commands.ts'
import { useLanguage } from '../data/language.ts'
import { useTheme } from '../data/theme.ts'
import { setAsOf, setLanguage, setTheme } from '../data/ui-store.ts'
import { useUndo } from '../data/use-undo.ts'
import { guideCommands } from './guide-commands.ts'

export interface FrameCommandsProps {
  readonly frame: Frame | null
  readonly onOpen: (what: 'palette' | 'shortcuts') => void
}

/** The commands that work everywhere. Screens add theirs, and take the place of these (print, new meeting) where they know better. */
export function FrameCommands({ frame, onOpen }: FrameCommandsProps) {
  const [, navigate] = useLocation()
  const language = useLanguage()
  const theme = useTheme()
  const isOtherDay = useIsOtherDay()
  const { undo, redo } = useUndo()

  const go = (id: GoTo, route: string, key: string | null = null): Command => ({
    id: `go-${id}`,
    text: both(id),
    group: 'go',
    ...(key === null ? {} : { shortcut: `Alt+${key}` as const }),
    ...(id === 'home' || id === 'settings' ? { host: id } : {}),
    run: () => navigate(route),
  })

  useCommands(
    [
      {
        id: 'search',
        text: both('search'),
        group: 'go',
        shortcut: 'Mod+K',
        alternatives: ['/'],
        isHidden: true,
        host: 'search',
        run: () => onOpen('palette'),
      },
      go('home', '/', '1'),
      go('calendar', '/calendar', '8'),
      go('plans', '/plans', '2'),
      go('followUps', '/follow-ups', '3'),
      go('members', '/members', '4'),
      go('organizations', '/organizations'),
      go('persons', '/persons'),
      go('newCabinet', '/cabinet'),
      go('reorganization', '/reorganization'),
      go('measures', '/measures', '5'),
      go('indicators', '/indicators', '6'),
      go('papers', '/papers', '9'),
      go('history', '/history', '7'),
      go('exchange', '/exchange', '0'),
      go('settings', '/settings', ','),
      {
        id: 'guide',
        text: both('guide'),
        group: 'go',
        shortcut: 'F1',
        worksWhileTyping: true,
        host: 'guide',
        run: () => navigate('/guide'),
      },
      ...guideCommands(navigate),
      {
        id: 'back',
        text: both('back'),
        group: 'go',
        shortcut: 'Alt+ArrowLeft',
        isHidden: true,
        host: 'back',
        run: () => history.back(),
      },
      {
        id: 'forward',
        text: both('forward'),
        group: 'go',
        shortcut: 'Alt+ArrowRight',
        isHidden: true,
        host: 'forward',
        run: () => history.forward(),
      },
      {
        id: 'undo',
        text: both('undo'),
        group: 'edit',
        shortcut: 'Mod+Z',
        host: 'undo',
        isDisabled: frame !== null && frame.undoable === null,
        run: undo,
      },
      {
        id: 'redo',
        text: both('redo'),
        group: 'edit',
        shortcut: 'Mod+Shift+Z',
        alternatives: ['Mod+Y'],
        host: 'redo',
        isDisabled: frame !== null && frame.redoable === null,
        run: redo,
      },
      {
        id: 'as-of-choose',
        text: both('asOfChoose'),
        group: 'view',
        shortcut: 'Alt+D',
        run: () => document.querySelector<HTMLInputElement>('[data-as-of-field] input')?.focus(),
      },
      {
        id: 'as-of-today',
        text: both('asOfToday'),
        group: 'view',
        shortcut: 'Alt+T',
        host: 'as-of-today',
        isDisabled: !isOtherDay,
        run: () => setAsOf(null),
      },
      {
        id: 'toggle-theme',
        text: both('toggleTheme'),
        group: 'view',
        host: 'toggle-theme',
        run: () => setTheme(theme === 'dark' ? 'light' : 'dark'),
      },
      {
        id: 'toggle-language',
        text: both('toggleLanguage'),
        group: 'view',
        host: 'toggle-language',
        shortcut: 'Alt+L',
        run: () => setLanguage(language === 'ja' ? 'en' : 'ja'),
      },
      {
        id: 'new-body',
        text: both('newBody'),
        group: 'register',
        isDisabled: frame !== null && frame.mode === 'read',
        run: () => navigate('/bodies/new'),
      },
      { id: 'health', text: both('health'), group: 'register', run: () => navigate('/health') },
      { id: 'open-register', text: both('openRegister'), group: 'register', run: () => navigate('/welcome') },
      {
        id: 'shortcuts',
        text: both('shortcuts'),
        group: 'view',
        shortcut: '?',
        isInKeyLine: true,
        host: 'shortcuts',
        run: () => onOpen('shortcuts'),
      },
    ],
    'frame',
  )
  return null
}

type GoTo =
  | 'home'
  | 'calendar'
  | 'plans'
  | 'followUps'
  | 'members'
  | 'organizations'
  | 'persons'
  | 'newCabinet'
  | 'reorganization'
  | 'measures'
  | 'indicators'
  | 'papers'
  | 'history'
  | 'exchange'
  | 'settings'

const both = (key: keyof typeof commandText.en) => ({ en: commandText.en[key], ja: commandText.ja[key] })
