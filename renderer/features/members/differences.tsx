import type { ReactNode } from 'react'
import type { RosterScreen } from '../../../shared/contract/members.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import type { Name } from '../../../shared/domain/model.ts'
import type { RosterSeat } from '../../../shared/domain/roster.ts'
import type { SeatPair } from '../../../shared/domain/roster-changes.ts'
import { memberListText } from '../../../shared/text/member-list-text.ts'
import { membersText } from '../../../shared/text/members-text.ts'
import { peopleText } from '../../../shared/text/people-text.ts'
import { Link } from '../../components/link.tsx'
import { NameText } from '../../components/name-text.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import styles from './differences.module.css'
import { roleInWords } from '../../components/role-in-words.ts'

export interface DifferencesProps {
  readonly screen: RosterScreen
  /** Null: nothing is compared. */
  readonly comparedTo: IsoDate | null
  readonly onChoose: (seatId: number) => void
}

/**
 * Who joined, left, was renamed, gave over or moved between the day read and the day compared with, and how many seats stayed as they were:
 * always from the older day to the newer one.
 */
export function Differences({ screen, comparedTo, onChoose }: DifferencesProps) {
  const words = useText(membersText)
  const people = useText(peopleText)
  const { nowVacant } = useText(memberListText)
  const language = useLanguage()
  const { difference, seats, kind } = screen
  if (difference === null) return <p className={styles.none}>{words.noComparison}</p>

  const isLater = comparedTo !== null && comparedTo > screen.asOf
  const { marks } = words
  const written = (on: IsoDate) => formatDay(on, language, language === 'ja' ? 'era-short' : 'short')
  const roleOf = (seat: RosterSeat) => roleInWords(kind, seat.role, language)
  const pairs = [...difference.renamed, ...difference.holderChanged, ...difference.reordered]
  const touched = new Set([
    ...(isLater ? difference.left : difference.joined).map((seat) => seat.seatId),
    ...pairs.map(({ before, after }) => (isLater ? before : after).seatId),
  ])
  const isHere = (seatId: number) => seats.some((seat) => seat.seatId === seatId)
  const line = (what: keyof typeof signs, seatId: number, post: Name, note: ReactNode) => (
    <li key={`${what} ${seatId}`} data-what={what}>
      <b aria-hidden="true">{signs[what]}</b>
      <div>
        {isHere(seatId) ? (
          <Link look="plain" onPress={() => onChoose(seatId)}>
            <NameText name={post} />
          </Link>
        ) : (
          <NameText name={post} />
        )}
        <p>{note}</p>
      </div>
    </li>
  )
  const [older, newer] = isLater ? [screen.asOf, comparedTo] : [comparedTo, screen.asOf]
  return (
    <>
      {older !== null && newer !== null && <p className={styles.span}>{people.fromTo(written(older), written(newer))}</p>}
      <ul className={styles.differences}>
        {difference.joined.map((seat) => line('joined', seat.seatId, seat.post, `${marks.joined} · ${roleOf(seat)}`))}
        {difference.left.map((seat) => line('left', seat.seatId, seat.post, `${marks.left} · ${roleOf(seat)}`))}
        {difference.renamed.map((pair) =>
          line('renamed', (isLater ? pair.before : pair.after).seatId, pair.after.post, <Renamed pair={pair} />),
        )}
        {difference.holderChanged.map(({ before, after }) =>
          line(
            'holderChanged',
            (isLater ? before : after).seatId,
            after.post,
            `${after.occupancy === 'vacant' ? nowVacant : marks.holderChanged} · ${words.holderWas(
              before.holders.map((holder) => holder.name[language] ?? holder.name.ja ?? holder.name.en ?? '').join(', ') ||
                (before.occupancy === 'vacant' ? words.vacant : words.notRecorded),
            )}`,
          ),
        )}
        {difference.reordered.map(({ before, after }) =>
          line(
            'reordered',
            (isLater ? before : after).seatId,
            after.post,
            `${marks.reordered} · ${before.role === after.role ? words.placeWas(before.order) : words.roleWas(roleOf(before))}`,
          ),
        )}
        <li data-what="same">
          <b aria-hidden="true">=</b>
          <div>{words.unchanged(seats.filter((seat) => !touched.has(seat.seatId)).length)}</div>
        </li>
      </ul>
    </>
  )
}

const signs = { joined: '+', left: '−', renamed: '~', holderChanged: '⇄', reordered: '↕' } as const

function Renamed({ pair: { before, after } }: { readonly pair: SeatPair }) {
  const words = useText(membersText)
  const language = useLanguage()
  const postChanged = { en: before.post.en !== after.post.en, ja: before.post.ja !== after.post.ja }
  const isPost = postChanged.en || postChanged.ja
  const [from, to] = isPost ? [before.post, after.post] : [before.organization?.name, after.organization?.name]
  const renamed = words.marks.renamed
  if (from === undefined || to === undefined) return renamed
  // The language in which it changed: the page's own where both did.
  const changedIn = from[language] === to[language] ? (language === 'ja' ? 'en' : 'ja') : language
  const only = from.en === to.en ? words.onlyJapaneseChanged : from.ja === to.ja ? words.onlyEnglishChanged : null
  return (
    <>
      {renamed}
      {only !== null && ` · ${only}`}
      {' · '}
      <span lang={changedIn}>{words.formerly(from[changedIn] ?? '')}</span>
    </>
  )
}
