import { useCallback, useRef, useState } from 'react'
import type { MeetingScreen } from '../../../shared/contract/meetings.ts'
import { agendaMinutes, minutesBetween } from '../../../shared/domain/agenda-minutes.ts'
import type { NumberingStyle } from '../../../shared/domain/agenda-numbering.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { canBeHeld } from '../../../shared/domain/meeting-life.ts'
import { deskText } from '../../../shared/text/desk-text.ts'
import { meetingsText } from '../../../shared/text/meetings-text.ts'
import { agendaLinesText } from '../../../shared/text/agenda-lines-text.ts'
import { Inspector } from '../../components/inspector.tsx'
import { NotSaved } from '../../components/not-saved.tsx'
import { EmptyState } from '../../components/states.tsx'
import { Tabs } from '../../components/tabs.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { sayError } from '../../data/say-error.ts'
import { notify, saysIn } from '../../data/notices.ts'
import { useRemembered } from '../../data/ui-store.ts'
import { keptBy } from '../../data/kept-by.ts'
import { useUndo } from '../../data/use-undo.ts'
import { anchorOf } from './anchor-of.ts'
import { AgendaOutline, type LineMenuAt } from './agenda-outline.tsx'
import { AgendaPaper } from './agenda-paper.tsx'
import { AgendaTools } from './agenda-tools.tsx'
import { AttendancePaper } from './attendance-paper.tsx'
import { AttendanceTab } from './attendance-tab.tsx'
import { CarryDay } from './carry-day.tsx'
import { CopyPanel } from './copy-panel.tsx'
import { DetailsAtCursor } from './details-at-cursor.tsx'
import { DraftTray } from './draft-tray.tsx'
import { HoldingPanel } from './holding-panel.tsx'
import type { LineMenuKind } from './line-menu-entries.ts'
import { LinkToLine } from './link-to-line.tsx'
import { MeetingHead } from './meeting-head.tsx'
import { MeetingMatters } from './meeting-matters.tsx'
import type { MeetingTab } from './meeting-tabs.ts'
import styles from './open-meeting.module.css'
import { PapersSection } from './papers-section.tsx'
import { RecordNote } from './record-note.tsx'
import { StandingPanel } from './standing-panel.tsx'
import { tellPaste } from './tell-paste.ts'
import { tellRegistered } from './tell-registered.ts'
import { tellRemoved } from './tell-removed.ts'
import { useAgendaDesk } from './use-agenda-desk.ts'
import { useArrivalAtLine } from './use-arrival-at-line.ts'
import { useCarry } from './use-carry.ts'
import { useBothLanguages } from './use-both-languages.ts'
import { useCorrecting } from './use-correcting.ts'
import { useDraftTaken } from './use-draft-taken.ts'
import { useMeetingCommands } from './use-meeting-commands.ts'
import { useMeetingSteps } from './use-meeting-steps.ts'
import { useMeetingUpdate } from './use-meeting-update.ts'
import { useOutline } from './use-outline.ts'
import { usePhrases } from './use-phrases.ts'
import { useIsWide } from './use-is-wide.ts'
import { type VersionPair, VersionsTab } from './versions-tab.tsx'
import { WithdrawnLines } from './withdrawn-lines.tsx'

export interface OpenMeetingProps {
  readonly screen: MeetingScreen
  readonly tab: MeetingTab
  readonly asOf: IsoDate
  /** The line a link leads to; null: none. */
  readonly lineId: number | null
  readonly onRemove: () => void
}

const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean'

/** A meeting on the desk: left its matters, agenda and draft, right the sheet as it will print. */
export function OpenMeeting({ screen, tab, asOf, lineId, onRemove }: OpenMeetingProps) {
  const words = useText(meetingsText)
  const lineWords = useText(agendaLinesText)
  const language = useLanguage()
  const { meeting, bodies } = screen
  const isAct = meeting.actKind !== null
  const { isCorrecting, setCorrecting, offersPlans } = useCorrecting(meeting.status)
  const isReadOnly = !screen.isEditable && !isCorrecting
  const leading = bodies[0]?.body ?? null
  const [showsBoth, setShowsBoth] = useBothLanguages(leading)
  const [isTrayOpen, setTrayOpen] = useRemembered('meetings.tray', true, isBoolean)
  const [showsDetails, setShowsDetails] = useRemembered('meetings.details', false, isBoolean)
  const [panel, setPanel] = useState<'copy' | 'standing' | null>(null)
  const bodyKey = leading?.key ?? null
  const [menu, setMenu] = useState<LineMenuAt | null>(null)
  const [pair, setPair] = useState<VersionPair>({ from: null, to: null })
  const isWide = useIsWide()
  const container = useRef<HTMLDivElement>(null)

  const { desk, lines, state } = useAgendaDesk(meeting.id, screen, asOf)
  const update = useMeetingUpdate(screen)
  const { offerOnce } = useUndo()
  const phrases = usePhrases(meeting.id, !isReadOnly)
  const outline = useOutline({
    desk,
    language,
    isReadOnly,
    followsWords: screen.isEditable,
    container,
    phrases,
    onTooDeep: () => notify({ tone: 'info', says: saysIn(deskText, ({ deepest }) => ({ text: deepest })) }),
    onPasted: (paste) => tellPaste(paste),
    onRegistered: (plan) => tellRegistered(plan, offerOnce(keptBy(desk))),
    onRemoved: (gone) => tellRemoved(gone, offerOnce(keptBy(desk))),
  })
  const openMenu = (key: string, kind: LineMenuKind) => {
    const anchor = anchorOf(container.current, key, kind)
    if (anchor !== null) setMenu({ key, kind, anchor })
  }
  const carry = useCarry({
    screen,
    desk,
    cursor: outline.cursor,
    onChoosePlace: (key, how) => openMenu(key, how === 'moved' ? 'move' : 'duplicate'),
    anchorFor: (key) => anchorOf(container.current, key, 'more'),
  })
  useArrivalAtLine(lineId, lines, outline.act.goTo)
  const { cursor } = outline
  const { edit } = outline.act
  const settled = useCallback(() => desk.settled(), [desk])
  const steps = useMeetingSteps(screen, desk, () => setCorrecting(false))
  const onTakeAll = useDraftTaken(lines, (firstKey) => {
    setTrayOpen(false)
    edit(firstKey)
  })
  const closePanel = () => {
    setPanel(null)
    const { activeKey } = cursor.get()
    if (lines.some((line) => line.key === activeKey) && activeKey !== null) outline.act.goTo(activeKey)
  }
  const toggleDetails = () => setShowsDetails(!showsDetails)
  useMeetingCommands({
    screen,
    isReadOnly,
    cursor,
    settled,
    onNext: (act) => void steps.onAct(act),
    onMenu: (kind) => {
      const { activeKey } = cursor.get()
      if (activeKey !== null) openMenu(activeKey, kind)
    },
    carry,
    onCopy: () => setPanel('copy'),
    onStanding: () => setPanel('standing'),
    isCopying: panel === 'copy' && screen.isEditable,
    isHolding: steps.isHolding,
    onAdd: outline.act.add,
    onTray: () => setTrayOpen(!isTrayOpen),
    onDetails: toggleDetails,
    onBoth: () => setShowsBoth(!showsBoth),
  })
  const details = (
    <DetailsAtCursor
      cursor={cursor}
      lines={lines}
      screen={screen}
      isReadOnly={isReadOnly}
      onChange={outline.act.change}
      onPresenter={(key, anchor) => setMenu({ key, kind: 'presenter', anchor })}
    />
  )
  const isAttendance = tab === 'attendance' && !isAct
  const isBeside = isWide && !isAct && !isAttendance
  const onNumbering = useCallback((style: NumberingStyle | null) => void update({ numbering: style }), [update])
  const onPaperLine = (id: number) => {
    const line = lines.find((one) => one.id === id)
    if (line !== undefined) outline.act.edit(line.key)
  }

  return (
    <div className={styles.page} data-columns={isAct ? 'one' : isBeside ? 'three' : 'two'}>
      <LinkToLine cursor={cursor} lines={lines} meetingId={meeting.id} />
      <div className={styles.left}>
        <div className={styles.matter} data-scroll-key="matter">
          <MeetingHead
            screen={screen}
            isCorrecting={isCorrecting}
            isHolding={steps.isHolding}
            onCorrect={(next) => void desk.settled().then(() => setCorrecting(next))}
            onAct={(act) => void steps.onAct(act)}
            take={steps.take}
            onRemove={onRemove}
          />
          <RecordNote screen={screen} isCorrecting={isCorrecting} />
          <MeetingMatters screen={screen} isReadOnly={isReadOnly} update={update} />
          {state.failure !== null && <NotSaved failure={sayError(state.failure, language)} onRetry={desk.retry} />}
          {steps.isHolding && canBeHeld(meeting.status) && tab === 'agenda' && (
            <HoldingPanel
              screen={screen}
              lines={lines}
              onChange={(changes) => outline.act.move(changes.map(({ key, change }) => ({ act: 'change', key, change })))}
              onHold={(places) => void steps.hold(places)}
              onClose={steps.stopHolding}
              handle={steps.holding}
            />
          )}
          {isAct ? (
            <EmptyState size="row" title={lineWords.noAgendaOfAct} />
          ) : (
            <Tabs
              label={words.sides}
              chosen={tab}
              tabs={[
                { id: 'agenda', text: words.agenda, count: lines.length, href: `/meetings/${meeting.id}` },
                { id: 'attendance', text: words.attendance, href: `/meetings/${meeting.id}/attendance` },
                { id: 'versions', text: words.versions, href: `/meetings/${meeting.id}/versions` },
              ]}
              tools={
                tab === 'agenda' && (
                  <AgendaTools
                    total={agendaMinutes(lines).total}
                    planned={screen.plannedMinutes ?? minutesBetween(screen.startsAt, screen.endsAt)}
                    warnings={screen.warnings}
                    showsBoth={showsBoth}
                    onBoth={() => setShowsBoth(!showsBoth)}
                    showsDetails={showsDetails}
                    onDetails={isBeside || isReadOnly ? null : toggleDetails}
                  />
                )
              }
            >
              {tab === 'attendance' ? (
                <AttendanceTab screen={screen} />
              ) : tab === 'versions' ? (
                <VersionsTab screen={screen} pair={pair} onPair={setPair} />
              ) : lines.length === 0 && isReadOnly ? (
                <EmptyState size="row" title={lineWords.noAgendaRecorded} />
              ) : (
                <AgendaOutline
                  desk={desk}
                  lines={lines}
                  state={state}
                  outline={outline}
                  container={container}
                  bodyKey={bodyKey ?? ''}
                  colour={leading?.colour ?? null}
                  fiscalYear={screen.fiscalYear}
                  on={meeting.on}
                  arrivalId={lineId}
                  carry={carry}
                  showsBoth={showsBoth}
                  isReadOnly={isReadOnly}
                  offersPlans={offersPlans}
                  menu={menu}
                  onMenu={setMenu}
                />
              )}
            </Tabs>
          )}
          {tab === 'agenda' && <WithdrawnLines life={screen.life} />}
          {tab === 'agenda' && (
            <PapersSection
              owner="meeting"
              id={meeting.id}
              lines={screen.lines}
              // Papers go on coming in after the agenda is out, and after the meeting.
              isReadOnly={isReadOnly && meeting.status !== 'issued' && meeting.status !== 'held'}
              hidesNone={meeting.actKind !== null}
            />
          )}
          {isReadOnly && !isBeside && tab === 'agenda' && <section className={styles.under}>{details}</section>}
        </div>
        {screen.isEditable && tab === 'agenda' && !steps.isHolding && (
          <DraftTray
            meetingId={meeting.id}
            lines={lines}
            isFirst={screen.previous === null}
            isOpen={isTrayOpen}
            onOpenChange={setTrayOpen}
            onTakeOff={(key) => outline.act.move([{ act: 'remove', key }])}
            settled={settled}
            onCopy={() => setPanel('copy')}
            onStanding={() => setPanel('standing')}
            onTakeAll={onTakeAll}
          />
        )}
      </div>
      <CarryDay carry={carry} />
      {isBeside && <Inspector label={words.details}>{details}</Inspector>}
      {!isAct && (
        <div className={styles.side}>
          {isAttendance ? (
            <AttendancePaper screen={screen} />
          ) : panel === 'copy' && screen.isEditable ? (
            <CopyPanel meetingId={meeting.id} settled={settled} onClose={closePanel} />
          ) : panel === 'standing' && bodyKey !== null ? (
            <StandingPanel bodyKey={bodyKey} onClose={closePanel} />
          ) : showsDetails && !isBeside && !isReadOnly ? (
            <Inspector label={words.details}>{details}</Inspector>
          ) : (
            <AgendaPaper
              screen={screen}
              isCorrecting={isCorrecting}
              version={tab === 'versions' && typeof pair.to === 'number' ? pair.to : null}
              cursor={cursor}
              lines={lines}
              onLine={onPaperLine}
              onReissue={() => void steps.onAct('reissue')}
              onNumbering={isReadOnly ? null : onNumbering}
            />
          )}
        </div>
      )}
    </div>
  )
}
