import { X } from 'lucide-react'
import type { AttendanceGuest } from '../../../shared/contract/attendance.ts'
import { guestPresences } from '../../../shared/domain/vocabulary.ts'
import { attendanceText } from '../../../shared/text/attendance-text.ts'
import { IconButton } from '../../components/icon-button.tsx'
import { useText } from '../../data/language.ts'
import type { AttendanceAct } from './attendance-act.ts'
import styles from './attendance-row.module.css'
import { guestEntry } from './attendance-view.ts'
import { CellField } from './cell-field.tsx'
import { PresenceMark } from './presence-mark.tsx'

export interface GuestRowProps {
  readonly guest: AttendanceGuest
  readonly isActive: boolean
  readonly isTabStop: boolean
  readonly isChosen: boolean
  readonly isReadOnly: boolean
  readonly act: AttendanceAct
}

/** Somebody at the table without a seat, by the post and name typed. */
export function GuestRow({ guest, isActive, isTabStop, isChosen, isReadOnly, act }: GuestRowProps) {
  const words = useText(attendanceText)
  const { key } = guestEntry(guest)
  const done = () => act.focusLine(key)
  return (
    <div
      role="row"
      data-entry={key}
      className={styles.row}
      tabIndex={isTabStop ? 0 : -1}
      aria-selected={isChosen}
      aria-label={`${guest.name}, ${words.presence[guest.presence]}`}
      data-active={isActive || undefined}
      data-chosen={isChosen || undefined}
      onMouseDown={(event) => act.press(key, event)}
    >
      <span role="gridcell">
        <PresenceMark
          name={guest.name}
          presence={guest.presence}
          choices={guestPresences}
          onChoose={isReadOnly ? null : (presence) => act.record(key, presence)}
          onClear={null}
        />
      </span>
      <span role="gridcell" className={styles.matter}>
        <CellField
          field="name"
          label={words.guestName}
          value={guest.name}
          maxLength={500}
          isTabStop={isActive}
          isReadOnly={isReadOnly}
          onCommit={(name) => act.write(key, { name })}
          onDone={done}
        />
      </span>
      <span role="gridcell" className={styles.note}>
        <CellField
          field="note"
          label={words.noteOf(guest.name)}
          value={guest.note ?? ''}
          placeholder={isActive && !isReadOnly ? words.note : ''}
          maxLength={2000}
          isTabStop={isActive}
          isReadOnly={isReadOnly}
          onCommit={(note) => act.write(key, { note: note.trim() || null })}
          onDone={done}
        />
        {!isReadOnly && (
          <span className={styles.remove}>
            <IconButton icon={X} size="s" label={words.removeGuest(guest.name)} onPress={() => act.clear(key)} />
          </span>
        )}
      </span>
    </div>
  )
}
