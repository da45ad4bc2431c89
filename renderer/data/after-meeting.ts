import type { AfterLeft, AfterMatter } from '../../shared/domain/after-meeting.ts'
import { afterMeetingText } from '../../shared/text/after-meeting-text.ts'
import { useRegister } from './as-of.tsx'
import { useCommand } from './use-command.ts'

/** Where what a held meeting lacks is done: the first line that lacks it, its papers, or who was there. */
export function routeAfter(meetingId: number, { matter, lineIds }: AfterLeft): string {
  switch (matter) {
    case 'results':
      return `/meetings/${meetingId}?line=${lineIds[0] ?? 0}&correct=1`
    case 'plans':
      return `/meetings/${meetingId}?line=${lineIds[0] ?? 0}`
    case 'minutes':
      return `/meetings/${meetingId}?to=papers`
    case 'attendance':
      return `/meetings/${meetingId}/attendance`
  }
}

/** Settles that a matter of a held meeting is not to be had; null: nothing can be changed here. */
export function useSetAside(): ((meetingId: number, matter: AfterMatter) => void) | null {
  const { mode } = useRegister()
  const give = useCommand('meetings.setAside', { says: ({ matter }, spoken) => afterMeetingText[spoken].asideDone[matter] })
  return mode === 'read' ? null : (id, matter) => void give.run({ id, matter, isAside: true })
}
