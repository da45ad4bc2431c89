import { useLocation } from 'wouter'
import type { MeetingScreen } from '../../../shared/contract/meetings.ts'
import { nextAct } from '../../../shared/domain/meeting-life.ts'
import { commandText } from '../../../shared/text/command-text.ts'
import { lifeText } from '../../../shared/text/life-text.ts'
import { meetingsText } from '../../../shared/text/meetings-text.ts'
import { type Command, useCommands } from '../../data/commands.ts'
import { useUndo } from '../../data/use-undo.ts'
import type { LineMenuKind } from './line-menu.tsx'

export interface MeetingCommandsOptions {
  readonly screen: MeetingScreen
  readonly isReadOnly: boolean
  readonly activeKey: string | null
  /** Resolves when everything typed is in the register. */
  readonly settled: () => Promise<void>
  /** The next step of the meeting's life. */
  readonly onNext: (act: 'issue' | 'hold') => void
  readonly onMenu: (kind: LineMenuKind) => void
  readonly onAdd: () => void
  readonly onTray: () => void
  readonly onDetails: () => void
  readonly onBoth: () => void
}

/** The keys of a meeting, in the palette and the menu as well. Undo first saves what is being typed, so that it can be taken back too. */
export function useMeetingCommands(options: MeetingCommandsOptions): void {
  const { screen, isReadOnly, activeKey, settled, onNext, onMenu } = options
  const { meeting, previous, next } = screen
  const [, navigate] = useLocation()
  const { undo, redo } = useUndo()
  const step = nextAct(meeting.status)
  const cannotEdit = isReadOnly || activeKey === null

  const menu = (id: LineMenuKind, text: Command['text'], key: string): Command => ({
    id: `agenda-${id}`,
    text,
    group: 'edit',
    shortcut: `Alt+${key}`,
    isDisabled: cannotEdit,
    run: () => onMenu(id),
  })
  const go = (id: 'previousMeeting' | 'nextMeeting', keys: readonly [string, string], to: typeof previous): Command => ({
    id,
    text: both(id),
    group: 'go',
    shortcut: keys[0],
    alternatives: [keys[1]],
    isInKeyLine: true,
    isDisabled: to === null,
    run: () => to !== null && navigate(`/meetings/${to.id}`),
  })

  useCommands([
    go('previousMeeting', ['[', 'Alt+PageUp'], previous),
    go('nextMeeting', [']', 'Alt+PageDown'], next),
    {
      id: 'undo',
      text: { en: commandText.en.undo, ja: commandText.ja.undo },
      group: 'edit',
      shortcut: 'Mod+Z',
      host: 'undo',
      run: () => void settled().then(undo),
    },
    {
      id: 'redo',
      text: { en: commandText.en.redo, ja: commandText.ja.redo },
      group: 'edit',
      shortcut: 'Mod+Shift+Z',
      alternatives: ['Mod+Y'],
      host: 'redo',
      run: () => void settled().then(redo),
    },
    ...(meeting.actKind !== null
      ? []
      : [
          ...(step === null
            ? []
            : [
                {
                  id: 'meeting-step',
                  text: { en: lifeText.en.acts[step], ja: lifeText.ja.acts[step] },
                  group: 'screen' as const,
                  shortcut: 'Mod+Enter',
                  run: () => onNext(step),
                },
              ]),
          {
            id: 'agenda-add',
            text: both('addLine'),
            group: 'edit' as const,
            shortcut: 'Mod+Shift+Enter',
            isDisabled: isReadOnly,
            run: options.onAdd,
          },
          menu('kind', both('changeKind'), 'K'),
          menu('year', both('changeYear'), 'Y'),
          menu('outcome', both('changeOutcome'), 'O'),
          { id: 'agenda-both', text: both('bothLanguages'), group: 'view' as const, shortcut: 'Alt+B', run: options.onBoth },
          {
            id: 'agenda-details',
            text: both('toggleDetails'),
            group: 'view' as const,
            shortcut: 'Alt+I',
            run: options.onDetails,
          },
          {
            id: 'agenda-tray',
            text: both('toggleTray'),
            group: 'view' as const,
            shortcut: 'Alt+P',
            isDisabled: !screen.isEditable,
            run: options.onTray,
          },
        ]),
  ])
}

type Word =
  | 'previousMeeting'
  | 'nextMeeting'
  | 'addLine'
  | 'changeKind'
  | 'changeYear'
  | 'changeOutcome'
  | 'bothLanguages'
  | 'toggleDetails'
  | 'toggleTray'

const both = (word: Word) => ({ en: meetingsText.en[word], ja: meetingsText.ja[word] })
