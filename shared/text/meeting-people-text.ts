import { ordinalJapanese, ordinalShort } from '../domain/ordinal.ts'
import type { InBothLanguages } from './texts.ts'

/** Words of who meets: the bodies of a meeting, their numbers, the chair. Days come formatted. */
export interface MeetingPeopleText {
  readonly bodies: string
  readonly ordinalOf: (body: string) => string
  /** Around the field of a number: 第[14]回. */
  readonly ordinalBefore: string
  readonly ordinalAfter: string
  readonly noOrdinal: string
  readonly leads: string
  readonly makeLead: string
  readonly leave: string
  readonly bodyActions: (body: string) => string
  readonly joint: string
  readonly jointTitle: string
  readonly jointNote: string
  readonly joiningBody: string
  readonly anotherBody: string
  readonly external: string
  readonly nameJa: string
  readonly nameEn: string
  readonly nameNeeded: string
  readonly ordinal: string
  readonly ordinalHelp: (ordinal: number | null) => string
  readonly ordinalUnreadable: string
  readonly joinIt: string
  readonly alsoMeets: (day: string, ordinal: number | null) => string
  readonly chairHint: string
  readonly noSeat: string
  readonly ofBody: (body: string, text: string) => string
  readonly sameDay: (body: string, ordinal: number | null) => string
  readonly chairNotInOffice: (post: string) => string
}

export const meetingPeopleText: InBothLanguages<MeetingPeopleText> = {
  en: {
    bodies: 'Bodies',
    ordinalOf: (body) => `Number of the meeting: ${body}`,
    ordinalBefore: 'no.',
    ordinalAfter: '',
    noOrdinal: '–',
    leads: 'leads',
    makeLead: 'Let it lead',
    leave: 'Take it out of the meeting',
    bodyActions: (body) => `${body}: more`,
    joint: 'Joint session…',
    jointTitle: 'Joint session',
    jointNote: 'The body counts the meeting in its own numbers.',
    joiningBody: 'Body that joins',
    anotherBody: 'Another body…',
    external: 'known by name only',
    nameJa: 'Name in Japanese',
    nameEn: 'Name in English',
    nameNeeded: 'Write the name in one language at least.',
    ordinal: 'Its number of the meeting',
    ordinalHelp: (ordinal) =>
      ordinal === null ? 'As the other body counts; may stay empty.' : `Its next one is the ${ordinalShort(ordinal)}.`,
    ordinalUnreadable: 'A whole number from 1 to 9999, or nothing.',
    joinIt: 'Join',
    alsoMeets: (day, ordinal) =>
      `It has another meeting on ${day}${ordinal === null ? '' : `, its ${ordinalShort(ordinal)}`}; both will stand.`,
    chairHint: 'Post that chairs',
    noSeat: 'no seat',
    ofBody: (body, text) => `${body}: ${text}`,
    sameDay: (body, ordinal) =>
      `${body} has another meeting on this day${ordinal === null ? '' : `, its ${ordinalShort(ordinal)}`}.`,
    chairNotInOffice: (post) => `The post that chairs does not exist on this day: ${post}.`,
  },
  ja: {
    bodies: '会議体',
    ordinalOf: (body) => `${body}の回次`,
    ordinalBefore: '第',
    ordinalAfter: '回',
    noOrdinal: '–',
    leads: '主催',
    makeLead: '主催にする',
    leave: 'この会合から外す',
    bodyActions: (body) => `${body}の操作`,
    joint: '合同開催…',
    jointTitle: '合同開催',
    jointNote: '加わる会議体にも、それぞれの回次で記録されます。',
    joiningBody: '加わる会議体',
    anotherBody: 'その他の会議体…',
    external: '名称のみ',
    nameJa: '名称（日本語）',
    nameEn: '名称（英語）',
    nameNeeded: '日本語又は英語の名称を入力してください。',
    ordinal: '回次',
    ordinalHelp: (ordinal) =>
      ordinal === null ? 'その会議体での回次。不明の場合は空欄のままで構いません。' : `次は${ordinalJapanese(ordinal)}です。`,
    ordinalUnreadable: '1から9999までの整数を入力するか、空欄にしてください。',
    joinIt: '加える',
    alsoMeets: (day, ordinal) =>
      `${day}には別の会合${ordinal === null ? '' : `（${ordinalJapanese(ordinal)}）`}もあります。両方が残ります。`,
    chairHint: '司会・主宰する官職',
    noSeat: '構成員外',
    ofBody: (body, text) => `${body}：${text}`,
    sameDay: (body, ordinal) =>
      `${body}は、同日に別の会合${ordinal === null ? '' : `（${ordinalJapanese(ordinal)}）`}があります。`,
    chairNotInOffice: (post) => `主宰の官職は、開催日に存在しません：${post}`,
  },
}
