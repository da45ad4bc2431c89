import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { MeasureView } from '../../../shared/contract/measures.ts'
import { measureEditingText } from '../../../shared/text/measure-editing-text.ts'
import { Icon } from '../../components/icon.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { useCommand } from '../../data/use-command.ts'
import styles from './new-measure.module.css'

export interface NewMeasureProps {
  readonly measures: readonly MeasureView[]
  /** Behind it, or under it when it is a heading; null: at the end. */
  readonly after: MeasureView | null
  readonly isHeading: boolean
  readonly onMade: (key: string) => void
}

/** The line where a title and Enter make a measure or heading; the next one goes behind it. */
export function NewMeasure({ measures, after, isHeading, onMade }: NewMeasureProps) {
  const words = useText(measureEditingText)
  const language = useLanguage()
  const create = useCommand('measures.create')
  const [title, setTitle] = useState('')
  const place = isHeading ? headingPlace(measures, after) : measurePlace(measures, after)
  const parent = measures.find(({ id }) => id === place.parentId)
  const make = async () => {
    if (title.trim() === '') return
    const made = await create.run({
      ...place,
      patch: { isHeading, ...(language === 'ja' ? { titleJa: title } : { titleEn: title }) },
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
        data-new-measure
        aria-label={isHeading ? words.newHeading : words.newMeasure}
        placeholder={isHeading ? words.newHeadingHint : words.newMeasureHint}
        value={title}
        maxLength={1000}
        autoComplete="off"
        onChange={(event) => setTitle(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !event.nativeEvent.isComposing) {
            setTitle('')
            event.currentTarget.blur()
          }
        }}
      />
      <small>
        {parent === undefined ? '' : [parent.number, parent.title[language] ?? parent.title.en].filter(Boolean).join(' ')}
      </small>
    </form>
  )
}

interface Place {
  readonly parentId: number | null
  readonly beforeId: number | null
}

function measurePlace(measures: readonly MeasureView[], after: MeasureView | null): Place {
  if (after === null) return { parentId: null, beforeId: null }
  if (after.isHeading) return { parentId: after.id, beforeId: null }
  return behind(measures, after)
}

/** A heading goes behind the heading that the chosen one belongs to. */
function headingPlace(measures: readonly MeasureView[], after: MeasureView | null): Place {
  let top = after
  while (top !== null && !top.isHeading) {
    const { parentId }: MeasureView = top
    top = measures.find(({ id }) => id === parentId) ?? null
  }
  return top === null ? { parentId: null, beforeId: null } : behind(measures, top)
}

function behind(measures: readonly MeasureView[], one: MeasureView): Place {
  const around = measures.filter(({ parentId }) => parentId === one.parentId)
  return { parentId: one.parentId, beforeId: around[around.indexOf(one) + 1]?.id ?? null }
}
