import type { LifeAct } from '../domain/meeting-life.ts'
import { ordinalJapanese, ordinalShort } from '../domain/ordinal.ts'
import type { Outcome } from '../domain/vocabulary.ts'
import type { InBothLanguages } from './texts.ts'

/** Words of a meeting's life: its steps, a new day, and recording it as held. Days come formatted. */
export interface LifeText {
  /** What each step is called where it can be taken. */
  readonly acts: Readonly<Record<LifeAct, string>>
  readonly issue: string
  readonly setNewDay: string
  readonly reviveElsewhere: string
  readonly notFromHere: (stage: string) => string
  readonly notDue: string
  /** Of issuing again. */
  readonly nothingChanged: string
  /** Before a meeting is recorded whose day, so many days ahead, has not come. */
  readonly early: (day: string, days: number) => string
  /** The stage of issue, of a meeting held without. */
  readonly leftOut: string
  /** An agenda went out without these. */
  readonly notSet: (what: readonly ('time' | 'place')[]) => string
  readonly issuedOn: (day: string) => string
  /** What was done. */
  readonly issued: (lines: number) => string
  readonly reissued: (lines: number) => string
  /** Over the paper of an agenda that went out. */
  readonly paperAsIssued: (day: string) => string
  readonly paperWithoutChanges: string
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
}

const keys: LifeText['keys'] = { adopted: 'A', reported: 'R', noted: 'N', deferred: 'D', withdrawn: 'W' }

const linesEn = (count: number) => `${count} line${count === 1 ? '' : 's'}`

export const lifeText: InBothLanguages<LifeText> = {
  en: {
    acts: {
      issue: 'Issue the agenda',
      reissue: 'Issue again',
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
    nothingChanged: 'Nothing printed has changed since the issue',
    early: (day, days) =>
      `Its day has not come yet: ${day} is ${days === 1 ? 'tomorrow' : `${days} days ahead`}. Once recorded, the register is read as of that day.`,
    leftOut: 'Held without an issued agenda',
    notSet: (what) =>
      `${what.length === 2 ? 'Time and place are' : what[0] === 'time' ? 'The time is' : 'The place is'} not set.`,
    issuedOn: (day) => `issued ${day}`,
    issued: (lines) => `Agenda issued with ${linesEn(lines)}`,
    reissued: (lines) => `Agenda issued again with ${linesEn(lines)}; the earlier issue is kept`,
    paperAsIssued: (day) => `As issued on ${day}.`,
    paperWithoutChanges: 'What was changed since is not on it.',
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
  },
  ja: {
    acts: {
      issue: '議事次第を発出する',
      reissue: '改めて発出する',
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
    nothingChanged: '発出後、印刷される内容に変更はありません',
    early: (day, days) =>
      `開催日は${days === 1 ? '明日' : `${days}日後`}（${day}）です。記録すると、その日の時点で台帳を表示します。`,
    leftOut: '次第を発出せずに開催',
    notSet: (what) => `${what.map((one) => (one === 'time' ? '時刻' : '場所')).join('と')}が未定のままです。`,
    issuedOn: (day) => `${day}発出`,
    issued: (lines) => `議事次第(${lines}項目)を発出しました`,
    reissued: (lines) => `議事次第(${lines}項目)を改めて発出しました。前回の発出分も保存されています`,
    paperAsIssued: (day) => `${day}発出の版`,
    paperWithoutChanges: '(以後の変更を除く)',
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
  },
}
