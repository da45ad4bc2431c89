import { formatDay, formatDayBoth } from '../../shared/domain/format-date.ts'
import { frameText } from '../../shared/text/frame-text.ts'
import { Link } from '../components/link.tsx'
import { InItsLanguage } from '../components/in-its-language.tsx'
import { useAsOf, useRegister } from '../data/as-of.tsx'
import { useLanguage, useText } from '../data/language.ts'
import { setAsOf } from '../data/ui-store.ts'
import styles from './as-of-line.module.css'

/** Says quietly, over the whole frame, that the register is read as it stood on another day. */
export function AsOfLine() {
  const words = useText(frameText)
  const language = useLanguage()
  const asOf = useAsOf()
  const { defaultAsOf, today } = useRegister()
  return (
    <div className={styles.line} role="status">
      <span>
        <InItsLanguage>{words.asOfLine(formatDayBoth(asOf, language))}</InItsLanguage>
      </span>
      <Link onPress={() => setAsOf(null)}>
        {defaultAsOf === today ? words.backToToday : words.backToDay(formatDay(defaultAsOf, language, 'long'))}
      </Link>
    </div>
  )
}
