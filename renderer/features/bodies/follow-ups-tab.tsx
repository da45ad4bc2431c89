import { formatDay } from '../../../shared/domain/format-date.ts'
import { bodiesText } from '../../../shared/text/bodies-text.ts'
import { vocabularyText } from '../../../shared/text/vocabulary-text.ts'
import { Glyph } from '../../components/glyph.tsx'
import { Ledger, LedgerRow } from '../../components/ledger.tsx'
import { Link } from '../../components/link.tsx'
import { NameText } from '../../components/name-text.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { EmptyState } from '../../components/states.tsx'
import { grouped } from '../../data/grouped.ts'
import { useLanguage, useText } from '../../data/language.ts'
import styles from './follow-ups-tab.module.css'
import type { WholeBody } from './use-whole-body.ts'

/** A line of the list: a look, or a plan that had none. */
interface LookLine {
  readonly id: string
  readonly plan: WholeBody['followUps'][number]['plan']
  readonly sign: 'never' | 'progress' | 'follow-up' | 'final'
  readonly why: string
  readonly href: string
}

/** Who looked at what: first what nobody looked at, then every look, meeting by meeting, newest first. */
export function FollowUpsTab({ screen }: { readonly screen: WholeBody }) {
  const words = useText(bodiesText)
  const kinds = useText(vocabularyText).itemKind
  const language = useLanguage()
  const never = screen.plans.filter((row) => row.state === 'never-followed-up')
  const meetings = [...new Map(screen.followUps.map(({ meeting }) => [meeting.id, meeting])).values()]
  const looks = grouped(screen.followUps, ({ meeting }) => meeting.id)
  const linesOf = (meetingId: number): readonly LookLine[] =>
    (looks.get(meetingId) ?? []).map(({ item, plan, isFinal }) => {
      const closes = isFinal && plan.kind !== 'annual-plan'
      return {
        id: `${item.id} ${plan.id}`,
        plan,
        sign: closes ? 'final' : item.kind === 'follow-up' ? 'follow-up' : 'progress',
        why: closes ? words.finalFollowUp : kinds[item.kind],
        href: `/meetings/${meetingId}`,
      }
    })
  return (
    <div className={styles.looks}>
      <SectionHeading
        note={words.looksAt(screen.followUps.length, meetings.length)}
        more={<Link href={`/follow-ups/${screen.body.key}`}>{words.openMatrix}</Link>}
      >
        {words.followUps}
      </SectionHeading>
      <div data-body={screen.body.colour}>
        <Ledger
          label={words.followUps}
          idOf={(line: LookLine) => line.id}
          textOf={({ plan }) => plan.name[language] ?? plan.name.en ?? plan.name.ja ?? plan.key}
          hrefOf={(line) => line.href}
          groups={[
            ...(never.length === 0
              ? []
              : [
                  {
                    id: 'never',
                    title: words.nobodyLooked,
                    sign: 'never' as const,
                    tone: 'alert' as const,
                    items: never.map(
                      (row): LookLine => ({
                        id: `never ${row.plan.id}`,
                        plan: row.plan,
                        sign: 'never',
                        why: words.meetingsSince(row.meetingsSince),
                        href: `/plans/${row.plan.key}`,
                      }),
                    ),
                  },
                ]),
            ...meetings.map((meeting) => ({
              id: String(meeting.id),
              title: `${words.meeting(meeting.ordinal)} · ${formatDay(meeting.on, language, language === 'ja' ? 'era-weekday' : 'weekday')}`,
              items: linesOf(meeting.id),
            })),
          ]}
          empty={
            <EmptyState size="row" title={words.noFollowUps}>
              {words.noFollowUpsHint}
            </EmptyState>
          }
        >
          {(line) => (
            <LedgerRow
              lead={
                <span className={styles.sign} data-never={line.sign === 'never' || undefined}>
                  <Glyph sign={line.sign} size={14} />
                </span>
              }
              title={<NameText name={line.plan.name} />}
              why={line.why}
            />
          )}
        </Ledger>
      </div>
    </div>
  )
}
