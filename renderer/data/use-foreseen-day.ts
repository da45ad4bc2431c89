import { useState } from 'react'
import { type IsoDate } from '../../shared/domain/calendar.ts'
import { formatDay } from '../../shared/domain/format-date.ts'
import { peopleText } from '../../shared/text/people-text.ts'
import { useLanguage, useText } from './language.ts'
import { useScreen } from './use-screen.ts'

/** A day of a meeting that is being chosen. */
export interface LookedAt {
  readonly body: string
  readonly on: IsoDate
  /** A number of its own; null: the next one. */
  readonly ordinal?: number | null
}

/** What is odd about a meeting on the day that is being chosen, while nothing is kept yet. */
export function useForeseenDay(looked: LookedAt | null): readonly string[] {
  const words = useText(peopleText)
  const language = useLanguage()
  const { body = '', on = '' as IsoDate, ordinal = null } = looked ?? {}
  const { data } = useScreen('meetings.foresee', { body, on, ordinal }, { isEnabled: looked !== null })
  if (looked === null || data === undefined) return []
  return [
    ...(data.foundedLaterOn === null ? [] : [words.beforeFounding(formatDay(data.foundedLaterOn, language, 'long'))]),
    ...(data.isNumberTaken ? [words.sameNumber(data.ordinal)] : []),
  ]
}

/** The same for a question that tells which day it shows. */
export function useForeseenDays(): {
  readonly warnings: readonly string[]
  readonly onLook: (body: string, on: IsoDate) => void
} {
  const [looked, setLooked] = useState<LookedAt | null>(null)
  return {
    warnings: useForeseenDay(looked),
    onLook: (body, on) => setLooked((now) => (now?.body === body && now.on === on ? now : { body, on })),
  }
}
