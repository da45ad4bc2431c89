import { useState } from 'react'
import type { PartialDate } from '../../../../shared/domain/calendar.ts'
import { parsePartial } from '../../../../shared/domain/parse-date.ts'
import { planRevisionsText } from '../../../../shared/text/plan-revisions-text.ts'
import { itemDetailsText } from '../../../../shared/text/item-details-text.ts'
import { sayDateProblem } from '../../../../shared/text/say-date-problem.ts'
import { Asking } from '../../../components/asking.tsx'
import { TextField } from '../../../components/text-field.tsx'
import { useToday } from '../../../data/as-of.tsx'
import { useLanguage, useText } from '../../../data/language.ts'
import { useCommand } from '../../../data/use-command.ts'

export interface RevisePlanProps {
  readonly planKey: string
  readonly anchor: Element | null
  readonly onClose: () => void
}

/** Asks from when and what for a plan is revised. */
export function RevisePlan({ planKey, anchor, onClose }: RevisePlanProps) {
  const words = useText(planRevisionsText)
  const detailWords = useText(itemDetailsText)
  const language = useLanguage()
  const today = useToday()
  const revise = useCommand('plans.revise')
  const [on, setOn] = useState('')
  const [note, setNote] = useState('')
  const read = on.trim() === '' ? null : parsePartial(on, { today })
  const day: PartialDate | null = read?.ok === true ? read.date : null
  const isWrong = read !== null && !read.ok
  return (
    <Asking
      title={words.revise}
      note={words.reviseHint}
      anchor={anchor}
      answer={words.revise.replace(/…$/, '')}
      isPending={revise.isRunning}
      onClose={onClose}
      onAnswer={() => {
        if (isWrong) return
        void revise
          .run({ key: planKey, on: day, meetingId: null, note: note.trim() || null })
          .then((done) => (done === null ? undefined : onClose()))
      }}
    >
      <TextField
        label={words.revisedOn}
        value={on}
        onChange={setOn}
        autoFocus
        placeholder="2005-06-10 · H17.6.10"
        error={isWrong ? sayDateProblem(on, language, detailWords.deadlineUnreadable) : null}
      />
      <TextField label={words.revisionNote} value={note} onChange={setNote} maxLength={20_000} />
    </Asking>
  )
}
