import type { AttendanceYear } from '../../../shared/contract/directory-things.ts'
import { presences } from '../../../shared/domain/vocabulary.ts'
import { attendanceText } from '../../../shared/text/attendance-text.ts'
import { directoryText } from '../../../shared/text/directory-text.ts'
import { SectionHeading } from '../../components/section-heading.tsx'
import { useText } from '../../data/language.ts'
import styles from './dossier.module.css'

/** How often somebody, or whoever held a post, came to meetings, year by year. */
export function AttendanceTable({ years }: { readonly years: readonly AttendanceYear[] }) {
  const words = useText(directoryText)
  const names = useText(attendanceText).presence
  const shown = presences.filter((presence) => years.some(({ counts }) => counts[presence] > 0))
  return (
    <section>
      <SectionHeading>{words.attendance}</SectionHeading>
      {years.length === 0 ? (
        <p className={styles.quiet}>{words.noAttendance}</p>
      ) : (
        <table className={styles.counts}>
          <thead>
            <tr>
              <th scope="col">{words.fiscalYear}</th>
              {shown.map((presence) => (
                <th key={presence} scope="col">
                  {names[presence]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {years.map(({ fiscalYear, counts }) => (
              <tr key={fiscalYear}>
                <th scope="row">{fiscalYear}</th>
                {shown.map((presence) => (
                  <td key={presence}>{counts[presence]}</td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">{words.total}</th>
              {shown.map((presence) => (
                <td key={presence}>{years.reduce((sum, { counts }) => sum + counts[presence], 0)}</td>
              ))}
            </tr>
          </tbody>
        </table>
      )}
    </section>
  )
}
