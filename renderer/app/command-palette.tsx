import { ListFilter, Search, SquareTerminal } from 'lucide-react'
import { useDeferredValue, useState } from 'react'
import { useLocation } from 'wouter'
import type { Frame } from '../../shared/contract/register.ts'
import type { IsoDate } from '../../shared/domain/calendar.ts'
import { commandText } from '../../shared/text/command-text.ts'
import { commonText } from '../../shared/text/common-text.ts'
import { frameText } from '../../shared/text/frame-text.ts'
import { hitText } from '../../shared/text/hit-text.ts'
import { searchText } from '../../shared/text/search-text.ts'
import { Icon } from '../components/icon.tsx'
import { MarkedText } from '../components/name-text.tsx'
import { Palette, type PaletteEntry, type PaletteGroup } from '../components/palette.tsx'
import { useRegister } from '../data/as-of.tsx'
import { type Command, commandWords, useAllCommands } from '../data/commands.ts'
import { marksOf } from '../data/hits.ts'
import { useLanguage, useText } from '../data/language.ts'
import { routeOfSearch, useSavedSearches } from '../data/saved-searches.ts'
import { useSearchLexicon, useSearchReading } from '../data/search-reading.ts'
import { setAsOf, useUiStore } from '../data/ui-store.ts'
import { useScreen } from '../data/use-screen.ts'
import { useSearchAnswer } from '../data/use-search.ts'
import { AlikeNote } from '../features/search/alike-note.tsx'
import { FilterChips } from '../features/search/filter-chips.tsx'
import { fewerWords } from '../features/search/fewer-words.ts'
import { InsteadNote } from '../features/search/instead-note.tsx'
import { proposeFilters } from '../features/search/search-proposals.ts'
import { commandsFor } from './commands-for.ts'
import { dayGroups, dayTyped } from './day-groups.tsx'
import { hitEntries } from './hit-entries.tsx'
import { placesToGo, proposalGroup } from './palette-groups.tsx'

export interface CommandPaletteProps {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly frame: Frame | null
}

/**
 * Search, commands and days in one field. Before anything is typed: the bodies, the places opened lately, the saved searches, the commands. A day
 * in whatever form is one to go to.
 */
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
  const { today, defaultAsOf } = useRegister()
  const [, navigate] = useLocation()
  const recent = useUiStore((state) => state.recent)
  const saved = useSavedSearches()
  const commands = useAllCommands()
  const lexicon = useSearchLexicon()
  const [text, setText] = useState('')
  const onlyCommands = text.startsWith('>')
  const typed = useDeferredValue(onlyCommands ? text.slice(1).trim() : text.trim())
  const reading = useSearchReading(typed)
  const found = useSearchAnswer(onlyCommands ? '' : typed, 50)
  const day = onlyCommands ? null : dayTyped(typed, today)
  const around = useScreen('search.around', { on: day ?? today }, { isEnabled: day !== null })

  const go = (route: string) => {
    onClose()
    navigate(route)
  }
  const readOn = (asOf: IsoDate, route: string | null) => {
    onClose()
    setAsOf(asOf === defaultAsOf ? null : asOf)
    if (route !== null) navigate(route)
  }
  const answer = typed === '' || onlyCommands ? undefined : found.data
  const isLooking = found.isLooking
  const marks = marksOf(answer?.words ?? typed)
  const { called, others } = commandsFor(typed, commands)
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
  const ofCalled: PaletteGroup = { id: 'called', title: kinds.commands, entries: called.map(asEntry) }
  const ofCommands: PaletteGroup = {
    id: 'commands',
    title: called.length > 0 ? kinds.furtherCommands : kinds.commands,
    entries: others.map(asEntry),
  }
  const proposals = onlyCommands || text === '' ? null : proposeFilters(text, lexicon, language)
  const hits = answer?.hits ?? []
  // The screen of all results has filters, and more places than fit here.
  const ofAllResults: PaletteGroup = {
    id: 'all',
    title: searching.title,
    entries: [
      {
        id: 'all-results',
        lead: <Icon of={ListFilter} size={14} />,
        title: searching.allResults(typed),
        onChoose: () => go(routeOfSearch(typed)),
      },
    ],
  }
  // Where all the words together find nothing, some of them may.
  const fewer = isLooking || answer === undefined || hits.length > 0 ? [] : fewerWords(reading.words)
  const ofFewerWords: PaletteGroup = {
    id: 'fewer',
    title: searching.fewerWords,
    entries: fewer.map((words) => ({
      id: `fewer-${words}`,
      lead: <Icon of={Search} size={14} />,
      title: searching.searchOnly(words),
      onChoose: () => setText(words),
    })),
  }
  const values = proposalGroup('values', proposals?.values ?? [], language, setText)
  // The beginning of one name alone is understood: Enter then means what was found.
  const isSettled = values.entries.length === 1 && hits.length > 0
  const groups: readonly PaletteGroup[] =
    typed === '' && !onlyCommands
      ? [...placesToGo({ frame, recent, saved, language, onGo: go }), ofCommands]
      : [
          ofCalled,
          ...(isSettled ? [] : [values]),
          ...(day === null ? [] : dayGroups(day, { language, kinds, around: around.data?.hits ?? [], onGo: go, onRead: readOn })),
          ...hitEntries(hits, { language, kinds, marks, onGo: go }),
          ...(isSettled ? [values] : []),
          proposalGroup('keys', proposals?.keys ?? [], language, setText),
          ofCommands,
          ofFewerWords,
          ...(hits.length === 0 ? [] : [ofAllResults]),
        ]
  const shown = groups.filter((group) => group.entries.length > 0)
  const count = shown.reduce((sum, group) => sum + (notResults.has(group.id) ? 0 : group.entries.length), 0)

  return (
    <Palette
      isOpen
      onClose={onClose}
      label={commandWord.search}
      placeholder={words.searchPlaceholder}
      text={text}
      onTextChange={setText}
      groups={shown}
      above={
        onlyCommands ? null : (
          <>
            <FilterChips typed={text} onChange={setText} />
            <InsteadNote typed={reading.words} found={answer?.instead ?? null} />
            <AlikeNote typed={typed} answer={answer} onText={setText} />
          </>
        )
      }
      summary={
        typed === '' || isLooking || (count === 0 && values.entries.length > 0) ? '' : words.results(count, answer?.more ?? false)
      }
      empty={
        isLooking ? (
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

/** Ways on, which are nothing that was found. */
const notResults: ReadonlySet<string> = new Set(['all', 'values', 'keys', 'fewer'])
