import { ArrowDownUp, type LucideIcon, Minus, PencilLine, Plus, UserRoundPen } from 'lucide-react'
import type { ReactNode } from 'react'
import type { RosterScreen } from '../../../shared/contract/members.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import type { RosterSeat } from '../../../shared/domain/roster.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { memberListText } from '../../../shared/text/member-list-text.ts'
import { membersText, type MembersText } from '../../../shared/text/members-text.ts'
import { type PeopleText, peopleText } from '../../../shared/text/people-text.ts'
import { type Column, DataTable } from '../../components/data-table.tsx'
import { Icon } from '../../components/icon.tsx'
import { RowsBeside } from '../../components/rows-beside.tsx'
import { NameText } from '../../components/name-text.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import styles from './roster-table.module.css'
import { roleInWords } from '../../components/role-in-words.ts'
import type { SeatMark } from './seat-marks.ts'

export interface RosterTableProps {
  readonly screen: RosterScreen
  readonly marks: ReadonlyMap<number, SeatMark>
  /** From or by when the marks hold, where that is not the day read itself. */
  readonly markedOn: string | null
  readonly chosen: number | null
  readonly onChoose: (seatId: number | null) => void
  /** What stands there while nobody sits on the body. */
  readonly empty: ReactNode
}

/** The roster as a table: what the paper leaves out (both languages, since when) stands beside each post. */
export function RosterTable({ screen, marks, markedOn, chosen, onChoose, empty }: RosterTableProps) {
  const words = useText(membersText)
  const people = useText(peopleText)
  const language = useLanguage()
  const routeOf = (seatId: string) => {
    const post = screen.seats.find((seat) => seat.seatId === Number(seatId))?.postId
    return post === undefined ? null : `/members/${screen.body.key}?post=${post}`
  }
  return (
    <RowsBeside placeOf={routeOf}>
      <DataTable
        label={words.roster}
        columns={columns(screen, marks, markedOn, words, people, language)}
        items={screen.seats}
        idOf={(seat) => String(seat.seatId)}
        textOf={(seat) => seat.post[language] ?? seat.post.en ?? seat.post.ja ?? ''}
        manner="choose"
        chosen={chosen === null ? null : String(chosen)}
        onChoose={(id) => onChoose(id === null ? null : Number(id))}
        empty={empty}
      />
    </RowsBeside>
  )
}

const icons: Readonly<Record<SeatMark, LucideIcon>> = {
  joined: Plus,
  left: Minus,
  renamed: PencilLine,
  holderChanged: UserRoundPen,
  reordered: ArrowDownUp,
}

function columns(
  screen: RosterScreen,
  marks: ReadonlyMap<number, SeatMark>,
  markedOn: string | null,
  words: MembersText,
  people: PeopleText,
  language: Language,
): readonly Column<RosterSeat>[] {
  const other = language === 'ja' ? 'en' : 'ja'
  const records = new Map(screen.records.map((record) => [record.seatId, record]))
  const firstOfRole = new Set(
    screen.seats.filter((seat, at) => screen.seats[at - 1]?.role !== seat.role).map((seat) => seat.seatId),
  )
  return [
    {
      id: 'order',
      title: words.order,
      width: '30px',
      cell: (seat) => <span className={styles.number}>{seat.order}</span>,
    },
    {
      id: 'role',
      title: words.role,
      width: '96px',
      cell: (seat) => (
        <span data-repeated={!firstOfRole.has(seat.seatId)} className={styles.role}>
          {roleInWords(screen.kind, seat.role, language)}
        </span>
      ),
    },
    {
      id: 'organization',
      title: words.organization,
      width: '22%',
      wraps: true,
      cell: (seat) => (seat.organization === null ? null : <NameText name={seat.organization.name} />),
    },
    {
      id: 'post',
      title: words.post,
      isRowHeader: true,
      wraps: true,
      cell: (seat) => {
        const mark = marks.get(seat.seatId)
        const isNowVacant = mark === 'holderChanged' && seat.occupancy === 'vacant'
        const said = mark === undefined ? '' : isNowVacant ? memberListText[language].nowVacant : words.marks[mark]
        return (
          <span className={styles.post}>
            <span className={styles.line}>
              <span>
                <NameText name={seat.post} />
                {seat.post[other] !== null && seat.post[language] !== null && (
                  <small className={styles.other} lang={other}>
                    <NameText name={seat.post} language={other} />
                  </small>
                )}
              </span>
              {mark !== undefined && (
                <span className={styles.mark} data-mark={mark}>
                  <Icon of={icons[mark]} size={12} /> {markedOn === null ? said : `${said} ${markedOn}`}
                </span>
              )}
            </span>
          </span>
        )
      },
    },
    { id: 'holder', title: words.holder, width: '94px', cell: (seat) => <Holder seat={seat} words={words} /> },
    {
      id: 'since',
      title: words.since,
      width: '86px',
      cell: (seat) => {
        const record = records.get(seat.seatId)
        const seated = record?.interval.from ?? null
        const held = seat.isCollective || seat.holders.length === 0 ? null : (record?.heldSince ?? null)
        const from = held ?? seated
        if (from === null) return <span className={styles.absent}>{words.notRecorded}</span>
        return (
          <>
            {formatDay(from, language, 'short')}
            {held !== null && seated !== null && seated !== held && (
              <small className={styles.other}>{people.seatSince(formatDay(seated, language, 'short'))}</small>
            )}
          </>
        )
      },
    },
  ]
}

function Holder({ seat, words }: { readonly seat: RosterSeat; readonly words: MembersText }) {
  if (seat.isCollective) return <span className={styles.absent}>{words.everyHolder}</span>
  switch (seat.occupancy) {
    case 'vacant':
      return <span className={styles.vacant}>{words.vacant}</span>
    case 'not-recorded':
      return <span className={styles.absent}>{words.notRecorded}</span>
    case 'held':
      return (
        <>
          {seat.holders.map((holder) => (
            <span key={holder.personId} className={styles.holder}>
              <NameText name={holder.name} />
              {holder.isActing && <small className={styles.other}>{words.acting}</small>}
            </span>
          ))}
        </>
      )
  }
}
