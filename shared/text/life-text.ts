import type { HeadChange, LineChange } from '../domain/agenda-diff.ts'
import type { LifeAct } from '../domain/meeting-life.ts'
import { ordinalJapanese, ordinalShort } from '../domain/ordinal.ts'
import type { MeetingStatus, Outcome } from '../domain/vocabulary.ts'
import type { InBothLanguages } from './texts.ts'

/** Words of a meeting's life: its steps, recording it as held, and its versions. Days come formatted. */
export interface LifeText {
  /** What each step is called where it can be taken. */
  readonly acts: Readonly<Record<LifeAct, string>>
  readonly issue: string
  readonly setNewDay: string
  readonly reviveElsewhere: string
  readonly notFromHere: (stage: string) => string
  readonly notDue: string
  /** The stage of issue, of a meeting held without. */
  readonly leftOut: string
  /** An agenda went out without these. */
  readonly notSet: (what: readonly ('time' | 'place')[]) => string
  readonly issuedOn: (day: string) => string
  /** What was done. */
  readonly issued: (lines: number) => string
  readonly missingLanguage: (language: 'en' | 'ja', count: number) => string
  readonly withdrawn: string
  readonly held: (name: string) => string
  readonly deferredOn: (count: number) => string
  /** The day on which everything is read moved along with the meeting. */
  readonly nowReadAsOf: (day: string) => string
  readonly reopened: string
  readonly takenBack: (count: number) => string
  readonly cancelled: (name: string) => string
  readonly postponed: (name: string) => string
  readonly movedTo: (name: string, day: string) => string
  readonly revived: (name: string, day: string) => string
  // a new day
  readonly postponeTitle: string
  readonly postponeNote: Readonly<Record<'issued' | 'open', string>>
  readonly postponeIt: string
  readonly reviveTitle: string
  readonly reviveIt: string
  readonly newDay: string
  readonly dayUnknown: string
  // holding
  readonly holding: (name: string) => string
  readonly undecided: (count: number) => string
  readonly allDecided: string
  readonly usualForAll: string
  readonly outcomeOf: (line: string) => string
  /** The key that gives the outcome: the same in both languages. */
  readonly keys: Readonly<Record<Outcome, string>>
  readonly remark: string
  readonly remarkOn: (line: string) => string
  readonly goesTo: string
  readonly goesToOf: (line: string) => string
  readonly toMeeting: (ordinal: number | null, day: string) => string
  readonly shelf: string
  readonly notYet: string
  readonly hintsHolding: { readonly lines: string; readonly usual: string; readonly record: string; readonly leave: string }
  // since the issue
  readonly since: Readonly<Record<'added' | 'changed', string>>
  readonly takenOff: string
  /** In the history, in place of the whole content of a version. */
  readonly keptWhole: string
  // versions
  readonly from: string
  readonly to: string
  readonly versionIssued: (count: number, day: string) => string
  readonly versionHeld: (count: number) => string
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

export const nothingKeptFor = (status: MeetingStatus): 'open' | 'held' | 'other' =>
  status === 'planned' || status === 'drafted' ? 'open' : status === 'held' ? 'held' : 'other'

const keys: LifeText['keys'] = { adopted: 'A', reported: 'R', noted: 'N', deferred: 'D', withdrawn: 'W' }
const linesEn = (count: number) => `${count} line${count === 1 ? '' : 's'}`

export const lifeText: InBothLanguages<LifeText> = {
  en: {
    acts: {
      issue: 'Issue the agenda',
      withdraw: 'Take the issue back',
      hold: 'Record as held',
      record: 'Record as held (agenda never issued)…',
      reopen: 'Take the record back',
      postpone: 'Postpone, or move to another day…',
      cancel: 'Cancel the meeting',
      revive: 'Plan it again',
    },
    issue: 'Issue',
    setNewDay: 'Set the new day…',
    reviveElsewhere: 'Plan it again on another day…',
    notFromHere: (stage) => `Not from “${stage}” in one step`,
    notDue: 'Its day has not come yet',
    leftOut: 'Held without an issued agenda',
    notSet: (what) =>
      `${what.length === 2 ? 'Time and place are' : what[0] === 'time' ? 'The time is' : 'The place is'} not set.`,
    issuedOn: (day) => `issued ${day}`,
    issued: (lines) => `Agenda issued with ${linesEn(lines)}`,
    missingLanguage: (language, count) =>
      `${linesEn(count)} went out without a ${language === 'en' ? 'title in English' : 'title in Japanese'}.`,
    withdrawn: 'Issue taken back; the agenda is drafted again',
    held: (name) => `${name} recorded as held`,
    deferredOn: (count) => `${linesEn(count)} deferred and carried on.`,
    nowReadAsOf: (day) => `The register is read as of ${day} now.`,
    reopened: 'Record taken back; the agenda stands as issued',
    takenBack: (count) => `${linesEn(count)} carried on ${count === 1 ? 'was' : 'were'} taken back.`,
    cancelled: (name) => `${name} cancelled`,
    postponed: (name) => `${name} postponed; the new day is open`,
    movedTo: (name, day) => `${name} moved to ${day}`,
    revived: (name, day) => `${name} planned again for ${day}`,
    postponeTitle: 'Postpone the meeting',
    postponeNote: {
      issued:
        'The agenda goes back to a draft and is numbered anew when it is issued for the new day. The earlier day stays in the history.',
      open: 'The agenda stays as it is. The earlier day stays in the history.',
    },
    postponeIt: 'Postpone',
    reviveTitle: 'Plan the meeting again',
    reviveIt: 'Plan it',
    newDay: 'New day',
    dayUnknown: 'The new day is not known yet',
    holding: (name) => `What came of the ${name}`,
    undecided: (count) => `${linesEn(count)} without an outcome`,
    allDecided: 'Every line has an outcome',
    usualForAll: 'The usual outcome for all',
    outcomeOf: (line) => `Outcome of ${line}`,
    keys,
    remark: 'What was said, or a remark',
    remarkOn: (line) => `Remark on ${line}`,
    goesTo: 'goes to',
    goesToOf: (line) => `Where ${line} goes`,
    toMeeting: (ordinal, day) => `${ordinal === null ? 'Meeting' : ordinalShort(ordinal)}, ${day}`,
    shelf: 'a later meeting',
    notYet: 'Not yet',
    hintsHolding: { lines: 'Lines', usual: 'The usual for all', record: 'Record as held', leave: 'Not yet' },
    since: { added: 'added since the issue', changed: 'changed since the issue' },
    takenOff: 'Taken off since the issue',
    keptWhole: 'kept whole; shown at the meeting under “As issued, as held”',
    from: 'From',
    to: 'To',
    versionIssued: (count, day) => (count === 1 ? `As issued, ${day}` : `${ordinalShort(count)} issue, ${day}`),
    versionHeld: (count) => (count === 1 ? 'As held' : `As held, ${ordinalShort(count)} record`),
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
    acts: {
      issue: '議事次第を発出する',
      withdraw: '発出を取り消す',
      hold: '開催を記録する',
      record: '発出せずに開催を記録する…',
      reopen: '開催の記録を取り消す',
      postpone: '延期・日程変更…',
      cancel: '会合を中止する',
      revive: '改めて予定する',
    },
    issue: '発出',
    setNewDay: '新しい日を決める…',
    reviveElsewhere: '別の日に改めて予定する…',
    notFromHere: (stage) => `「${stage}」からは直接進めません`,
    notDue: 'まだ開催日になっていません',
    leftOut: '次第を発出せずに開催',
    notSet: (what) => `${what.map((one) => (one === 'time' ? '時刻' : '場所')).join('と')}が未定のままです。`,
    issuedOn: (day) => `${day}発出`,
    issued: (lines) => `議事次第(${lines}項目)を発出しました`,
    missingLanguage: (language, count) => `${language === 'en' ? '英語' : '日本語'}の題名がない項目が${count}件あります。`,
    withdrawn: '発出を取り消し、案に戻しました',
    held: (name) => `${name}の開催を記録しました`,
    deferredOn: (count) => `継続とした${count}件を引き継ぎました。`,
    nowReadAsOf: (day) => `以後、台帳は${day}時点で表示されます。`,
    reopened: '開催の記録を取り消し、発出時の状態に戻しました',
    takenBack: (count) => `引き継いだ${count}件を引き揚げました。`,
    cancelled: (name) => `${name}を中止としました`,
    postponed: (name) => `${name}を延期としました(期日未定)`,
    movedTo: (name, day) => `${name}を${day}に変更しました`,
    revived: (name, day) => `${name}を${day}に改めて予定しました`,
    postponeTitle: '会合の延期・日程変更',
    postponeNote: {
      issued: '議事次第は案に戻り、改めて発出する際に番号を付け直します。変更前の日は履歴に残ります。',
      open: '議事次第の案はそのままです。変更前の日は履歴に残ります。',
    },
    postponeIt: '変更する',
    reviveTitle: '会合を改めて予定する',
    reviveIt: '予定する',
    newDay: '新しい開催日',
    dayUnknown: '新しい日は未定',
    holding: (name) => `${name}の結果`,
    undecided: (count) => `結果未記録 ${count}件`,
    allDecided: 'すべての議題に結果があります',
    usualForAll: '残りを通例どおりとする',
    outcomeOf: (line) => `${line}の結果`,
    keys,
    remark: '議事の要旨・備考',
    remarkOn: (line) => `${line}の備考`,
    goesTo: '送り先',
    goesToOf: (line) => `${line}の送り先`,
    toMeeting: (ordinal, day) => `${ordinal === null ? '会合' : ordinalJapanese(ordinal)} ${day}`,
    shelf: '次回以降',
    notYet: '後で記録する',
    hintsHolding: { lines: '項目', usual: '残りを通例どおり', record: '開催を記録', leave: '後で' },
    since: { added: '発出後に追加', changed: '発出後に変更' },
    takenOff: '発出後に取り下げた項目',
    keptWhole: '全文を保存(会合の「発出時・実施時」で表示)',
    from: '変更前',
    to: '変更後',
    versionIssued: (count, day) => (count === 1 ? `発出時(${day})` : `${count}回目の発出時(${day})`),
    versionHeld: (count) => (count === 1 ? '開催時' : `開催時(${count}回目の記録)`),
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
