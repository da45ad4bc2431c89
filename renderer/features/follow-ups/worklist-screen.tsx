import { CircleCheckBig, Printer } from 'lucide-react'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import type { WorklistScreen as Worklist } from '../../../shared/contract/follow-ups.ts'
import { paperFormats } from '../../../shared/documents/paper-formats.ts'
import { commandText } from '../../../shared/text/command-text.ts'
import { commonText } from '../../../shared/text/common-text.ts'
import { followUpsText } from '../../../shared/text/follow-ups-text.ts'
import { startText } from '../../../shared/text/start-text.ts'
import { Link } from '../../components/link.tsx'
import { pagingText } from '../../../shared/text/paging-text.ts'
import { FollowUpQuestions } from '../../components/follow-up-questions.tsx'
import { IconButton } from '../../components/icon-button.tsx'
import { Inspector } from '../../components/inspector.tsx'
import { Matters, rowOf } from '../../components/matters.tsx'
import { SavePaperMenu } from '../../components/paper/save-paper-menu.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { Seal } from '../../components/seal.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { Segments } from '../../components/segments.tsx'
import { Split } from '../../components/split.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../components/states.tsx'
import { SwitchOrList } from '../../components/switch-or-list.tsx'
import { useAsOf } from '../../data/as-of.tsx'
import { useCommands } from '../../data/commands.ts'
import { useLanguage, useText } from '../../data/language.ts'
import { usePlace } from '../../data/place.ts'
import { sayError } from '../../data/say-error.ts'
import { useRemembered } from '../../data/ui-store.ts'
import { type FollowUpActs, useFollowUpActs } from '../../data/use-follow-up-acts.ts'
import { usePaper } from '../../data/use-paper.ts'
import { useNeeds } from '../../data/use-needs.ts'
import { useScreen } from '../../data/use-screen.ts'
import { PlansByState } from './plans-by-state.tsx'
import { SunsetBoard } from './sunset-board.tsx'

const everyBody = '*'

/** What is owed over all bodies, every plan with its state, and how long each body has been silent. */
export function WorklistScreen() {
  const words = useText(followUpsText)
  const start = useText(startText)
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
  if (worklist.data.sunset.length === 0) {
    return (
      <Split>
        <PageHeader title={words.followUps} />
        <EmptyState title={words.noBodies} icon={CircleCheckBig} actions={<Link href="/start">{start.begin}</Link>}>
          {words.noBodiesNote}
        </EmptyState>
      </Split>
    )
  }
  return <Loaded worklist={worklist.data} />
}

function Loaded({ worklist }: { readonly worklist: Worklist }) {
  const words = useText(followUpsText)
  const common = useText(commonText)
  const language = useLanguage()
  const [, navigate] = useLocation()
  const [wanted, setBody] = useRemembered('follow-ups.body', everyBody, isText)
  const bodies = worklist.sunset.map(({ body }) => body)
  const body = bodies.some(({ key }) => key === wanted) ? wanted : everyBody
  const isShown = (of: { readonly body: { readonly key: string } }) => body === everyBody || of.body.key === body
  const acts = useFollowUpActs(navigate)
  const asOf = useAsOf()
  const { print, saveAs, opensSaved, setOpensSaved } = usePaper()
  const asked = { path: 'documents.worklist', input: { ...(body === everyBody ? {} : { body }), asOf, language } } as const
  const fileName = words.worklistFile(asOf)
  const printWorklist = () => print(asked, fileName)
  useCommands([
    {
      id: 'print',
      text: { en: commandText.en.print, ja: commandText.ja.print },
      group: 'paper',
      shortcut: 'Mod+P',
      run: printWorklist,
    },
  ])

  return (
    <Split side={<SunsetBoard rows={worklist.sunset} />}>
      <PageHeader
        title={words.followUps}
        actions={
          <>
            <SwitchOrList
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
      <Needs
        worklist={worklist}
        isShown={isShown}
        acts={acts}
        actions={
          <>
            <IconButton icon={Printer} label={common.print} shortcut="Mod+P" onPress={printWorklist} />
            <SavePaperMenu
              formats={paperFormats}
              onSave={(form) => saveAs(asked, fileName, form)}
              opens={opensSaved}
              onOpens={setOpensSaved}
            />
          </>
        }
      />
      <PlansByState isShown={isShown} />
      <FollowUpQuestions {...acts.questions} />
    </Split>
  )
}

interface NeedsProps {
  readonly worklist: Worklist
  readonly isShown: (of: { readonly body: { readonly key: string } }) => boolean
  readonly acts: FollowUpActs
  /** What the list can be taken along as. */
  readonly actions: ReactNode
}

function Needs({ worklist, isShown, acts, actions }: NeedsProps) {
  const words = useText(followUpsText)
  const [, go] = useLocation()
  const needs = worklist.needs.filter(isShown)
  const paging = useText(pagingText)
  const { count, ...list } = useNeeds({ key: 'follow-ups.need', needs, next: worklist.next, acts, go, rowOf })
  const isCut = worklist.needCount > worklist.needs.length
  return (
    <>
      <SectionHeading
        more={actions}
        note={worklist.isCounting ? paging.counting : isCut ? paging.firstOf(worklist.needs.length, worklist.needCount) : count}
      >
        {words.needs}
      </SectionHeading>
      {count === 0 && !worklist.isCounting ? (
        <EmptyState size="row" title={words.nothingOwed}>
          {words.nothingOwedNote}
        </EmptyState>
      ) : (
        <Matters label={words.needs} {...list} />
      )}
    </>
  )
}

const isText = (value: unknown): value is string => typeof value === 'string'
