import { counted } from './count.ts'
import type { InBothLanguages } from './texts.ts'

/** Words of setting up an empty register: the body, its first meeting, its members. Days come formatted. */
export interface StartText {
  readonly title: string
  readonly steps: Readonly<Record<'body' | 'meeting' | 'members', string>>
  readonly stepOf: (at: number, of: number) => string
  readonly bodyTitle: string
  readonly bodyNote: string
  readonly registerBody: string
  readonly importInstead: string
  readonly meetingTitle: string
  readonly meetingNote: (body: string) => string
  readonly day: string
  readonly ordinal: string
  readonly ordinalHelp: string
  readonly ordinalUnreadable: string
  readonly dayNeeded: string
  readonly dayTaken: (day: string) => string
  readonly planMeeting: string
  readonly membersTitle: string
  readonly membersNote: (body: string) => string
  readonly list: string
  readonly listPlaceholder: string
  readonly from: string
  readonly fromHelp: string
  readonly dayOfList: (day: string) => string
  readonly takeMembers: (seats: number) => string
  readonly tookMembers: (seats: number) => string
  readonly preview: string
  readonly counted: (seats: number, newPosts: number) => string
  readonly takes: string
  readonly takeLine: (post: string) => string
  readonly role: string
  readonly post: string
  readonly holder: string
  readonly ministry: string
  readonly ministryOf: (post: string) => string
  readonly noMinistry: string
  readonly newMinistry: (name: string) => string
  readonly seated: string
  readonly twice: string
  readonly newPost: string
  readonly unnamed: string
  readonly postOnLine: (line: number) => string
  readonly holderOf: (post: string) => string
  readonly line: (line: number) => string
  readonly nothingYet: string
  readonly skip: string
  readonly skipAll: string
  readonly begin: string
  readonly import: string
  readonly noBodiesYet: string
  readonly plansFollow: string
  readonly organizationsFollow: string
  readonly noBodyTitle: string
  readonly noBodyText: string
}

export const startText: InBothLanguages<StartText> = {
  en: {
    title: 'Set up the register',
    steps: { body: 'The body', meeting: 'Its meeting', members: 'Its members' },
    stepOf: (at, of) => `Step ${at} of ${of}`,
    bodyTitle: 'Which body does your office serve?',
    bodyNote: 'One is enough to begin with; others follow under Bodies. All of it can be changed later.',
    registerBody: 'Register the body',
    importInstead: 'Import from a file instead',
    meetingTitle: 'When is its first or next meeting?',
    meetingNote: (body) => `The meeting of ${body} on whose agenda you will work.`,
    day: 'Day of the meeting',
    ordinal: 'Number of the meeting',
    ordinalHelp: 'For a body that has met before: write 12 for the twelfth.',
    ordinalUnreadable: 'A whole number from 1 to 9999.',
    dayNeeded: 'Choose the day, or skip this step.',
    dayTaken: (day) => `The body meets on ${day} already.`,
    planMeeting: 'Plan the meeting',
    membersTitle: 'Who sits on it?',
    membersNote: (body) =>
      `Paste the list of members of ${body} as you have it, or the rows of a spreadsheet: roles before the posts or above them, names beside them if you like. Ministries are told by the titles or by headings. Nothing is kept before you take it in.`,
    list: 'List of members',
    listPlaceholder:
      'Chief: Prime Minister\nDeputy Chief: Minister of Justice – YAMADA Hanako\nMembers: Minister of Finance\nMinister of Foreign Affairs',
    from: 'Members from',
    fromHelp: 'The day from which the list holds.',
    dayOfList: (day) => `The list itself names ${day}.`,
    takeMembers: (seats) => (seats === 0 ? 'Take in the members' : `Take in ${counted(seats, 'seat')}`),
    tookMembers: (seats) => `${counted(seats, 'seat')} entered`,
    preview: 'What it would enter',
    counted: (seats, newPosts) =>
      newPosts === 0 ? counted(seats, 'seat') : `${counted(seats, 'seat')} · ${counted(newPosts, 'new post')}`,
    takes: 'Take in',
    takeLine: (post) => `Take in ${post}`,
    role: 'Role',
    post: 'Post',
    holder: 'Holder',
    ministry: 'Ministry',
    ministryOf: (post) => `Ministry of ${post}`,
    noMinistry: 'none',
    newMinistry: (name) => `${name} (new)`,
    seated: 'has its seat already',
    twice: 'Stands in the list twice; one seat is made.',
    newPost: 'new',
    unnamed: 'nobody named',
    postOnLine: (line) => `Post on line ${line}`,
    holderOf: (post) => `Holder of ${post}`,
    line: (line) => `Line ${line}`,
    nothingYet: 'What the list would enter stands here as soon as it is pasted.',
    skip: 'Skip this step',
    skipAll: 'Skip all of it',
    begin: 'Set up the first body',
    import: 'Import',
    noBodiesYet: 'No body is registered yet.',
    plansFollow: 'A plan belongs to the body that adopted it. Begin with the body.',
    organizationsFollow: 'Enter a ministry with the button above, or import a list of them.',
    noBodyTitle: 'There is no such body.',
    noBodyText: 'Begin with the body; its meeting and members follow.',
  },
  ja: {
    title: '台帳の準備',
    steps: { body: '会議体', meeting: '会合', members: '構成員' },
    stepOf: (at, of) => `${of}段階中${at}`,
    bodyTitle: '所掌する会議体を登録します',
    bodyNote: 'まず一つで足ります。ほかの会議体は「本部・会議」から追加できます。すべて後から変更できます。',
    registerBody: '会議体を登録',
    importInstead: 'ファイルから取り込む',
    meetingTitle: '初回又は次回の会合の日を決めます',
    meetingNote: (body) => `これから議事次第を作る、${body}の会合です。`,
    day: '開催日',
    ordinal: '回次',
    ordinalHelp: '既に開催している会議体では、第12回なら12と入力します。',
    ordinalUnreadable: '1から9999までの整数を入力してください。',
    dayNeeded: '開催日を選ぶか、この段階を飛ばしてください。',
    dayTaken: (day) => `${day}には、この会議体の会合が既にあります。`,
    planMeeting: '会合を予定',
    membersTitle: '構成員を登録します',
    membersNote: (body) =>
      `${body}の構成員名簿をお手元のまま貼り付けてください（表計算の表でも読み取ります）。役職は官職の前でも上でも、氏名はあってもなくても読み取ります。府省庁は官職名又は見出しから判別します。登録するまで台帳は変わりません。`,
    list: '構成員名簿',
    listPlaceholder: '本部長　内閣総理大臣\n副本部長　法務大臣　山田　花子（やまだ　はなこ）\n本部員　財務大臣\n　　　　外務大臣',
    from: '構成員となる日',
    fromHelp: '名簿の有効となる日です。',
    dayOfList: (day) => `名簿の日付は${day}です。`,
    takeMembers: (seats) => (seats === 0 ? '構成員を登録' : `${seats}席を登録`),
    tookMembers: (seats) => `${seats}席を登録しました`,
    preview: '登録の内容',
    counted: (seats, newPosts) => (newPosts === 0 ? `${seats}席` : `${seats}席・新しい官職${newPosts}件`),
    takes: '登録',
    takeLine: (post) => `${post}を登録する`,
    role: '役職',
    post: '官職',
    holder: '在職者',
    ministry: '府省庁',
    ministryOf: (post) => `${post}の府省庁`,
    noMinistry: 'なし',
    newMinistry: (name) => `${name}（新規）`,
    seated: '既に構成員です',
    twice: '名簿に重複しています。席は一つとします。',
    newPost: '新規',
    unnamed: '氏名の記載なし',
    postOnLine: (line) => `${line}行目の官職`,
    holderOf: (post) => `${post}の在職者`,
    line: (line) => `${line}行目`,
    nothingYet: '名簿を貼り付けると、登録される内容がここに表示されます。',
    skip: 'この段階を飛ばす',
    skipAll: 'すべて飛ばす',
    begin: '最初の会議体を登録',
    import: '取り込む',
    noBodiesYet: '会議体がまだ登録されていません。',
    plansFollow: '計画は、決定した会議体に属します。まず会議体を登録してください。',
    organizationsFollow: '上のボタンで府省庁を入力するか、一覧を取り込んでください。',
    noBodyTitle: 'この会議体はありません。',
    noBodyText: '会議体の登録から始めてください。会合と構成員はその後に続きます。',
  },
}
