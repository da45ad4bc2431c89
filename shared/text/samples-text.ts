import type { InBothLanguages } from './texts.ts'

export type SampleName = 'bodies' | 'meetings' | 'calendar' | 'people' | 'record' | 'outline'

/** Words of the sample files on the import screen. */
export interface SamplesText {
  readonly title: string
  readonly note: string
  readonly names: Readonly<Record<SampleName, string>>
  readonly what: Readonly<Record<SampleName, string>>
  readonly tryIt: string
  readonly copy: string
  readonly copied: string
  readonly copiedNote: string
  readonly notCopied: string
  readonly notRead: string
}

export const samplesText: InBothLanguages<SamplesText> = {
  en: {
    title: 'Try with a sample',
    note: 'Bodies made up for the purpose; each file builds on those above it, and one undo takes it back.',
    names: {
      bodies: 'Table (CSV)',
      meetings: 'Table (Excel)',
      calendar: 'Calendar (.ics)',
      people: 'Popolo JSON',
      record: 'Published record',
      outline: 'Outline of a plan',
    },
    what: {
      bodies: 'two bodies with their names',
      meetings: 'three meetings they held',
      calendar: 'two meetings still ahead',
      people: 'a ministry, its posts and who holds them',
      record: 'the members and agendas of one of them, in the form of the record',
      outline: 'goals and items with ministries and deadlines; pasted on the plan’s own page',
    },
    tryIt: 'Try',
    copy: 'Copy',
    copied: 'The outline is on the clipboard.',
    copiedNote: 'Open a plan, go to its items and paste it there.',
    notCopied: 'The clipboard could not be written.',
    notRead: 'The sample could not be read.',
  },
  ja: {
    title: '見本で試す',
    note: '架空の会議体の見本です。上のファイルから順に取り込みます。いずれも一度で元に戻せます。',
    names: {
      bodies: '表(CSV)',
      meetings: '表(Excel)',
      calendar: 'カレンダー(.ics)',
      people: 'Popolo形式のJSON',
      record: '公表資料のテキスト',
      outline: '計画の概要',
    },
    what: {
      bodies: '二つの会議体とその名称',
      meetings: '開催済みの三つの会合',
      calendar: 'これからの二つの会合',
      people: '府省庁、官職とその在職者',
      record: '構成員と議題。公表資料の形式',
      outline: '担当府省庁と期限の付いた目標と項目。計画の画面に貼り付けます',
    },
    tryIt: '試す',
    copy: 'コピー',
    copied: '概要をクリップボードにコピーしました。',
    copiedNote: '計画を開き、項目の画面に貼り付けてください。',
    notCopied: 'クリップボードに書き込めませんでした。',
    notRead: '見本を読み取れませんでした。',
  },
}
