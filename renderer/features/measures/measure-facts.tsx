import { X } from 'lucide-react'
import { useState } from 'react'
import type { MeasureFact } from '../../../shared/contract/measures.ts'
import { readFigure, writeFigure } from '../../../shared/domain/figure.ts'
import { editingText } from '../../../shared/text/editing-text.ts'
import { measureEditingText } from '../../../shared/text/measure-editing-text.ts'
import { measuresText } from '../../../shared/text/measures-text.ts'
import { BothLanguagesField } from '../../components/both-languages-field.tsx'
import { asWords, EditableField } from '../../components/editable-field.tsx'
import { IconButton } from '../../components/icon-button.tsx'
import { SectionHeading } from '../../components/section-heading.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import type { MeasureFieldsProps } from './measure-fields.tsx'
import styles from './measure-inspector.module.css'
import { PartialDateField } from './partial-date-field.tsx'

/** What was done, with date and figure, each edited where it stands; the last line begins another. */
export function MeasureFacts({ measure, onChange }: MeasureFieldsProps) {
  const words = useText(measuresText)
  const editing = useText(measureEditingText)
  const common = useText(editingText)
  const language = useLanguage()
  const [count, setCount] = useState(0)
  const none = { on: null, textEn: null, textJa: null, figure: null, unitEn: null, unitJa: null }
  return (
    <>
      <SectionHeading note={measure.facts.length || undefined}>{words.facts}</SectionHeading>
      <ul className={styles.lines}>
        {measure.facts.map((fact) => (
          <li key={fact.id}>
            <FactFields fact={fact} onChange={(change) => onChange({ facts: [{ ...inputOf(fact), ...change }] })} />
            <IconButton
              icon={X}
              size="s"
              label={common.remove(fact.text[language] ?? fact.text.en ?? fact.text.ja ?? '')}
              onPress={() => onChange({ removeFacts: [fact.id] })}
            />
          </li>
        ))}
        <li>
          <EditableField
            key={count}
            label={editing.addFact}
            text=""
            placeholder={editing.addFact}
            lang={language}
            maxLength={5000}
            read={asWords}
            onCommit={(text) => {
              setCount(count + 1)
              onChange({ facts: [{ id: null, ...none, [language === 'ja' ? 'textJa' : 'textEn']: text }] })
            }}
          />
        </li>
      </ul>
    </>
  )
}

interface FactFieldsProps {
  readonly fact: MeasureFact
  readonly onChange: (change: Partial<ReturnType<typeof inputOf>>) => void
}

function FactFields({ fact, onChange }: FactFieldsProps) {
  const words = useText(measureEditingText)
  const common = useText(editingText)
  const language = useLanguage()
  return (
    <span className={styles.fact}>
      <BothLanguagesField
        label={words.factText}
        text={fact.text}
        maxLength={5000}
        onCommit={(text, one) => onChange(one === 'ja' ? { textJa: text } : { textEn: text })}
      />
      <span className={styles.amount}>
        <EditableField
          label={words.factFigure}
          text={fact.figure === null ? '' : writeFigure({ value: fact.figure, isPreliminary: false })}
          placeholder={words.factFigure}
          read={(typed) => {
            const reading = readFigure(typed)
            if (reading.kind === 'problem') return { ok: false, problem: common.noNumber(typed) }
            return { ok: true, value: reading.kind === 'figure' ? reading.value : null }
          }}
          onCommit={(figure) => onChange({ figure })}
        />
        <EditableField
          label={words.factUnit}
          text={fact.unit[language] ?? ''}
          placeholder={words.factUnit}
          lang={language}
          maxLength={100}
          read={asWords}
          onCommit={(unit) => onChange(language === 'ja' ? { unitJa: unit } : { unitEn: unit })}
        />
      </span>
      <PartialDateField label={words.factDate} value={fact.on} onChange={(on) => onChange({ on })} placeholder={words.factDate} />
    </span>
  )
}

const inputOf = ({ id, on, text, figure, unit }: MeasureFact) => ({
  id,
  on,
  textEn: text.en,
  textJa: text.ja,
  figure,
  unitEn: unit.en,
  unitJa: unit.ja,
})
