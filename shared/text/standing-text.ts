import type { Language } from '../domain/vocabulary.ts'
import type { KeyHintText } from './key-hint-text.ts'
import type { InBothLanguages } from './texts.ts'

/** Words of the panel in which a body's standing lines are edited. */
export interface StandingText {
  readonly standingOf: (body: string) => string
  readonly standingNote: string
  readonly noStanding: string
  readonly addStanding: string
  readonly standingTitle: (language: Language, at: number) => string
  readonly moveUp: string
  readonly moveDown: string
  readonly removeStanding: string
  readonly yearOffset: string
  readonly offsets: (offset: number | null) => string
  readonly kindOfStanding: string
  readonly headingNoNumber: string
  readonly hintsStanding: readonly KeyHintText[]
}

export const standingText: InBothLanguages<StandingText> = {
  en: {
    standingOf: (body) => `Standing lines: ${body}`,
    standingNote:
      'They are drafted for every agenda of this body, in this order. A fiscal year in a title follows the meeting’s.',
    noStanding: 'No standing line yet. Write one here, or make one from a line of an agenda.',
    addStanding: 'Add a standing line',
    standingTitle: (language, at) => `Standing line ${at}, ${language === 'en' ? 'English' : 'Japanese'} title`,
    moveUp: 'Move up',
    moveDown: 'Move down',
    removeStanding: 'Remove the standing line',
    yearOffset: 'Fiscal year',
    offsets: (offset) =>
      offset === null
        ? 'no fiscal year'
        : offset === 0
          ? 'the meeting’s year'
          : offset === -1
            ? 'the year before'
            : offset === 1
              ? 'the year after'
              : offset < 0
                ? `${-offset} years before`
                : `${offset} years after`,
    kindOfStanding: 'Kind',
    headingNoNumber: 'Heading without a number',
    hintsStanding: [
      { keys: 'Enter', text: 'Keep' },
      { keys: 'Escape', text: 'Close' },
    ],
  },
  ja: {
    standingOf: (body) => `定例の議題: ${body}`,
    standingNote: 'この会議体の議事次第には、毎回この順に提案されます。件名の年度は会合の年度に合わせて改められます。',
    noStanding: '定例の議題はまだありません。ここに書くか、議題の行から登録してください。',
    addStanding: '定例の議題を追加',
    standingTitle: (language, at) => `定例の議題${at}の${language === 'en' ? '英語' : '日本語'}の件名`,
    moveUp: '上へ',
    moveDown: '下へ',
    removeStanding: '定例の議題から外す',
    yearOffset: '年度',
    offsets: (offset) =>
      offset === null
        ? '年度なし'
        : offset === 0
          ? '会合の年度'
          : offset === -1
            ? '前年度'
            : offset === 1
              ? '翌年度'
              : offset < 0
                ? `${-offset}年度前`
                : `${offset}年度後`,
    kindOfStanding: '種別',
    headingNoNumber: '見出し(番号なし)',
    hintsStanding: [
      { keys: 'Enter', text: '確定' },
      { keys: 'Escape', text: '閉じる' },
    ],
  },
}
