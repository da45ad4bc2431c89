import { Info, Languages } from 'lucide-react'
import { meetingsText } from '../../../shared/text/meetings-text.ts'
import { IconButton } from '../../components/icon-button.tsx'
import { useText } from '../../data/language.ts'
import styles from './open-meeting.module.css'

export interface AgendaToolsProps {
  /** How many titles are missing, in words; null: none. */
  readonly gap: string | null
  readonly showsBoth: boolean
  readonly onBoth: () => void
  readonly showsDetails: boolean
  /** Null where the details have a place of their own. */
  readonly onDetails: (() => void) | null
}

/** Beside the tabs while the agenda is open: what is missing, and how the agenda is shown. */
export function AgendaTools({ gap, showsBoth, onBoth, showsDetails, onDetails }: AgendaToolsProps) {
  const words = useText(meetingsText)
  return (
    <span className={styles.tools}>
      {gap !== null && <span className={styles.gap}>{gap}</span>}
      <IconButton
        icon={Languages}
        size="s"
        label={words.bothLanguages}
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
