import type { MeetingScreen } from '../../../shared/contract/meetings.ts'
import { useAsOf } from '../../data/as-of.tsx'
import type { InputAt } from '../../data/contract-paths.ts'
import { useFieldUpdate } from '../../data/use-field-update.ts'

export type MeetingPatch = InputAt<'meetings.update'>['patch']

/** Changes a meeting's matters. True when it was done; what failed has been told. */
export type UpdateMeeting = (patch: MeetingPatch) => Promise<boolean>

/** Changes one matter of the meeting, as `useFieldUpdate` does: where another window changed the same one, both are told. */
export function useMeetingUpdate(screen: MeetingScreen): UpdateMeeting {
  const asOf = useAsOf()
  const { id } = screen.meeting
  return useFieldUpdate<MeetingScreen, MeetingPatch>(screen, {
    update: ({ give }, { revision }, patch) => give('meetings.update', { id, revision, patch }),
    read: ({ read }) => read('meetings.get', { id, asOf }),
    matters,
    sayPatch: (patch) => Object.values(patch).join(', '),
  })
}

/** What the screen has of the fields that a patch changes. */
function matters(screen: MeetingScreen, patch: MeetingPatch): readonly unknown[] {
  const known = {
    on: screen.meeting.on,
    ordinal: screen.meeting.ordinal,
    startsAt: screen.startsAt,
    endsAt: screen.endsAt,
    placeEn: screen.place.en,
    placeJa: screen.place.ja,
    note: screen.note,
    plannedMinutes: screen.plannedMinutes,
    numbering: screen.numbering,
    chairPostId: screen.chairPostId,
  }
  return (Object.keys(patch) as (keyof MeetingPatch)[]).map((field) => known[field])
}
