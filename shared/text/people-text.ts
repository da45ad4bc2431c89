import type { InBothLanguages } from './texts.ts'

/** Words said before something odd is kept: of bodies, their meetings' days, their seats and rosters. Days come formatted. */
export interface PeopleText {
  readonly beforeFounding: (founded: string) => string
  readonly sameNumber: (ordinal: number) => string
  readonly openBody: string
  readonly sameName: (name: string) => string
  readonly goneBody: string
  readonly goneBodyText: string
  readonly toHome: string
  readonly endsBeforeBegin: (from: string) => string
  readonly beginsAfterEnd: (to: string) => string
  readonly seatSince: (day: string) => string
  readonly toDay: (day: string) => string
  readonly notFoundedYet: (founded: string) => string
  readonly hasEnded: (day: string) => string
  readonly goTo: (day: string) => string
  readonly otherDay: string
  readonly comparedDay: string
  readonly fromTo: (older: string, newer: string) => string
  readonly by: (day: string) => string
  readonly dayRead: string
  readonly replacePost: string
  readonly replacePostNote: string
  readonly replacePostAnswer: string
  readonly newPost: string
}

export const peopleText: InBothLanguages<PeopleText> = {
  en: {
    beforeFounding: (founded) => `The body was founded later, on ${founded}. Check the day, or the founding.`,
    sameNumber: (ordinal) => `Another meeting is number ${ordinal} already; this one would bear the same number.`,
    openBody: 'Open it',
    sameName: (name) => `${name} is registered already. Register once more if this is another body.`,
    goneBody: 'This body is not in the register.',
    goneBodyText: 'Its registration was undone, or it was removed. Redo brings it back.',
    toHome: 'To the first screen',
    endsBeforeBegin: (from) => `That is before it begins, on ${from}.`,
    beginsAfterEnd: (to) => `That is after it ends, on ${to}.`,
    seatSince: (day) => `seat since ${day}`,
    toDay: (day) => `on ${day}`,
    notFoundedYet: (founded) => `The body was not founded yet: it was on ${founded}.`,
    hasEnded: (day) => `The body had ended by then, on ${day}.`,
    goTo: (day) => `Go to ${day}`,
    otherDay: 'another day…',
    comparedDay: 'Day compared with',
    fromTo: (older, newer) => `What changed from ${older} to ${newer}`,
    by: (day) => `by ${day}`,
    dayRead: 'day read',
    replacePost: 'Another post from a day…',
    replacePostNote: 'The seat ends the day before; the other post takes its role and its place.',
    replacePostAnswer: 'Replace',
    newPost: 'The post that takes its place',
  },
  ja: {
    beforeFounding: (founded) => `会議体の設置（${founded}）より前の日です。日付又は設置日を確かめてください。`,
    sameNumber: (ordinal) => `第${ordinal}回は既にあります。この会合も同じ回次となります。`,
    openBody: '開く',
    sameName: (name) => `「${name}」は既に登録されています。別の会議体であれば、もう一度「登録」を押してください。`,
    goneBody: 'この会議体は台帳にありません。',
    goneBodyText: '登録が取り消されたか、削除されています。「やり直す」で元に戻せます。',
    toHome: '最初の画面へ',
    endsBeforeBegin: (from) => `始期（${from}）より前の日です。`,
    beginsAfterEnd: (to) => `終期（${to}）より後の日です。`,
    seatSince: (day) => `席は${day}から`,
    toDay: (day) => day,
    notFoundedYet: (founded) => `この日には、まだ設置されていません。設置は${founded}です。`,
    hasEnded: (day) => `この日には、既に廃止されています。廃止は${day}です。`,
    goTo: (day) => `${day}を表示`,
    otherDay: '日を指定…',
    comparedDay: '比較する日を指定',
    fromTo: (older, newer) => `${older}から${newer}までの変更`,
    by: (day) => `${day}まで`,
    dayRead: '表示中の日',
    replacePost: '官職の差替え…',
    replacePostNote: 'この席は前日までとなり、新しい官職が同じ役職・同じ順で席に就きます。',
    replacePostAnswer: '差し替える',
    newPost: '新しい官職',
  },
}
