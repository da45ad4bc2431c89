import { CornerDownRight, ListFilter, SquareTerminal } from 'lucide-react'
import { useDeferredValue, useState } from 'react'
import { useLocation } from 'wouter'
import type { Frame } from '../../shared/contract/register.ts'
import { formatDay } from '../../shared/domain/format-date.ts'
import { commandText } from '../../shared/text/command-text.ts'
import { commonText } from '../../shared/text/common-text.ts'
import { frameText } from '../../shared/text/frame-text.ts'
import { hitText } from '../../shared/text/hit-text.ts'
import { searchText } from '../../shared/text/search-text.ts'
import { Icon } from '../components/icon.tsx'
import { MarkedText } from '../components/name-text.tsx'
import { Palette, type PaletteEntry, type PaletteGroup } from '../components/palette.tsx'
import { Seal } from '../components/seal.tsx'
import { type Command, commandWords, useAllCommands } from '../data/commands.ts'
import { wordsTyped } from '../data/hits.ts'
import { useLanguage, useText } from '../data/language.ts'
import { useUiStore } from '../data/ui-store.ts'
import { useScreen } from '../data/use-screen.ts'
import { hitEntries } from './hit-entries.tsx'

export interface CommandPaletteProps {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly frame: Frame | null
}

/** Search and commands in one field. Before anything is typed: the bodies, the places opened lately, the commands. */
export function CommandPalette(props: CommandPaletteProps) {
  // Each opening begins anew.
  return props.isOpen ? <OpenPalette {...props} /> : null
}

function OpenPalette({ onClose, frame }: CommandPaletteProps) {
  const words = useText(frameText)
  const common = useText(commonText)
  const commandWord = useText(commandText)
  const kinds = useText(hitText)
  const searching = useText(searchText)
  const language = useLanguage()
  const [, navigate] = useLocation()
  const recent = useUiStore((state) => state.recent)
  const commands = useAllCommands()
  const [text, setText] = useState('')
  const onlyCommands = text.startsWith('>')
  const typed = useDeferredValue(onlyCommands ? text.slice(1).trim() : text.trim())
  const found = useScreen('search.find', { text: typed }, { isEnabled: typed !== '' && !onlyCommands, keeps: 'always' })

  const go = (route: string) => {
    onClose()
    navigate(route)
  }
  const marks = wordsTyped(typed)
  const matching = commands
    .filter((command) => !command.isHidden && !command.isDisabled)
    .filter((command) => marks.every((mark) => commandMatches(command, mark)))
  const asEntry = (command: Command): PaletteEntry => ({
    id: `command-${command.id}`,
    lead: <Icon of={SquareTerminal} size={14} />,
    title: <MarkedText text={commandWords(command, language)} marks={marks} />,
    ...(command.shortcut === undefined ? {} : { shortcut: command.shortcut }),
    onChoose: () => {
      onClose()
      command.run()
    },
  })
  const bodies: readonly PaletteEntry[] = (frame?.bodies ?? []).map(({ body, next }) => ({
    id: `body-${body.key}`,
    lead: <Seal mark={body.seal[language] ?? body.seal.ja ?? '?'} colour={body.colour} />,
    title: body.name[language] ?? body.name.ja ?? body.name.en ?? body.key,
    ...(next === null ? {} : { where: words.nextMeeting(formatDay(next.on, language, 'short')) }),
    onChoose: () => go(`/bodies/${body.key}`),
  }))
  const recentEntries: readonly PaletteEntry[] = recent.slice(0, 5).map((place) => ({
    id: `recent-${place.href}`,
    lead: <Icon of={CornerDownRight} size={14} />,
    title: place.title,
    onChoose: () => go(place.href),
  }))
  const hits = typed === '' || onlyCommands ? [] : (found.data?.hits ?? [])
  const ofCommands: PaletteGroup = { id: 'commands', title: kinds.commands, entries: matching.map(asEntry) }
  // The screen of all results has filters, and more places than fit here.
  const ofAllResults: PaletteGroup = {
    id: 'all',
    title: searching.title,
    entries: [
      {
        id: 'all-results',
        lead: <Icon of={ListFilter} size={14} />,
        title: searching.allResults(typed),
        onChoose: () => go(`/search?q=${encodeURIComponent(typed)}`),
      },
    ],
  }
  const groups: readonly PaletteGroup[] =
    typed === '' && !onlyCommands
      ? [
          { id: 'bodies', title: words.bodies, entries: bodies },
          { id: 'recent', title: words.recent, entries: recentEntries },
          ofCommands,
        ]
      : [...hitEntries(hits, { language, kinds, marks, onGo: go }), ofCommands, ...(hits.length === 0 ? [] : [ofAllResults])]
  const shown = groups.filter((group) => group.entries.length > 0)
  const count = shown.reduce((sum, group) => sum + (group === ofAllResults ? 0 : group.entries.length), 0)

  return (
    <Palette
      isOpen
      onClose={onClose}
      label={commandWord.search}
      placeholder={words.searchPlaceholder}
      text={text}
      onTextChange={setText}
      groups={shown}
      summary={typed === '' || found.isFetching ? '' : words.results(count, found.data?.more ?? false)}
      empty={
        found.isFetching ? (
          common.loading
        ) : (
          <>
            {words.searchEmptyTitle(typed)} {words.searchEmptyHint}
          </>
        )
      }
      hints={[
        { keys: ['ArrowUp', 'ArrowDown'], text: common.moveKey },
        { keys: 'Enter', text: common.open },
      ]}
      narrowing={[{ keys: '>', text: words.onlyCommands }]}
    />
  )
}

/** Commands are found by their words in either language. */
function commandMatches(command: Command, mark: string): boolean {
  const wanted = mark.toLocaleLowerCase()
  return command.text.en.toLocaleLowerCase().includes(wanted) || command.text.ja.includes(wanted)
}
