import { useMemo } from 'react'
import type { MeetingScreen } from '../../../shared/contract/meetings.ts'
import { meetingsText } from '../../../shared/text/meetings-text.ts'
import { failureOf } from '../../data/call-failure.ts'
import type { InputAt } from '../../data/contract-paths.ts'
import { useAsOf } from '../../data/as-of.tsx'
import { useLanguage } from '../../data/language.ts'
import { notify } from '../../data/notices.ts'
import { tellFailure } from '../../data/tell-failure.ts'
import { useGive } from '../../data/use-give.ts'

export type MeetingPatch = InputAt<'meetings.update'>['patch']

/** Changes a meeting's matters. True when it was done; what failed has been told. */
export type UpdateMeeting = (patch: MeetingPatch) => Promise<boolean>

/**
 * Changes one matter of the meeting. What others changed meanwhile is no obstacle unless it is the same matter: then the newer
 * state shows, and the words typed here are offered once more.
 */
export function useMeetingUpdate(screen: MeetingScreen): UpdateMeeting {
  const { give, read, readAnew } = useGive()
  const language = useLanguage()
  const asOf = useAsOf()
  return useMemo(() => {
    const { id } = screen.meeting
    const update = async (patch: MeetingPatch, from: MeetingScreen, isForced: boolean): Promise<boolean> => {
      try {
        await give('meetings.update', { id, revision: from.revision, patch })
        return true
      } catch (thrown) {
        if (failureOf(thrown).code !== 'stale-edit') throw thrown
        const now = await read('meetings.get', { id, asOf })
        const isSame = JSON.stringify(matters(from, patch)) === JSON.stringify(matters(now, patch))
        if (isSame || isForced) return update(patch, now, false)
        const words = meetingsText[language]
        notify({
          tone: 'alert',
          text: words.changedMeanwhile,
          detail: words.yourWords(Object.values(patch).join(', ')),
          action: { text: words.keepMine, run: () => void attempt(patch, now, true) },
        })
        return false
      }
    }
    const attempt = async (patch: MeetingPatch, from: MeetingScreen, isForced: boolean): Promise<boolean> => {
      try {
        return await update(patch, from, isForced)
      } catch (thrown) {
        tellFailure(thrown, language)
        return false
      } finally {
        await readAnew()
      }
    }
    return (patch) => attempt(patch, screen, false)
  }, [screen, give, read, readAnew, language, asOf])
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
