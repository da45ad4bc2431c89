import type { RosterScreen, SeatRecord } from '../../../shared/contract/members.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import type { RosterSeat } from '../../../shared/domain/roster.ts'
import { membersText } from '../../../shared/text/members-text.ts'
import { rosterEditText } from '../../../shared/text/roster-edit-text.ts'
import { Facts } from '../../components/inspector.tsx'
import { Link } from '../../components/link.tsx'
import { NameText } from '../../components/name-text.tsx'
import { Questions } from '../../components/questions.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { Sources } from '../../components/sources.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { roleInWords } from '../../components/role-in-words.ts'
import { Ministers } from './ministers.tsx'
import styles from './seat-details.module.css'
import { SeatFields } from './seat-fields.tsx'
import type { RosterEdits } from './use-roster-edits.ts'

export interface SeatDetailsProps {
  readonly screen: RosterScreen
  readonly seat: RosterSeat
  readonly edits: RosterEdits
  readonly onClose: () => void
}

/** What the register knows of one seat: its post's names over time, since when, from where. */
export function SeatDetails({ screen, seat, edits, onClose }: SeatDetailsProps) {
  const words = useText(membersText)
  const editing = useText(rosterEditText)
  const language = useLanguage()
  const other = language === 'ja' ? 'en' : 'ja'
  const record = screen.records.find((one) => one.seatId === seat.seatId)
  return (
    <>
      <p className={styles.back}>
        <Link look="quiet" onPress={onClose}>
          {words.closeSeat}
        </Link>
      </p>
      <h2 className={styles.title}>
        <NameText name={seat.post} />
      </h2>
      <p className={styles.other} lang={other}>
        {seat.post[other]}
      </p>
      <Facts
        facts={[
          { term: words.role, value: `${roleInWords(screen.kind, seat.role, language)} · ${seat.order}` },
          ...(seat.organization === null
            ? []
            : [
                {
                  term: words.organization,
                  value: (
                    <Link look="plain" href={`/organizations/${seat.organization.id}`}>
                      <NameText name={seat.organization.name} />
                    </Link>
                  ),
                },
              ]),
          {
            term: words.holder,
            value: seat.isCollective
              ? words.everyHolder
              : seat.holders.length > 0
                ? seat.holders.map((holder) => (
                    <Link key={holder.personId} look="plain" href={`/persons/${holder.personId}`}>
                      <NameText name={holder.name} />
                    </Link>
                  ))
                : seat.occupancy === 'vacant'
                  ? words.vacant
                  : words.notRecorded,
          },
        ]}
      />
      <p className={styles.more}>
        <Link href={`/posts/${seat.postId}`}>{editing.openPost}</Link>
      </p>
      {seat.isCollective && <Ministers screen={screen} />}
      {record !== undefined && <SeatFields screen={screen} seat={seat} record={record} edits={edits} />}
      {record !== undefined && record.questions.length > 0 && (
        <>
          <SectionHeading>{words.toConfirm}</SectionHeading>
          <Questions questions={record.questions} />
        </>
      )}
      {record !== undefined && <Names record={record} />}
      {record !== undefined && record.seen.length > 0 && (
        <>
          <SectionHeading>{words.sources}</SectionHeading>
          <Sources seen={record.seen} />
        </>
      )}
    </>
  )
}

function Names({ record }: { readonly record: SeatRecord }) {
  const words = useText(membersText)
  const language = useLanguage()
  const dated = record.names.filter((name) => name.validFrom !== null || name.validTo !== null || name.kind !== 'official')
  if (dated.length === 0) return null
  return (
    <>
      <SectionHeading>{words.names}</SectionHeading>
      <ul className={styles.lines}>
        {record.names.map((name) => (
          <li key={`${name.language} ${name.name} ${name.validFrom ?? ''}`}>
            <span lang={name.language}>{name.name}</span>
            <small>
              {words.fromTo(
                name.validFrom === null ? null : formatDay(name.validFrom, language, 'short'),
                name.validTo === null ? null : formatDay(name.validTo, language, 'short'),
              )}
            </small>
          </li>
        ))}
      </ul>
    </>
  )
}
