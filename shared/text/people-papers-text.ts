import type { SeatingShape, SecondHand } from '../domain/seating.ts'
import type { InBothLanguages } from './texts.ts'

/** The papers about the people of a body, as the screen lists them. */
export const peoplePapers = ['roster', 'changes', 'attendance', 'plates', 'seating', 'addresses', 'labels'] as const
export type PeoplePaper = (typeof peoplePapers)[number]

/** Words of the screen on which papers about members are chosen, set up and printed. */
export interface PeoplePapersText {
  readonly title: string
  readonly papers: Readonly<Record<PeoplePaper, string>>
  readonly notes: Readonly<Record<PeoplePaper, string>>
  readonly paper: string
  readonly options: string
  readonly open: string
  readonly back: string
  readonly backToMeeting: string
  readonly previous: string
  readonly next: string
  // whose
  readonly whose: string
  readonly asOfDay: (day: string) => string
  readonly ofMeeting: (ordinal: string | null, day: string) => string
  readonly jointNote: string
  readonly noMeeting: string
  readonly noMeetingHint: string
  // options
  readonly language: string
  readonly languages: Readonly<Record<'ja' | 'en' | 'both', string>>
  readonly columns: string
  readonly withHolders: string
  readonly withContacts: string
  readonly withNumbers: string
  readonly severalSeats: string
  readonly persons: Readonly<Record<'twice' | 'once', string>>
  readonly comparedFrom: string
  readonly noEarlierDay: string
  readonly blankLines: string
  readonly onPlate: string
  readonly contents: Readonly<Record<'both' | 'name' | 'post', string>>
  readonly withGuests: string
  readonly onePlate: string
  readonly allPlates: string
  readonly sheet: string
  readonly sheets: Readonly<Record<'12' | '21' | '24', string>>
  readonly sheetNotes: Readonly<Record<'12' | '21' | '24', string>>
  readonly used: string
  readonly usedCount: (count: number) => string
  readonly preview: string
  // seating
  readonly arrange: string
  readonly asPrinted: string
  readonly view: string
  readonly shape: string
  readonly shapes: Readonly<Record<SeatingShape, string>>
  readonly second: string
  readonly seconds: Readonly<Record<SecondHand, string>>
  readonly byProtocol: string
  readonly isByHand: string
  readonly isByProtocol: string
  readonly room: string
  readonly place: (place: number, who: string) => string
  readonly held: (who: string) => string
  readonly swapped: (one: string, other: string) => string
  readonly letGo: string
  readonly table: string
  readonly nobody: string
  readonly nobodyHint: string
  readonly readOnly: string
  readonly proxy: string
  readonly many: string
  readonly keys: Readonly<Record<'walk' | 'take' | 'swap' | 'letGo', string>>
}

export const peoplePapersText: InBothLanguages<PeoplePapersText> = {
  en: {
    title: 'Papers',
    papers: {
      roster: 'Member roster',
      changes: 'Changes of the roster',
      attendance: 'Attendance sheet',
      plates: 'Name plates',
      seating: 'Seating plan',
      addresses: 'Address list',
      labels: 'Address labels',
    },
    notes: {
      roster: 'posts, with holders, contacts or places',
      changes: 'two days side by side',
      attendance: 'to sign, with proxies',
      plates: 'A4, folded, both sides',
      seating: 'who sits where',
      addresses: 'whom to reach, and how',
      labels: 'for envelopes',
    },
    paper: 'Paper',
    options: 'Options',
    open: 'Papers…',
    back: 'Roster',
    backToMeeting: 'Meeting',
    previous: 'Previous paper',
    next: 'Next paper',
    whose: 'Of',
    asOfDay: (day) => `the body, as of ${day}`,
    ofMeeting: (ordinal, day) => [ordinal, day].filter(Boolean).join(', '),
    jointNote: 'A joint session: the rosters of all its bodies.',
    noMeeting: 'No meeting to make this paper for.',
    noMeetingHint: 'It belongs to a meeting; plan one first.',
    language: 'Language of the paper',
    languages: { ja: '日本語', en: 'English', both: 'Both' },
    columns: 'Columns',
    withHolders: 'Holders',
    withContacts: 'Contacts',
    withNumbers: 'Places at the table',
    severalSeats: 'Somebody with several seats',
    persons: { twice: 'named for each', once: 'named once' },
    comparedFrom: 'Compared with',
    noEarlierDay: 'The roster has no earlier state to compare with.',
    blankLines: 'Blank lines for guests',
    onPlate: 'On the plate',
    contents: { both: 'Post and name', name: 'Name', post: 'Post' },
    withGuests: 'Guests too',
    onePlate: 'Plates',
    allPlates: 'Everybody',
    sheet: 'Sheet of labels',
    sheets: { '12': '12 to a sheet', '21': '21 to a sheet', '24': '24 to a sheet' },
    sheetNotes: { '12': '86.4 × 42.3 mm', '21': '63.5 × 38.1 mm', '24': '66.0 × 33.9 mm' },
    used: 'Labels already used on the first sheet',
    usedCount: (count) => (count === 0 ? 'none' : String(count)),
    preview: 'The paper as it prints',
    arrange: 'Arrange',
    asPrinted: 'As printed',
    view: 'View',
    shape: 'Table',
    shapes: { 'u-shape': 'U-shape', 'hollow-square': 'Hollow square', facing: 'Two sides facing', rows: 'Rows facing the chair' },
    second: 'Second place',
    seconds: { left: 'at the left hand', right: 'at the right hand' },
    byProtocol: 'Back to protocol',
    isByHand: 'Places were changed by hand.',
    isByProtocol: 'Everybody sits by protocol.',
    room: 'The room, seen from the entrance',
    place: (place, who) => `Place ${place}: ${who}`,
    held: (who) => `${who} is taken up. Choose with whom to change places.`,
    swapped: (one, other) => `${one} and ${other} have changed places.`,
    letGo: 'Let go.',
    table: 'Table',
    nobody: 'Nobody to be seated on this day.',
    nobodyHint: 'The bodies of this meeting have no roster on its day.',
    readOnly: 'This register is open for reading only.',
    proxy: 'proxy',
    many: 'several persons',
    keys: { walk: 'Walk', take: 'Take up, change places', swap: 'Change places with the neighbour', letGo: 'Let go' },
  },
  ja: {
    title: '文書',
    papers: {
      roster: '構成員名簿',
      changes: '新旧対照表',
      attendance: '出席者名簿',
      plates: '名札',
      seating: '座席表',
      addresses: '連絡先名簿',
      labels: '宛名ラベル',
    },
    notes: {
      roster: '官職のみ、氏名・連絡先・席次入り',
      changes: '二つの日の名簿を対照',
      attendance: '署名用、代理出席欄入り',
      plates: 'A4二つ折り、両面',
      seating: '卓の形と席順',
      addresses: '官職・氏名・連絡先',
      labels: '封筒用',
    },
    paper: '文書',
    options: '設定',
    open: '文書…',
    back: '名簿',
    backToMeeting: '会合',
    previous: '前の文書',
    next: '次の文書',
    whose: '対象',
    asOfDay: (day) => `${day}現在の構成員`,
    ofMeeting: (ordinal, day) => [ordinal, day].filter(Boolean).join(' '),
    jointNote: '合同会議のため、すべての本部・会議の構成員を合わせて示します。',
    noMeeting: '対象となる会合がありません。',
    noMeetingHint: 'この文書は会合ごとに作成します。先に会合を登録してください。',
    language: '文書の言語',
    languages: { ja: '日本語', en: 'English', both: '併記' },
    columns: '欄',
    withHolders: '氏名',
    withContacts: '連絡先',
    withNumbers: '席次',
    severalSeats: '二以上の席を占める者',
    persons: { twice: '席ごとに記載', once: '一回のみ記載' },
    comparedFrom: '比較する日',
    noEarlierDay: '比較すべき以前の状態がありません。',
    blankLines: '陪席者用の空行',
    onPlate: '名札の記載',
    contents: { both: '官職と氏名', name: '氏名', post: '官職' },
    withGuests: '陪席者を含める',
    onePlate: '作成する名札',
    allPlates: '全員',
    sheet: 'ラベル用紙',
    sheets: { '12': '12面', '21': '21面', '24': '24面' },
    sheetNotes: { '12': '86.4×42.3 mm', '21': '63.5×38.1 mm', '24': '66.0×33.9 mm' },
    used: '1枚目の使用済みの面数',
    usedCount: (count) => (count === 0 ? 'なし' : `${count}面`),
    preview: '印刷のとおりの文書',
    arrange: '席を決める',
    asPrinted: '印刷の姿',
    view: '表示',
    shape: '卓の形',
    shapes: { 'u-shape': 'コの字型', 'hollow-square': 'ロの字型', facing: '対面型', rows: 'スクール型' },
    second: '次席',
    seconds: { left: '首席の左', right: '首席の右' },
    byProtocol: '席次どおりに戻す',
    isByHand: '席を手で入れ替えています。',
    isByProtocol: '全員が席次どおりです。',
    room: '出入口から見た会場',
    place: (place, who) => `${place}番 ${who}`,
    held: (who) => `${who}を選びました。入れ替える相手を選んでください。`,
    swapped: (one, other) => `${one}と${other}の席を入れ替えました。`,
    letGo: '選択をやめました。',
    table: '卓',
    nobody: 'この日に着席する方がいません。',
    nobodyHint: 'この会合の本部・会議には、当日の構成員がありません。',
    readOnly: 'この台帳は閲覧のみで開いています。',
    proxy: '代理',
    many: '複数名',
    keys: { walk: '移動', take: '選ぶ・入れ替える', swap: '隣と入れ替え', letGo: 'やめる' },
  },
}
