import { ordinalJapanese, ordinalWord } from '../domain/ordinal.ts'
import type { BodyKind, Outcome, SeatRole } from '../domain/vocabulary.ts'
import { type FollowUpPaperText, followUpPaperText } from './follow-up-paper-text.ts'
import { type MatrixPaperText, matrixPaperText } from './matrix-paper-text.ts'
import type { InBothLanguages } from './texts.ts'

/** The words that papers print by themselves; everything else on them is the register's matter. */
export interface DocumentsText {
  /** Stands where a text is missing in this language. */
  readonly missing: string
  readonly undecided: string
  readonly asOf: (day: string) => string
  readonly confirm: string

  readonly marks: {
    readonly draft: string
    readonly issued: (day: string) => string
    readonly results: string
    readonly confidential: string
  }

  readonly meeting: {
    /** Used where a body has no label of its own for its meetings. */
    readonly label: string
    /** 第11回会合, "Eleventh meeting of headquarters members"; `{n}` in a label stands for the number. */
    readonly numbered: (ordinal: number, label: string) => string
    /** The body's name with its meeting as `numbered` says it. */
    readonly ordinary: (body: string, numbered: string) => string
    /** One body's line in the title of a joint session; the last one says that it is joint. */
    readonly joint: (body: string, ordinal: number | null, isLast: boolean) => string
    readonly dateAndTime: string
    readonly timeUndecided: string
    /** Times are `HH:MM`; a null end is open. */
    readonly time: (from: string, to: string | null) => string
    readonly place: string
    readonly chair: string
  }

  readonly agenda: {
    readonly name: string
    readonly opening: string
    readonly items: string
    readonly noItems: string
    readonly closing: string
    readonly papers: string
    readonly paper: (number: string) => string
    readonly reference: (number: string) => string
    readonly outcomes: Readonly<Record<Outcome, string>>
    readonly undecidedOutcome: string
  }

  readonly roster: {
    readonly memberList: (kind: BodyKind) => string
    /** Of several; of one where the count says so. */
    readonly roles: (kind: BodyKind, count?: number) => Readonly<Record<SeatRole, string>>
    readonly post: string
    readonly holder: string
    readonly seat: string
    readonly vacant: string
    readonly acting: string
    readonly postAndName: string
    readonly unconfirmedName: string
    readonly startNotRecorded: string
    readonly collective: string
  }

  /** Name plates, for a file's name: none is printed on them. */
  readonly plates: string

  readonly attendance: {
    readonly name: string
    readonly presence: string
    readonly signature: string
    readonly proxy: string
    readonly guests: string
    readonly presences: Readonly<Record<'present' | 'absent' | 'excused' | 'proxy' | 'observer', string>>
    readonly counted: (present: number, proxies: number, absent: number) => string
    /** "present (17)", of a seat that stands for many. */
    readonly heads: (presence: string, count: number) => string
    readonly seatOn: (body: string, role: string) => string
    /** After a post: the seats it also has. */
    readonly alsoOn: (seats: readonly string[]) => string
  }

  readonly report: FollowUpPaperText

  readonly matrix: MatrixPaperText
}

const isHeadquarters = (kind: BodyKind) => kind === 'headquarters'
/** Councils have one in the chair; meetings of ministers are presided over. */
const hasChair = (kind: BodyKind) => kind === 'council' || kind === 'liaison-council' || kind === 'secretaries'

export const documentsText: InBothLanguages<DocumentsText> = {
  en: {
    missing: '[no English yet]',
    undecided: 'to be decided',
    asOf: (day) => `As of ${day}`,
    confirm: 'to be confirmed',
    marks: {
      draft: 'Draft',
      issued: (day) => `As issued on ${day}`,
      results: 'With results',
      confidential: 'Confidential',
    },
    meeting: {
      label: 'meeting',
      numbered: (ordinal, label) =>
        label.includes('{n}') ? label.replace('{n}', ordinalWord(ordinal)) : `${ordinalWord(ordinal)} ${label}`,
      ordinary: (body, numbered) => `${body}, ${numbered}`,
      joint: (body, ordinal, isLast) =>
        `${body}${ordinal === null ? '' : ` (${ordinalWord(ordinal)} meeting)`}${isLast ? ', joint session' : ' and'}`,
      dateAndTime: 'Date and time',
      timeUndecided: 'time to be decided',
      time: (from, to) => (to === null ? `from ${from}` : `${from}–${to}`),
      place: 'Place',
      chair: 'Chair',
    },
    agenda: {
      name: 'Agenda',
      opening: 'Opening',
      items: 'Items',
      noItems: 'no items entered',
      closing: 'Closing',
      papers: 'Papers',
      paper: (number) => `Paper ${number}`,
      reference: (number) => `Reference paper ${number}`,
      outcomes: {
        adopted: 'adopted',
        reported: 'reported',
        noted: 'noted',
        deferred: 'deferred',
        withdrawn: 'withdrawn',
      },
      undecidedOutcome: 'no outcome recorded',
    },
    roster: {
      memberList: (kind) => (isHeadquarters(kind) ? 'Members of the Headquarters' : 'Members'),
      roles: (kind, count = 2) =>
        count === 1
          ? {
              chief: hasChair(kind) ? 'Chair' : 'Chief',
              'deputy-chief': hasChair(kind) ? 'Vice-Chair' : 'Deputy Chief',
              member: 'Member',
              observer: 'Observer',
              secretary: 'Secretary',
            }
          : {
              chief: hasChair(kind) ? 'Chair' : 'Chief',
              'deputy-chief': hasChair(kind) ? 'Vice-Chairs' : 'Deputy Chiefs',
              member: 'Members',
              observer: 'Observers',
              secretary: 'Secretaries',
            },
      post: 'Post',
      holder: 'Name',
      seat: 'Seat',
      vacant: 'vacant',
      acting: ' (acting)',
      postAndName: 'Post and name',
      unconfirmedName: 'The name of the post in this language is still to be confirmed.',
      startNotRecorded: 'The day on which the seat was taken up is not recorded.',
      collective: 'One seat for all who hold such a post on the day.',
    },
    plates: 'Name plates',
    attendance: {
      name: 'Attendance sheet',
      presence: 'Attendance',
      signature: 'Signature',
      proxy: 'Proxy\n(post and name)',
      guests: 'Others present',
      presences: { present: 'present', absent: 'absent', excused: 'excused', proxy: 'by proxy', observer: 'observer' },
      counted: (present, proxies, absent) => `Present ${present} · by proxy ${proxies} · absent ${absent}`,
      heads: (presence, count) => `${presence} (${count})`,
      seatOn: (body, role) => `${role.replace(/s$/, '')}, ${body}`,
      alsoOn: (seats) => ` (also ${seats.join('; ')})`,
    },
    report: followUpPaperText.en,
    matrix: matrixPaperText.en,
  },
  ja: {
    missing: '〔和文未登録〕',
    undecided: '未定',
    asOf: (day) => `${day}現在`,
    confirm: '要確認',
    marks: {
      draft: '案',
      issued: (day) => `${day}配布`,
      results: '結果記載',
      confidential: '取扱注意',
    },
    meeting: {
      label: '会合',
      numbered: (ordinal, label) =>
        label.includes('{n}') ? label.replace('{n}', String(ordinal)) : `${ordinalJapanese(ordinal)}${label}`,
      ordinary: (body, numbered) => `${body}（${numbered}）`,
      joint: (body, ordinal, isLast) =>
        `${body}${ordinal === null ? '' : `（${ordinalJapanese(ordinal)}）`}${isLast ? '合同会議' : '・'}`,
      dateAndTime: '日時',
      timeUndecided: '時刻未定',
      time: (from, to) => `${from}～${to ?? ''}`,
      place: '場所',
      chair: '議長',
    },
    agenda: {
      name: '議事次第',
      opening: '開　会',
      items: '議　題',
      noItems: '議題未登録',
      closing: '閉　会',
      papers: '配布資料',
      paper: (number) => `資料${number}`,
      reference: (number) => `参考資料${number}`,
      outcomes: {
        adopted: '決定',
        reported: '報告',
        noted: '了承',
        deferred: '継続審議',
        withdrawn: '取下げ',
      },
      undecidedOutcome: '結果未記載',
    },
    roster: {
      memberList: (kind) => (isHeadquarters(kind) ? '本部員名簿' : '構成員名簿'),
      roles: (kind) =>
        isHeadquarters(kind)
          ? { chief: '本部長', 'deputy-chief': '副本部長', member: '本部員', observer: 'オブザーバー', secretary: '幹事' }
          : {
              chief: hasChair(kind) ? '議長' : '主宰',
              'deputy-chief': hasChair(kind) ? '副議長' : '副主宰',
              member: '構成員',
              observer: 'オブザーバー',
              secretary: '幹事',
            },
      post: '官職',
      holder: '氏名',
      seat: '席次',
      vacant: '（欠員）',
      acting: '（事務取扱）',
      postAndName: '官職・氏名',
      unconfirmedName: 'この職名は、確認を要する。',
      startNotRecorded: '就任の日は、記録にない。',
      collective: '当日在職の者すべてをもって充てる。',
    },
    plates: '名札',
    attendance: {
      name: '出席者名簿',
      presence: '出欠',
      signature: '署名',
      proxy: '代理出席者\n（官職・氏名）',
      guests: 'その他の出席者',
      presences: { present: '出席', absent: '欠席', excused: '欠席（届出）', proxy: '代理', observer: '陪席' },
      counted: (present, proxies, absent) => `出席${present}名、代理出席${proxies}名、欠席${absent}名`,
      heads: (presence, count) => `${presence}（${count}名）`,
      seatOn: (body, role) => `${body}${role}`,
      alsoOn: (seats) => `（${seats.join('、')}を兼ねる）`,
    },
    report: followUpPaperText.ja,
    matrix: matrixPaperText.ja,
  },
}
