import { Undo2 } from 'lucide-react'
import { formatDay, formatDayBoth } from '../../shared/domain/format-date.ts'
import { frameText } from '../../shared/text/frame-text.ts'
import { Icon } from '../components/icon.tsx'
import { InItsLanguage } from '../components/in-its-language.tsx'
import { Link } from '../components/link.tsx'
import { useAsOf, useIsOtherDay, useRegister } from '../data/as-of.tsx'
import { useLanguage, useText } from '../data/language.ts'
import { setAsOf } from '../data/ui-store.ts'
import styles from './as-of-note.module.css'

/**
 * In the top bar, before the day itself: that the register is read as it stood on another day, and the way back. It takes its room from the
 * breadcrumb, so that nothing beneath moves.
 */
export function AsOfNote() {
  const words = useText(frameText)
  const language = useLanguage()
  const asOf = useAsOf()
  const isOtherDay = useIsOtherDay()
  const { defaultAsOf, today } = useRegister()
  const back = defaultAsOf === today ? words.backToToday : words.backToDay(formatDay(defaultAsOf, language, 'long'))
  return (
    <>
      {isOtherDay && (
        <span className={styles.back} title={back}>
          <Link onPress={() => setAsOf(null)}>
            <Icon of={Undo2} size={14} />
            <span>{back}</span>
          </Link>
        </span>
      )}
      <span className="sr-only" role="status">
        {isOtherDay && <InItsLanguage>{words.asOfLine(formatDayBoth(asOf, language))}</InItsLanguage>}
      </span>
      {isOtherDay && (
        <span className={styles.word} aria-hidden="true">
          {words.readAsOf}
        </span>
      )}
    </>
  )
}
