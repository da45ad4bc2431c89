import type { MouseEvent } from 'react'
import type { SeatPatch } from '../../../shared/contract/attendance.ts'
import type { Presence } from '../../../shared/domain/vocabulary.ts'

/** What a line asks of the list it stands in. */
export interface AttendanceAct {
  /** Records the presence of the line, or of all chosen when it is one of them. */
  readonly record: (key: string, presence: Presence) => void
  readonly clear: (key: string) => void
  /** Changes words of this one line. */
  readonly write: (key: string, patch: SeatPatch & { readonly name?: string }) => void
  readonly press: (key: string, event: MouseEvent) => void
  readonly focusLine: (key: string) => void
}
