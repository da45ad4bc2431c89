import { useLocation } from 'wouter'
import type { Frame } from '../../shared/contract/register.ts'
import { planFactsText } from '../../shared/text/plan-facts-text.ts'
import { commandText } from '../../shared/text/command-text.ts'
import { useIsOtherDay } from '../data/as-of.tsx'
import { useBridge } from '../data/bridge-context.tsx'
import { type Command, useCommands } from '../data/commands.ts'
import { useLanguage } from '../data/language.ts'
import { useTheme } from '../data/theme.ts'
import { setAsOf, setLanguage, setTheme } from '../data/ui-store.ts'
import { useUndo } from '../data/use-undo.ts'
import { guideCommands } from './guide-commands.ts'
import { routeHere } from './hash-location.ts'
import { useCopyLink } from './use-copy-link.ts'

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
  const bridge = useBridge()
  const isDesktop = bridge.kind === 'desktop'
  const { hasLink, copyLink } = useCopyLink()

  const go = (id: GoTo, route: string, key: string | null = null, alternatives: readonly string[] = []): Command => ({
    id: `go-${id}`,
    text: both(id),
    group: 'go',
    ...(key === null ? {} : { shortcut: `Alt+${key}` as const }),
    ...(alternatives.length === 0 ? {} : { alternatives }),
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
        run: () => onOpen('palette'),
      },
      // Numbered as they stand in the sidebar.
      go('home', '/', '1', ['Mod+Shift+H']),
      go('calendar', '/calendar', '2'),
      go('plans', '/plans', '3'),
      go('followUps', '/follow-ups', '4'),
      go('members', '/members', '5'),
      go('organizations', '/organizations', '6'),
      go('persons', '/persons', '7'),
      go('measures', '/measures', '8'),
      go('indicators', '/indicators', '9'),
      go('papers', '/papers', '0'),
      go('history', '/history'),
      go('exchange', '/exchange'),
      go('newCabinet', '/cabinet'),
      go('reorganization', '/reorganization'),
      go('settings', '/settings', ',', ['Mod+,']),
      {
        id: 'guide',
        text: both('guide'),
        group: 'go',
        shortcut: 'F1',
        worksWhileTyping: true,
        run: () => navigate('/guide'),
      },
      ...guideCommands(navigate),
      {
        id: 'back',
        text: both('back'),
        group: 'go',
        shortcut: 'Alt+ArrowLeft',
        alternatives: ['Mod+['],
        isHidden: true,
        run: () => history.back(),
      },
      {
        id: 'forward',
        text: both('forward'),
        group: 'go',
        shortcut: 'Alt+ArrowRight',
        alternatives: ['Mod+]'],
        isHidden: true,
        run: () => history.forward(),
      },
      {
        id: 'undo',
        text: both('undo'),
        group: 'edit',
        shortcut: 'Mod+Z',
        isDisabled: frame !== null && frame.undoable === null,
        run: undo,
      },
      {
        id: 'redo',
        text: both('redo'),
        group: 'edit',
        shortcut: 'Mod+Shift+Z',
        alternatives: ['Mod+Y'],
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
        isDisabled: !isOtherDay,
        run: () => setAsOf(null),
      },
      {
        id: 'toggle-theme',
        text: both('toggleTheme'),
        group: 'view',
        run: () => setTheme(theme === 'dark' ? 'light' : 'dark'),
      },
      {
        id: 'toggle-language',
        text: both('toggleLanguage'),
        group: 'view',
        shortcut: 'Alt+L',
        run: () => setLanguage(language === 'ja' ? 'en' : 'ja'),
      },
      {
        id: 'plans-new',
        text: { en: planFactsText.en.newPlan, ja: planFactsText.ja.newPlan },
        group: 'register',
        isDisabled: frame !== null && frame.mode === 'read',
        run: () => navigate(frame?.bodies.length === 0 ? '/start' : '/plans?new=1'),
      },
      {
        id: 'new-body',
        text: both('newBody'),
        group: 'register',
        isDisabled: frame !== null && frame.mode === 'read',
        run: () => navigate('/bodies/new'),
      },
      { id: 'health', text: both('health'), group: 'register', run: () => navigate('/health') },
      {
        id: 'open-register',
        text: both('openRegister'),
        group: 'register',
        ...(isDesktop ? { shortcut: 'Mod+O' } : {}),
        run: () => navigate('/welcome'),
      },
      {
        id: 'new-window',
        text: both('newWindow'),
        group: 'register',
        // Browsers keep this key for themselves.
        ...(isDesktop ? { shortcut: 'Mod+Shift+N' } : {}),
        run: () => void bridge.openWindow(routeHere()),
      },
      {
        id: 'copy-link',
        text: both('copyLink'),
        group: 'go',
        shortcut: 'Mod+Shift+C',
        isDisabled: !hasLink,
        run: () => void copyLink(),
      },
      { id: 'licences', text: both('licences'), group: 'register', run: () => navigate('/licences') },
      {
        id: 'shortcuts',
        text: both('shortcuts'),
        group: 'view',
        shortcut: '?',
        alternatives: ['Mod+/'],
        isInKeyLine: true,
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
