import { inDigits } from './count.ts'
import type { InBothLanguages } from './texts.ts'

/** Words about long lists and counts that are still going on. */
export interface PagingText {
  /** More bodies are still being looked through. */
  readonly counting: string
  /** A count that can still grow. */
  readonly atLeast: (count: number) => string
  /** The first rows of more, by urgency. */
  readonly firstOf: (shown: number, total: number) => string
}

export const pagingText: InBothLanguages<PagingText> = {
  en: {
    counting: 'Still counting …',
    atLeast: (count) => `${inDigits(count)}+`,
    firstOf: (shown, total) => `the ${inDigits(shown)} most urgent of ${inDigits(total)}`,
  },
  ja: {
    counting: '集計中です…',
    atLeast: (count) => `${inDigits(count)}以上`,
    firstOf: (shown, total) => `全${inDigits(total)}件のうち急ぐもの${inDigits(shown)}件`,
  },
}
