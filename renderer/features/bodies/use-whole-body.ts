import { useMemo } from 'react'
import type { BodyScreen, LookRow, MeetingRow } from '../../../shared/contract/bodies.ts'
import type { PlanRow } from '../../../shared/contract/plans.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import { usePages } from '../../data/use-pages.ts'
import { useScreen } from '../../data/use-screen.ts'

/** A body with its lists as far as they have come. */
export interface WholeBody extends BodyScreen {
  /** Newest first. */
  readonly meetings: readonly MeetingRow[]
  readonly plans: readonly PlanRow[]
  /** Newest first. */
  readonly followUps: readonly LookRow[]
}

/** Shown when the first page of each list is there, which for most bodies is all of it; the others are added as they come. */
export function useWholeBody(key: string, asOf: IsoDate) {
  const screen = useScreen('bodies.get', { key, asOf })
  const meetings = usePages('bodies.meetings', { key, asOf })
  const looks = usePages('bodies.looks', { key, asOf })
  const plans = usePages('plans.list', { body: key, asOf })
  const whole = useMemo((): WholeBody | undefined => {
    if (screen.data === undefined || meetings.pages === undefined || looks.pages === undefined || plans.pages === undefined)
      return undefined
    return {
      ...screen.data,
      meetings: meetings.pages.flatMap((page) => page.meetings),
      followUps: looks.pages.flatMap((page) => page.looks),
      plans: plans.pages.flatMap((page) => page.plans),
    }
  }, [screen.data, meetings.pages, looks.pages, plans.pages])
  const failed = [screen, meetings, looks, plans].find(({ isError }) => isError)
  return {
    whole,
    error: failed?.error ?? null,
    refetch: () => {
      for (const one of [screen, meetings, looks, plans]) if (one.isError) void one.refetch()
    },
  }
}
