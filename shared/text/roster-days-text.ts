import type { InBothLanguages } from './texts.ts'

/** Words about the days between which a roster is compared, and up to which it is known. */
export interface RosterDaysText {
  /** The choice of comparing with what stood before the last change, by the day from which it stood. */
  readonly stateOf: (day: string) => string
  readonly nothingAfter: (day: string) => string
  readonly nothingAfterNote: (day: string) => string
}

export const rosterDaysText: InBothLanguages<RosterDaysText> = {
  en: {
    stateOf: (day) => `${day} (the state before)`,
    nothingAfter: (day) => `Nothing is entered after ${day}`,
    nothingAfterNote: (day) => `Nothing is entered after ${day}: later changes, if there were any, are missing here.`,
  },
  ja: {
    stateOf: (day) => `${day}（直前の状態）`,
    nothingAfter: (day) => `${day}より後の記録はありません`,
    nothingAfterNote: (day) => `${day}より後の記録はありません。その後の異動があっても、ここには現れません。`,
  },
}
