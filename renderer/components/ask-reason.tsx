import { useState } from 'react'
import { type ExplanationReason, explanationReasons } from '../../shared/domain/vocabulary.ts'
import { explanationText } from '../../shared/text/explanation-text.ts'
import { needsText } from '../../shared/text/needs-text.ts'
import { Asking } from './asking.tsx'
import { Select } from './select.tsx'
import { TextField } from './text-field.tsx'
import { useWords, useWordsLanguage } from './words.ts'

export interface AskReasonProps {
  readonly anchor: Element | null
  readonly isPending?: boolean
  /** What it is about, where that is no plan: a fiscal year. */
  readonly title?: string
  readonly note?: string
  readonly onAnswer: (answer: Explained) => void
  readonly onClose: () => void
}

/** A reason as it was given. */
export interface Explained {
  readonly reason: ExplanationReason
  readonly remark: string
  /** Where it says so; null: nobody told. */
  readonly source: string | null
}

/** Asks why no look at a plan is owed, and where it says so. */
export function AskReason({ anchor, isPending = false, title, note, onAnswer, onClose }: AskReasonProps) {
  const words = useWords(needsText)
  const own = useWords(explanationText)
  const language = useWordsLanguage()
  const [reason, setReason] = useState<ExplanationReason>('followed-up-elsewhere')
  const [remark, setRemark] = useState('')
  const [source, setSource] = useState('')
  return (
    <Asking
      title={title ?? words.explainTitle}
      note={note ?? words.explainNote}
      anchor={anchor}
      answer={words.record}
      isPending={isPending}
      onAnswer={() => onAnswer({ reason, remark: remark.trim(), source: source.trim() === '' ? null : source.trim() })}
      onClose={onClose}
    >
      <Select
        label={words.reason}
        value={reason}
        onChange={setReason}
        choices={explanationReasons.map((value) => ({ value, text: words.reasons[value] }))}
      />
      <TextField
        label={words.remark}
        help={words.remarkHelp}
        value={remark}
        onChange={setRemark}
        lang={language}
        maxLength={2000}
        autoFocus
      />
      <TextField label={own.source} help={own.sourceHelp} value={source} onChange={setSource} maxLength={2000} />
    </Asking>
  )
}
