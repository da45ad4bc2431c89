import type { RosterScreen } from '../../../shared/contract/members.ts'
import { rosterEditText } from '../../../shared/text/roster-edit-text.ts'
import { Finding } from '../../components/finding.tsx'
import { inWords } from '../../data/directory-choices.ts'
import { useLanguage, useText } from '../../data/language.ts'

/** What looks wrong about the roster of the day: told, in nobody's way. */
export function RosterFindings({ screen }: { readonly screen: RosterScreen }) {
  const words = useText(rosterEditText)
  const language = useLanguage()
  const nameOf = (seatId: number) => {
    const seat = screen.seats.find((one) => one.seatId === seatId)
    return seat === undefined ? '' : inWords(seat.post, language)
  }
  return (
    <>
      {screen.findings.map((finding) => (
        <Finding key={`${finding.code} ${finding.seatIds.join()}`}>
          {words.findings[finding.code](finding.seatIds.map(nameOf).join(language === 'ja' ? '、' : ', '))}
        </Finding>
      ))}
    </>
  )
}
