import { CalendarPlus, ChevronLeft, ChevronRight, Ellipsis, Pencil } from 'lucide-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { MeetingScreen } from '../../../shared/contract/meetings.ts'
import { daysBetween } from '../../../shared/domain/calendar.ts'
import { formatFiscalYear } from '../../../shared/domain/era.ts'
import { formatDay, formatDayBoth } from '../../../shared/domain/format-date.ts'
import { canFollow, type LifeAct } from '../../../shared/domain/meeting-life.ts'
import { bodiesText } from '../../../shared/text/bodies-text.ts'
import { lifeText } from '../../../shared/text/life-text.ts'
import { meetingsText } from '../../../shared/text/meetings-text.ts'
import { Button } from '../../components/button.tsx'
import { IconButton } from '../../components/icon-button.tsx'
import { Link } from '../../components/link.tsx'
import { InItsLanguage } from '../../components/in-its-language.tsx'
import { Menu, type MenuGroup } from '../../components/menu.tsx'
import { NameText } from '../../components/name-text.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { Seal } from '../../components/seal.tsx'
import { MeetingStatusMark } from '../../components/status.tsx'
import { useAsOf, useRegister, useToday } from '../../data/as-of.tsx'
import { runCommand } from '../../data/commands.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { AskNewDay } from './ask-new-day.tsx'
import styles from './meeting-head.module.css'
import { meetingName } from './meeting-name.ts'
import { StatusSteps } from './status-steps.tsx'
import type { TakeStep } from './use-meeting-life.ts'

export interface MeetingHeadProps {
  readonly screen: MeetingScreen
  readonly isCorrecting: boolean
  /** What came of the lines is being asked. */
  readonly isHolding: boolean
  readonly onCorrect: (isCorrecting: boolean) => void
  /** Steps that need no more to be known. */
  readonly onAct: (act: LifeAct) => void
  readonly take: TakeStep
  readonly onRemove: () => void
}

/** Which meeting this is, how far it has come, and what can be done with it as a whole. */
export function MeetingHead({ screen, isCorrecting, isHolding, onCorrect, onAct, take, onRemove }: MeetingHeadProps) {
  const words = useText(meetingsText)
  const life = useText(lifeText)
  const language = useLanguage()
  const asOf = useAsOf()
  const today = useToday()
  const [, navigate] = useLocation()
  const [actions, setActions] = useState<HTMLSpanElement | null>(null)
  const [asks, setAsks] = useState<'postpone' | 'revive' | null>(null)
  const { meeting, bodies, previous, next } = screen
  const lead = bodies[0]
  const isAct = meeting.actKind !== null
  const isOpen = !isAct && meeting.status !== 'held'
  const { issuedOn } = screen.life

  const neighbour = (ref: typeof previous) =>
    ref === null ? null : `${meetingName(ref, words)}, ${formatDay(ref.on, language, 'long')}`
  const can = (act: LifeAct) => !isAct && canFollow(act, meeting.status)
  const groups: readonly MenuGroup[] = [
    {
      id: 'back',
      actions: (['reissue', 'withdraw', 'reopen', 'record'] as const).filter(can).map((act) => ({
        id: act,
        text: life.acts[act],
        onAction: () => onAct(act),
        // What is to come was not held.
        ...(act === 'record' && meeting.on > today ? { isDisabled: true, note: life.notDue } : {}),
        ...(act === 'reissue' && !screen.life.isChangedSinceIssue ? { isDisabled: true, note: life.nothingChanged } : {}),
      })),
    },
    {
      id: 'correct',
      actions:
        meeting.status === 'held' && !isAct
          ? [
              {
                id: 'correct',
                text: isCorrecting ? words.stopCorrecting : words.correct,
                onAction: () => onCorrect(!isCorrecting),
              },
            ]
          : [],
    },
    {
      id: 'off',
      actions: [
        ...(can('postpone') ? [{ id: 'postpone', text: life.acts.postpone, onAction: () => setAsks('postpone') }] : []),
        ...(can('revive') ? [{ id: 'revive', text: life.acts.revive, onAction: () => onAct('revive') }] : []),
        ...(can('revive') ? [{ id: 'elsewhere', text: life.reviveElsewhere, onAction: () => setAsks('revive') }] : []),
      ],
    },
    {
      id: 'remove',
      actions: [
        ...(can('cancel') ? [{ id: 'cancel', text: life.acts.cancel, onAction: () => onAct('cancel') }] : []),
        { id: 'remove', text: words.removeMeeting, isDanger: true, onAction: onRemove },
      ],
    },
  ].filter((group) => group.actions.length > 0)

  return (
    <>
      <PageHeader
        lead={
          lead?.body ? (
            <Seal mark={lead.body.seal[language] ?? lead.body.seal.ja ?? '?'} colour={lead.body.colour} size="m" />
          ) : undefined
        }
        title={meetingName(meeting, words)}
        actions={
          <span ref={setActions} className={styles.actions}>
            {/* First: what stands after it keeps its place whatever the button says. */}
            <MainAct
              screen={screen}
              isCorrecting={isCorrecting}
              isHolding={isHolding}
              onCorrect={onCorrect}
              onAct={onAct}
              onNewDay={() => setAsks('revive')}
            />
            <IconButton
              icon={ChevronLeft}
              label={words.previous(neighbour(previous))}
              shortcut="["
              isDisabled={previous === null}
              onPress={() => previous !== null && navigate(`/meetings/${previous.id}`)}
            />
            <IconButton
              icon={ChevronRight}
              label={words.next(neighbour(next))}
              shortcut="]"
              isDisabled={next === null}
              onPress={() => next !== null && navigate(`/meetings/${next.id}`)}
            />
            <Menu
              label={words.moreActions}
              placement="bottom end"
              trigger={<IconButton icon={Ellipsis} label={words.moreActions} />}
              groups={groups}
            />
          </span>
        }
      />
      <div className={styles.about}>
        <p>
          {lead !== undefined && (
            <Link look="plain" href={lead.body === null ? '/' : `/bodies/${lead.body.key}/meetings`}>
              <NameText name={lead.name} />
            </Link>
          )}
          {bodies.slice(1).map((body) => (
            <span key={body.name.ja ?? body.name.en}>
              {' · '}
              {words.jointWith(body.name[language] ?? body.name.ja ?? body.name.en ?? '', body.ordinal)}
            </span>
          ))}
        </p>
        <p className={styles.day}>
          <InItsLanguage>{formatDayBoth(meeting.on, language, 'weekday')}</InItsLanguage> ·{' '}
          {formatFiscalYear(screen.fiscalYear, language, 'title')}
          {issuedOn !== null && <span className={styles.issued}> · {life.issuedOn(formatDay(issuedOn, language, 'long'))}</span>}
        </p>
      </div>
      <div className={styles.life}>
        {isAct ? null : meeting.status === 'held' && !isCorrecting ? (
          <MeetingStatusMark status="held" />
        ) : (
          <StatusSteps
            status={meeting.status}
            wasIssued={issuedOn !== null || meeting.status === 'issued'}
            isDue={meeting.on <= today}
            onAct={onAct}
          />
        )}
        {isOpen && <span className={styles.togo}>{words.daysToGo(daysBetween(asOf, meeting.on))}</span>}
      </div>
      {asks !== null && <AskNewDay screen={screen} act={asks} anchor={actions} take={take} onClose={() => setAsks(null)} />}
    </>
  )
}

interface MainActProps extends Pick<MeetingHeadProps, 'screen' | 'isCorrecting' | 'isHolding' | 'onCorrect' | 'onAct'> {
  readonly onNewDay: () => void
}

/** The one thing to do next. */
function MainAct({ screen, isCorrecting, isHolding, onCorrect, onAct, onNewDay }: MainActProps) {
  const words = useText(meetingsText)
  const life = useText(lifeText)
  const bodies = useText(bodiesText)
  const { mode } = useRegister()
  const { meeting } = screen
  if (meeting.actKind !== null) return null
  if (isCorrecting) {
    return (
      <Button look="primary" onPress={() => onCorrect(false)}>
        {words.stopCorrecting}
      </Button>
    )
  }
  // Its own panel has the button.
  if (isHolding && meeting.status !== 'held') return null
  switch (meeting.status) {
    case 'planned':
    case 'drafted':
      return (
        <Button look="primary" shortcut="Mod+Enter" onPress={() => onAct('issue')}>
          {life.issue}
        </Button>
      )
    case 'issued':
      return (
        <>
          <IconButton icon={Pencil} look="plain" label={words.correctIssued} onPress={() => onCorrect(true)} />
          <Button look="primary" shortcut="Mod+Enter" onPress={() => onAct('hold')}>
            {life.acts.hold}
          </Button>
        </>
      )
    case 'held':
      if (screen.next !== null || mode !== 'write') return <Button onPress={() => onCorrect(true)}>{words.correct}</Button>
      // Both in words would leave no room for what stands after them.
      return (
        <>
          <IconButton icon={Pencil} look="plain" label={words.correct} onPress={() => onCorrect(true)} />
          <Button look="primary" shortcut="N" icon={CalendarPlus} onPress={() => runCommand('new-meeting')}>
            {bodies.planNext(meeting.ordinal === null ? null : meeting.ordinal + 1)}
          </Button>
        </>
      )
    case 'cancelled':
      return <Button onPress={() => onAct('revive')}>{life.acts.revive}</Button>
    case 'postponed':
      return (
        <Button look="primary" onPress={onNewDay}>
          {life.setNewDay}
        </Button>
      )
  }
}
