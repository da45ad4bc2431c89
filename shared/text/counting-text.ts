import { counted } from './count.ts'
import type { InBothLanguages } from './texts.ts'

/** Words that say what a number counts where another number stands near it. */
export interface CountingText {
  /** Of the plans in a state that is asked for; `group` is what that list calls the years. */
  readonly annualByYear: (count: number, group: string) => string
}

export const countingText: InBothLanguages<CountingText> = {
  en: {
    annualByYear: (count, group) =>
      `${counted(count, 'annual plan')} among these ${count === 1 ? 'is' : 'are'} asked for by the year: above under “${group}”, not under this state.`,
  },
  ja: {
    annualByYear: (count, group) =>
      `うち年度計画${count}件は年度で求めるものとし、上の要対応の一覧ではこの状態ではなく「${group}」に掲げています。`,
  },
}
