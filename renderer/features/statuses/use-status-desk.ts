import { useLayoutEffect } from 'react'
import type { StatusesScreen } from '../../../shared/contract/statuses.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { failureOf } from '../../data/call-failure.ts'
import { couldNotBeWritten, tellRefused } from '../../data/unsaved.ts'
import { useGive } from '../../data/use-give.ts'
import { useLastingDesk } from '../../data/use-lasting-desk.ts'
import { createStatusDesk, type StatusDesk } from './status-desk.ts'

/** Milliseconds without a stroke after which the screen is read anew. */
const pauseLength = 350

/** The desk of a plan's statuses, for as long as its screen is open; while it holds what could not be saved, until one comes back. Parts that show something of it listen by themselves. */
export function useStatusDesk(screen: StatusesScreen, asOf: IsoDate): StatusDesk {
  const { give, peek, readAnew } = useGive()
  const plan = screen.plan.key
  const desk = useLastingDesk(`statuses ${plan}`, () => {
    const made: StatusDesk = createStatusDesk({
      record: (at, entries) => give('statuses.record', { plan, at, entries: [...entries] }),
      remove: (reports) => give('statuses.remove', { plan, reports: [...reports] }),
      pause: () => new Promise((resolve) => setTimeout(resolve, pauseLength)),
      readAnew: async () => {
        await readAnew()
        // Before the page draws it: what is on its way may go the moment the answer holds it.
        const now = peek('statuses.get', { plan, asOf })
        if (now !== undefined) made.seen(now.reports)
      },
      failureOf,
      canWait: couldNotBeWritten,
      tell: (failure, words) => tellRefused(failure, words, `refused ${plan} ${words}`),
    })
    made.seen(screen.reports)
    return made
  })
  useLayoutEffect(() => desk.seen(screen.reports), [desk, screen.reports])
  return desk
}
