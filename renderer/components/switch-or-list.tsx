import { isFullWidth } from '../../shared/documents/text-width.ts'
import { ComboBox } from './combo-box.tsx'
import { type Segment, Segments } from './segments.tsx'
import { Select } from './select.tsx'
import styles from './switch-or-list.module.css'

export interface SwitchOrListProps<Value extends string> {
  readonly label: string
  readonly segments: readonly Segment<Value>[]
  readonly value: Value
  readonly onChange: (value: Value) => void
}

/** What stands beside a title without pushing it away, in px. */
const room = 430
/** More than so many are found by typing. */
const mostToRead = 12

/** One of however many there are: all in sight while they fit beside a title, else in a list that opens; of very many, one that narrows as one types. */
export function SwitchOrList<Value extends string>({ label, segments, value, onChange }: SwitchOrListProps<Value>) {
  if (segments.reduce((sum, segment) => sum + widthOf(segment), 0) <= room) {
    return <Segments label={label} segments={segments} value={value} onChange={onChange} />
  }
  const given = { label, hidesLabel: true, choices: segments, value }
  return (
    <div className={styles.list}>
      {segments.length > mostToRead ? (
        // An emptied field chooses nothing; what was chosen comes back when it is left.
        <ComboBox {...given} onChange={(next) => next !== null && onChange(next)} />
      ) : (
        <Select {...given} onChange={onChange} />
      )}
    </div>
  )
}

/** As wide as the words may become; a little too much where letters are narrow. */
function widthOf({ text, lead }: Segment<string>): number {
  const letters = Array.from(text).reduce((sum, letter) => sum + (isFullWidth(letter) ? 13 : 7.5), 0)
  return letters + 20 + (lead === undefined ? 0 : 26)
}
