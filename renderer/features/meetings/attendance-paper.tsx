import type { MeetingScreen } from '../../../shared/contract/meetings.ts'
import { attendanceText } from '../../../shared/text/attendance-text.ts'
import { meetingsText } from '../../../shared/text/meetings-text.ts'
import { Segments } from '../../components/segments.tsx'
import { useLanguage, useText } from '../../data/language.ts'
import { useRemembered } from '../../data/ui-store.ts'
import { PaperSide } from './paper-side.tsx'

const paperLanguages = ['ja', 'en', 'both'] as const
type PaperLanguage = (typeof paperLanguages)[number]
const isPaperLanguage = (value: unknown): value is PaperLanguage => paperLanguages.some((one) => one === value)

/** The attendance sheet as it will print: to sign, or with what is recorded. */
export function AttendancePaper({ screen }: { readonly screen: MeetingScreen }) {
  const words = useText(meetingsText)
  const pageLanguage = useLanguage()
  const [language, setLanguage] = useRemembered<PaperLanguage>('meetings.paper', pageLanguage, isPaperLanguage)
  return (
    <PaperSide
      label={useText(attendanceText).sheet}
      asked={{ path: 'documents.attendanceSheet', input: { meetingId: screen.meeting.id, language } }}
      choices={language}
      tools={
        <Segments
          label={words.paperLanguage}
          size="s"
          value={language}
          onChange={setLanguage}
          segments={paperLanguages.map((value) => ({ value, text: words.paperLanguages[value] }))}
        />
      }
    />
  )
}
