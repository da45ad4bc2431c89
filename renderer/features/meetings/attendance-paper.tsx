import type { MeetingScreen } from '../../../shared/contract/meetings.ts'
import { attendanceText } from '../../../shared/text/attendance-text.ts'
import { meetingsText } from '../../../shared/text/meetings-text.ts'
import { peoplePapersText } from '../../../shared/text/people-papers-text.ts'
import { Link } from '../../components/link.tsx'
import { Segments } from '../../components/segments.tsx'
import { useText } from '../../data/language.ts'
import { paperLanguages } from '../../data/paper-language.ts'
import { PaperSide } from './paper-side.tsx'
import { usePaperLanguage } from '../../data/use-paper-language.ts'

/** The attendance sheet as it will print: to sign, or with what is recorded. */
export function AttendancePaper({ screen }: { readonly screen: MeetingScreen }) {
  const words = useText(meetingsText)
  const papers = useText(peoplePapersText)
  const lead = screen.bodies[0]?.body?.key
  const [language, setLanguage] = usePaperLanguage()
  return (
    <PaperSide
      label={useText(attendanceText).sheet}
      asked={{ path: 'documents.attendanceSheet', input: { meetingId: screen.meeting.id, language } }}
      choices={language}
      tools={
        <>
          {lead !== undefined && <Link href={`/members/${lead}/papers/seating?meeting=${screen.meeting.id}`}>{papers.open}</Link>}
          <Segments
            label={words.paperLanguage}
            size="s"
            value={language}
            onChange={setLanguage}
            segments={paperLanguages.map((value) => ({ value, text: words.paperLanguages[value] }))}
          />
        </>
      }
    />
  )
}
