import { Landmark, UserRound, Users } from 'lucide-react'
import { useLocation } from 'wouter'
import type { MembersScreen, RosterChange, RosterSummary } from '../../../shared/contract/members.ts'
import { formatDay, formatDayBoth } from '../../../shared/domain/format-date.ts'
import { directoryText } from '../../../shared/text/directory-text.ts'
import { documentsText } from '../../../shared/text/documents-text.ts'
import { membersText } from '../../../shared/text/members-text.ts'
import { startText } from '../../../shared/text/start-text.ts'
import { Link } from '../../components/link.tsx'
import { type Column, DataTable } from '../../components/data-table.tsx'
import { Button } from '../../components/button.tsx'
import { Chip } from '../../components/chip.tsx'
import { InItsLanguage } from '../../components/in-its-language.tsx'
import { List } from '../../components/list.tsx'
import { NameText } from '../../components/name-text.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { roleInWords } from '../../components/role-in-words.ts'
import { Seal } from '../../components/seal.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { Split } from '../../components/split.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../components/states.tsx'
import { useAsOf, useRegister } from '../../data/as-of.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { usePlace } from '../../data/place.ts'
import { sayError } from '../../data/say-error.ts'
import { setAsOf } from '../../data/ui-store.ts'
import { useScreen } from '../../data/use-screen.ts'
import styles from './members-overview.module.css'
import { sayRosterChange } from './stops.ts'

/** All bodies with the size of their rosters, and every day on which one changed. */
export function MembersOverview() {
  const words = useText(membersText)
  const start = useText(startText)
  const directory = useText(directoryText)
  const language = useLanguage()
  const asOf = useAsOf()
  const { defaultAsOf } = useRegister()
  const [, navigate] = useLocation()
  const screen = useScreen('members.list', { asOf })
  usePlace([{ text: words.title }])

  if (screen.isError) return <ErrorState {...sayError(screen.error.error, language)} onRetry={() => void screen.refetch()} />
  const bodies = screen.data?.bodies
  return (
    <Split scrollKey="members">
      <PageHeader
        title={words.title}
        note={formatDayBoth(asOf, language)}
        actions={
          <>
            <Button icon={Landmark} onPress={() => navigate('/organizations')}>
              {directory.organizations}
            </Button>
            <Button icon={UserRound} onPress={() => navigate('/persons')}>
              {directory.persons}
            </Button>
          </>
        }
      />
      {bodies === undefined ? (
        <Skeleton rows={3} rowHeight={46} />
      ) : bodies.length === 0 ? (
        <EmptyState
          title={words.noBodies}
          icon={Users}
          actions={
            <>
              <Link href="/start">{start.begin}</Link>
              <Link href="/exchange/import">{start.import}</Link>
            </>
          }
        >
          {words.noBodiesHint}
        </EmptyState>
      ) : (
        <DataTable
          label={words.bodies}
          columns={columns(words, language, bodies)}
          items={underTheirBodies(bodies)}
          idOf={({ body }) => body.key}
          textOf={({ body }) => body.name[language] ?? body.key}
          hrefOf={({ body }) => `/members/${body.key}`}
        />
      )}
      {bodies !== undefined && bodies.length > 0 && (
        <>
          <SectionHeading note={words.allChangesHint}>{words.allChanges}</SectionHeading>
          <List
            label={words.allChanges}
            items={changesOf(screen.data?.changes ?? [], bodies)}
            idOf={({ id }) => id}
            textOf={({ summary, change }) => `${formatDay(change.on, language, 'long')} ${summary.body.name[language] ?? ''}`}
            onOpen={({ summary, change }) => {
              setAsOf(change.on === defaultAsOf ? null : change.on)
              navigate(`/members/${summary.body.key}`)
            }}
            empty={<EmptyState size="row" title={words.noChanges} />}
          >
            {({ summary, change }) => (
              <div className={styles.change}>
                <time className={styles.day}>
                  <InItsLanguage>{formatDayBoth(change.on, language)}</InItsLanguage>
                </time>
                <Seal mark={summary.body.seal[language] ?? '?'} colour={summary.body.colour} />
                <span className={styles.body}>{summary.body.short[language] ?? summary.body.name[language]}</span>
                <span className={styles.what}>{sayRosterChange(change, words.change) ?? words.nothingChanged}</span>
              </div>
            )}
          </List>
        </>
      )}
    </Split>
  )
}

interface OneChange {
  readonly id: string
  readonly summary: RosterSummary
  readonly change: RosterChange
}

function changesOf(changes: MembersScreen['changes'], bodies: readonly RosterSummary[]): readonly OneChange[] {
  const byKey = new Map(bodies.map((summary) => [summary.body.key, summary]))
  return changes.flatMap(({ bodyKey, change }) => {
    const summary = byKey.get(bodyKey)
    return summary === undefined ? [] : [{ id: `${bodyKey} ${change.on}`, summary, change }]
  })
}

type Words = ReturnType<typeof useText<(typeof membersText)['en']>>

/** Sub-bodies behind the body they belong to. */
function underTheirBodies(bodies: readonly RosterSummary[]): readonly RosterSummary[] {
  const isTop = ({ parentKey }: RosterSummary) => !bodies.some(({ body }) => body.key === parentKey)
  const withParts = (one: RosterSummary): readonly RosterSummary[] => [
    one,
    ...bodies.filter(({ parentKey }) => parentKey === one.body.key).flatMap(withParts),
  ]
  return bodies.filter(isTop).flatMap(withParts)
}

function columns(words: Words, language: 'en' | 'ja', bodies: readonly RosterSummary[]): readonly Column<RosterSummary>[] {
  const other = language === 'ja' ? 'en' : 'ja'
  const parentOf = ({ parentKey }: RosterSummary) => bodies.find(({ body }) => body.key === parentKey)?.body
  return [
    {
      id: 'body',
      title: words.bodies,
      isRowHeader: true,
      wraps: true,
      cell: (summary) => (
        <span className={styles.name} data-part={parentOf(summary) !== undefined || undefined}>
          <Seal mark={summary.body.seal[language] ?? '?'} colour={summary.body.colour} size="m" />
          <span>
            <NameText name={summary.body.name} />
            {summary.body.name[other] !== null && (
              <small lang={other} className={styles.other}>
                {summary.body.name[other]}
              </small>
            )}
          </span>
        </span>
      ),
    },
    {
      id: 'seats',
      title: words.seatCounts,
      width: 'max(196px, 22%)',
      wraps: true,
      cell: ({ roles, kind, isCollective }) => (
        <span>
          {words.seats(roles.reduce((sum, { count }) => sum + count, 0))}
          <small className={styles.other}>
            {isCollective
              ? words.collective
              : roles
                  .map(
                    ({ role, count }) =>
                      `${count === 1 ? roleInWords(kind, role, language) : documentsText[language].roster.roles(kind)[role]} ${count}`,
                  )
                  .join(' · ')}
          </small>
        </span>
      ),
    },
    {
      id: 'changes',
      title: words.lastChange,
      width: '156px',
      wraps: true,
      cell: ({ changeCount, lastChange: last }) => {
        return last === null ? (
          <span className={styles.quiet}>{words.neverChanged}</span>
        ) : (
          <span>
            {formatDay(last.on, language, 'short')}
            <small className={styles.other}>{words.changedOn(changeCount)}</small>
          </span>
        )
      },
    },
    {
      id: 'questions',
      title: words.toConfirm,
      width: '120px',
      align: 'end',
      cell: ({ openQuestions }) => (openQuestions === 0 ? null : <Chip tone="due">{words.openQuestions(openQuestions)}</Chip>),
    },
  ]
}
