import type { MeasureView } from '../../../shared/contract/measures.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import { measuresText } from '../../../shared/text/measures-text.ts'
import { List } from '../../components/list.tsx'
import { NameText } from '../../components/name-text.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import styles from './measures-screen.module.css'

export interface MeasureOutlineProps {
  readonly measures: readonly MeasureView[]
  readonly chosen: string | null
  readonly onChoose: (key: string | null) => void
  /** Enter on a row. */
  readonly onOpen: () => void
}

/** Headings and measures as one outline; letters are commands. */
export function MeasureOutline({ measures, chosen, onChoose, onOpen }: MeasureOutlineProps) {
  const words = useText(measuresText)
  const language = useLanguage()
  return (
    <List
      label={words.list}
      items={measures}
      idOf={(measure) => measure.key}
      textOf={(measure) => measure.title[language] ?? measure.title.en ?? measure.title.ja ?? measure.key}
      manner="choose"
      besideOf={(measure) => `/measures?key=${encodeURIComponent(measure.key)}`}
      keysAreCommands
      chosen={chosen}
      onChoose={onChoose}
      onOpen={onOpen}
    >
      {(measure) => (measure.isHeading ? <HeadingRow measure={measure} /> : <MeasureRow measure={measure} />)}
    </List>
  )
}

function HeadingRow({ measure }: { readonly measure: MeasureView }) {
  return (
    <div className={styles.heading} data-depth={Math.min(measure.depth, 4)}>
      {measure.number !== null && <span className={styles.headingNumber}>{measure.number}</span>}{' '}
      <NameText name={measure.title} />
    </div>
  )
}

function MeasureRow({ measure }: { readonly measure: MeasureView }) {
  const words = useText(measuresText)
  const language = useLanguage()
  const other = language === 'ja' ? 'en' : 'ja'
  return (
    <div className={styles.row} data-depth={Math.min(measure.depth, 4)}>
      <span className={styles.number}>{measure.number}</span>
      <span className={styles.title}>
        <NameText name={measure.title} />
        {measure.title[other] !== null && measure.title[language] !== null && (
          <small lang={other}>
            <NameText name={measure.title} language={other} />
          </small>
        )}
      </span>
      <span className={styles.agency}>{measure.organization !== null && <NameText name={measure.organization.name} />}</span>
      <span className={styles.when}>
        {measure.startedOn !== null && words.started(formatDay(measure.startedOn, language, 'short'))}
        {measure.carriesOut.length > 0 && <small>{words.carriesOut(measure.carriesOut.length)}</small>}
      </span>
    </div>
  )
}
