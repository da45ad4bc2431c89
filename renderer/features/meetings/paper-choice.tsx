import { ChevronDown } from 'lucide-react'
import { useLocation } from 'wouter'
import { type NumberingStyle, numberingStyles } from '../../../shared/domain/agenda-numbering.ts'
import { meetingPapersText } from '../../../shared/text/meeting-papers-text.ts'
import { peoplePapersText } from '../../../shared/text/people-papers-text.ts'
import { Button } from '../../components/button.tsx'
import { Icon } from '../../components/icon.tsx'
import { Menu } from '../../components/menu.tsx'
import { useText } from '../../data/language.ts'
import styles from './paper-choice.module.css'
import { type MeetingPaper, meetingPapers } from './meeting-papers.ts'

export interface PaperChoiceProps {
  readonly paper: MeetingPaper
  readonly onPaper: (paper: MeetingPaper) => void
  /** The body whose members' papers are offered, and the meeting they are for. */
  readonly of: { readonly body: string | null; readonly meetingId: number }
  /** Null: as the language has it. */
  readonly numbering: NumberingStyle | null
  /** Null while the agenda is frozen. */
  readonly onNumbering: ((style: NumberingStyle | null) => void) | null
}

/** Those about people that a meeting needs; they have a screen of their own. */
const ofPeople = ['roster', 'attendance', 'plates', 'seating'] as const

/** Which paper stands beside the meeting, and how all of them number its lines. */
export function PaperChoice({ paper, onPaper, of, numbering, onNumbering }: PaperChoiceProps) {
  const words = useText(meetingPapersText).choose
  const people = useText(peoplePapersText)
  const [, navigate] = useLocation()
  return (
    <Menu
      label={words.paper}
      trigger={
        <Button size="s">
          <span className={styles.choice}>
            <span className="sr-only">{words.paper}: </span>
            {words.papers[paper]}
            <Icon of={ChevronDown} size={12} />
          </span>
        </Button>
      }
      groups={[
        {
          id: 'papers',
          title: words.paper,
          actions: meetingPapers.map((one) => ({
            id: one,
            text: words.papers[one],
            isChecked: one === paper,
            onAction: () => onPaper(one),
          })),
        },
        ...(of.body === null
          ? []
          : [
              {
                id: 'people',
                title: words.people,
                actions: ofPeople.map((one) => ({
                  id: one,
                  text: people.papers[one],
                  onAction: () => navigate(`/members/${of.body}/papers/${one}?meeting=${of.meetingId}`),
                })),
              },
            ]),
        {
          id: 'numbering',
          title: words.numbering,
          actions: ([null, ...numberingStyles] as const).map((style) => ({
            id: `numbering-${style ?? 'language'}`,
            text: words.numberings[style ?? 'language'],
            note: words.samples[style ?? 'language'],
            isChecked: style === numbering,
            isDisabled: onNumbering === null,
            onAction: () => onNumbering?.(style),
          })),
        },
      ]}
    />
  )
}
