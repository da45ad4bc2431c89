import type { BodyScreen } from '../../../shared/contract/bodies.ts'
import { formatDayBoth } from '../../../shared/domain/format-date.ts'
import { groupRoster, type RosterSeat } from '../../../shared/domain/roster.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { type BodiesText, bodiesText } from '../../../shared/text/bodies-text.ts'
import { documentsText } from '../../../shared/text/documents-text.ts'
import { pasteMembersText } from '../../../shared/text/paste-members-text.ts'
import { Ledger } from '../../components/ledger.tsx'
import { Link } from '../../components/link.tsx'
import { NameText } from '../../components/name-text.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { EmptyState } from '../../components/states.tsx'
import { useAsOf, useRegister } from '../../data/as-of.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import styles from './members-tab.module.css'

/** A seat with what its line shows: the ministry only where the line before belongs to another. */
interface SeatLine {
  readonly seat: RosterSeat
  readonly showsOrganization: boolean
  /** No seat of its role stands under a ministry's heading. */
  readonly standsAlone: boolean
}

/** Who sits on the body on the as-of date, by role and in protocol order. */
export function MembersTab({ screen }: { readonly screen: BodyScreen }) {
  const words = useText(bodiesText)
  const { roles } = useText(documentsText).roster
  const language = useLanguage()
  const asOf = useAsOf()
  const { mode } = useRegister()
  const roster = `/members/${screen.body.key}`
  const nobodyRecorded = screen.seats.every((seat) => seat.isCollective || seat.occupancy === 'not-recorded')
  return (
    <>
      <SectionHeading
        note={[words.rosterOn(formatDayBoth(asOf, language)), nobodyRecorded ? words.holdersNotRecorded : null]
          .filter(Boolean)
          .join(' · ')}
        more={<Link href={roster}>{words.openRoster}</Link>}
      >
        {words.members}
      </SectionHeading>
      <Ledger
        label={words.members}
        idOf={({ seat }: SeatLine) => String(seat.seatId)}
        textOf={({ seat }) => spoken(seat, language)}
        hrefOf={() => roster}
        groups={groupRoster(screen.seats).map(({ role, groups }) => ({
          id: role,
          title: roles(
            screen.kind,
            groups.reduce((sum, { seats }) => sum + seats.length, 0),
          )[role],
          items: groups.flatMap((group) =>
            group.seats.map(
              (seat, at): SeatLine => ({
                seat,
                showsOrganization: at === 0 || group.seats[at - 1]?.organization?.id !== seat.organization?.id,
                standsAlone: groups.every((one) => one.organization === null),
              }),
            ),
          ),
        }))}
        empty={
          <EmptyState
            size="row"
            title={words.noMembers}
            actions={mode === 'write' && <Link href={`${roster}/paste`}>{pasteMembersText[language].open}</Link>}
          >
            {words.noMembersHint}
          </EmptyState>
        }
      >
        {({ seat, showsOrganization, standsAlone }) => (
          <div className={styles.seat}>
            {!standsAlone && (
              <span className={styles.organization}>
                {showsOrganization && seat.organization !== null && <NameText name={seat.organization.name} />}
              </span>
            )}
            <span className={styles.post} data-alone={standsAlone || undefined}>
              <NameText name={seat.post} />
              {seat.isCollective && <small>{words.collective}</small>}
            </span>
            {!nobodyRecorded && (
              <span className={styles.holder}>
                <Holder seat={seat} words={words} />
              </span>
            )}
          </div>
        )}
      </Ledger>
    </>
  )
}

function Holder({ seat, words }: { readonly seat: RosterSeat; readonly words: BodiesText }) {
  if (seat.isCollective) return null
  switch (seat.occupancy) {
    case 'vacant':
      return <em className={styles.vacant}>{words.vacant}</em>
    case 'not-recorded':
      return <span className={styles.quiet}>{words.holderNotRecorded}</span>
    case 'held':
      return seat.holders.map((holder) => (
        <span key={holder.personId}>
          <NameText name={holder.name} /> {holder.isActing && <small>{words.acting}</small>}
        </span>
      ))
  }
}

const spoken = (seat: RosterSeat, language: Language): string =>
  [seat.post, seat.organization?.name]
    .flatMap((name) => name?.[language] ?? name?.ja ?? name?.en ?? [])
    .join(language === 'ja' ? '、' : ', ')
