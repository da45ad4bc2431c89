import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { commandText } from '../../../shared/text/command-text.ts'
import { membersText } from '../../../shared/text/members-text.ts'
import { useAsOf } from '../../data/as-of.tsx'
import { useCommands } from '../../data/commands.ts'
import type { usePaper } from '../../data/use-paper.ts'
import type { Comparison } from './comparison.ts'
import type { PaperOnDesk } from './roster-paper.tsx'
import type { Stop } from './stops.ts'
import { type RosterView, rosterViews } from './views.ts'

export interface RosterCommands extends Pick<ReturnType<typeof usePaper>, 'print' | 'savePdf'> {
  readonly stops: readonly Stop[]
  readonly compareTo: IsoDate | null
  readonly view: RosterView
  readonly onView: (view: RosterView) => void
  readonly onChooseDay: (day: IsoDate) => void
  readonly onCompare: (comparison: Comparison) => void
  /** What would be printed; null: nothing. */
  readonly paper: PaperOnDesk | null
}

/** The keys of a roster: its days, the day compared with, its views, its paper. */
export function useRosterCommands(roster: RosterCommands): void {
  const { stops, compareTo, view, onView, onChooseDay, onCompare, paper, print, savePdf } = roster
  const asOf = useAsOf()
  const step = (by: -1 | 1) => {
    const next = by === -1 ? stops.findLast((stop) => stop.on < asOf) : stops.find((stop) => stop.on > asOf)
    if (next !== undefined) onChooseDay(next.on)
  }
  const stepComparison = (by: -1 | 1) => {
    const days = stops.map((stop) => stop.on).filter((day) => day !== asOf)
    const next = by === -1 ? days.findLast((day) => day < (compareTo ?? asOf)) : days.find((day) => day > (compareTo ?? asOf))
    if (next !== undefined) onCompare(next)
  }
  useCommands([
    {
      id: 'roster-previous',
      text: both('previousDay'),
      group: 'screen',
      shortcut: 'ArrowLeft',
      isInKeyLine: true,
      isDisabled: !stops.some((stop) => stop.on < asOf),
      run: () => step(-1),
    },
    {
      id: 'roster-next',
      text: both('nextDay'),
      group: 'screen',
      shortcut: 'ArrowRight',
      isInKeyLine: true,
      isDisabled: !stops.some((stop) => stop.on > asOf),
      run: () => step(1),
    },
    {
      id: 'roster-compare-earlier',
      text: both('earlierComparison'),
      group: 'screen',
      shortcut: 'Shift+ArrowLeft',
      isInKeyLine: true,
      run: () => stepComparison(-1),
    },
    {
      id: 'roster-compare-later',
      text: both('laterComparison'),
      group: 'screen',
      shortcut: 'Shift+ArrowRight',
      run: () => stepComparison(1),
    },
    {
      id: 'roster-view',
      text: both('nextView'),
      group: 'screen',
      shortcut: 'V',
      isInKeyLine: true,
      run: () => onView(rosterViews[(rosterViews.indexOf(view) + 1) % rosterViews.length] ?? 'paper'),
    },
    {
      id: 'print',
      text: { en: commandText.en.print, ja: commandText.ja.print },
      group: 'paper',
      shortcut: 'Mod+P',
      isInKeyLine: true,
      isDisabled: paper === null,
      run: () => paper && print(paper.asked, paper.fileName),
    },
    {
      id: 'save-pdf',
      text: { en: commandText.en.savePdf, ja: commandText.ja.savePdf },
      group: 'paper',
      isDisabled: paper === null,
      run: () => paper && savePdf(paper.asked, paper.fileName),
    },
  ])
}

const both = (key: 'previousDay' | 'nextDay' | 'earlierComparison' | 'laterComparison' | 'nextView') => ({
  en: membersText.en[key],
  ja: membersText.ja[key],
})
