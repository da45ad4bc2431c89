import { useLocation } from 'wouter'
import type { WorklistScreen as Worklist } from '../../../shared/contract/follow-ups.ts'
import { needKinds } from '../../../shared/domain/needs.ts'
import { followUpsText } from '../../../shared/text/follow-ups-text.ts'
import { needsText } from '../../../shared/text/needs-text.ts'
import { Inspector } from '../../components/inspector.tsx'
import { Matters, rowOf } from '../../components/matters.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { Seal } from '../../components/seal.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { Segments } from '../../components/segments.tsx'
import { Split } from '../../components/split.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../components/states.tsx'
import { useAsOf, useRegister } from '../../data/as-of.tsx'
import { useCommands } from '../../data/commands.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { needRow, plainTitle, subjectOf } from '../../data/need-row.ts'
import { usePlace } from '../../data/place.ts'
import { sayError } from '../../data/say-error.ts'
import { useRemembered } from '../../data/ui-store.ts'
import { useFollowUpActs } from '../../data/use-follow-up-acts.ts'
import { useScreen } from '../../data/use-screen.ts'
import { FollowUpQuestions } from './follow-up-questions.tsx'
import { PlansByState } from './plans-by-state.tsx'
import { SunsetBoard } from './sunset-board.tsx'

const everyBody = '*'

/** What is owed over all bodies, every plan with its state, and how long each body has been silent. */
export function WorklistScreen() {
  const words = useText(followUpsText)
  const language = useLanguage()
  const asOf = useAsOf()
  usePlace([{ text: words.followUps }])
  const worklist = useScreen('followUps.worklist', { asOf })
  if (worklist.isError)
    return <ErrorState {...sayError(worklist.error.error, language)} onRetry={() => void worklist.refetch()} />
  if (worklist.data === undefined) {
    return (
      <Split side={<Inspector label={words.sunset}>{null}</Inspector>}>
        <PageHeader title={words.followUps} />
        <Skeleton rows={16} />
      </Split>
    )
  }
  return <Loaded worklist={worklist.data} />
}

function Loaded({ worklist }: { readonly worklist: Worklist }) {
  const words = useText(followUpsText)
  const language = useLanguage()
  const [, navigate] = useLocation()
  const [wanted, setBody] = useRemembered('follow-ups.body', everyBody, isText)
  const bodies = worklist.sunset.map(({ body }) => body)
  const body = bodies.some(({ key }) => key === wanted) ? wanted : everyBody
  const isShown = (of: { readonly body: { readonly key: string } }) => body === everyBody || of.body.key === body
  const acts = useFollowUpActs((meetingId) => navigate(`/meetings/${meetingId}`))

  return (
    <Split side={<SunsetBoard rows={worklist.sunset} />}>
      <PageHeader
        title={words.followUps}
        actions={
          <>
            <Segments
              label={words.body}
              value={body}
              onChange={setBody}
              segments={[
                { value: everyBody, text: words.all },
                ...bodies.map((other) => ({
                  value: other.key,
                  text: other.short[language] ?? other.short.ja ?? other.key,
                  lead: <Seal mark={other.seal[language] ?? other.seal.ja ?? '?'} colour={other.colour} />,
                })),
              ]}
            />
            <Segments
              label={words.view}
              value="worklist"
              onChange={() => navigate(`/follow-ups/${encodeURIComponent(body === everyBody ? (bodies[0]?.key ?? '') : body)}`)}
              segments={[
                { value: 'worklist', text: words.worklist },
                { value: 'matrix', text: words.matrix },
              ]}
            />
          </>
        }
      />
      <Needs worklist={worklist} isShown={isShown} acts={acts} />
      <PlansByState plans={worklist.plans.filter(isShown)} />
      <FollowUpQuestions acts={acts} />
    </Split>
  )
}

interface NeedsProps {
  readonly worklist: Worklist
  readonly isShown: (of: { readonly body: { readonly key: string } }) => boolean
  readonly acts: ReturnType<typeof useFollowUpActs>
}

function Needs({ worklist, isShown, acts }: NeedsProps) {
  const words = useText(followUpsText)
  const language = useLanguage()
  const asOf = useAsOf()
  const [, navigate] = useLocation()
  const [chosen, setChosen] = useRemembered<string | null>('follow-ups.need', null, isTextOrNull)
  const { mode } = useRegister()
  const canAct = (body: string) => mode !== 'read' && worklist.next.some((next) => next.body.key === body && next.isPlannable)
  const rows = worklist.needs.filter(isShown).map((need) => needRow(need, asOf, language, canAct(need.body.key)))
  const row = rows.find(({ id }) => id === chosen) ?? null
  const isOffered = (act: string) => row?.acts.some(({ id }) => id === act) ?? false

  const act = (id: string, kind: string, anchor: Element | null) => {
    const of = rows.find((candidate) => candidate.id === id)
    const next = worklist.next.find((candidate) => candidate.body.key === of?.need.body.key)
    if (of === undefined || next === undefined) return
    const subject = subjectOf(of.need)
    if (kind === 'put-on-agenda' && subject !== null) acts.putOnAgenda(subject, next, anchor)
    else if (kind === 'explain' && of.need.plan !== null) acts.explain(of.need.plan.key, anchor)
    else if (kind === 'plan-meeting') acts.planMeeting([next], anchor)
    else navigate(of.href)
  }
  const command = (id: 'put-on-agenda' | 'explain', shortcut: string, text: 'putOnAgenda' | 'explain') => ({
    id,
    text: { en: needsText.en[text], ja: needsText.ja[text] },
    group: 'screen' as const,
    shortcut,
    isInKeyLine: true,
    isDisabled: !isOffered(id),
    run: () => {
      if (row !== null) act(row.id, id, rowOf(row.id))
    },
  })
  useCommands([command('put-on-agenda', 'A', 'putOnAgenda'), command('explain', 'E', 'explain')])

  return (
    <>
      <SectionHeading note={rows.length}>{words.needs}</SectionHeading>
      {rows.length === 0 ? (
        <EmptyState size="row" title={words.nothingOwed}>
          {words.nothingOwedNote}
        </EmptyState>
      ) : (
        <Matters
          label={words.needs}
          chosen={chosen}
          onChoose={setChosen}
          onOpen={(id) =>
            act(id, rows.find((of) => of.id === id)?.acts[0]?.id === 'plan-meeting' ? 'plan-meeting' : 'go', rowOf(id))
          }
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
    </>
  )
}

const isText = (value: unknown): value is string => typeof value === 'string'
const isTextOrNull = (value: unknown): value is string | null => value === null || typeof value === 'string'
