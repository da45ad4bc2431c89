import type { Presence } from '../domain/vocabulary.ts'
import { counted } from './count.ts'
import type { KeyHintText } from './key-hint-text.ts'
import type { InBothLanguages } from './texts.ts'

/** Words of a meeting's attendance. */
export interface AttendanceText {
  readonly list: string
  readonly presence: Readonly<Record<Presence | 'none', string>>
  /** As acts, in menus. */
  readonly record: Readonly<Record<Presence | 'none', string>>
  readonly count: (presence: Presence | 'none', count: number) => string
  readonly uncounted: (count: number) => string
  readonly allPresent: string
  readonly restPresent: string
  readonly clearAll: string
  readonly vacant: string
  /** In place of a presence, of a vacant seat. */
  readonly nobodyExpected: string
  readonly acting: string
  /** "Also a deputy chief, Firearms", of a double seat. */
  readonly alsoOn: (role: string, body: string) => string
  readonly proxyName: string
  readonly proxyNameOf: (post: string) => string
  readonly proxyMissing: string
  readonly heads: (post: string) => string
  readonly headsUnit: string
  readonly notCounted: string
  readonly noteOf: (name: string) => string
  readonly note: string
  readonly kept: string
  readonly keptWhy: Readonly<Record<'not-on-roster' | 'twice', string>>
  readonly keptNote: string
  readonly guests: string
  readonly guestName: string
  readonly addGuest: string
  readonly addGuestHint: string
  readonly removeGuest: (name: string) => string
  readonly clearRecord: string
  readonly changePresence: (name: string, presence: string) => string
  readonly noSeats: string
  readonly noSeatsHint: string
  readonly notYetFounded: (body: string, day: string) => string
  readonly abolished: (body: string, day: string) => string
  readonly keepsNoRoster: (body: string) => string
  readonly recordedMany: (count: number) => string
  readonly changedMeanwhile: (name: string) => string
  readonly thereAndHere: (there: string, here: string) => string
  readonly recordMine: string
  readonly sheet: string
  readonly hints: readonly KeyHintText[]
  readonly hintsGuest: readonly KeyHintText[]
  readonly hintsWriting: readonly KeyHintText[]
}

export const attendanceText: InBothLanguages<AttendanceText> = {
  en: {
    list: 'Attendance',
    presence: {
      present: 'Present',
      absent: 'Absent',
      excused: 'Excused',
      proxy: 'Proxy',
      observer: 'Observer',
      none: 'Not recorded',
    },
    record: {
      present: 'Present',
      absent: 'Absent',
      excused: 'Absent, excused',
      proxy: 'By proxy',
      observer: 'Present as an observer',
      none: 'Not recorded',
    },
    count: (presence, count) => {
      const words = {
        present: 'present',
        absent: 'absent',
        excused: 'excused',
        proxy: 'by proxy',
        observer: count === 1 ? 'observer' : 'observers',
        none: 'not recorded',
      }
      return `${count} ${words[presence]}`
    },
    uncounted: (count) => (count === 1 ? 'one group not counted' : `${count} groups not counted`),
    allPresent: 'All present',
    restPresent: 'The rest present',
    clearAll: 'Take all back',
    vacant: 'vacant',
    nobodyExpected: 'Nobody',
    acting: 'acting',
    alsoOn: (role, body) => `also ${role}, ${body}`,
    proxyName: 'Post and name of the proxy',
    proxyNameOf: (post) => `Proxy for ${post}`,
    proxyMissing: 'name still missing',
    heads: (post) => `How many came: ${post}`,
    headsUnit: 'came',
    notCounted: '–',
    noteOf: (name) => `Note on ${name}`,
    note: 'Note',
    kept: 'Recorded, but not on the roster',
    keptWhy: {
      'not-on-roster': 'not on the roster of this day',
      twice: 'recorded under another seat as well',
    },
    keptNote: 'Kept as it was recorded; it does not print. Delete takes it back.',
    guests: 'Guests and observers',
    guestName: 'Post and name',
    addGuest: 'Add a guest or observer',
    addGuestHint: 'Post and name; Enter adds, several lines can be pasted',
    removeGuest: (name) => `Remove ${name}`,
    clearRecord: 'Take the record back',
    changePresence: (name, presence) => `${name}: ${presence}. Change`,
    noSeats: 'The roster of this day has no seats.',
    noSeatsHint: 'Guests can be recorded all the same.',
    notYetFounded: (body, day) => `${body} was founded later, on ${day}.`,
    abolished: (body, day) => `${body} had been abolished, on ${day}.`,
    keepsNoRoster: (body) => `No roster is kept here of ${body}; its people are recorded as guests.`,
    recordedMany: (count) => `Recorded for ${counted(count, 'seat')}`,
    changedMeanwhile: (name) => `${name} was recorded elsewhere in the meantime.`,
    thereAndHere: (there, here) => `There: ${there}. Yours: ${here}.`,
    recordMine: 'Record mine',
    sheet: 'Attendance sheet',
    hints: [
      { keys: 'P', text: 'Present' },
      { keys: 'A', text: 'Absent' },
      { keys: 'E', text: 'Excused' },
      { keys: 'X', text: 'Proxy' },
      { keys: 'O', text: 'Observer' },
      { keys: 'Enter', text: 'Note' },
      { keys: 'Delete', text: 'Take back' },
      { keys: 'Mod+A', text: 'Choose all' },
    ],
    hintsGuest: [
      { keys: 'Enter', text: 'Name' },
      { keys: 'O', text: 'Observer' },
      { keys: ['Alt+ArrowUp', 'Alt+ArrowDown'], text: 'Move' },
      { keys: 'Delete', text: 'Remove' },
    ],
    hintsWriting: [
      { keys: 'Enter', text: 'Keep' },
      { keys: 'Escape', text: 'Put back what was there' },
    ],
  },
  ja: {
    list: '出欠',
    presence: {
      present: '出席',
      absent: '欠席',
      excused: '届出欠席',
      proxy: '代理出席',
      observer: '陪席',
      none: '未記録',
    },
    record: {
      present: '出席',
      absent: '欠席',
      excused: '欠席（届出あり）',
      proxy: '代理出席',
      observer: '陪席（オブザーバー）',
      none: '未記録に戻す',
    },
    count: (presence, count) => {
      const words = {
        present: '出席',
        absent: '欠席',
        excused: '届出欠席',
        proxy: '代理出席',
        observer: '陪席',
        none: '未記録',
      }
      return `${words[presence]}${count}${presence === 'none' ? '件' : '名'}`
    },
    uncounted: (count) => `人数未記録${count}件`,
    allPresent: '全員出席',
    restPresent: '残りを出席に',
    clearAll: 'すべて未記録に戻す',
    vacant: '欠員',
    nobodyExpected: '対象外',
    acting: '事務取扱',
    alsoOn: (role, body) => `${body}${role}を兼ねる`,
    proxyName: '代理出席者の官職・氏名',
    proxyNameOf: (post) => `${post}の代理出席者`,
    proxyMissing: '氏名未記入',
    heads: (post) => `${post}の出席人数`,
    headsUnit: '名出席',
    notCounted: '–',
    noteOf: (name) => `${name}の備考`,
    note: '備考',
    kept: '名簿にない記録',
    keptWhy: {
      'not-on-roster': '開催日の名簿にない席',
      twice: '別の席としても記録済み',
    },
    keptNote: '記録のまま残してあり、文書には印刷されません。不要であれば Del で取り消せます。',
    guests: '陪席者・説明者等',
    guestName: '官職・氏名',
    addGuest: '陪席者等を追加',
    addGuestHint: '官職・氏名を入力し Enter で追加。複数行の貼付けも可',
    removeGuest: (name) => `${name}を削除`,
    clearRecord: '記録を取り消す',
    changePresence: (name, presence) => `${name}: ${presence}。変更する`,
    noSeats: '開催日の名簿に席がありません。',
    noSeatsHint: '陪席者等は記録できます。',
    notYetFounded: (body, day) => `${body}の設置は、開催日より後の${day}です。`,
    abolished: (body, day) => `${body}は、${day}に廃止されています。`,
    keepsNoRoster: (body) => `${body}の名簿は台帳にありません。出席者は陪席者等の欄に記録してください。`,
    recordedMany: (count) => `${count}席の出欠を記録しました`,
    changedMeanwhile: (name) => `${name}の出欠は、この間に別の場所で記録されました。`,
    thereAndHere: (there, here) => `別の場所: ${there}　こちら: ${here}`,
    recordMine: 'こちらを記録',
    sheet: '出席者名簿',
    hints: [
      { keys: 'P', text: '出席' },
      { keys: 'A', text: '欠席' },
      { keys: 'E', text: '届出欠席' },
      { keys: 'X', text: '代理' },
      { keys: 'O', text: '陪席' },
      { keys: 'Enter', text: '備考' },
      { keys: 'Delete', text: '取消し' },
      { keys: 'Mod+A', text: 'すべて選択' },
    ],
    hintsGuest: [
      { keys: 'Enter', text: '氏名' },
      { keys: 'O', text: '陪席' },
      { keys: ['Alt+ArrowUp', 'Alt+ArrowDown'], text: '移動' },
      { keys: 'Delete', text: '削除' },
    ],
    hintsWriting: [
      { keys: 'Enter', text: '確定' },
      { keys: 'Escape', text: '元に戻す' },
    ],
  },
}
