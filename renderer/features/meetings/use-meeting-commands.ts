import { useLocation } from 'wouter'
import type { MeetingScreen } from '../../../shared/contract/meetings.ts'
import { canFollow, nextAct } from '../../../shared/domain/meeting-life.ts'
import { commandText } from '../../../shared/text/command-text.ts'
import { lifeText } from '../../../shared/text/life-text.ts'
import { deskText } from '../../../shared/text/desk-text.ts'
import { agendaLinesText } from '../../../shared/text/agenda-lines-text.ts'
import { meetingsText } from '../../../shared/text/meetings-text.ts'
import { type Command, useCommands } from '../../data/commands.ts'
import { useUndo } from '../../data/use-undo.ts'
import type { LineMenuKind } from './line-menu-entries.ts'
import { type OutlineCursor, useCursor } from './outline-cursor.ts'
import type { Carry } from './use-carry.ts'

export interface MeetingCommandsOptions {
  readonly screen: MeetingScreen
  readonly isReadOnly: boolean
  readonly cursor: OutlineCursor
  /** Resolves when everything typed is in the register. */
  readonly settled: () => Promise<void>
  /** The next step of the meeting's life. */
  readonly onNext: (act: 'issue' | 'hold' | 'record') => void
  readonly onMenu: (kind: LineMenuKind) => void
  readonly onAdd: () => void
  readonly onTray: () => void
  readonly onDetails: () => void
  readonly onBoth: () => void
  readonly carry: Carry
  readonly onCopy: () => void
  readonly onStanding: () => void
  /** Lines are being chosen for copying: the key that takes the meeting on copies them. */
  readonly isCopying: boolean
  /** What came of the lines is being asked: the same key records the meeting as held. */
  readonly isHolding: boolean
}

/** The keys of a meeting, in the palette and the menu as well. Undo first saves what is being typed, so that it can be taken back too. */
export function useMeetingCommands(options: MeetingCommandsOptions): void {
  const { screen, isReadOnly, cursor, settled, onNext, onMenu, carry } = options
  const { meeting, previous, next } = screen
  const [, navigate] = useLocation()
  const { undo, redo } = useUndo()
  const step = options.isCopying
    ? null
    : options.isHolding && canFollow('record', meeting.status)
      ? 'record'
      : nextAct(meeting.status)
  const isAtLine = useCursor(cursor, (state) => state.activeKey !== null)
  const cannotEdit = isReadOnly || !isAtLine

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
    text: ofMeeting(id),
    group: 'go',
    shortcut: keys[0],
    alternatives: [keys[1]],
    isInKeyLine: true,
    isDisabled: to === null,
    run: () => to !== null && navigate(`/meetings/${to.id}`),
  })

  const carryLine = (id: string, word: DeskWord, shortcut: string, isMove: boolean, run: (key: string) => void): Command => ({
    id,
    text: ofDesk(word),
    group: 'edit',
    shortcut,
    isDisabled: !isAtLine || (isMove && !screen.isEditable),
    run: () => {
      const { activeKey } = cursor.get()
      if (activeKey !== null) run(activeKey)
    },
  })
  const carried = [
    carryLine('agenda-move-next', 'moveNext', 'Alt+M', true, (key) => carry.toNext(key, 'moved')),
    carryLine('agenda-duplicate-next', 'duplicateNext', 'Alt+Shift+M', false, (key) => carry.toNext(key, 'duplicated')),
    carryLine('agenda-shelf', 'toShelf', 'Alt+S', true, (key) => carry.give(key, 'moved', { kind: 'shelf' })),
    carryLine('agenda-stand', 'makeStanding', 'Alt+Shift+G', false, (key) => carry.makeStanding(key)),
  ]

  useCommands([
    go('previousMeeting', ['[', 'Alt+PageUp'], previous),
    go('nextMeeting', [']', 'Alt+PageDown'], next),
    {
      id: 'undo',
      text: { en: commandText.en.undo, ja: commandText.ja.undo },
      group: 'edit',
      shortcut: 'Mod+Z',
      run: () => void settled().then(undo),
    },
    {
      id: 'redo',
      text: { en: commandText.en.redo, ja: commandText.ja.redo },
      group: 'edit',
      shortcut: 'Mod+Shift+Z',
      alternatives: ['Mod+Y'],
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
            text: ofLines('addLine'),
            group: 'edit' as const,
            shortcut: 'Mod+Shift+Enter',
            isDisabled: isReadOnly,
            run: options.onAdd,
          },
          menu('kind', ofLines('changeKind'), 'K'),
          menu('year', ofLines('changeYear'), 'Y'),
          menu('outcome', ofLines('changeOutcome'), 'O'),
          menu('minutes', ofDesk('changeMinutes'), 'U'),
          menu('presenter', ofDesk('changePresenter'), 'R'),
          ...carried,
          {
            id: 'agenda-copy',
            text: ofDesk('copyFrom'),
            group: 'edit' as const,
            shortcut: 'Alt+C',
            isDisabled: !screen.isEditable,
            run: options.onCopy,
          },
          {
            id: 'agenda-standing',
            text: ofDesk('standing'),
            group: 'screen' as const,
            shortcut: 'Alt+G',
            run: options.onStanding,
          },
          { id: 'agenda-both', text: ofLines('bothLanguages'), group: 'view' as const, shortcut: 'Alt+B', run: options.onBoth },
          {
            id: 'agenda-details',
            text: ofLines('toggleDetails'),
            group: 'view' as const,
            shortcut: 'Alt+I',
            run: options.onDetails,
          },
          {
            id: 'agenda-tray',
            text: ofLines('toggleTray'),
            group: 'view' as const,
            shortcut: 'Alt+P',
            isDisabled: !screen.isEditable,
            run: options.onTray,
          },
        ]),
  ])
}

const ofMeeting = (word: 'previousMeeting' | 'nextMeeting') => ({ en: meetingsText.en[word], ja: meetingsText.ja[word] })

type LineWord = 'addLine' | 'changeKind' | 'changeYear' | 'changeOutcome' | 'bothLanguages' | 'toggleDetails' | 'toggleTray'

const ofLines = (word: LineWord) => ({ en: agendaLinesText.en[word], ja: agendaLinesText.ja[word] })

type DeskWord =
  | 'changeMinutes'
  | 'changePresenter'
  | 'moveNext'
  | 'duplicateNext'
  | 'toShelf'
  | 'makeStanding'
  | 'copyFrom'
  | 'standing'

const ofDesk = (word: DeskWord) => ({ en: deskText.en[word], ja: deskText.ja[word] })
