import type { AgendaMatter, MeetingRow } from '../../../shared/contract/bodies.ts'
import { bodiesText } from '../../../shared/text/bodies-text.ts'
import { vocabularyText } from '../../../shared/text/vocabulary-text.ts'
import { Glyph } from '../../components/glyph.tsx'
import { Link } from '../../components/link.tsx'
import { NameText } from '../../components/name-text.tsx'
import { useText } from '../../data/language.ts'
import styles from './agenda-matters.module.css'
import { matterSign } from './matter-sign.ts'

/** An agenda line by line: what is done, and about which plan. */
export function AgendaMatters({ row }: { readonly row: MeetingRow }) {
  const words = useText(bodiesText)
  if (row.items.length === 0) {
    return row.meeting.actKind === null ? <p className={styles.none}>{words.noAgenda}</p> : null
  }
  return (
    <ol className={styles.matters}>
      {row.items.map((item) =>
        item.isHeading ? (
          <li key={item.id} className={styles.heading}>
            <NameText name={item.title} />
          </li>
        ) : (
          <li key={item.id} className={styles.matter}>
            <Glyph sign={matterSign(item)} size={14} />
            <span>
              <Kind item={item} />
              <Matter item={item} />
            </span>
          </li>
        ),
      )}
    </ol>
  )
}

function Kind({ item }: { readonly item: AgendaMatter }) {
  const words = useText(bodiesText)
  const kinds = useText(vocabularyText).itemKind
  return <span className={styles.kind}>{item.isFinal ? words.finalFollowUp : kinds[item.kind]}</span>
}

/** The plan the line speaks of; where it speaks of several, of none or of a year without a plan, its own words. */
function Matter({ item }: { readonly item: AgendaMatter }) {
  const [plan, ...more] = item.plans
  return (
    <span className={styles.title}>
      {plan !== undefined && more.length === 0 ? (
        <Link look="plain" href={`/plans/${plan.key}`}>
          <NameText name={plan.name} />
        </Link>
      ) : (
        <Link look="plain" href={`/meetings/${item.meetingId}?line=${item.id}`}>
          <NameText name={item.title} />
        </Link>
      )}
    </span>
  )
}
