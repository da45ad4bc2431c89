import type { ReactNode } from 'react'
import type { PaperSubjects } from '../../../shared/contract/papers.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import { paperDeskText } from '../../../shared/text/paper-desk-text.ts'
import { searchText } from '../../../shared/text/search-text.ts'
import { Segments } from '../../components/segments.tsx'
import { Select } from '../../components/select.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import type { PaperSubject } from './paper-kinds.ts'
import styles from './papers-screen.module.css'
import type { ChoicesDesk } from './use-paper-choices.ts'

export interface PaperOptionsProps {
  readonly subject: PaperSubject
  readonly subjects: PaperSubjects
  readonly choices: ChoicesDesk
  /** What can be chosen for this paper alone. */
  readonly children?: ReactNode
}

/** What the paper is about and how it is set: only what makes a difference to this paper is shown. */
export function PaperOptions({ subject, subjects, choices, children }: PaperOptionsProps) {
  const words = useText(paperDeskText)
  const language = useLanguage()
  const { chosen } = choices
  const own = subjects.bodies.find(({ body }) => body.key === chosen.body)
  const said = (text: { readonly en: string | null; readonly ja: string | null }) => text[language] ?? text.ja ?? text.en ?? ''
  return (
    <div className={styles.options} role="group" aria-label={words.options}>
      <Select
        label={words.body}
        value={chosen.body}
        choices={subjects.bodies.map(({ body }) => ({ value: body.key, text: said(body.name) }))}
        onChange={choices.chooseBody}
      />
      {subject === 'meeting' && (
        <Select
          label={words.meeting}
          value={chosen.meetingId === null ? null : String(chosen.meetingId)}
          choices={(own?.meetings ?? []).map((meeting) => ({
            value: String(meeting.id),
            text: searchText[language].meeting(meeting.ordinal, null),
            note: formatDay(meeting.on, language, 'short'),
          }))}
          onChange={(id) => choices.chooseMeeting(Number(id))}
        />
      )}
      {subject === 'plan' && (
        <Select
          label={words.plan}
          value={chosen.plan}
          choices={(own?.plans ?? []).map((plan) => ({ value: plan.key, text: said(plan.name) }))}
          onChange={choices.choosePlan}
        />
      )}
      <div className={styles.row}>
        <Segments
          label={words.language}
          value={chosen.language}
          onChange={choices.chooseLanguage}
          segments={(['ja', 'en', 'both'] as const).map((value) => ({ value, text: words.languages[value] }))}
        />
        {children}
      </div>
    </div>
  )
}
