import type { ReactNode } from 'react'
import type { RosterScreen } from '../../../shared/contract/members.ts'
import type { Name } from '../../../shared/domain/model.ts'
import type { RosterSeat } from '../../../shared/domain/roster.ts'
import type { SeatPair } from '../../../shared/domain/roster-changes.ts'
import { membersText } from '../../../shared/text/members-text.ts'
import { Link } from '../../components/link.tsx'
import { NameText } from '../../components/name-text.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import styles from './differences.module.css'
import { roleInWords } from '../../components/role-in-words.ts'

export interface DifferencesProps {
  readonly screen: RosterScreen
  readonly onChoose: (seatId: number) => void
}

/** Who joined, left, was renamed, gave over or moved since the day compared with, and how many seats stayed as they were. */
export function Differences({ screen, onChoose }: DifferencesProps) {
  const words = useText(membersText)
  const language = useLanguage()
  const { difference, seats, kind } = screen
  if (difference === null) return <p className={styles.none}>{words.noComparison}</p>

  const roleOf = (seat: RosterSeat) => roleInWords(kind, seat.role, language)
  const touched = new Set([
    ...difference.joined.map((seat) => seat.seatId),
    ...[...difference.renamed, ...difference.holderChanged, ...difference.reordered].map(({ after }) => after.seatId),
  ])
  const line = (what: keyof typeof signs, seatId: number, post: Name, note: ReactNode, leads: boolean) => (
    <li key={`${what} ${seatId}`} data-what={what}>
      <b aria-hidden="true">{signs[what]}</b>
      <div>
        {leads ? (
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
  return (
    <ul className={styles.differences}>
      {difference.joined.map((seat) => line('joined', seat.seatId, seat.post, `${words.marks.joined} · ${roleOf(seat)}`, true))}
      {difference.left.map((seat) => line('left', seat.seatId, seat.post, `${words.marks.left} · ${roleOf(seat)}`, false))}
      {difference.renamed.map((pair) => line('renamed', pair.after.seatId, pair.after.post, <Renamed pair={pair} />, true))}
      {difference.holderChanged.map(({ before, after }) =>
        line(
          'holderChanged',
          after.seatId,
          after.post,
          `${words.marks.holderChanged} · ${words.holderWas(
            before.holders.map((holder) => holder.name[language] ?? holder.name.ja ?? holder.name.en ?? '').join(', ') ||
              (before.occupancy === 'vacant' ? words.vacant : words.notRecorded),
          )}`,
          true,
        ),
      )}
      {difference.reordered.map(({ before, after }) =>
        line(
          'reordered',
          after.seatId,
          after.post,
          `${words.marks.reordered} · ${before.role === after.role ? words.placeWas(before.order) : words.roleWas(roleOf(before))}`,
          true,
        ),
      )}
      <li data-what="same">
        <b aria-hidden="true">=</b>
        <div>{words.unchanged(seats.filter((seat) => !touched.has(seat.seatId)).length)}</div>
      </li>
    </ul>
  )
}

const signs = { joined: '+', left: '−', renamed: '~', holderChanged: '⇄', reordered: '↕' } as const

function Renamed({ pair: { before, after } }: { readonly pair: SeatPair }) {
  const words = useText(membersText)
  const language = useLanguage()
  const postChanged = { en: before.post.en !== after.post.en, ja: before.post.ja !== after.post.ja }
  const isPost = postChanged.en || postChanged.ja
  const [from, to] = isPost ? [before.post, after.post] : [before.organization?.name, after.organization?.name]
  if (from === undefined || to === undefined) return words.marks.renamed
  // The language in which it changed: the page's own where both did.
  const changedIn = from[language] === to[language] ? (language === 'ja' ? 'en' : 'ja') : language
  const only = from.en === to.en ? words.onlyJapaneseChanged : from.ja === to.ja ? words.onlyEnglishChanged : null
  return (
    <>
      {words.marks.renamed}
      {only !== null && ` · ${only}`}
      {' · '}
      <span lang={changedIn}>{words.formerly(from[changedIn] ?? '')}</span>
    </>
  )
}
