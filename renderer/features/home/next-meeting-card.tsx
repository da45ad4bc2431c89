import type { NextMeetingCard as NextMeeting } from '../../../shared/contract/next-meeting.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import type { Language, MeetingStatus } from '../../../shared/domain/vocabulary.ts'
import { homeText, type HomeText } from '../../../shared/text/home-text.ts'
import { Card } from '../../components/card.tsx'
import { NameText } from '../../components/name-text.tsx'
import { Stages } from '../../components/progress.tsx'
import { Seal } from '../../components/seal.tsx'
import { basisOf } from '../../data/use-follow-up-acts.ts'
import { useLanguage, useText } from '../../data/language.ts'

/** Stages a meeting goes through, and how many of them each status has reached. */
const stages = 4
const reached: Readonly<Record<MeetingStatus, number>> = {
  planned: 1,
  drafted: 2,
  issued: 3,
  held: 4,
  cancelled: 0,
  postponed: 1,
}

/** Further away than this a meeting is counted in weeks. */
const daysCounted = 60
const daysInWeek = 7

/** A body's next meeting: planned, or expected by its rhythm and drawn dashed. */
export function NextMeetingCard({ next }: { readonly next: NextMeeting }) {
  const words = useText(homeText)
  const language = useLanguage()
  const { body, meeting, expected, itemCount } = next
  const figure = figureOf(next, words)
  const ordinal = meeting?.ordinal ?? expected?.ordinal ?? null
  const nth = words.nth(ordinal)
  const title = meeting === null ? words.notConvened(nth) : meeting.isJoint ? words.joint(nth) : nth
  const when = whenOf(next, language, words)
  const isDraft = meeting?.status === 'planned' || meeting?.status === 'drafted'
  return (
    <Card
      label={words.card(body.name[language] ?? body.short[language] ?? body.key, nth, when)}
      href={meeting === null ? `/bodies/${body.key}` : `/meetings/${meeting.id}`}
      body={body.colour}
      isExpected={meeting === null}
      head={
        <>
          <Seal mark={body.seal[language] ?? body.seal.ja ?? '?'} colour={body.colour} />
          <span>
            <NameText name={{ ...body.name, en: body.name.en === null ? null : words.cardName(body.name.en) }} />
          </span>
        </>
      }
      figure={figure.figure}
      unit={figure.unit}
      title={ordinal === null && meeting === null ? words.noRhythm : title}
      note={when}
      stages={
        <Stages
          label={words.stage(meeting?.status ?? null, meeting === null ? 0 : reached[meeting.status], stages)}
          reached={meeting === null ? 0 : reached[meeting.status]}
          total={stages}
        />
      }
      {...(meeting === null ? {} : { footStart: words.state[meeting.status] })}
      footEnd={
        meeting === null
          ? (basisOf(next, language) ?? words.noRhythmNote)
          : itemCount === 0
            ? words.empty
            : isDraft
              ? `${words.lines(itemCount)} · ${words.notIssued}`
              : words.lines(itemCount)
      }
    />
  )
}

function figureOf({ daysToGo, meeting, expected }: NextMeeting, words: HomeText): { figure: string; unit: string } {
  if (daysToGo === null) return { figure: '—', unit: '' }
  if (meeting === null && expected?.isPast) {
    const weeks = Math.max(1, Math.round(-daysToGo / daysInWeek))
    return { figure: `+${weeks}`, unit: words.weeksLate(weeks) }
  }
  if (daysToGo === 0 && meeting !== null) return { figure: words.today, unit: '' }
  if (daysToGo <= 0) return { figure: words.now, unit: '' }
  const days = daysToGo
  const sign = meeting === null ? '≈' : ''
  if (days <= daysCounted && (meeting !== null || days < 2 * daysInWeek)) {
    return { figure: `${sign}${days}`, unit: words.daysUnit(days) }
  }
  const weeks = Math.round(days / daysInWeek)
  return { figure: `${sign}${weeks}`, unit: words.weeksUnit(weeks) }
}

function whenOf({ meeting, expected }: NextMeeting, language: Language, words: HomeText): string {
  if (meeting !== null) {
    return language === 'ja'
      ? formatDay(meeting.on, 'ja', 'era-weekday')
      : `${formatDay(meeting.on, 'en', 'month-day')} · ${formatDay(meeting.on, 'en', 'era-short')}`
  }
  return expected === null ? '' : words.window(expected.from, expected.to)
}
