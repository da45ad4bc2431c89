import type { MeetingScreen } from '../../../shared/contract/meetings.ts'
import type { EditorLine, LineChange } from './editor-line.ts'
import { LineDetails } from './line-details.tsx'
import { MeetingDetails } from './meeting-details.tsx'
import { type OutlineCursor, useCursor } from './outline-cursor.ts'

export interface DetailsAtCursorProps {
  readonly cursor: OutlineCursor
  readonly lines: readonly EditorLine[]
  readonly screen: MeetingScreen
  readonly isReadOnly: boolean
  readonly onChange: (key: string, change: LineChange) => void
  /** Opens the choice of who presents the line. */
  readonly onPresenter: (key: string, anchor: HTMLElement) => void
}

/** Everything about the line one is at; while one is at none, about the meeting. */
export function DetailsAtCursor({ cursor, lines, screen, isReadOnly, onChange, onPresenter }: DetailsAtCursorProps) {
  const activeKey = useCursor(cursor, (state) => state.activeKey)
  const line = lines.find((one) => one.key === activeKey)
  if (line === undefined) return <MeetingDetails screen={screen} />
  return (
    <LineDetails
      line={line}
      isReadOnly={isReadOnly}
      hasOutcome={!screen.isEditable}
      onChange={(change) => onChange(line.key, change)}
      onPresenter={(anchor) => onPresenter(line.key, anchor)}
    />
  )
}
