import type { ActKind, Language } from '../domain/vocabulary.ts'
import { ordinalJapanese, ordinalShort } from '../domain/ordinal.ts'
import type { InBothLanguages } from './texts.ts'

/** Words of the meeting screen: its heading, its life, its matters and what is odd about them, the paper beside it. Days come formatted. */
export interface MeetingsText {
  // heading
  readonly meeting: (ordinal: number | null) => string
  readonly act: Readonly<Record<ActKind, string>>
  readonly agenda: string
  readonly sides: string
  readonly attendance: string
  readonly versions: string
  readonly previous: (name: string | null) => string
  readonly next: (name: string | null) => string
  readonly previousMeeting: string
  readonly nextMeeting: string
  readonly jointWith: (name: string, ordinal: number | null) => string
  readonly daysToGo: (days: number) => string
  readonly notFoundTitle: string
  readonly notFoundText: string
  // life
  readonly steps: string
  readonly removeMeeting: string
  readonly removed: (name: string) => string
  readonly correct: string
  readonly correctIssued: string
  readonly stopCorrecting: string
  readonly correcting: string
  readonly correctingIssued: string
  readonly moreActions: string
  // matters
  readonly matters: string
  readonly date: string
  readonly time: string
  readonly from: string
  readonly to: string
  readonly timeHint: string
  readonly endHint: string
  readonly timeUnreadable: (typed: string) => string
  readonly notSet: string
  readonly place: string
  readonly placeIn: (language: Language) => string
  readonly note: string
  readonly noteHint: string
  readonly noteOnRunSheet: string
  // warnings
  readonly unusualWeekday: (weekday: number, usual: readonly number[]) => string
  readonly ordinalGap: (ordinal: number) => string
  readonly ordinalClash: (ordinal: number) => string
  readonly ordinalDisorder: (ordinal: number) => string
  readonly beforeFounding: (day: string) => string
  /** Lines without a title in the language, and those whose title in it is to be checked. */
  readonly missingLanguage: (language: Language, count: number, unchecked: number) => string
  readonly endsBeforeStart: string
  // side
  readonly paper: string
  readonly details: string
  readonly paperLanguage: string
  readonly paperLanguages: Readonly<Record<'en' | 'ja' | 'both', string>>
  readonly paperFailed: string
  // details
  readonly chair: string
  readonly planned: string
  // new meeting
  readonly newMeeting: string
  readonly dayTaken: (day: string) => string
}

const weekdaysEn = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

const weekdaysJa = '日月火水木金土'

const list = (words: readonly string[], last: string) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`

export const meetingsText: InBothLanguages<MeetingsText> = {
  en: {
    meeting: (ordinal) => (ordinal === null ? 'Meeting' : `${ordinalShort(ordinal)} meeting`),
    act: {
      'cabinet-decision': 'Founding Cabinet decision',
      'oral-consent': 'Founding oral consent of the Cabinet',
      law: 'Founding law',
      other: 'Founding act',
    },
    agenda: 'Agenda',
    sides: 'Sides of the meeting',
    attendance: 'Attendance',
    versions: 'As issued, as held',
    previous: (name) => (name === null ? 'No earlier meeting' : `Earlier: ${name}`),
    next: (name) => (name === null ? 'No later meeting' : `Later: ${name}`),
    previousMeeting: 'Earlier meeting of the body',
    nextMeeting: 'Later meeting of the body',
    jointWith: (name, ordinal) => `Joint session with the ${name}${ordinal === null ? '' : ` (its ${ordinalShort(ordinal)})`}`,
    daysToGo: (days) =>
      days === 0 ? 'today' : days > 0 ? `in ${days} day${days === 1 ? '' : 's'}` : `${-days} day${days === -1 ? '' : 's'} ago`,
    notFoundTitle: 'This meeting is not in the register.',
    notFoundText: 'It was removed, or its planning taken back. The history tells which, and brings it back.',
    steps: 'Stage of the meeting',
    removeMeeting: 'Remove the meeting',
    removed: (name) => `${name} removed`,
    correct: 'Correct the record',
    correctIssued: 'Amend the issued agenda',
    stopCorrecting: 'Done',
    correcting: 'You are correcting the record of a meeting that was held. Every change is in the history.',
    correctingIssued: 'This agenda was issued. Whoever received it does not see what you change now.',
    moreActions: 'More about this meeting',
    matters: 'Date, time and place',
    date: 'Date',
    time: 'Time',
    from: 'from',
    to: 'to',
    timeHint: '10:00',
    endHint: '11:00',
    timeUnreadable: (typed) => `“${typed}” is no time of day. Write 10:00, 1000 or 午前10時.`,
    notSet: 'not set',
    place: 'Place',
    placeIn: (language) => (language === 'en' ? 'Place in English' : 'Place in Japanese'),
    note: 'Note',
    noteHint: 'For the secretariat alone; on no paper but the run sheet',
    noteOnRunSheet: 'on the run sheet only',
    unusualWeekday: (weekday, usual) =>
      `${weekdaysEn[weekday] ?? ''}: this body has met mostly on ${list(
        usual.map((day) => weekdaysEn[day] ?? ''),
        'and',
      )}.`,
    ordinalGap: (ordinal) => `The ${ordinalShort(ordinal)} meeting is missing before this one.`,
    ordinalClash: (ordinal) => `Another meeting is the ${ordinalShort(ordinal)} as well.`,
    ordinalDisorder: (ordinal) => `The ${ordinalShort(ordinal)} meeting stands before one with a smaller number.`,
    beforeFounding: (day) => `The body was founded later, on ${day}.`,
    missingLanguage: (language, count, unchecked) => {
      const name = language === 'en' ? 'English' : 'Japanese'
      return [
        ...(count === 0 ? [] : [`${count} without ${name}`]),
        ...(unchecked === 0 ? [] : [`${unchecked} with ${name} to check`]),
      ].join(', ')
    },
    endsBeforeStart: 'It ends before it begins.',
    paper: 'Paper',
    details: 'Details',
    paperLanguage: 'Language of the paper',
    paperLanguages: { en: 'English', ja: '日本語', both: 'Both' },
    paperFailed: 'The page cannot be shown.',
    chair: 'Chair',
    planned: 'Planned',
    newMeeting: 'New meeting',
    dayTaken: (day) => `This body meets on ${day} already. Choose another day.`,
  },
  ja: {
    meeting: (ordinal) => (ordinal === null ? '会合' : `${ordinalJapanese(ordinal)}会合`),
    act: {
      'cabinet-decision': '設置の閣議決定',
      'oral-consent': '設置の閣議口頭了解',
      law: '設置の法律',
      other: '設置の根拠',
    },
    agenda: '議事次第',
    sides: '会合の各面',
    attendance: '出席',
    versions: '発出時・実施時',
    previous: (name) => (name === null ? '前の会合はありません' : `前: ${name}`),
    next: (name) => (name === null ? '次の会合はありません' : `次: ${name}`),
    previousMeeting: '前の会合',
    nextMeeting: '次の会合',
    jointWith: (name, ordinal) => `${name}${ordinal === null ? '' : `(${ordinalJapanese(ordinal)})`}との合同開催`,
    daysToGo: (days) => (days === 0 ? '本日' : days > 0 ? `${days}日後` : `${-days}日前`),
    notFoundTitle: 'この会合は台帳にありません。',
    notFoundText: '削除されたか、予定が取り消されました。履歴で確認し、元に戻せます。',
    steps: '会合の段階',
    removeMeeting: '会合を削除',
    removed: (name) => `${name}を削除しました`,
    correct: '記録を訂正',
    correctIssued: '発出済みの議事次第を修正',
    stopCorrecting: '完了',
    correcting: '開催済みの会合の記録を訂正しています。変更はすべて履歴に残ります。',
    correctingIssued: '発出済みの議事次第です。ここでの変更は、配布済みのものには反映されません。',
    moreActions: 'この会合のその他の操作',
    matters: '日時及び場所',
    date: '日時',
    time: '時刻',
    from: '開始',
    to: '終了',
    timeHint: '10:00',
    endHint: '11:00',
    timeUnreadable: (typed) => `「${typed}」を時刻として読み取れません。10:00、1000、午前10時のように入力してください。`,
    notSet: '未定',
    place: '場所',
    placeIn: (language) => (language === 'en' ? '場所(英語)' : '場所(日本語)'),
    note: '備考',
    noteHint: '事務局限り(進行要領にのみ印刷)',
    noteOnRunSheet: '進行要領にのみ印刷',
    unusualWeekday: (weekday, usual) =>
      `${weekdaysJa[weekday] ?? ''}曜日です。これまでの会合は主に${usual.map((day) => weekdaysJa[day] ?? '').join('・')}曜日でした。`,
    ordinalGap: (ordinal) => `この会合の前に、${ordinalJapanese(ordinal)}会合が記録されていません。`,
    ordinalClash: (ordinal) => `${ordinalJapanese(ordinal)}会合がほかにもあります。`,
    ordinalDisorder: (ordinal) => `${ordinalJapanese(ordinal)}会合の後に、より小さい回次の会合があります。`,
    beforeFounding: (day) => `設置(${day})より前の日付です。`,
    missingLanguage: (language, count, unchecked) => {
      const name = language === 'en' ? '英文' : '和文'
      return [
        ...(count === 0 ? [] : [`${name}なし ${count}件`]),
        ...(unchecked === 0 ? [] : [`${name}要確認 ${unchecked}件`]),
      ].join('・')
    },
    endsBeforeStart: '終了が開始より前になっています。',
    paper: '文書',
    details: '詳細',
    paperLanguage: '文書の言語',
    paperLanguages: { en: 'English', ja: '日本語', both: '併記' },
    paperFailed: '文書を表示できません。',
    chair: '議長',
    planned: '予定',
    newMeeting: '新規会合',
    dayTaken: (day) => `${day}には既にこの会議体の会合があります。別の日を選んでください。`,
  },
}
