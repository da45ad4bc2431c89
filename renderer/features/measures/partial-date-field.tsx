import type { PartialDate } from '../../../shared/domain/calendar.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import { parsePartial } from '../../../shared/domain/parse-date.ts'
import { dateText } from '../../../shared/text/date-text.ts'
import { editingText } from '../../../shared/text/editing-text.ts'
import { sayDateProblem } from '../../../shared/text/say-date-problem.ts'
import { EditableField } from '../../components/editable-field.tsx'
import { useToday } from '../../data/as-of.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import styles from './measure-inspector.module.css'

export interface PartialDateFieldProps {
  readonly label: string
  readonly value: PartialDate | null
  readonly onChange: (value: PartialDate | null) => void
  readonly placeholder: string
}

/** A day, month or year, as precisely as it is known, typed in either calendar; the era stands beside it. */
export function PartialDateField({ label, value, onChange, placeholder }: PartialDateFieldProps) {
  const words = useText(dateText)
  const editing = useText(editingText)
  const language = useLanguage()
  const today = useToday()
  return (
    <span className={styles.date}>
      <EditableField
        label={label}
        text={value === null ? '' : formatDay(value, language, 'long')}
        placeholder={placeholder}
        read={(typed) => {
          if (typed === '') return { ok: true, value: null }
          const parsed = parsePartial(typed, { today })
          return parsed.ok
            ? { ok: true, value: parsed.date }
            : {
                ok: false,
                problem: sayDateProblem(typed, language, `${words.problem[parsed.problem](typed)} (${editing.dateHint})`),
              }
        }}
        onCommit={onChange}
      />
      {value !== null && <small lang="ja">{formatDay(value, language, 'era-long')}</small>}
    </span>
  )
}
