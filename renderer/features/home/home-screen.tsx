import { CalendarPlus } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'
import type { HomeScreen as Home } from '../../../shared/contract/home.ts'
import { formatFiscalYear } from '../../../shared/domain/era.ts'
import { fiscalYearOf } from '../../../shared/domain/fiscal-year.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import { commandText } from '../../../shared/text/command-text.ts'
import { startText } from '../../../shared/text/start-text.ts'
import { homeText } from '../../../shared/text/home-text.ts'
import { Button } from '../../components/button.tsx'
import { Cards } from '../../components/card.tsx'
import { FollowUpQuestions } from '../../components/follow-up-questions.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { Inspector } from '../../components/inspector.tsx'
import { Split } from '../../components/split.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../components/states.tsx'
import { useAsOf, useIsOtherDay, useRegister, useToday } from '../../data/as-of.tsx'
import { useCommands } from '../../data/commands.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { usePlace } from '../../data/place.ts'
import { sayError } from '../../data/say-error.ts'
import { useFollowUpActs } from '../../data/use-follow-up-acts.ts'
import { useScreen } from '../../data/use-screen.ts'
import styles from './home.module.css'
import { HomeNeeds } from './home-needs.tsx'
import { HomeSide } from './home-side.tsx'
import { NextMeetingCard } from './next-meeting-card.tsx'

/** What one looks at in the morning: the next meetings, what needs one, what changed. */
export function HomeScreen() {
  const words = useText(homeText)
  const language = useLanguage()
  const asOf = useAsOf()
  usePlace([{ text: useText(commandText).home }])
  const home = useScreen('home.get', { asOf })
  if (home.isError) return <ErrorState {...sayError(home.error.error, language)} onRetry={() => void home.refetch()} />
  if (home.data === undefined) {
    return (
      <Split side={<Inspector label={words.side}>{null}</Inspector>}>
        <DateHeader />
        <div className={styles.waiting} />
        <Skeleton rows={12} />
      </Split>
    )
  }
  if (home.data.next.length === 0) return <EmptyRegister home={home.data} />
  return <Loaded home={home.data} />
}

function Loaded({ home }: { readonly home: Home }) {
  const words = useText(homeText)
  const [, navigate] = useLocation()
  const [button, setButton] = useState<HTMLElement | null>(null)
  const acts = useFollowUpActs(navigate)
  const { mode } = useRegister()
  const plannable =
    mode === 'read'
      ? []
      : home.next
          .filter(({ isPlannable }) => isPlannable)
          .toSorted((a, b) => Number(a.meeting !== null) - Number(b.meeting !== null))
  const planMeeting = plannable.length === 0 ? null : () => acts.planMeeting(plannable, button)
  useCommands([
    {
      id: 'new-meeting',
      text: { en: homeText.en.newMeetingKey, ja: homeText.ja.newMeetingKey },
      group: 'screen',
      shortcut: 'N',
      isInKeyLine: true,
      isDisabled: planMeeting === null,
      run: () => planMeeting?.(),
    },
  ])
  return (
    <Split side={<HomeSide home={home} />}>
      <DateHeader
        action={
          planMeeting !== null && (
            <span ref={setButton}>
              <Button icon={CalendarPlus} shortcut="N" onPress={planMeeting}>
                {words.meeting}
              </Button>
            </span>
          )
        }
      />
      <Cards label={words.nextMeetings}>
        {home.next.map((next) => (
          <NextMeetingCard key={next.body.key} next={next} />
        ))}
      </Cards>
      <HomeNeeds home={home} acts={acts} />
      <FollowUpQuestions {...acts.questions} />
    </Split>
  )
}

/** The as-of date in both calendars, as the day's title. */
function DateHeader({ action }: { readonly action?: ReactNode }) {
  const words = useText(homeText)
  const language = useLanguage()
  const asOf = useAsOf()
  const today = useToday()
  const isOtherDay = useIsOtherDay()
  const fiscalYear = fiscalYearOf(asOf)
  const notes = [
    formatDay(asOf, language, language === 'ja' ? 'long' : 'era-weekday'),
    formatFiscalYear(fiscalYear, language, 'words'),
    ...(asOf === today || isOtherDay
      ? []
      : [words.readAtLastEvent(formatDay(today, language, language === 'ja' ? 'long' : 'short'))]),
  ]
  return (
    <PageHeader
      title={formatDay(asOf, language, language === 'ja' ? 'era-weekday' : 'weekday')}
      note={notes.join(' · ')}
      {...(action === undefined ? {} : { actions: action })}
    />
  )
}

/** A register without bodies: what to do first. */
function EmptyRegister({ home }: { readonly home: Home }) {
  const words = useText(homeText)
  const start = useText(startText)
  const { mode } = useRegister()
  const [, navigate] = useLocation()
  return (
    <Split side={<HomeSide home={home} />}>
      <DateHeader />
      <EmptyState
        title={words.emptyTitle}
        icon={CalendarPlus}
        actions={
          <>
            {mode === 'write' && (
              <>
                <Button look="primary" onPress={() => navigate('/start')}>
                  {start.begin}
                </Button>
                <Button onPress={() => navigate('/exchange/import')}>{start.import}</Button>
              </>
            )}
            <Button onPress={() => navigate('/welcome')}>{words.emptyOpen}</Button>
          </>
        }
      >
        {words.emptyText}
      </EmptyState>
    </Split>
  )
}
