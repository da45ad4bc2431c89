import { useLocation } from 'wouter'
import { bodiesText } from '../../../shared/text/bodies-text.ts'
import { peopleText } from '../../../shared/text/people-text.ts'
import { Link } from '../../components/link.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../components/states.tsx'
import { Split } from '../../components/split.tsx'
import { type TabItem, Tabs } from '../../components/tabs.tsx'
import { useAsOf } from '../../data/as-of.tsx'
import { useCommands } from '../../data/commands.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { usePlace } from '../../data/place.ts'
import { sayError } from '../../data/say-error.ts'
import { AboutTab } from './about-tab.tsx'
import { BodyHeader } from './body-header.tsx'
import { FollowUpsTab } from './follow-ups-tab.tsx'
import { MeetingsTab } from './meetings-tab.tsx'
import { MembersTab } from './members-tab.tsx'
import { OverviewTab } from './overview-tab.tsx'
import { PlansTab } from './plans-tab.tsx'
import { ZoomTools } from './timeline/zoom-tools.tsx'
import { meetingChosen, useChosenInTime } from './chosen-in-time.ts'
import { useTimelineView } from './timeline/use-timeline-view.ts'
import { useWholeBody, type WholeBody } from './use-whole-body.ts'

export interface BodyScreenProps {
  readonly bodyKey: string
  readonly tab: string
}

const sides = ['overview', 'members', 'meetings', 'plans', 'follow-ups', 'about'] as const
type Side = (typeof sides)[number]

/** One body: what it is, its life, its people, its meetings and its plans, as they stood on the as-of date. */
export function BodyScreen({ bodyKey, tab }: BodyScreenProps) {
  const words = useText(bodiesText)
  const people = useText(peopleText)
  const language = useLanguage()
  const asOf = useAsOf()
  const { whole: data, error, refetch } = useWholeBody(bodyKey, asOf)
  const side = sides.find((one) => one === tab) ?? 'overview'
  const name = data?.body.short[language] ?? data?.body.name[language] ?? bodyKey
  usePlace([{ text: words.bodies }, { text: name, href: `/bodies/${bodyKey}` }, { text: sideName(side, words) }])

  // Undone or removed, it is no longer there to be worked on, whatever was read of it before.
  if (data !== undefined && error?.error.code === 'unknown-body') {
    return (
      <Split>
        <EmptyState
          title={people.goneBody}
          actions={
            <Link look="plain" href="/">
              {people.toHome}
            </Link>
          }
        >
          {people.goneBodyText}
        </EmptyState>
      </Split>
    )
  }
  if (error !== null && data === undefined) {
    return (
      <Split>
        <ErrorState {...sayError(error.error, language)} onRetry={refetch} />
      </Split>
    )
  }
  if (data === undefined) {
    return (
      <Split>
        <Skeleton rows={14} />
      </Split>
    )
  }
  return <Body key={data.body.key} screen={data} side={side} />
}

function Body({ screen, side }: { readonly screen: WholeBody; readonly side: Side }) {
  const words = useText(bodiesText)
  const asOf = useAsOf()
  const [, navigate] = useLocation()
  const zoom = useTimelineView(screen.body.key, screen.timeline, asOf)
  const route = (one: Side) => (one === 'overview' ? `/bodies/${screen.body.key}` : `/bodies/${screen.body.key}/${one}`)
  const agenda = screen.next.meeting ?? screen.last
  const [inTime] = useChosenInTime(screen)
  // The key opens what is chosen where something can be chosen, and says which that is.
  const aimed = side === 'overview' ? (meetingChosen(screen, inTime)?.meeting ?? agenda) : agenda

  useCommands([
    {
      id: 'body-agenda',
      text: { en: bodiesText.en.openAgenda(aimed?.ordinal ?? null), ja: bodiesText.ja.openAgenda(aimed?.ordinal ?? null) },
      group: 'screen',
      shortcut: 'O',
      isInKeyLine: true,
      isDisabled: aimed === null,
      run: () => {
        if (aimed !== null) navigate(`/meetings/${aimed.id}`)
      },
    },
    ...sides.map((one, index) => ({
      id: `body-${one}`,
      text: { en: sideName(one, bodiesText.en), ja: sideName(one, bodiesText.ja) },
      group: 'screen' as const,
      shortcut: String(index + 1),
      run: () => navigate(route(one)),
    })),
  ])

  // Nothing to zoom into before the first meeting.
  const hasMet = screen.counts.meetings > 0 || screen.laterMeetings > 0
  const counts: Readonly<Record<Side, number | null>> = {
    overview: null,
    members: screen.counts.members,
    meetings: screen.counts.meetings,
    plans: screen.counts.plans,
    'follow-ups': screen.counts.followUps,
    about: screen.questions.length + screen.ordinalProblems.length || null,
  }
  const tabs = sides.map((one): TabItem => ({ id: one, text: sideName(one, words), count: counts[one], href: route(one) }))
  return (
    <Split scrollKey={`body-${side}`}>
      <BodyHeader screen={screen} asOf={asOf} agenda={agenda} hasKey={aimed?.id === agenda?.id} />
      <Tabs
        label={words.sides}
        tabs={tabs}
        chosen={side}
        tools={side === 'overview' && hasMet ? <ZoomTools zoom={zoom} /> : undefined}
      >
        <SideOf side={side} screen={screen} zoom={zoom} />
      </Tabs>
    </Split>
  )
}

interface SideProps {
  readonly side: Side
  readonly screen: WholeBody
  readonly zoom: ReturnType<typeof useTimelineView>
}

function SideOf({ side, screen, zoom }: SideProps) {
  switch (side) {
    case 'overview':
      return <OverviewTab screen={screen} zoom={zoom} />
    case 'members':
      return <MembersTab screen={screen} />
    case 'meetings':
      return <MeetingsTab screen={screen} />
    case 'plans':
      return <PlansTab screen={screen} />
    case 'follow-ups':
      return <FollowUpsTab screen={screen} />
    case 'about':
      return <AboutTab screen={screen} />
  }
}

function sideName(side: Side, words: (typeof bodiesText)['en']): string {
  switch (side) {
    case 'follow-ups':
      return words.followUps
    case 'overview':
    case 'members':
    case 'meetings':
    case 'plans':
    case 'about':
      return words[side]
  }
}
