import { useState } from 'react'
import { formatFiscalYear } from '../../../shared/domain/era.ts'
import { explanationText } from '../../../shared/text/explanation-text.ts'
import { Asking } from '../../components/asking.tsx'
import { Select } from '../../components/select.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useLanguage, useText } from '../../data/language.ts'

export interface SeriesEndGiven {
  readonly lastYear: number
  readonly why: string
  readonly source: string | null
}

export interface AskSeriesEndProps {
  readonly anchor: Element | null
  /** The years of the series, oldest first. */
  readonly years: readonly number[]
  /** The last year that was spoken of. */
  readonly proposed: number
  readonly isPending: boolean
  readonly onAnswer: (given: SeriesEndGiven) => void
  readonly onClose: () => void
}

/** Asks with which fiscal year a series of annual plans ended, why, and where it says so. */
export function AskSeriesEnd({ anchor, years, proposed, isPending, onAnswer, onClose }: AskSeriesEndProps) {
  const words = useText(explanationText)
  const language = useLanguage()
  const [lastYear, setLastYear] = useState(String(proposed))
  const [why, setWhy] = useState('')
  const [source, setSource] = useState('')
  return (
    <Asking
      title={words.endTitle}
      note={words.endNote}
      anchor={anchor}
      answer={words.end}
      isPending={isPending}
      onAnswer={() =>
        onAnswer({ lastYear: Number(lastYear), why: why.trim(), source: source.trim() === '' ? null : source.trim() })
      }
      onClose={onClose}
    >
      <Select
        label={words.lastYear}
        help={words.lastYearHelp}
        value={lastYear}
        onChange={setLastYear}
        choices={years.map((year) => ({ value: String(year), text: formatFiscalYear(year, language, 'title') }))}
      />
      <TextField label={words.why} value={why} onChange={setWhy} lang={language} maxLength={2000} autoFocus />
      <TextField label={words.source} help={words.sourceHelp} value={source} onChange={setSource} maxLength={2000} />
    </Asking>
  )
}
