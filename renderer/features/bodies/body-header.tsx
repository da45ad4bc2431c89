import { CalendarPlus, PencilLine } from 'lucide-react'
import { useLocation } from 'wouter'
import type { BodyScreen } from '../../../shared/contract/bodies.ts'
import type { MeetingRef } from '../../../shared/contract/common.ts'
import { daysBetween, type IsoDate } from '../../../shared/domain/calendar.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { type BodiesText, bodiesText } from '../../../shared/text/bodies-text.ts'
import { newBodyText } from '../../../shared/text/new-body-text.ts'
import { Button } from '../../components/button.tsx'
import { IconButton } from '../../components/icon-button.tsx'
import { FactStrip } from '../../components/inspector.tsx'
import { Link } from '../../components/link.tsx'
import { NameText } from '../../components/name-text.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { Seal } from '../../components/seal.tsx'
import { useRegister } from '../../data/as-of.tsx'
import { runCommand } from '../../data/commands.ts'
import { useLanguage, useText } from '../../data/language.ts'
import styles from './body-header.module.css'
import { expectedWindow } from './expected-window.ts'

export interface BodyHeaderProps {
  readonly screen: BodyScreen
  readonly asOf: IsoDate
  /** The agenda at hand: of the next meeting, else of the last. */
  readonly agenda: MeetingRef | null
  /** The page's key opens this agenda, not that of another meeting chosen below. */
  readonly hasKey: boolean
}

/** Seal, both names and mandate, then the few facts by which one knows the body. */
export function BodyHeader({ screen, asOf, agenda, hasKey }: BodyHeaderProps) {
  const words = useText(bodiesText)
  const language = useLanguage()
  const [, navigate] = useLocation()
  const newBody = useText(newBodyText)
  const { mode } = useRegister()
  const { body, mandate } = screen
  const other = language === 'ja' ? 'en' : 'ja'
  // The next thing to do; the last meeting stands among the facts below, and opens with O.
  const plans = mode === 'write' && screen.last !== null && screen.next.meeting === null && screen.next.isPlannable
  const hasMandate = mandate.en !== null || mandate.ja !== null
  return (
    <>
      <PageHeader
        lead={<Seal mark={body.seal[language] ?? body.seal.ja ?? ''} colour={body.colour} size="l" />}
        title={<NameText name={body.name} />}
        note={body.name[language] === null ? undefined : <NameText name={body.name} language={other} />}
        actions={
          <>
            {mode === 'write' && (
              <IconButton
                icon={PencilLine}
                label={newBody.edit}
                onPress={() => navigate(`/bodies/${encodeURIComponent(body.key)}/edit`)}
              />
            )}
            {plans ? (
              <Button look="primary" shortcut="N" icon={CalendarPlus} onPress={() => runCommand('new-meeting')}>
                {words.planNext(screen.next.expected?.ordinal ?? null)}
              </Button>
            ) : (
              agenda !== null && (
                <Button
                  {...(hasKey ? { shortcut: 'O' as const } : {})}
                  look={screen.next.meeting === null ? 'plain' : 'primary'}
                  onPress={() => navigate(`/meetings/${agenda.id}`)}
                >
                  {words.openAgenda(agenda.ordinal)}
                </Button>
              )
            )}
          </>
        }
      />
      {hasMandate && (
        <p className={styles.mandate}>
          <NameText name={mandate} />
        </p>
      )}
      <div className={styles.facts}>
        <FactStrip facts={factsOf(screen, asOf, words, language)} />
      </div>
    </>
  )
}

type Facts = Parameters<typeof FactStrip>[0]['facts']

function factsOf(screen: BodyScreen, asOf: IsoDate, words: BodiesText, language: Language): Facts {
  const { founding, establishedOn, chief, last, rhythm, kind } = screen
  const era = language === 'ja' ? 'numeric' : 'era-short'
  const main = language === 'ja' ? 'era-long' : 'long'
  return [
    {
      term: founding?.actKind ? words.foundedBy[founding.actKind] : words.founded,
      value:
        founding !== null ? (
          <Link look="plain" href={`/meetings/${founding.id}`}>
            {formatDay(founding.on, language, main)}
          </Link>
        ) : establishedOn === null ? (
          words.notRecorded
        ) : (
          formatDay(establishedOn, language, main)
        ),
      ...(establishedOn === null ? {} : { note: formatDay(establishedOn, language, era) }),
    },
    chiefFact(chief, words.chief(kind), words),
    last === null
      ? { term: words.lastMeeting(null), value: words.neverMet }
      : {
          term: words.lastMeeting(last.ordinal),
          value: (
            <Link look="plain" href={`/meetings/${last.id}`}>
              {formatDay(last.on, language, main)}
            </Link>
          ),
          note: formatDay(last.on, language, era),
        },
    nextFact(screen, asOf, words, language),
    {
      term: words.rhythm,
      value: rhythm === null ? words.noRhythm : words.rhythmOf(rhythm.perYear, rhythm.seasons),
    },
  ]
}

/** The post that leads the body, and who holds it where that is known. */
function chiefFact(chief: BodyScreen['chief'], term: string, words: BodiesText): Facts[number] {
  if (chief === null) return { term, value: words.notRecorded }
  const value = <NameText name={chief.post} />
  const [holder] = chief.holders
  if (holder !== undefined) return { term, value, note: <NameText name={holder.name} /> }
  return { term, value, ...(chief.occupancy === 'vacant' ? { note: words.vacant } : {}) }
}

function nextFact({ next }: BodyScreen, asOf: IsoDate, words: BodiesText, language: Language): Facts[number] {
  const { meeting, expected } = next
  if (meeting !== null) {
    return {
      term: words.nextMeeting(meeting.ordinal),
      value: (
        <Link look="plain" href={`/meetings/${meeting.id}`}>
          {formatDay(meeting.on, language, language === 'ja' ? 'era-long' : 'long')}
        </Link>
      ),
      note: words.inDays(Math.max(daysBetween(asOf, meeting.on), 0)),
    }
  }
  if (expected === null) return { term: words.nextMeeting(null), value: words.notPlanned }
  const window = expectedWindow(expected, language)
  return {
    term: words.expectedMeeting(expected.ordinal),
    value: window,
    note: expected.isPast ? words.daysPast(daysBetween(expected.to, asOf)) : words.precedent(expected.hits, expected.of),
  }
}
