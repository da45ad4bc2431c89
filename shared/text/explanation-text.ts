import type { InBothLanguages } from './texts.ts'

/** Why nothing is owed, where it says so, and how an annual series comes to its end. Days and fiscal years come formatted. */
export interface ExplanationText {
  readonly source: string
  readonly sourceHelp: string
  /** A reason with the place that says so behind it. */
  readonly withSource: (reason: string, source: string) => string
  /** What sort of reason, and the words that were added. */
  readonly ofKind: (kind: string, remark: string) => string
  readonly withdraw: string
  readonly yearTitle: (fiscalYear: string) => string
  readonly yearNote: string
  readonly excused: string
  // the end of a series
  readonly endSeries: string
  readonly endTitle: string
  readonly endNote: string
  readonly lastYear: string
  readonly lastYearHelp: string
  readonly why: string
  readonly end: string
  readonly endedAfter: (fiscalYear: string) => string
  readonly endedOn: (day: string) => string
  readonly goOn: string
}

export const explanationText: InBothLanguages<ExplanationText> = {
  en: {
    source: 'Where it says so',
    sourceHelp: 'A paper, page or decision; may stay empty.',
    withSource: (reason, source) => `${reason} (${source})`,
    ofKind: (kind, remark) => `${kind}: ${remark}`,
    withdraw: 'Take the reason back',
    yearTitle: (year) => `Why nothing is owed of ${year}`,
    yearNote: 'Holds from the day read on, for the plan and for the report on its progress.',
    excused: 'explained',
    endSeries: 'End the series',
    endTitle: 'The last fiscal year of the series',
    endNote: 'From the day read on, later years are owed no more. The last year still needs its report or a reason.',
    lastYear: 'Last fiscal year',
    lastYearHelp: 'Years after it are no longer expected.',
    why: 'Why it ended',
    end: 'End the series',
    endedAfter: (year) => `Ended with ${year}`,
    endedOn: (day) => `Ended as of ${day}`,
    goOn: 'Go on with the series',
  },
  ja: {
    source: '根拠資料',
    sourceHelp: '資料名・頁・決定等。空欄でも構いません。',
    withSource: (reason, source) => `${reason}(${source})`,
    ofKind: (kind, remark) => `${kind}：${remark}`,
    withdraw: '理由を取り消す',
    yearTitle: (year) => `${year}分の報告を要しない理由`,
    yearNote: '表示中の日以降、計画の策定と進捗状況の双方について有効です。',
    excused: '理由あり',
    endSeries: '系列を終了する',
    endTitle: '系列の最終年度',
    endNote: '表示中の日以降、翌年度からの計画と報告は求められません。最終年度分の報告又は理由は引き続き必要です。',
    lastYear: '最終年度',
    lastYearHelp: 'これより後の年度は求められなくなります。',
    why: '終了の理由',
    end: '系列を終了する',
    endedAfter: (year) => `${year}をもって終了`,
    endedOn: (day) => `${day}終了`,
    goOn: '系列を続ける',
  },
}
