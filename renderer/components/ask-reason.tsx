import { useState } from 'react'
import { type ExplanationReason, explanationReasons } from '../../shared/domain/vocabulary.ts'
import { needsText } from '../../shared/text/needs-text.ts'
import { Asking } from './asking.tsx'
import { Select } from './select.tsx'
import { TextField } from './text-field.tsx'
import { useWords, useWordsLanguage } from './words.ts'

export interface AskReasonProps {
  readonly anchor: Element | null
  readonly isPending?: boolean
  readonly onAnswer: (reason: ExplanationReason, remark: string) => void
  readonly onClose: () => void
}

/** Asks why no look at a plan is owed. */
export function AskReason({ anchor, isPending = false, onAnswer, onClose }: AskReasonProps) {
  const words = useWords(needsText)
  const language = useWordsLanguage()
  const [reason, setReason] = useState<ExplanationReason>('followed-up-elsewhere')
  const [remark, setRemark] = useState('')
  return (
    <Asking
      title={words.explainTitle}
      note={words.explainNote}
      anchor={anchor}
      answer={words.record}
      isPending={isPending}
      onAnswer={() => onAnswer(reason, remark)}
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
    </Asking>
  )
}
