import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { IndicatorView } from '../../../shared/contract/indicators.ts'
import { indicatorEditingText } from '../../../shared/text/indicator-editing-text.ts'
import { Icon } from '../../components/icon.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { useCommand } from '../../data/use-command.ts'
import styles from './new-series.module.css'

export interface NewSeriesProps {
  readonly group: IndicatorView['group']
  readonly onMade: (key: string) => void
}

/** The line below a table where a title and Enter make a new series of the group. */
export function NewSeries({ group, onMade }: NewSeriesProps) {
  const words = useText(indicatorEditingText)
  const language = useLanguage()
  const create = useCommand('indicators.create')
  const [title, setTitle] = useState('')
  const make = async () => {
    if (title.trim() === '') return
    const made = await create.run({
      patch: { groupEn: group.en, groupJa: group.ja, ...(language === 'ja' ? { titleJa: title } : { titleEn: title }) },
    })
    if (made === null) return
    setTitle('')
    onMade(made.key)
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void make()
      }}
    >
      <Icon of={Plus} size={14} />
      <input
        data-new-series
        aria-label={words.newSeries}
        placeholder={words.newSeriesHint}
        value={title}
        maxLength={500}
        autoComplete="off"
        onChange={(event) => setTitle(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !event.nativeEvent.isComposing) {
            setTitle('')
            event.currentTarget.blur()
          }
        }}
      />
    </form>
  )
}
