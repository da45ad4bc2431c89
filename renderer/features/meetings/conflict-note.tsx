import { CircleAlert } from 'lucide-react'
import { agendaLinesText } from '../../../shared/text/agenda-lines-text.ts'
import { Button } from '../../components/button.tsx'
import { Icon } from '../../components/icon.tsx'
import { useText } from '../../data/language.ts'
import type { Conflict } from './desk-conflicts.ts'
import styles from './conflict-note.module.css'

export interface ConflictNoteProps {
  readonly conflict: Conflict
  readonly onResolve: (conflict: Conflict, keeps: 'mine' | 'theirs') => void
}

/** A line was changed elsewhere while one wrote: the newer words stand in the line, one's own here, until people choose. */
export function ConflictNote({ conflict, onResolve }: ConflictNoteProps) {
  const words = useText(agendaLinesText)
  const { titleEn, titleJa } = conflict.change
  const mine = [titleEn, titleJa].filter((title) => title !== undefined && title !== null && title !== '')
  const isGone = conflict.theirs === null
  return (
    <div className={styles.note} role="alert">
      <p className={styles.title}>
        <Icon of={CircleAlert} size={12} /> {isGone ? words.removedElsewhere : words.changedElsewhere}
      </p>
      {mine.map((title) => (
        <p key={title} className={styles.mine} lang={title === titleEn ? 'en' : 'ja'}>
          {title}
        </p>
      ))}
      <div className={styles.actions}>
        <Button size="s" onPress={() => onResolve(conflict, 'mine')}>
          {isGone ? words.addMineAgain : words.keepMine}
        </Button>
        <Button size="s" look="bare" onPress={() => onResolve(conflict, 'theirs')}>
          {isGone ? words.letGo : words.keepTheirs}
        </Button>
      </div>
    </div>
  )
}
