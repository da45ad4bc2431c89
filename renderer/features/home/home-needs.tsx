import { useLocation } from 'wouter'
import type { HomeScreen } from '../../../shared/contract/home.ts'
import { needKinds } from '../../../shared/domain/needs.ts'
import { homeText } from '../../../shared/text/home-text.ts'
import { needsText } from '../../../shared/text/needs-text.ts'
import { AskMeetingDay } from '../../components/ask-meeting-day.tsx'
import { AskReason } from '../../components/ask-reason.tsx'
import { Link } from '../../components/link.tsx'
import { Matters, rowOf } from '../../components/matters.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { EmptyState } from '../../components/states.tsx'
import { useRegister, useToday } from '../../data/as-of.tsx'
import { useCommands } from '../../data/commands.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { needRow, plainTitle, subjectOf } from '../../data/need-row.ts'
import { useRemembered } from '../../data/ui-store.ts'
import { type FollowUpActs, meetingCandidate } from '../../data/use-follow-up-acts.ts'

export interface HomeNeedsProps {
  readonly home: HomeScreen
  readonly acts: FollowUpActs
  /** Null: no meeting can be planned here. */
  readonly onPlanMeeting: (() => void) | null
}

/** "Needs you", by urgency; the chosen row is mended with one key. */
export function HomeNeeds({ home, acts, onPlanMeeting }: HomeNeedsProps) {
  const words = useText(homeText)
  const both = needsText
  const language = useLanguage()
  const today = useToday()
  const { mode } = useRegister()
  const [, navigate] = useLocation()
  const [chosen, setChosen] = useRemembered<string | null>('home.need', null, isTextOrNull)

  const canAct = (body: string) => mode !== 'read' && home.next.some((next) => next.body.key === body && next.isPlannable)
  const rows = home.needs.map((need) => needRow(need, home.asOf, language, canAct(need.body.key)))
  const row = rows.find((candidate) => candidate.id === chosen) ?? null
  const isOffered = (act: string) => row?.acts.some((candidate) => candidate.id === act) ?? false

  const act = (id: string, kind: string, anchor: Element | null) => {
    const of = rows.find((candidate) => candidate.id === id)
    const next = home.next.find(({ body }) => body.key === of?.need.body.key)
    if (of === undefined || next === undefined) return
    const subject = subjectOf(of.need)
    if (kind === 'put-on-agenda' && subject !== null) acts.putOnAgenda(subject, next, anchor)
    else if (kind === 'explain' && of.need.plan !== null) acts.explain(of.need.plan.key, anchor)
    else if (kind === 'plan-meeting') acts.planMeeting([next], anchor)
    else navigate(of.href)
  }
  const actOnChosen = (kind: string) => {
    if (row !== null) act(row.id, kind, rowOf(row.id))
  }

  useCommands([
    {
      id: 'put-on-agenda',
      text: { en: both.en.putOnAgenda, ja: both.ja.putOnAgenda },
      group: 'screen',
      shortcut: 'A',
      isInKeyLine: true,
      isDisabled: !isOffered('put-on-agenda'),
      run: () => actOnChosen('put-on-agenda'),
    },
    {
      id: 'explain',
      text: { en: both.en.explain, ja: both.ja.explain },
      group: 'screen',
      shortcut: 'E',
      isInKeyLine: true,
      isDisabled: !isOffered('explain'),
      run: () => actOnChosen('explain'),
    },
    {
      id: 'new-meeting',
      text: { en: homeText.en.newMeetingKey, ja: homeText.ja.newMeetingKey },
      group: 'screen',
      shortcut: 'N',
      isInKeyLine: true,
      host: 'new-meeting',
      isDisabled: onPlanMeeting === null,
      run: () => onPlanMeeting?.(),
    },
  ])

  return (
    <>
      <SectionHeading
        note={home.needs.length}
        more={
          <Link look="quiet" href="/follow-ups">
            {words.allFollowUps}
          </Link>
        }
      >
        {words.needsYou}
      </SectionHeading>
      {rows.length === 0 ? (
        <EmptyState size="row" title={words.nothingNeedsYou}>
          {words.nothingNeedsYouNote}
        </EmptyState>
      ) : (
        <Matters
          label={words.needsYou}
          chosen={chosen}
          onChoose={setChosen}
          onOpen={(id) => {
            const of = rows.find((candidate) => candidate.id === id)
            if (of === undefined) return
            if (of.acts[0]?.id === 'plan-meeting') act(id, 'plan-meeting', rowOf(id))
            else navigate(of.href)
          }}
          onAct={act}
          groups={needKinds.flatMap((kind) => {
            const ofKind = rows.filter(({ need }) => need.kind === kind)
            if (ofKind.length === 0) return []
            const matters = ofKind.map(({ id, need, title, why, acts: offered }) => ({
              id,
              title,
              why,
              acts: offered,
              plain: plainTitle(title, language),
              seal: {
                mark: need.body.seal[language] ?? need.body.seal.ja ?? '?',
                colour: need.body.colour,
                label: need.body.short[language] ?? need.body.key,
              },
            }))
            return [{ kind, matters }]
          })}
        />
      )}
      {acts.question?.kind === 'day' && (
        <AskMeetingDay
          candidates={acts.question.next.map((next) => meetingCandidate(next, language))}
          today={today}
          purpose={acts.question.subject === null ? 'plan' : 'plan-and-put'}
          anchor={acts.question.anchor}
          isPending={acts.isRunning}
          onAnswer={acts.answerDay}
          onClose={acts.close}
        />
      )}
      {acts.question?.kind === 'reason' && (
        <AskReason anchor={acts.question.anchor} isPending={acts.isRunning} onAnswer={acts.answerReason} onClose={acts.close} />
      )}
    </>
  )
}

const isTextOrNull = (value: unknown): value is string | null => value === null || typeof value === 'string'
