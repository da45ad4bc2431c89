import type { InBothLanguages } from './texts.ts'

/** Words of editing a roster on the roster itself. */
export interface RosterEditText {
  readonly addSeat: string
  /** The title of a question about one seat. */
  readonly about: (act: string, post: string) => string
  readonly addSeatNote: (after: string | null) => string
  readonly moveUp: string
  readonly moveDown: string
  readonly placeFrom: string
  readonly placeNote: string
  readonly place: string
  readonly before: string
  readonly atTheEnd: string
  readonly endSeat: string
  readonly endNote: string
  readonly end: string
  readonly removeSeat: string
  readonly replaceHolder: string
  readonly replaceNote: string
  readonly replace: string
  readonly from: string
  readonly until: string
  readonly post: string
  readonly organization: string
  readonly role: string
  readonly holder: string
  readonly holderHelp: string
  readonly fromHelp: string
  readonly reading: string
  readonly newThing: (words: string) => string
  readonly nature: string
  readonly natures: Readonly<Record<'holder' | 'acting' | 'concurrent', string>>
  readonly leaveVacant: string
  readonly postNeeded: string
  readonly holderNeeded: string
  readonly order: string
  readonly designatedBy: string
  readonly noAct: string
  readonly note: string
  readonly edit: string
  readonly openPost: string
  readonly findings: Readonly<Record<'two-chiefs' | 'same-order' | 'post-twice', (places: string) => string>>
  readonly ministers: string
  readonly ministersUnknown: string
  readonly enterCabinet: string
}

export const rosterEditText: InBothLanguages<RosterEditText> = {
  en: {
    addSeat: 'Add a seat',
    about: (act, post) => `${act.replace('…', '')}: ${post}`,
    addSeatNote: (after) => (after === null ? 'It comes at the end.' : `It comes after ${after}.`),
    moveUp: 'Move up',
    moveDown: 'Move down',
    placeFrom: 'Another place from a day…',
    placeNote: 'Until the day before it stays where it was. To correct the order of all days, move it instead.',
    place: 'Move',
    before: 'Before',
    atTheEnd: 'at the end',
    endSeat: 'End the seat…',
    endNote: 'The last day on which the seat is on the roster.',
    end: 'End',
    removeSeat: 'Remove the seat',
    replaceHolder: 'Replace the holder…',
    replaceNote: 'Whoever holds the post so far ends the day before, on every body.',
    replace: 'Enter',
    from: 'From',
    until: 'Until',
    post: 'Post',
    organization: 'Ministry or agency',
    role: 'Role',
    holder: 'Holder',
    holderHelp: 'May be left empty',
    fromHelp: 'The day being read. Empty: not recorded.',
    reading: 'Reading (kana)',
    newThing: (words) => `“${words}” will be entered anew.`,
    nature: 'In what capacity',
    natures: { holder: 'regular holder', acting: 'acting', concurrent: 'beside another post' },
    leaveVacant: 'The post is vacant from that day',
    postNeeded: 'Which post?',
    holderNeeded: 'Who is it?',
    order: 'Place',
    designatedBy: 'Designated by',
    noAct: 'not recorded',
    note: 'Note',
    edit: 'Correct',
    openPost: 'Post and its holders',
    findings: {
      'two-chiefs': (places) => `More than one chief: ${places}.`,
      'same-order': (places) => `Seats share one place: ${places}. They stand as entered.`,
      'post-twice': (places) => `One post has two seats: ${places}.`,
    },
    ministers: 'The ministers of the day',
    ministersUnknown: 'No cabinet list is known for this day.',
    enterCabinet: 'Enter one',
  },
  ja: {
    addSeat: '席を追加',
    about: (act, post) => `${act.replace('…', '')}: ${post}`,
    addSeatNote: (after) => (after === null ? '末尾に加わります。' : `「${after}」の次に加わります。`),
    moveUp: '上へ',
    moveDown: '下へ',
    placeFrom: '席順の変更…',
    placeNote: '前日までは元の順のまま残ります。すべての日の順を訂正するときは、「上へ」「下へ」を使ってください。',
    place: '変更する',
    before: '次の席の前',
    atTheEnd: '末尾',
    endSeat: '席の廃止…',
    endNote: '名簿に載る最後の日を入力してください。',
    end: '記録する',
    removeSeat: '席を削除',
    replaceHolder: '在職者の交代…',
    replaceNote: '現在の在職者は、すべての会議体で前日までとなります。',
    replace: '記録する',
    from: '始期',
    until: '終期',
    post: '官職',
    organization: '府省庁',
    role: '役職',
    holder: '在職者',
    holderHelp: '空欄でもかまいません',
    fromHelp: '表示中の日です。空欄なら「記録なし」となります。',
    reading: 'ふりがな',
    newThing: (words) => `「${words}」を新たに登録します。`,
    nature: '区分',
    natures: { holder: '本務', acting: '事務取扱', concurrent: '兼任' },
    leaveVacant: 'その日から欠員とする',
    postNeeded: '官職を指定してください。',
    holderNeeded: '在職者を指定してください。',
    order: '順',
    designatedBy: '指名の根拠',
    noAct: '記録なし',
    note: '備考',
    edit: '訂正',
    openPost: '官職と歴代の在職者',
    findings: {
      'two-chiefs': (places) => `長が複数います: ${places}`,
      'same-order': (places) => `同じ順番の席があります: ${places}(登録順に並べています)`,
      'post-twice': (places) => `同じ官職の席が複数あります: ${places}`,
    },
    ministers: '当日の閣僚',
    ministersUnknown: 'この日の閣僚名簿は登録されていません。',
    enterCabinet: '閣僚名簿を登録',
  },
}
