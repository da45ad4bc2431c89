import { membersConflicts, membersRefusals } from './members-refusal-text.ts'
import { quoted, quotedJa } from './quoted.ts'
import type { ErrorDetails } from './saying.ts'

/** What does not go together with the register, by the reason the program gives. */
export const conflicts: Readonly<
  Record<string, { readonly en: (of: ErrorDetails) => string; readonly ja: (of: ErrorDetails) => string }>
> = {
  'changed-meanwhile': {
    en: () => 'The register was changed while it was being written out.',
    ja: () => '書き出している間に台帳が変更されました。',
  },
  'same-day': {
    en: (of) => `The body already has a meeting on ${of.on}.`,
    ja: (of) => `${of.on}には既に会合があります。`,
  },
  'gone-or-needed': {
    en: () => 'What this points to is no longer in the register, or something there still points to this.',
    ja: () => '参照先が既に台帳にないか、他の項目がこの項目を参照しています。',
  },
  'there-already': {
    en: () => 'There is one like this in the register already.',
    ja: () => '同じ項目が既に台帳にあります。',
  },
  'on-agenda': { en: () => 'It stands on that agenda already.', ja: () => '既にその議題に載っています。' },
  'body-twice': {
    en: () => 'That body takes part in the meeting already.',
    ja: () => 'その会議体は既にこの会合に加わっています。',
  },
  'year-twice': { en: (of) => `The year ${of.year} is there twice.`, ja: (of) => `${of.year}年が重複しています。` },
  'names-overlap': {
    en: (of) => `Two official names at one time: ${quoted(of, 'name', 'one')} and ${quoted(of, 'other', 'another')}.`,
    ja: (of) => `正式名称の使用期間が重なっています(${quotedJa(of, 'name', '名称')}と${quotedJa(of, 'other', '名称')})。`,
  },
  'name-twice': {
    en: (of) => `${quoted(of, 'name', 'The name')} stands there twice.`,
    ja: (of) => `${quotedJa(of, 'name', '名称')}が重複しています。`,
  },
  ...membersConflicts,
  'same-year': {
    en: () => 'The series has a plan of that year already.',
    ja: () => 'その系列には既にその年度の計画があります。',
  },
  linked: { en: () => 'The two plans are linked so already.', ja: () => 'その関係は既に登録されています。' },
}

/** Why something is not allowed, by the reason the program gives. */
export const notAllowed: Readonly<Record<string, { readonly en: string; readonly ja: string }>> = {
  'no-passphrase': { en: 'Set a passphrase first.', ja: '先にパスフレーズを設定してください。' },
  'under-itself': { en: 'A line cannot be moved under itself.', ja: '項目を自分自身の下に移すことはできません。' },
  'too-deep': { en: 'Lines can be nested ten deep at most.', ja: '項目の階層は10段までです。' },
  'items-too-deep': { en: 'Plan items can be nested eight deep at most.', ja: '計画の項目の階層は8段までです。' },
  'plan-circle': { en: 'A plan cannot come to stand before or under itself.', ja: '計画の関係が循環するため、登録できません。' },
  'term-reversed': { en: 'It would end before it begins.', ja: '終わりの日が始まりの日より前になります。' },
  'closed-before-adopted': { en: 'It would be closed before it was adopted.', ja: '決定より前に終結させることはできません。' },
  'no-official-name': {
    en: 'A plan needs an official name in one language at least.',
    ja: '計画には、少なくとも一つの言語の正式名称が必要です。',
  },
  'name-reversed': { en: 'A name would end before it begins.', ja: '名称の使用期間の終わりが始まりより前になっています。' },
  'annual-plan-series': {
    en: 'An annual plan belongs to a series and a fiscal year, and no other plan does.',
    ja: '年度計画は系列と年度を要します。他の種別の計画には系列を設定できません。',
  },
  'no-items': { en: 'The plan has no items yet, so there is nothing to revise.', ja: '項目がまだないため、改定できません。' },
  'revised-before': { en: 'It would be revised before its last revision.', ja: '前回の改定より前の日付になります。' },
  'plan-on-agenda': {
    en: 'Agenda lines point to this plan, so it stays. Take it off those agendas first.',
    ja: 'この計画を扱う議題があるため、削除できません。先に議題との関連を外してください。',
  },
  'report-has-papers': {
    en: 'Papers point to this report, so it stays. Change its status, or take the papers off it first.',
    ja: 'この報告を根拠とする資料があるため、削除できません。状況を変更するか、先に資料との関連を外してください。',
  },
  'plan-in-use': {
    en: 'Other plans, measures, papers or standing lines hang on this plan, so it stays.',
    ja: 'この計画に基づく計画、施策、資料又は定例議題があるため、削除できません。',
  },
  'plan-adopted': {
    en: 'A plan was adopted at this meeting, so it stays.',
    ja: 'この会合で決定された計画があるため、削除できません。',
  },
  'agenda-issued': {
    en: 'The agenda has been issued; open the meeting to change it.',
    ja: '議事次第は発出済みです。変更する場合は会合を開いてください。',
  },
  'before-plan': {
    en: 'A status cannot be dated before the plan was adopted.',
    ja: '計画の策定より前の日付で状況を記録することはできません。',
  },
  'after-today': {
    en: 'A status cannot be dated in the future.',
    ja: '将来の日付で状況を記録することはできません。',
  },
  'item-of-another-plan': {
    en: 'The item belongs to another plan, or to an earlier form of this one.',
    ja: 'この項目は別の計画、又は改定前の計画の項目です。',
  },
  'line-of-another-plan': {
    en: 'That agenda line does not look at this plan.',
    ja: 'その議題は、この計画のフォローアップではありません。',
  },
  'not-a-leaf': {
    en: 'The item holds others; its state is that of the items under it.',
    ja: '下位の項目を持つ項目です。状況は下位の項目ごとに記録してください。',
  },
  'needs-status': {
    en: 'A report needs a status; a note or a figure alone does not say how the item stands.',
    ja: '状況の区分を選んでください。記述や数値だけでは記録できません。',
  },
  'not-at-table': { en: 'One of the two takes no place at this table.', ja: 'いずれかの方は、この卓に着席されません。' },
  'act-attendance': { en: 'Nobody attends a founding act.', ja: '設置の決定には出欠がありません。' },
  'act-bodies': {
    en: 'A founding act belongs to the body it founded.',
    ja: '設置の決定は、設置された会議体に属します。',
  },
  'seat-not-on-day': {
    en: 'That seat is not on the roster of the meeting’s day.',
    ja: 'その席は、開催日の名簿にありません。',
  },
  'one-head': {
    en: 'Only a seat that stands for many posts is counted.',
    ja: '人数を記録できるのは、複数の職をまとめた席に限ります。',
  },
  'nothing-recorded': {
    en: 'Record the attendance first, then the note.',
    ja: '備考は、出欠を記録してから入力してください。',
  },
  'last-body': {
    en: 'A meeting belongs to one registered body at least.',
    ja: '会合には、台帳に登録された会議体が少なくとも一つ必要です。',
  },
  'external-lead': {
    en: 'A body known by name only cannot lead: the register keeps a meeting with its leading body.',
    ja: '名称のみ登録された会議体は、主催とすることができません。会合は主催の会議体の下に整理されます。',
  },
  'plan-of-body': {
    en: 'A plan of that body was adopted at this meeting, so the body stays.',
    ja: 'この会合で決定された当該会議体の計画があるため、外すことができません。',
  },
  ...membersRefusals,
  'nameless-body': {
    en: 'A body needs a name in one language at least.',
    ja: '会議体には、日本語又は英語の名称が必要です。',
  },
  'typed-path': { en: 'A register is opened by its full path.', ja: '台帳は完全なパスで指定してください。' },
  'second-folder-same': {
    en: 'That is the register’s own folder; a second one lies elsewhere, best on another disk.',
    ja: '台帳と同じフォルダーです。別の場所、できれば別のディスクを選んでください。',
  },
  baseline: {
    en: 'The register began with this; it cannot be taken back.',
    ja: '台帳の初期登録のため、取り消すことはできません。',
  },
  'not-last-state': {
    en: 'The row has gone since, or stands in the way; undo that first.',
    ja: 'その後の変更と両立しません。先にその変更を元に戻してください。',
  },
  'not-empty': {
    en: 'The register already holds facts; whole registers are taken only into an empty one.',
    ja: '台帳に既に内容があります。台帳全体の取り込みは空の台帳に限ります。',
  },
}
