import type { WhyPassedOver } from '../domain/passed-over.ts'
import { counted } from './count.ts'
import type { InBothLanguages } from './texts.ts'

/** Words of the lines of a pasted list that enter nothing, seen before anything is kept. */
export interface PassedOverText {
  readonly title: (count: number) => string
  readonly line: (line: number) => string
  readonly why: Readonly<Record<WhyPassedOver, string>>
}

export const passedOverText: InBothLanguages<PassedOverText> = {
  en: {
    title: (count) => `${counted(count, 'line')} not taken`,
    line: (line) => `Line ${line}`,
    why: {
      heading: 'a heading',
      ministry: 'heads the posts below it',
      day: 'read as the day of the list',
      'too-long': 'too long for a post; part it into lines',
      unread: 'neither a post nor a name was found in it',
    },
  },
  ja: {
    title: (count) => `読み込まない行 ${count}件`,
    line: (line) => `${line}行目`,
    why: {
      heading: '見出し',
      ministry: '以下の官職の府省名',
      day: '名簿の日付として読取り',
      'too-long': '官職としては長すぎます。行を分けてください',
      unread: '官職も氏名も読み取れません',
    },
  },
}
