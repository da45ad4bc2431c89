import { CalendarPlus, ChevronLeft, ChevronRight, FileDown } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import type { CalendarYear } from '../../../shared/contract/calendar.ts'
import { addMonths, type IsoDate } from '../../../shared/domain/calendar.ts'
import { firstCalendarYear, lastCalendarYear, type YearKind, yearKinds, yearWith } from '../../../shared/domain/calendar-year.ts'
import { calendarText } from '../../../shared/text/calendar-text.ts'
import { commandText } from '../../../shared/text/command-text.ts'
import { Button } from '../../components/button.tsx'
import { IconButton } from '../../components/icon-button.tsx'
import { Inspector } from '../../components/inspector.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { Segments } from '../../components/segments.tsx'
import { Split } from '../../components/split.tsx'
import { useAsOf, useRegister, useToday } from '../../data/as-of.tsx'
import { useCommands } from '../../data/commands.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { useRemembered } from '../../data/ui-store.ts'
import { CalendarLegend } from './calendar-legend.tsx'
import styles from './calendar-screen.module.css'
import { DayDetails } from './day-details.tsx'
import { PlanOnDay } from './plan-on-day.tsx'
import { SaveCalendar } from './save-calendar.tsx'
import { YearGrid } from './year-grid.tsx'
import { YearList } from './year-list.tsx'
import { otherYearName, yearName } from './year-name.ts'
import { dayWithin, stepFrom, yearView } from './year-view.ts'

export interface OpenYearProps {
  /** What is shown; while another year is fetched, still the one before. */
  readonly screen: CalendarYear
  readonly kind: YearKind
  readonly year: number
}

const isYearKind = (value: unknown): value is YearKind => yearKinds.some((kind) => kind === value)

/** The year on the screen: the grid, the day one is at, the year as a list, and what can be done. */
export function OpenYear({ screen, kind, year }: OpenYearProps) {
  const words = useText(calendarText)
  const language = useLanguage()
  const asOf = useAsOf()
  const today = useToday()
  const { mode } = useRegister()
  const [, navigate] = useLocation()
  const [, setKind] = useRemembered<YearKind>('calendar.kind', 'fiscal', isYearKind)
  const [wanted, setWanted] = useState<IsoDate | null>(null)
  const [pointed, setPointed] = useState<IsoDate | null>(null)
  const [asked, setAsked] = useState<'plan' | 'save' | null>(null)
  const [planButton, setPlanButton] = useState<HTMLElement | null>(null)
  const [saveButton, setSaveButton] = useState<HTMLElement | null>(null)

  const months = useMemo(() => yearView(screen), [screen])
  const chosen = dayWithin(wanted ?? asOf, screen)
  const shown = pointed !== null && pointed >= screen.from && pointed <= screen.to ? pointed : chosen
  const day = months.flatMap(({ days }) => days).find(({ on }) => on === shown)
  const plannable = mode === 'read' ? [] : screen.bodies.filter(({ isPlannable }) => isPlannable)
  const plan = plannable.length === 0 ? null : () => setAsked('plan')
  const name = yearName(screen, language)

  const show = (toKind: YearKind, toYear: number) => {
    setPointed(null)
    navigate(`/calendar/${toKind}/${toYear}`)
  }
  const turn = (by: -1 | 1) => {
    if (year + by < firstCalendarYear || year + by > lastCalendarYear) return
    setWanted(addMonths(chosen, 12 * by))
    show(kind, year + by)
  }
  const changeKind = (to: YearKind) => {
    setKind(to)
    setWanted(chosen)
    show(to, yearWith(to, chosen))
  }
  const open = (on: IsoDate) => {
    const first = screen.meetings.find(({ meeting }) => meeting.on === on)
    if (first !== undefined) navigate(`/meetings/${first.meeting.id}`)
  }

  useCommands([
    {
      id: 'calendar-before',
      text: both('previousYear'),
      group: 'screen',
      shortcut: '[',
      isInKeyLine: true,
      isDisabled: year <= firstCalendarYear,
      run: () => turn(-1),
    },
    {
      id: 'calendar-after',
      text: both('nextYear'),
      group: 'screen',
      shortcut: ']',
      isInKeyLine: true,
      isDisabled: year >= lastCalendarYear,
      run: () => turn(1),
    },
    {
      id: 'calendar-kind',
      text: both('otherKind'),
      group: 'screen',
      shortcut: 'Y',
      isInKeyLine: true,
      run: () => changeKind(kind === 'fiscal' ? 'calendar' : 'fiscal'),
    },
    {
      id: 'new-meeting',
      text: both('planHere'),
      group: 'screen',
      shortcut: 'N',
      isInKeyLine: true,
      isDisabled: plan === null,
      run: () => plan?.(),
    },
    { id: 'save-ics', text: both('saveIcs'), group: 'paper', run: () => setAsked('save') },
  ])

  return (
    <Split
      margins="none"
      sideWidth="narrow"
      side={
        <Inspector label={words.side}>
          <div className={styles.pane}>
            <div className={styles.day}>
              {day !== undefined && <DayDetails day={day} year={screen} onPlan={pointed === null ? plan : null} />}
            </div>
            <YearList year={screen} name={name} onChoose={setWanted} />
          </div>
        </Inspector>
      }
    >
      <div className={styles.screen}>
        <PageHeader
          title={name}
          note={otherYearName(screen, language)}
          actions={
            <>
              <IconButton
                icon={ChevronLeft}
                label={words.previousYear}
                shortcut="["
                isDisabled={year <= firstCalendarYear}
                onPress={() => turn(-1)}
              />
              <IconButton
                icon={ChevronRight}
                label={words.nextYear}
                shortcut="]"
                isDisabled={year >= lastCalendarYear}
                onPress={() => turn(1)}
              />
              <Segments
                label={words.yearKind}
                value={kind}
                onChange={changeKind}
                segments={yearKinds.map((value) => ({ value, text: words.kinds[value] }))}
              />
              <span ref={setSaveButton}>
                <IconButton icon={FileDown} look="plain" label={words.saveIcs} onPress={() => setAsked('save')} />
              </span>
              <span ref={setPlanButton}>
                <Button icon={CalendarPlus} shortcut="N" isDisabled={plan === null} onPress={() => plan?.()}>
                  {commandText[language].newMeeting}
                </Button>
              </span>
            </>
          }
        />
        <YearGrid
          label={words.grid(name)}
          months={months}
          asOf={asOf}
          today={today}
          chosen={chosen}
          pointed={pointed}
          onChoose={setWanted}
          onPoint={setPointed}
          onStep={(step) => setWanted(stepFrom(chosen, step, screen))}
          onTurn={turn}
          onOpen={open}
        />
        <CalendarLegend />
      </div>
      {asked === 'plan' && (
        <PlanOnDay
          on={chosen}
          bodies={plannable.map(({ body }) => body)}
          anchor={document.querySelector(`[data-day="${chosen}"]`) ?? planButton}
          onClose={() => setAsked(null)}
        />
      )}
      {asked === 'save' && (
        <SaveCalendar
          shown={{ kind, year }}
          bodies={screen.bodies.map(({ body }) => body)}
          anchor={saveButton}
          onClose={() => setAsked(null)}
        />
      )}
    </Split>
  )
}

type Word = 'previousYear' | 'nextYear' | 'otherKind' | 'planHere' | 'saveIcs'
const both = (word: Word) => ({ en: calendarText.en[word], ja: calendarText.ja[word] })
