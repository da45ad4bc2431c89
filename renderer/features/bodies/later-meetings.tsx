import { bodiesText } from '../../../shared/text/bodies-text.ts'
import { useText } from '../../data/language.ts'
import styles from './later-meetings.module.css'

/** Says that meetings held after the day on which the register is read are left out. */
export function LaterMeetings({ count }: { readonly count: number }) {
  const words = useText(bodiesText)
  return count === 0 ? null : (
    <p className={styles.later} role="note">
      {words.laterMeetings(count)}
    </p>
  )
}
