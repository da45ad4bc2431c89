import { calendarText } from '../../../shared/text/calendar-text.ts'
import { useText } from '../../data/language.ts'
import styles from './calendar-legend.module.css'
import { Mark } from './meeting-mark.tsx'

/** What the forms say; which letter is which body stands at the left of the window. */
export function CalendarLegend() {
  const words = useText(calendarText)
  return (
    <ul className={styles.legend} aria-label={words.legend}>
      <li>
        <Mark letter="" colour={null} form="outlined" /> {words.legendPlanned}
      </li>
      <li>
        <Mark letter="" colour={null} form="half" /> {words.legendIssued}
      </li>
      <li>
        <Mark letter="" colour={null} form="solid" /> {words.legendHeld}
      </li>
      <li>
        <Mark letter="" colour={null} form="struck" /> {words.legendOff}
      </li>
      <li>
        <Mark letter="" colour={null} form="dotted" /> {words.legendExpected}
      </li>
      <li>
        <Mark letter="" colour={null} form="round" /> {words.legendAct}
      </li>
    </ul>
  )
}
