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

const english = (count: number) => count.toLocaleString('en')
const japanese = (count: number) => count.toLocaleString('ja')

export const pagingText: InBothLanguages<PagingText> = {
  en: {
    counting: 'Still counting …',
    atLeast: (count) => `${english(count)}+`,
    firstOf: (shown, total) => `the ${english(shown)} most urgent of ${english(total)}`,
  },
  ja: {
    counting: '集計中です…',
    atLeast: (count) => `${japanese(count)}以上`,
    firstOf: (shown, total) => `全${japanese(total)}件のうち急ぐもの${japanese(shown)}件`,
  },
}
