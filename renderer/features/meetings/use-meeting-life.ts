import { useMemo } from 'react'
import type { MeetingScreen } from '../../../shared/contract/meetings.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { formatDay } from '../../../shared/domain/format-date.ts'
import type { Language } from '../../../shared/domain/vocabulary.ts'
import { commonText } from '../../../shared/text/common-text.ts'
import { type LifeText, lifeText } from '../../../shared/text/life-text.ts'
import { useAsOf, useIsOtherDay, useToday } from '../../data/as-of.tsx'
import { failureOf } from '../../data/call-failure.ts'
import { changeMade } from '../../data/change-made.ts'
import { notify, type NoticeWords, saysIn } from '../../data/notices.ts'
import { tellFailure } from '../../data/tell-failure.ts'
import { setAsOf } from '../../data/ui-store.ts'
import { type Give, useGive } from '../../data/use-give.ts'
import { useUndo } from '../../data/use-undo.ts'
import { meetingOfBody } from './meeting-name.ts'
import { openMatters } from './open-matters.ts'

/** A step of a meeting's life with what it takes along. */
export type LifeStep =
  | { readonly act: 'issue' | 'reissue' | 'withdraw' | 'reopen' | 'cancel' }
  | { readonly act: 'hold' | 'record'; readonly deferTo: readonly { readonly itemId: number; readonly meetingId: number }[] }
  /** `on` null: the day is not known, or stays. */
  | { readonly act: 'postpone' | 'revive'; readonly on: IsoDate | null }

/** Takes a meeting on by one step. True when it was done, which has been told with "Undo"; what failed has been told too. */
export type TakeStep = (step: LifeStep) => Promise<boolean>

export function useMeetingLife(screen: MeetingScreen): TakeStep {
  const { give, read, readAnew } = useGive()
  const { offerFor } = useUndo()
  const asOf = useAsOf()
  const today = useToday()
  const isOwnDay = !useIsOtherDay()
  return useMemo(() => {
    const { id } = screen.meeting
    // A register of the past is read as of its last meeting, unless a day was chosen.
    const movesAsOf = (on: IsoDate) => isOwnDay && asOf < on
    const take = async (step: LifeStep, from: MeetingScreen): Promise<{ said: Said; change: number | null }> => {
      try {
        let change: number | null = null
        const giving: Give['give'] = async (path, input) => {
          const answer = await give(path, input)
          change = changeMade(answer)
          return answer
        }
        return { said: await giveStep(giving, step, from, movesAsOf), change }
      } catch (thrown) {
        if (failureOf(thrown).code !== 'stale-edit') throw thrown
        // Another matter of the meeting was changed elsewhere: no obstacle while it stands where it stood.
        const now = await read('meetings.get', { id, asOf })
        if (now.meeting.status !== from.meeting.status || now.revision === from.revision) throw thrown
        return take(step, now)
      }
    }
    return async (step) => {
      try {
        const { said, change } = await take(step, screen)
        // A meeting that is recorded before its day would not be seen on today's: its day is read from now on, and can be left.
        const { on } = screen.meeting
        if ((step.act === 'hold' || step.act === 'record') && isOwnDay && on > today) setAsOf(on)
        notify({
          tone: 'done',
          says: (language) => ({ ...said(language), action: commonText[language].undo }),
          action: offerFor(change),
        })
        return true
      } catch (thrown) {
        tellFailure(thrown)
        return false
      } finally {
        await readAnew()
      }
    }
  }, [screen, give, read, readAnew, offerFor, asOf, today, isOwnDay])
}

type Said = (language: Language) => Omit<NoticeWords, 'action'>

/** Gives the command and says what was done. */
async function giveStep(
  give: Give['give'],
  step: LifeStep,
  from: MeetingScreen,
  movesAsOf: (on: IsoDate) => boolean,
): Promise<Said> {
  const { id } = from.meeting
  const { revision } = from
  const named = (say: (words: LifeText, name: string, language: Language) => NoticeWords): Said =>
    saysIn(lifeText, (words, language) => say(words, meetingOfBody(from, language), language))
  switch (step.act) {
    case 'issue':
    case 'reissue': {
      await give(`meetings.${step.act}`, { id, revision })
      const lineCount = from.lines.filter((line) => !line.isHeading).length
      return named((words) => {
        const missing = from.warnings.flatMap((warning) =>
          warning.code === 'missing-language' && warning.count > 0
            ? [words.missingLanguage(warning.language, warning.count)]
            : [],
        )
        const notSet = openMatters(from)
        const details = [...(notSet.length === 0 ? [] : [words.notSet(notSet)]), ...missing]
        const text = step.act === 'issue' ? words.issued(lineCount) : words.reissued(lineCount)
        return { text, detail: details.length === 0 ? null : details.join(' ') }
      })
    }
    case 'withdraw':
      await give('meetings.withdraw', { id, revision })
      return named(({ withdrawn }) => ({ text: withdrawn }))
    case 'hold':
    case 'record': {
      const { deferred } = await give(`meetings.${step.act}`, { id, revision, deferTo: [...step.deferTo] })
      const { on } = from.meeting
      return named((words, name, language) => {
        const details = [
          ...(deferred === 0 ? [] : [words.deferredOn(deferred)]),
          ...(movesAsOf(on) ? [words.nowReadAsOf(formatDay(on, language, 'long'))] : []),
        ]
        return { text: words.held(name), detail: details.length === 0 ? null : details.join(' ') }
      })
    }
    case 'reopen': {
      const { takenBack } = await give('meetings.reopen', { id, revision })
      return named((words) => ({ text: words.reopened, detail: takenBack === 0 ? null : words.takenBack(takenBack) }))
    }
    case 'cancel':
      await give('meetings.cancel', { id, revision })
      return named((words, name) => ({ text: words.cancelled(name) }))
    case 'postpone': {
      const { on } = step
      await give('meetings.postpone', { id, revision, on })
      return named((words, name, language) => ({
        text: on === null ? words.postponed(name) : words.movedTo(name, formatDay(on, language, 'long')),
      }))
    }
    case 'revive': {
      const on = step.on ?? from.meeting.on
      await give('meetings.revive', { id, revision, on: step.on })
      return named((words, name, language) => ({ text: words.revived(name, formatDay(on, language, 'long')) }))
    }
  }
}
