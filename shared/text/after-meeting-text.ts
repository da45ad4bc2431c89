import type { AfterMatter } from '../domain/after-meeting.ts'
import { ordinalJapanese, ordinalShort } from '../domain/ordinal.ts'
import { counted } from './count.ts'
import type { InBothLanguages } from './texts.ts'

type OfMatter<Word> = Readonly<Record<AfterMatter, Word>>

/** Words of what a held meeting left to be done. Days come formatted. */
export interface AfterMeetingText {
  /** What is lacking; `count`: of how many lines. */
  readonly lacks: OfMatter<(count: number) => string>
  /** Behind the first matter: so many more. */
  readonly more: (count: number) => string
  /** The way to the place where it is done. */
  readonly acts: OfMatter<string>
  /** Settles that it is not to be had. */
  readonly setAside: OfMatter<string>
  /** The short form of the same, beside a row, and its key. */
  readonly notToBeHad: string
  readonly after: (ordinal: number | null, day: string) => string
  readonly asideDone: OfMatter<string>
  /** In its place when nothing is left any more. */
  readonly allDone: string
}

export const afterMeetingText: InBothLanguages<AfterMeetingText> = {
  en: {
    lacks: {
      results: (count) => `${counted(count, 'line')} without a result`,
      plans: (count) => (count === 1 ? 'an adopted plan not registered' : `${count} adopted plans not registered`),
      minutes: () => 'no minutes yet',
      attendance: () => 'attendance not recorded',
    },
    more: (count) => `${count} more`,
    acts: {
      results: 'Give results',
      plans: 'Register the plan',
      minutes: 'Attach minutes',
      attendance: 'Record attendance',
    },
    setAside: {
      results: 'No results to be had',
      plans: 'No plan to register',
      minutes: 'No minutes to be had',
      attendance: 'No attendance to be had',
    },
    notToBeHad: 'Not to be had',
    after: (ordinal, day) =>
      ordinal === null ? `After the meeting of ${day}` : `After the ${ordinalShort(ordinal)} meeting, ${day}`,
    asideDone: {
      results: 'Results are asked for no more',
      plans: 'The plan is asked for no more',
      minutes: 'Minutes are asked for no more',
      attendance: 'Attendance is asked for no more',
    },
    allDone: 'Nothing is left to be done after this meeting.',
  },
  ja: {
    lacks: {
      results: (count) => `結果未入力${count}件`,
      plans: (count) => (count === 1 ? '決定した計画が未登録' : `決定した計画${count}件が未登録`),
      minutes: () => '議事要旨が未添付',
      attendance: () => '出欠が未記録',
    },
    more: (count) => `ほか${count}件`,
    acts: {
      results: '結果を入力',
      plans: '計画を登録',
      minutes: '議事要旨を添付',
      attendance: '出欠を記録',
    },
    setAside: {
      results: '結果の記録なしとする',
      plans: '計画の登録を要しない',
      minutes: '議事要旨なしとする',
      attendance: '出欠の記録なしとする',
    },
    notToBeHad: '記録なしとする',
    after: (ordinal, day) => (ordinal === null ? `${day}の会合の後の整理` : `${ordinalJapanese(ordinal)}会合(${day})の後の整理`),
    asideDone: {
      results: '結果の記録なしとしました',
      plans: '計画の登録を要しないとしました',
      minutes: '議事要旨なしとしました',
      attendance: '出欠の記録なしとしました',
    },
    allDone: '会合後の整理はすべて済みました。',
  },
}
