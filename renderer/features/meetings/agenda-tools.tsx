import { Info, Languages } from 'lucide-react'
import type { MeetingWarning } from '../../../shared/contract/meetings.ts'
import { deskText } from '../../../shared/text/desk-text.ts'
import { meetingsText } from '../../../shared/text/meetings-text.ts'
import { agendaLinesText } from '../../../shared/text/agenda-lines-text.ts'
import { IconButton } from '../../components/icon-button.tsx'
import { useText } from '../../data/language.ts'
import styles from './open-meeting.module.css'

export interface AgendaToolsProps {
  /** What the lines take, and what is planned for the meeting, in minutes; null: not known. */
  readonly total: number | null
  readonly planned: number | null
  /** Of which the titles that are missing are told here. */
  readonly warnings: readonly MeetingWarning[]
  readonly showsBoth: boolean
  readonly onBoth: () => void
  readonly showsDetails: boolean
  /** Null where the details have a place of their own. */
  readonly onDetails: (() => void) | null
}

/** Beside the tabs while the agenda is open: what is missing, and how the agenda is shown. */
export function AgendaTools({ total, planned, warnings, showsBoth, onBoth, showsDetails, onDetails }: AgendaToolsProps) {
  const words = useText(meetingsText)
  const lineWords = useText(agendaLinesText)
  const desk = useText(deskText)
  const gap = warnings.find((warning) => warning.code === 'missing-language')
  const missing = gap === undefined ? null : words.missingLanguage(gap.language, gap.count, gap.unchecked)
  const over = total === null || planned === null ? 0 : Math.max(0, total - planned)
  return (
    <span className={styles.tools}>
      {total !== null && (
        <span className={styles.minutes} data-over={over > 0 || undefined}>
          {planned === null ? desk.total(total) : desk.totalOf(total, planned)}
          {over > 0 && ` · ${desk.over(over)}`}
        </span>
      )}
      {missing !== null && (
        <span className={styles.gap} title={missing}>
          {missing}
        </span>
      )}
      <IconButton
        icon={Languages}
        size="s"
        label={lineWords.bothLanguages}
        shortcut="Alt+B"
        look={showsBoth ? 'plain' : 'bare'}
        onPress={onBoth}
      />
      {onDetails !== null && (
        <IconButton
          icon={Info}
          size="s"
          label={words.details}
          shortcut="Alt+I"
          look={showsDetails ? 'plain' : 'bare'}
          onPress={onDetails}
        />
      )}
    </span>
  )
}
