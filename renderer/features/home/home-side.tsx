import type { BodyRef } from '../../../shared/contract/common.ts'
import type { ChangeSummary } from '../../../shared/contract/history.ts'
import type { HomeScreen } from '../../../shared/contract/home.ts'
import { wordsIn } from '../../../shared/domain/both-words.ts'
import { changeText } from '../../../shared/text/change-text.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { homeText } from '../../../shared/text/home-text.ts'
import { Facts, Feed, Inspector } from '../../components/inspector.tsx'
import { Link } from '../../components/link.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { EmptyState } from '../../components/states.tsx'
import { useToday } from '../../data/as-of.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { whenChanged } from '../../data/when-changed.ts'
import { MonthCalendar } from './month-calendar.tsx'

/** Home's right-hand side: the month, agendas in work, what changed lately, how much the register holds. */
export function HomeSide({ home }: { readonly home: HomeScreen }) {
  const words = useText(homeText)
  const language = useLanguage()
  const today = useToday()
  const changes: Readonly<Record<string, string>> = useText(changeText)
  const bodies = home.next.map(({ body }) => body)
  const short = (body: BodyRef) => body.short[language] ?? body.short.ja ?? body.key

  return (
    <Inspector label={words.side}>
      <MonthCalendar asOf={home.asOf} next={home.next} />

      <SectionHeading>{words.inWork}</SectionHeading>
      {home.inWork.length === 0 ? (
        <EmptyState size="row" title={words.nothingInWork} />
      ) : (
        <Feed
          entries={home.inWork.map(({ body, meeting, itemCount, changedAt }) => ({
            id: String(meeting.id),
            when: changedAt === null ? '' : whenChanged(changedAt, today, language),
            children: (
              <>
                <Link look="plain" href={`/meetings/${meeting.id}`}>
                  <b>{words.agendaOf(words.nth(meeting.ordinal))}</b>
                </Link>
                <br />
                {short(body)} · {itemCount === 0 ? words.nothingDrafted : words.lines(itemCount)}
              </>
            ),
          }))}
        />
      )}

      <SectionHeading
        more={
          <Link look="quiet" href="/history">
            {words.history}
          </Link>
        }
      >
        {words.changedLately}
      </SectionHeading>
      {home.changes.length === 0 ? (
        <EmptyState size="row" title={words.nothingChanged} />
      ) : (
        <Feed
          entries={home.changes.map((change) => ({
            id: String(change.id),
            when: whenChanged(change.madeAt, today, language),
            children: (
              <>
                {change.kind === 'baseline' || change.subject === null ? (
                  <b>{changes[change.command] ?? change.command}</b>
                ) : (
                  <>
                    <b>
                      {subjectWords(change.subject, bodies, language, (nth, body) => words.ofBody(words.nth(nth), short(body)))}
                    </b>
                    <br />
                    {changes[change.command] ?? change.command}
                  </>
                )}
                {isBulk(change) && ` · ${words.rows(change.changeCount)}`}
              </>
            ),
          }))}
        />
      )}

      <SectionHeading>{words.register}</SectionHeading>
      <Facts
        size="s"
        facts={[
          { term: words.meetings, value: words.held(home.counts.meetingsHeld, home.counts.meetingsPlanned) },
          { term: words.foundingActs, value: words.acts(home.counts.cabinetDecisions, home.counts.oralConsents) },
          { term: words.openQuestions, value: home.counts.openQuestions },
        ]}
      />
    </Inspector>
  )
}

/** Changes of more rows than a person makes at once say how many. */
const bulk = 50
const isBulk = (change: ChangeSummary) => change.changeCount >= bulk

/** History writes a meeting as its body's key and number ("drugs 12"); people read "12th, Drug abuse". */
function subjectWords(
  subject: string,
  bodies: readonly BodyRef[],
  language: Language,
  say: (ordinal: number, body: BodyRef) => string,
): string {
  const [, key, ordinal] = /^(\S+) (\d+)$/.exec(subject) ?? []
  const body = bodies.find((candidate) => candidate.key === key)
  return body === undefined ? wordsIn(subject, language) : say(Number(ordinal), body)
}
