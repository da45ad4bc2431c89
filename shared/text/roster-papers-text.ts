import type { SeatingShape, SecondHand } from '../domain/seating.ts'
import type { InBothLanguages } from './texts.ts'

/** What became of a seat between two rosters. */
export const rosterChangeKinds = ['joined', 'left', 'renamed', 'holderChanged', 'reordered'] as const
export type RosterChangeKind = (typeof rosterChangeKinds)[number]

/** Words that the papers about members print: rosters with more columns, their changes, seating plans, addresses. */
export interface RosterPapersText {
  readonly contact: string
  readonly addressee: string
  readonly number: string
  readonly organization: string
  /** After a post: the same person's further posts on the same body. */
  readonly alsoPosts: (posts: readonly string[]) => string
  readonly severalSeats: string
  /** Of a seat about which the register holds an open question. */
  readonly openQuestion: string
  /** Of a person whose name is not known in the paper's language. */
  readonly nameAsWritten: string
  readonly noMembers: string
  readonly changes: {
    readonly name: string
    readonly between: (before: string, after: string) => string
    readonly kind: string
    readonly before: (day: string) => string
    readonly after: (day: string) => string
    readonly kinds: Readonly<Record<RosterChangeKind, string>>
    readonly none: string
    readonly unchanged: (count: number) => string
    readonly place: (place: number) => string
    readonly onlyOther: string
  }
  readonly seating: {
    readonly name: string
    readonly shape: Readonly<Record<SeatingShape, string>>
    readonly second: Readonly<Record<SecondHand, string>>
    readonly table: string
    readonly door: string
    readonly proxyOf: string
    readonly many: string
    readonly nobody: string
  }
  readonly addresses: {
    readonly name: string
    readonly labels: string
    readonly labelsOf: (body: string) => string
    /** A person by name, on an envelope. */
    readonly toPerson: (name: string) => string
    /** A post whose holder is not known, on an envelope. */
    readonly toPost: (post: string) => string
    readonly noContact: string
  }
}

export const rosterPapersText: InBothLanguages<RosterPapersText> = {
  en: {
    contact: 'Contact',
    addressee: 'Addressee',
    number: 'No.',
    organization: 'Ministry or agency',
    alsoPosts: (posts) => posts.map((post) => `; ${post}`).join(''),
    noMembers: 'No members are recorded on this day.',
    openQuestion: 'A question about this seat is open: since when, as what or under which name it is held is to be confirmed.',
    severalSeats: 'The same person sits here in more than one capacity.',
    nameAsWritten: 'The name is recorded in one language only and given as written.',
    changes: {
      name: 'Changes of the roster',
      between: (before, after) => `From ${before} to ${after}`,
      kind: 'Change',
      before: (day) => `As of ${day}`,
      after: (day) => `As of ${day}`,
      kinds: { joined: 'Joined', left: 'Left', renamed: 'Renamed', holderChanged: 'New holder', reordered: 'Moved' },
      none: 'Nothing changed between the two days.',
      unchanged: (count) => (count === 1 ? 'One seat is unchanged.' : `${count} seats are unchanged.`),
      place: (place) => `place ${place}`,
      onlyOther: 'in Japanese only',
    },
    seating: {
      name: 'Seating plan',
      shape: {
        'u-shape': 'U-shape',
        'hollow-square': 'Hollow square',
        facing: 'Two sides facing',
        rows: 'Rows facing the chair',
      },
      second: { left: 'Second place at the left hand of the first', right: 'Second place at the right hand of the first' },
      table: 'Table',
      door: 'Seen from the entrance; numbers give the order of precedence.',
      proxyOf: 'proxy',
      many: 'several persons',
      nobody: 'Nobody is to be seated.',
    },
    addresses: {
      name: 'Address list',
      labels: 'Address labels',
      labelsOf: (body) => `Address labels, ${body}`,
      toPerson: (name) => name,
      toPost: (post) => `The ${post.replace(/^the /i, '')}`,
      noContact: 'No contact is recorded for anybody on this list.',
    },
  },
  ja: {
    contact: '連絡先',
    addressee: '宛名',
    number: '番号',
    organization: '府省庁',
    alsoPosts: (posts) => posts.map((post) => `　兼　${post}`).join(''),
    noMembers: 'この日現在の構成員は、記録にない。',
    openQuestion: 'この席については、始期、役職又は名称に確認を要する点がある。',
    severalSeats: '同一の者が、二以上の官職により構成員となっている。',
    nameAsWritten: '氏名は、一の言語による表記のみ記録がある。',
    changes: {
      name: '名簿新旧対照表',
      between: (before, after) => `${before}現在から${after}現在まで`,
      kind: '異動',
      before: (day) => `旧（${day}現在）`,
      after: (day) => `新（${day}現在）`,
      kinds: { joined: '加入', left: '離脱', renamed: '改称', holderChanged: '交代', reordered: '順序変更' },
      none: '両日の間に、異動はない。',
      unchanged: (count) => `このほか${count}席は、異動がない。`,
      place: (place) => `${place}番`,
      onlyOther: '英文名称のみ',
    },
    seating: {
      name: '座席表',
      shape: { 'u-shape': 'コの字型', 'hollow-square': 'ロの字型', facing: '対面型', rows: 'スクール型' },
      second: { left: '次席は首席の左', right: '次席は首席の右' },
      table: '卓',
      door: '出入口から見た図。番号は席次を示す。',
      proxyOf: '代理',
      many: '複数名',
      nobody: '着席する者がない。',
    },
    addresses: {
      name: '連絡先名簿',
      labels: '宛名ラベル',
      labelsOf: (body) => `${body}　宛名ラベル`,
      toPerson: (name) => `${name}　様`,
      toPost: (post) => `${post}　殿`,
      noContact: '連絡先の登録がない。',
    },
  },
}
