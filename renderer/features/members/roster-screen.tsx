import { ClipboardPaste, Plus, Printer } from 'lucide-react'
import { useState } from 'react'
import { useSearch } from 'wouter'
import type { RosterScreen } from '../../../shared/contract/members.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { knownUntil } from '../../../shared/domain/known-until.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import { commonText } from '../../../shared/text/common-text.ts'
import { membersText } from '../../../shared/text/members-text.ts'
import { pasteMembersText } from '../../../shared/text/paste-members-text.ts'
import { peopleText } from '../../../shared/text/people-text.ts'
import { peoplePapersText } from '../../../shared/text/people-papers-text.ts'
import { rosterDaysText } from '../../../shared/text/roster-days-text.ts'
import { rosterCheckText } from '../../../shared/text/roster-check-text.ts'
import { rosterEditText } from '../../../shared/text/roster-edit-text.ts'
import { Button } from '../../components/button.tsx'
import { IconButton } from '../../components/icon-button.tsx'
import { Link } from '../../components/link.tsx'
import { NameText } from '../../components/name-text.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { SavePaperMenu } from '../../components/paper/save-paper-menu.tsx'
import { Segments } from '../../components/segments.tsx'
import { Split } from '../../components/split.tsx'
import { ErrorState, Skeleton } from '../../components/states.tsx'
import { useAsOf, useRegister } from '../../data/as-of.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { useChosenPlace, usePlace } from '../../data/place.ts'
import { sayError } from '../../data/say-error.ts'
import { setAsOf, useRemembered } from '../../data/ui-store.ts'
import { usePaper } from '../../data/use-paper.ts'
import { useScreen } from '../../data/use-screen.ts'
import { isOutsideLife, NoRoster } from './no-roster.tsx'
import { RosterDays } from './roster-days.tsx'
import { RosterInspector } from './roster-inspector.tsx'
import { type PaperOnDesk, RosterPaper } from './roster-paper.tsx'
import { RosterQuestions } from './roster-questions.tsx'
import styles from './roster-screen.module.css'
import { RosterTable } from './roster-table.tsx'
import { seatMarks } from './seat-marks.ts'
import { stateBefore, stateSince, type Stop, stopsOf } from './stops.ts'
import { type Comparison, isComparison } from './comparison.ts'
import { useRosterCommands } from './use-roster-commands.ts'
import { useRosterEdits } from './use-roster-edits.ts'
import { usePastedList } from './use-pasted-list.ts'
import { isRosterView, type RosterView, rosterViews } from './views.ts'

/** The roster of one body, once it is known how it changed. */
export function RosterPlace({ bodyKey }: { readonly bodyKey: string }) {
  const words = useText(membersText)
  const language = useLanguage()
  const asOf = useAsOf()
  const { defaultAsOf } = useRegister()
  const [comparison, compareWith] = useRemembered(`members.compare.${bodyKey}`, 'before', isComparison)
  // Which day lies before is known from the first answer; it then stays while the days are walked.
  const known = useScreen('members.roster', { body: bodyKey, asOf })
  const stops = known.data === undefined ? [] : stopsOf(known.data, asOf > defaultAsOf ? asOf : defaultAsOf)
  // A day compared with itself would say nothing: the state before it does.
  const compareTo =
    comparison === 'before' || comparison === asOf ? stateBefore(stops, asOf) : comparison === 'none' ? null : comparison
  const screen = useScreen('members.roster', { body: bodyKey, asOf, compareTo }, { isEnabled: known.data !== undefined })
  const failed = known.isError ? known : screen.isError ? screen : null
  const name = known.data?.body.short[language] ?? known.data?.body.name[language]
  usePlace([{ text: words.title, href: '/members' }, ...(name ? [{ text: name }] : [])])

  if (failed?.error) return <ErrorState {...sayError(failed.error.error, language)} onRetry={() => void failed.refetch()} />
  if (screen.data === undefined) {
    return (
      <Split>
        {/* No heading yet: the focus would go to it, and be lost when the roster's own takes its place. */}
        <Skeleton rows={12} />
      </Split>
    )
  }
  return (
    <RosterDesk
      screen={screen.data}
      stops={stops}
      compareTo={compareTo}
      comparison={comparison}
      onCompare={compareWith}
      onChooseDay={(day) => setAsOf(day === defaultAsOf ? null : day)}
    />
  )
}

interface RosterDeskProps {
  readonly screen: RosterScreen
  readonly stops: readonly Stop[]
  readonly compareTo: IsoDate | null
  readonly comparison: string
  readonly onCompare: (comparison: Comparison) => void
  readonly onChooseDay: (day: IsoDate) => void
}

function RosterDesk({ screen, stops, compareTo, comparison, onCompare, onChooseDay }: RosterDeskProps) {
  const words = useText(membersText)
  const common = useText(commonText)
  const language = useLanguage()
  const papers = useText(peoplePapersText)
  const check = useText(rosterCheckText)
  const asOf = useAsOf()
  const { print, savePdf, saveAs, opensSaved, setOpensSaved } = usePaper()
  const [view, setView] = useRemembered<RosterView>('members.view', 'paper', isRosterView)
  const [chosen, setChosen] = useState<number | null>(useSeatInAddress(screen))
  const [drawn, setPaper] = useState<PaperOnDesk | null>(null)
  const post = screen.seats.find((seat) => seat.seatId === chosen)?.postId ?? null
  useChosenPlace(post === null ? null : `/members/${screen.body.key}?post=${post}`)
  const people = useText(peopleText)
  const { defaultAsOf } = useRegister()
  const isOlder = compareTo !== null && compareTo > asOf
  const marks = seatMarks(screen.difference, isOlder)
  const since = comparison === 'before' ? stateSince(stops, asOf)?.on : undefined
  const said = (day: IsoDate) => formatDay(day, language, language === 'ja' ? 'era-short' : 'short')
  const markedOn = isOlder ? people.by(said(compareTo)) : since === undefined || since === asOf ? null : people.toDay(said(since))
  const isEmpty = isOutsideLife(screen) || screen.seats.length === 0
  const paper = isEmpty ? null : drawn
  const knownTo = knownUntil(defaultAsOf, screen.changes)
  const edits = useRosterEdits(screen, chosen, setChosen)
  const pasteList = usePastedList(screen.body.key)
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)

  useRosterCommands({ stops, compareTo, view, onView: setView, onChooseDay, onCompare, paper, print, savePdf })

  return (
    <Split
      margins="none"
      side={
        <RosterInspector
          screen={screen}
          stops={stops}
          compareTo={compareTo}
          comparison={comparison}
          onCompare={(value) => isComparison(value) && onCompare(value)}
          edits={edits}
          chosen={chosen}
          onChoose={setChosen}
        />
      }
    >
      <div className={styles.desk}>
        <div className={styles.head}>
          <PageHeader
            title={words.roster}
            actions={
              <>
                <Segments
                  label={words.view}
                  value={view}
                  onChange={setView}
                  segments={rosterViews.map((value) => ({ value, text: words.views[value] }))}
                />
                <span ref={setAnchor}>
                  <IconButton
                    icon={Plus}
                    look="plain"
                    label={rosterEditText[language].addSeat}
                    shortcut="N"
                    onPress={() => edits.ask('add')}
                  />
                </span>
                {pasteList !== null && (
                  <IconButton
                    icon={ClipboardPaste}
                    look="plain"
                    label={pasteMembersText[language].open}
                    shortcut="P"
                    onPress={pasteList}
                  />
                )}
                <span className={styles.links}>
                  <Link href={`/members/${screen.body.key}/check`}>{check.title}</Link>
                  <Link href={`/members/${screen.body.key}/papers`}>{papers.open}</Link>
                </span>
                <SavePaperMenu
                  look="button"
                  formats={paper?.formats}
                  onSave={(form) => paper && saveAs(paper.asked, paper.fileName, form)}
                  opens={opensSaved}
                  onOpens={setOpensSaved}
                />
                <Button icon={Printer} isDisabled={paper === null} onPress={() => paper && print(paper.asked, paper.fileName)}>
                  {common.print}
                </Button>
              </>
            }
          />
          <p className={styles.body}>
            <NameText name={screen.body.name} />
            {asOf > knownTo && <b> · {rosterDaysText[language].nothingAfter(said(knownTo))}</b>}
          </p>
          <RosterDays
            stops={stops}
            asOf={asOf}
            compareTo={compareTo}
            firstSeenOn={screen.firstSeenOn}
            isPastLatest={asOf > defaultAsOf}
            onChoose={onChooseDay}
          />
        </div>
        {view === 'table' ? (
          <div className={styles.table} data-scroll-key="roster-table">
            <RosterTable
              screen={screen}
              marks={marks}
              markedOn={markedOn}
              chosen={chosen}
              onChoose={setChosen}
              empty={<NoRoster screen={screen} onPaste={pasteList} onAdd={() => edits.ask('add')} />}
            />
          </div>
        ) : null}
        <RosterQuestions screen={screen} edits={edits} anchor={anchor} onChoose={setChosen} />
        {isEmpty ? (
          view === 'paper' && <NoRoster screen={screen} onPaste={pasteList} onAdd={() => edits.ask('add')} />
        ) : (
          <RosterPaper screen={screen} view={view} marks={marks} chosen={chosen} onChoose={setChosen} onPaper={setPaper} />
        )}
      </div>
    </Split>
  )
}

/** The seat that the address names, by its post: `?post=3`. */
function useSeatInAddress(screen: RosterScreen): number | null {
  const asked = new URLSearchParams(useSearch())
  const [post, person, organization] = ['post', 'person', 'organization'].map((name) => Number(asked.get(name) ?? 0))
  const seat = screen.seats.find(
    (one) =>
      one.postId === post || one.organization?.id === organization || one.holders.some((holder) => holder.personId === person),
  )
  return seat?.seatId ?? null
}
