import { useChosenPlace } from '../../data/place.ts'
import type { EditorLine } from './editor-line.ts'
import { type OutlineCursor, useCursor } from './outline-cursor.ts'

export interface LinkToLineProps {
  readonly cursor: OutlineCursor
  readonly lines: readonly EditorLine[]
  readonly meetingId: number
}

/** Lets a link copied here lead to the line one is at. */
export function LinkToLine({ cursor, lines, meetingId }: LinkToLineProps) {
  const activeKey = useCursor(cursor, (state) => state.activeKey)
  const id = lines.find((line) => line.key === activeKey)?.id ?? null
  useChosenPlace(id === null ? null : `/meetings/${meetingId}?line=${id}`)
  return null
}
