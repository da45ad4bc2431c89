import { useLocation } from 'wouter'
import type { MeetingRow } from '../../../shared/contract/bodies.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import { bodiesText } from '../../../shared/text/bodies-text.ts'
import { vocabularyText } from '../../../shared/text/vocabulary-text.ts'
import { DataTable } from '../../components/data-table.tsx'
import { RowsBeside } from '../../components/rows-beside.tsx'
import { EmptyState } from '../../components/states.tsx'
import { MeetingStatusMark } from '../../components/status.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { agendaInWords } from './agenda-in-words.ts'
import { meetingTitle } from './meeting-title.ts'

export interface MeetingTableProps {
  /** Newest first. */
  readonly rows: readonly MeetingRow[]
  readonly chosen: number | null
  readonly onChoose: (id: number) => void
}

/** A body's meetings, one line each, with what was on their agenda in words; the founding act is the oldest. */
export function MeetingTable({ rows, chosen, onChoose }: MeetingTableProps) {
  const words = useText(bodiesText)
  const acts = useText(vocabularyText).actKind
  const language = useLanguage()
  const [, navigate] = useLocation()
  return (
    <RowsBeside placeOf={(id) => `/meetings/${id}`}>
      <DataTable
        label={words.meetings}
        items={rows}
        idOf={({ meeting }) => String(meeting.id)}
        textOf={({ meeting }) => `${meetingTitle(meeting, words)} ${formatDay(meeting.on, language, 'long')}`}
        manner="choose"
        chosen={chosen === null ? null : String(chosen)}
        onChoose={(id) => {
          if (id !== null) onChoose(Number(id))
        }}
        onOpen={({ meeting }) => navigate(`/meetings/${meeting.id}`)}
        empty={
          <EmptyState size="row" title={words.noMeetings}>
            {words.noMeetingsHint}
          </EmptyState>
        }
        columns={[
          { id: 'no', title: words.number, align: 'end', width: '42px', cell: ({ meeting }) => meeting.ordinal ?? '' },
          {
            id: 'on',
            title: words.date,
            width: language === 'ja' ? '158px' : '148px',
            isRowHeader: true,
            cell: ({ meeting }) => (
              <time dateTime={meeting.on}>
                {formatDay(meeting.on, language, language === 'ja' ? 'era-weekday' : 'weekday-brief')}
              </time>
            ),
          },
          {
            id: 'agenda',
            title: words.agenda,
            wraps: true,
            cell: ({ meeting, items }) =>
              meeting.actKind === null ? (agendaInWords(items, words) ?? words.noAgenda) : acts[meeting.actKind],
          },
          {
            id: 'stage',
            title: words.stage,
            width: '92px',
            cell: ({ meeting }) => meeting.actKind === null && <MeetingStatusMark status={meeting.status} />,
          },
        ]}
      />
    </RowsBeside>
  )
}
