import type { HeadChange, LineChange } from '../domain/agenda-diff.ts'
import { ordinalShort } from '../domain/ordinal.ts'
import type { MeetingStatus } from '../domain/vocabulary.ts'
import type { InBothLanguages } from './texts.ts'

/** Words of an agenda's versions, as issued and as held, and of what differs between them. */
export interface AgendaVersionsText {
  readonly since: Readonly<Record<'added' | 'changed', string>>
  readonly takenOff: string
  /** In the history, in place of the whole content of a version. */
  readonly keptWhole: string
  readonly from: string
  readonly to: string
  readonly versionIssued: (count: number, day: string) => string
  readonly versionHeld: (count: number) => string
  readonly versionBefore: string
  readonly versionNow: string
  readonly notIntact: string
  readonly differences: string
  readonly onlyDifferences: string
  readonly wholeAgenda: string
  readonly show: string
  readonly same: string
  readonly counts: Readonly<Record<'added' | 'removed' | 'changed' | 'decided', (count: number) => string>>
  readonly signs: Readonly<Record<'added' | 'removed' | 'changed' | 'decided' | 'same', string>>
  readonly changes: Readonly<Record<LineChange, string>>
  readonly heads: Readonly<Record<HeadChange, string>>
  readonly none: string
  readonly before: string
  readonly after: string
  readonly noWords: string
  readonly nothingKept: Readonly<Record<'open' | 'held' | 'other', { readonly title: string; readonly text: string }>>
  readonly hintsVersions: { readonly lines: string; readonly next: string }
}

export const agendaVersionsText: InBothLanguages<AgendaVersionsText> = {
  en: {
    since: { added: 'added since the issue', changed: 'changed since the issue' },
    takenOff: 'Taken off since the issue',
    keptWhole: 'kept whole; shown at the meeting under “As issued, as held”',
    from: 'From',
    to: 'To',
    versionIssued: (count, day) => (count === 1 ? `As issued, ${day}` : `${ordinalShort(count)} issue, ${day}`),
    versionHeld: (count) => (count === 1 ? 'As held' : `As held, ${ordinalShort(count)} record`),
    versionBefore: 'Before last change',
    versionNow: 'As it stands now',
    notIntact: 'What is stored of this version is not what the program stored. Somebody changed the file by other means.',
    differences: 'What differs',
    onlyDifferences: 'Differences',
    wholeAgenda: 'Whole agenda',
    show: 'What is shown',
    same: 'The two versions say the same.',
    counts: {
      added: (count) => `${count} added`,
      removed: (count) => `${count} taken off`,
      changed: (count) => `${count} changed`,
      decided: (count) => `${count} with an outcome`,
    },
    signs: { added: 'Added', removed: 'Taken off', changed: 'Changed', decided: 'Outcome', same: 'Unchanged' },
    changes: {
      reworded: 'reworded',
      kind: 'kind',
      'fiscal-year': 'fiscal year',
      plans: 'plans',
      presenter: 'presented by',
      moved: 'moved',
      renumbered: 'number',
      outcome: 'outcome',
      'outcome-note': 'remark',
    },
    heads: { bodies: 'Meeting', date: 'Date', time: 'Time', place: 'Place', chair: 'Chair' },
    none: 'none',
    before: 'before',
    after: 'now',
    noWords: 'no title in this language',
    nothingKept: {
      open: {
        title: 'Nothing has been issued yet.',
        text: 'Issue the agenda (Ctrl Enter). What goes out is kept here for good, and you see what changes after it.',
      },
      held: {
        title: 'No version of this agenda was kept.',
        text: 'The meeting was entered as held. Its agenda is the record; every correction to it is in the history.',
      },
      other: {
        title: 'No version of this agenda was kept.',
        text: 'Plan the meeting again and issue its agenda. What goes out is kept here for good.',
      },
    },
    hintsVersions: { lines: 'Lines', next: 'Next difference' },
  },
  ja: {
    since: { added: '発出後に追加', changed: '発出後に変更' },
    takenOff: '発出後に取り下げた項目',
    keptWhole: '全文を保存(会合の「発出時・実施時」で表示)',
    from: '変更前',
    to: '変更後',
    versionIssued: (count, day) => (count === 1 ? `発出時(${day})` : `${count}回目の発出時(${day})`),
    versionHeld: (count) => (count === 1 ? '開催時' : `開催時(${count}回目の記録)`),
    versionBefore: '直前の変更前',
    versionNow: '現在',
    notIntact: 'この版の保存内容が、保存時のものと一致しません。台帳のファイルが本プログラム以外で変更されています。',
    differences: '相違',
    onlyDifferences: '相違のみ',
    wholeAgenda: '全項目',
    show: '表示範囲',
    same: '二つの版に相違はありません。',
    counts: {
      added: (count) => `追加${count}件`,
      removed: (count) => `取下げ${count}件`,
      changed: (count) => `変更${count}件`,
      decided: (count) => `結果${count}件`,
    },
    signs: { added: '追加', removed: '取下げ', changed: '変更', decided: '結果', same: '変更なし' },
    changes: {
      reworded: '文言',
      kind: '種別',
      'fiscal-year': '年度',
      plans: '計画',
      presenter: '説明',
      moved: '移動',
      renumbered: '番号',
      outcome: '結果',
      'outcome-note': '備考',
    },
    heads: { bodies: '会合', date: '日', time: '時刻', place: '場所', chair: '議長' },
    none: 'なし',
    before: '変更前',
    after: '変更後',
    noWords: 'この言語の題名なし',
    nothingKept: {
      open: {
        title: 'まだ発出していません。',
        text: '議事次第を発出すると(Ctrl Enter)、発出時の内容がここに保存され、その後の変更と比べられます。',
      },
      held: {
        title: 'この会合の議事次第には、保存された版がありません。',
        text: '開催済みの会合として登録されたものです。訂正の内容はすべて履歴に残ります。',
      },
      other: {
        title: 'この会合の議事次第には、保存された版がありません。',
        text: '改めて予定し、議事次第を発出すると、発出時の内容がここに保存されます。',
      },
    },
    hintsVersions: { lines: '項目', next: '次の相違' },
  },
}

/** Which of the words of an agenda of which nothing is kept are for a meeting in this state. */
export const nothingKeptFor = (status: MeetingStatus): 'open' | 'held' | 'other' =>
  status === 'planned' || status === 'drafted' ? 'open' : status === 'held' ? 'held' : 'other'
