import type { ActKind, Language } from '../domain/vocabulary.ts'
import { ordinalJapanese, ordinalShort } from '../domain/ordinal.ts'
import type { InBothLanguages } from './texts.ts'

interface Hint {
  readonly keys: string | readonly string[]
  readonly text: string
}

/** Words of the meeting screen: its heading, its matters, the agenda editor, the draft tray, the paper. Days come formatted. */
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
  readonly missingLanguage: (language: Language, count: number) => string
  readonly endsBeforeStart: string
  // lines
  readonly lineCount: (count: number) => string
  readonly bothLanguages: string
  readonly heading: string
  readonly headingNoNumber: string
  readonly titleOf: (number: string | null, language: Language) => string
  readonly titleMissingEn: string
  readonly titleMissingJa: string
  readonly newLineHint: string
  readonly firstLine: string
  readonly nextLine: string
  readonly toBeConfirmed: string
  readonly kindIs: (kind: string) => string
  readonly yearIs: (year: string) => string
  readonly outcomeIs: (outcome: string) => string
  readonly setYear: string
  readonly noYear: string
  readonly noOutcome: string
  readonly moreAbout: string
  readonly coversMore: string
  readonly coversMoreHint: string
  readonly coversMoreLong: string
  readonly notRecorded: string
  readonly questionCount: (count: number) => string
  readonly hasNote: string
  readonly menuOf: Readonly<Record<'kind' | 'year' | 'outcome' | 'more', string>>
  readonly unlink: (plan: string) => string
  readonly moveUp: string
  readonly moveDown: string
  readonly nest: string
  readonly unnest: string
  readonly removeLine: string
  readonly linkPlan: string
  readonly linkedAlready: string
  readonly noPlanFound: (typed: string) => string
  readonly noAgendaRecorded: string
  readonly noAgendaOfAct: string
  // keys
  readonly hintsWriting: readonly Hint[]
  readonly hintsChoosing: readonly Hint[]
  readonly hintsReading: readonly Hint[]
  readonly hintsTray: readonly Hint[]
  readonly changeKind: string
  readonly changeYear: string
  readonly changeOutcome: string
  readonly addLine: string
  readonly toggleTray: string
  readonly toggleDetails: string
  // saving
  readonly notSavedTitle: string
  readonly retrySaving: string
  readonly changedElsewhere: string
  readonly removedElsewhere: string
  readonly keepMine: string
  readonly keepTheirs: string
  readonly addMineAgain: string
  readonly letGo: string
  // draft tray
  readonly drafted: string
  readonly trayCounts: (on: number, proposed: number, leftOut: number) => string
  readonly acceptAll: string
  readonly acceptLine: (title: string) => string
  readonly takeOff: (title: string) => string
  readonly onAgenda: string
  readonly leftOut: (count: number) => string
  readonly nothingProposed: string
  readonly nothingProposedText: string
  readonly proposals: string
  readonly openTray: string
  readonly closeTray: string
  // side
  readonly paper: string
  readonly details: string
  readonly paperLanguage: string
  readonly paperLanguages: Readonly<Record<'en' | 'ja' | 'both', string>>
  readonly paperFailed: string
  // details
  readonly aboutLine: (number: string | null) => string
  readonly chooseLine: string
  readonly kind: string
  readonly fiscalYear: string
  readonly fiscalYearHelp: string
  readonly plans: string
  readonly noPlans: string
  readonly minutes: string
  readonly presenter: string
  readonly outcome: string
  readonly outcomeNote: string
  readonly internalNote: string
  readonly why: string
  readonly sources: string
  readonly locator: (locator: string) => string
  readonly ofField: (field: string) => string
  /** Names of the fields that a source speaks for. */
  readonly fields: Readonly<Record<string, string>>
  readonly openQuestions: string
  readonly nothingOpen: string
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
    missingLanguage: (language, count) => `${count} without ${language === 'en' ? 'English' : 'Japanese'}`,
    endsBeforeStart: 'It ends before it begins.',
    lineCount: (count) => `${count} line${count === 1 ? '' : 's'}`,
    bothLanguages: 'Both languages',
    heading: 'Heading',
    headingNoNumber: 'Heading without a number',
    titleOf: (number, language) =>
      `${number === null ? 'Heading' : `Line ${number}`}, ${language === 'en' ? 'English' : 'Japanese'} title`,
    titleMissingEn: 'no English yet',
    titleMissingJa: 'no Japanese yet',
    newLineHint: 'Write a line, or @ to link a plan',
    firstLine: 'Write the first line, or paste lines from elsewhere',
    nextLine: 'Next line, or @ to link a plan',
    toBeConfirmed: 'to be confirmed',
    kindIs: (kind) => `Kind: ${kind}`,
    yearIs: (year) => `Year: ${year}`,
    outcomeIs: (outcome) => `Outcome: ${outcome}`,
    setYear: 'Set the fiscal year',
    noYear: 'No fiscal year',
    noOutcome: 'No outcome recorded',
    moreAbout: 'More about this line',
    coversMore: 'etc.',
    coversMoreHint: 'Covers more plans than it names',
    coversMoreLong: '“etc.”: covers more than it names',
    notRecorded: 'plan not registered yet',
    questionCount: (count) => `${count} open question${count === 1 ? '' : 's'}`,
    hasNote: 'note',
    menuOf: { kind: 'Kind', year: 'Fiscal year', outcome: 'Outcome', more: 'This line' },
    unlink: (plan) => `Unlink ${plan}`,
    moveUp: 'Move up',
    moveDown: 'Move down',
    nest: 'Nest below the line above',
    unnest: 'One level out',
    removeLine: 'Remove',
    linkPlan: 'Link a plan',
    linkedAlready: 'linked already',
    noPlanFound: (typed) => `No plan is called “${typed}”.`,
    noAgendaRecorded: 'No agenda of this meeting is recorded.',
    noAgendaOfAct: 'A founding act has no agenda.',
    hintsWriting: [
      { keys: 'Enter', text: 'Next line' },
      { keys: ['Alt+ArrowUp', 'Alt+ArrowDown'], text: 'Move' },
      { keys: 'Tab', text: 'Nest' },
      { keys: '@', text: 'Link a plan' },
      { keys: 'Shift+Enter', text: 'Other language' },
      { keys: 'Escape', text: 'Leave' },
    ],
    hintsChoosing: [
      { keys: 'Enter', text: 'Write' },
      { keys: ['Shift+ArrowUp', 'Shift+ArrowDown'], text: 'Choose several' },
      { keys: ['Alt+ArrowUp', 'Alt+ArrowDown'], text: 'Move' },
      { keys: ['Mod+]', 'Mod+['], text: 'Nest' },
      { keys: 'Delete', text: 'Remove' },
    ],
    hintsReading: [{ keys: ['ArrowUp', 'ArrowDown'], text: 'Lines' }],
    hintsTray: [
      { keys: 'Space', text: 'Accept or take off' },
      { keys: 'A', text: 'Accept all' },
    ],
    changeKind: 'Kind of the line…',
    changeYear: 'Fiscal year of the line…',
    changeOutcome: 'Outcome of the line…',
    addLine: 'Add a line',
    toggleTray: 'Draft from precedent',
    toggleDetails: 'Paper or details',
    retrySaving: 'Save again',
    notSavedTitle: 'What you wrote is not saved yet.',
    changedElsewhere: 'Changed elsewhere while you wrote. The newer words stand above, yours are kept here:',
    removedElsewhere: 'This line was removed elsewhere while you wrote. Your words are kept here:',
    keepMine: 'Use mine',
    keepTheirs: 'Keep the newer',
    addMineAgain: 'Add as a new line',
    letGo: 'Let go',
    drafted: 'Drafted from precedent',
    trayCounts: (on, proposed, leftOut) => `${on} accepted, ${proposed} proposed, ${leftOut} left out`,
    acceptAll: 'Accept all',
    acceptLine: (title) => `Accept: ${title}`,
    takeOff: (title) => `On the agenda: ${title}`,
    onAgenda: 'on the agenda',
    leftOut: (count) => `${count} left out`,
    nothingProposed: 'Nothing to propose.',
    nothingProposedText: 'No earlier meeting of this body has an agenda to draft from.',
    proposals: 'Proposed lines',
    openTray: 'Open the draft',
    closeTray: 'Close the draft',
    paper: 'Paper',
    details: 'Details',
    paperLanguage: 'Language of the paper',
    paperLanguages: { en: 'English', ja: '日本語', both: 'Both' },
    paperFailed: 'The page cannot be shown.',
    aboutLine: (number) => (number === null ? 'This heading' : `Line ${number}`),
    chooseLine: 'Choose a line to see everything about it here.',
    kind: 'Kind',
    fiscalYear: 'Fiscal year',
    fiscalYearHelp: '2005, FY2005 or 平成17年度',
    plans: 'Plans',
    noPlans: 'None linked. Type @ in the line.',
    minutes: 'Length in minutes',
    presenter: 'Presented by',
    outcome: 'Outcome',
    outcomeNote: 'What was said, or a remark',
    internalNote: 'Internal note (on the run sheet only)',
    why: 'Why it is here',
    sources: 'Sources',
    locator: (locator) => locator,
    ofField: (field) => `for the ${field}`,
    fields: {
      title_en: 'English title',
      title_ja: 'Japanese title',
      held_on: 'date',
      ordinal: 'number of the meeting',
      kind: 'kind',
      outcome: 'outcome',
      act_kind: 'kind of act',
    },
    openQuestions: 'Open questions',
    nothingOpen: 'No source is recorded yet.',
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
    missingLanguage: (language, count) => `${language === 'en' ? '英文' : '和文'}なし ${count}件`,
    endsBeforeStart: '終了が開始より前になっています。',
    lineCount: (count) => `${count}件`,
    bothLanguages: '和英併記',
    heading: '見出し',
    headingNoNumber: '番号を付けない見出し',
    titleOf: (number, language) =>
      `${number === null ? '見出し' : `議題${number}`} ${language === 'en' ? '英語' : '日本語'}の件名`,
    titleMissingEn: '英訳なし',
    titleMissingJa: '和文なし',
    newLineHint: '件名を入力(@ で計画を関連付け)',
    firstLine: '最初の議題を入力(貼り付けもできます)',
    nextLine: '次の行(@ で計画を関連付け)',
    toBeConfirmed: '〔仮〕',
    kindIs: (kind) => `種別: ${kind}`,
    yearIs: (year) => `年度: ${year}`,
    outcomeIs: (outcome) => `結果: ${outcome}`,
    setYear: '年度を設定',
    noYear: '年度なし',
    noOutcome: '結果の記録なし',
    moreAbout: 'この行のその他の操作',
    coversMore: '等',
    coversMoreHint: '件名に挙げた計画以外も含む',
    coversMoreLong: '「等」: 件名に挙げたもの以外も含む',
    notRecorded: '計画は台帳に未登録',
    questionCount: (count) => `要確認${count}件`,
    hasNote: 'メモあり',
    menuOf: { kind: '種別', year: '年度', outcome: '結果', more: 'この行' },
    unlink: (plan) => `「${plan}」との関連付けを外す`,
    moveUp: '上へ移動',
    moveDown: '下へ移動',
    nest: '字下げ',
    unnest: '字下げを戻す',
    removeLine: '削除',
    linkPlan: '計画を関連付け',
    linkedAlready: '関連付け済み',
    noPlanFound: (typed) => `「${typed}」に当たる計画はありません。`,
    noAgendaRecorded: 'この会合の議事次第は記録されていません。',
    noAgendaOfAct: '設置の決定に議事次第はありません。',
    hintsWriting: [
      { keys: 'Enter', text: '次の行' },
      { keys: ['Alt+ArrowUp', 'Alt+ArrowDown'], text: '移動' },
      { keys: 'Tab', text: '字下げ' },
      { keys: '@', text: '計画を関連付け' },
      { keys: 'Shift+Enter', text: '他の言語' },
      { keys: 'Escape', text: '入力を終える' },
    ],
    hintsChoosing: [
      { keys: 'Enter', text: '入力' },
      { keys: ['Shift+ArrowUp', 'Shift+ArrowDown'], text: '複数選択' },
      { keys: ['Alt+ArrowUp', 'Alt+ArrowDown'], text: '移動' },
      { keys: ['Mod+]', 'Mod+['], text: '字下げ' },
      { keys: 'Delete', text: '削除' },
    ],
    hintsReading: [{ keys: ['ArrowUp', 'ArrowDown'], text: '行の移動' }],
    hintsTray: [
      { keys: 'Space', text: '採用・取消し' },
      { keys: 'A', text: 'すべて採用' },
    ],
    changeKind: '議題の種別…',
    changeYear: '議題の年度…',
    changeOutcome: '議題の結果…',
    addLine: '議題を追加',
    toggleTray: '前例からの案',
    toggleDetails: '文書・詳細の切替え',
    retrySaving: '再度保存',
    notSavedTitle: '入力した内容はまだ保存されていません。',
    changedElsewhere: '入力中に別の場所で変更されました。新しい件名を上に表示し、入力した件名はここに残しています。',
    removedElsewhere: '入力中にこの行は別の場所で削除されました。入力した件名はここに残しています。',
    keepMine: '入力した件名を使う',
    keepTheirs: '新しい件名を残す',
    addMineAgain: '新しい行として追加',
    letGo: '破棄',
    drafted: '前例からの案',
    trayCounts: (on, proposed, leftOut) => `採用${on}・提案${proposed}・除外${leftOut}`,
    acceptAll: 'すべて採用',
    acceptLine: (title) => `採用: ${title}`,
    takeOff: (title) => `採用済み: ${title}`,
    onAgenda: '採用済み',
    leftOut: (count) => `除外${count}件`,
    nothingProposed: '提案する議題はありません。',
    nothingProposedText: '前例となる会合の議事次第がありません。',
    proposals: '提案された議題',
    openTray: '案を開く',
    closeTray: '案を閉じる',
    paper: '文書',
    details: '詳細',
    paperLanguage: '文書の言語',
    paperLanguages: { en: 'English', ja: '日本語', both: '併記' },
    paperFailed: '文書を表示できません。',
    aboutLine: (number) => (number === null ? 'この見出し' : `議題${number}`),
    chooseLine: '行を選ぶと、その詳細をここに表示します。',
    kind: '種別',
    fiscalYear: '年度',
    fiscalYearHelp: '平成17年度、H17年度、2005など',
    plans: '計画',
    noPlans: '関連付けなし(行の中で @ を入力)',
    minutes: '所要時間(分)',
    presenter: '説明者',
    outcome: '結果',
    outcomeNote: '議事の要旨・備考',
    internalNote: '内部メモ(進行要領にのみ印刷)',
    why: '提案の理由',
    sources: '出典',
    locator: (locator) => locator,
    ofField: (field) => `対象: ${field}`,
    fields: {
      title_en: '英語の件名',
      title_ja: '日本語の件名',
      held_on: '開催日',
      ordinal: '回次',
      kind: '種別',
      outcome: '結果',
      act_kind: '根拠の種別',
    },
    openQuestions: '要確認事項',
    nothingOpen: '出典の記録はまだありません。',
    chair: '議長',
    planned: '予定',
    newMeeting: '新規会合',
    dayTaken: (day) => `${day}には既にこの会議体の会合があります。別の日を選んでください。`,
  },
}
