import type { MeetingRow } from '../../../shared/contract/bodies.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { bodiesText } from '../../../shared/text/bodies-text.ts'
import { Link } from '../../components/link.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { AgendaMatters } from './agenda-matters.tsx'
import { JointWith } from './joint-with.tsx'
import { meetingTitle } from './meeting-title.ts'

/** The chosen meeting: its day, with whom it was held, and its agenda. */
export function MeetingBrief({ row }: { readonly row: MeetingRow }) {
  const words = useText(bodiesText)
  const language = useLanguage()
  const { meeting } = row
  return (
    <>
      <SectionHeading
        note={<time dateTime={meeting.on}>{dayOf(meeting.on, language)}</time>}
        more={<Link href={`/meetings/${meeting.id}`}>{words.openMeeting}</Link>}
      >
        {meetingTitle(meeting, words)}
      </SectionHeading>
      <JointWith row={row} />
      <AgendaMatters row={row} />
    </>
  )
}

/** 平成17年6月10日(金); "10 Jun 2005 · H17.6.10". */
const dayOf = (on: IsoDate, language: Language): string =>
  language === 'ja' ? formatDay(on, 'ja', 'era-weekday') : `${formatDay(on, 'en', 'short')} · ${formatDay(on, 'en', 'era-short')}`
