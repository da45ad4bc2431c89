import { type ReactNode, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { formatDay } from '../../../shared/domain/format-date.ts'
import { readYearHead } from '../../../shared/domain/year-head.ts'
import { indicatorEditingText } from '../../../shared/text/indicator-editing-text.ts'
import { editingText } from '../../../shared/text/editing-text.ts'
import { Button } from '../../components/button.tsx'
import { Popover } from '../../components/popover.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useAsOf } from '../../data/as-of.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import styles from './add-year.module.css'

export interface AddYearProps {
  readonly years: readonly number[]
  readonly onAdd: (year: number) => void
  readonly children: ReactNode
}

/** Opens one more year for figures, named in either calendar. */
export function AddYear({ years, onAdd, children }: AddYearProps) {
  const words = useText(indicatorEditingText)
  const [isOpen, setOpen] = useState(false)
  return (
    <Popover
      label={words.addYear}
      placement="bottom end"
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={
        <AriaButton className={styles.button ?? ''} aria-label={words.addYear} data-add-year>
          {children}
        </AriaButton>
      }
    >
      <YearForm
        years={years}
        onAdd={(year) => {
          setOpen(false)
          onAdd(year)
        }}
      />
    </Popover>
  )
}

function YearForm({ years, onAdd }: Omit<AddYearProps, 'children'>) {
  const words = useText(indicatorEditingText)
  const editing = useText(editingText)
  const language = useLanguage()
  const asOf = useAsOf()
  const [typed, setTyped] = useState(String((years.at(-1) ?? Number(asOf.slice(0, 4)) - 1) + 1))
  const [isRefused, setRefused] = useState(false)
  const year = readYearHead(typed)?.year
  const problem = () => {
    if (year === undefined) return words.noYear(typed.trim())
    if (years.includes(year)) return words.yearIsThere(year)
    return year > Number(asOf.slice(0, 4)) ? words.yearAfterDay(year, formatDay(asOf, language, 'long')) : null
  }
  const answer = () => {
    if (year === undefined || problem() !== null) return setRefused(true)
    onAdd(year)
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        answer()
      }}
    >
      <TextField
        label={words.addYearTitle}
        value={typed}
        error={isRefused ? problem() : null}
        autoFocus
        onChange={(text) => {
          setTyped(text)
          setRefused(false)
        }}
      />
      <Button look="primary" type="submit">
        {editing.add}
      </Button>
    </form>
  )
}
