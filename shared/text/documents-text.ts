import { ordinalJapanese, ordinalShort, ordinalWord } from '../domain/ordinal.ts'
import type { BodyKind, FollowUpState, ItemStatus, Outcome, SeatRole } from '../domain/vocabulary.ts'
import type { InBothLanguages } from './texts.ts'

/** What a meeting did about a plan, in the grammar of the matrix and in the order of its legend. */
export const matrixActs = [
  'adopted',
  'adoption-reported',
  'adoption-unconfirmed',
  'progress',
  'follow-up',
  'final',
  'mentioned',
  'due',
  'missing',
] as const
export type MatrixAct = (typeof matrixActs)[number]

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

  readonly report: {
    readonly followUp: (plan: string) => string
    readonly statusTable: string
    readonly adopted: string
    readonly term: string
    readonly meeting: string
    readonly reportedOn: string
    readonly fromTo: (from: string | null, to: string | null) => string
    readonly summary: string
    readonly byItem: string
    readonly annex: string
    readonly annexLead: (count: number) => string
    readonly allReported: string
    readonly noItems: string
    readonly item: string
    readonly number: string
    readonly organizations: string
    readonly status: string
    readonly note: string
    readonly on: string
    readonly total: string
    readonly statuses: Readonly<Record<ItemStatus | 'not-reported', string>>
    readonly contents: string
    readonly looks: string
    readonly noLooks: string
    readonly byGoal: string
    readonly otherItems: string
    readonly byOrganization: string
    readonly byOrganizationNote: string
    readonly nobodyNamed: string
    readonly figures: string
    readonly figure: string
    readonly previous: string
    readonly now: string
    readonly change: string
    readonly comparedWith: (day: string) => string
    readonly noPrevious: string
    /** Behind a status that was not reported this time. */
    readonly carried: (day: string) => string
    readonly annexCarried: string
    readonly annexCarriedLead: (count: number, day: string) => string
    readonly itemMatrix: string
    readonly meetingsHead: (ordinal: number | null, day: string) => string
    readonly letters: Readonly<Record<ItemStatus | 'missing' | 'silent', string>>
    readonly missingItem: string
    readonly silentItem: string
  }

  readonly matrix: {
    readonly name: string
    readonly plan: string
    readonly adoptedOn: string
    readonly state: string
    readonly states: Readonly<Record<FollowUpState, string>>
    readonly letters: Readonly<Record<MatrixAct, string>>
    readonly acts: Readonly<Record<MatrixAct, string>>
    readonly lines: { readonly alive: string; readonly silent: string }
    readonly meeting: (ordinal: number | null) => string
  }
}

const isHeadquarters = (kind: BodyKind) => kind === 'headquarters'

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
      roles: (_kind, count = 2) =>
        count === 1
          ? { chief: 'Chief', 'deputy-chief': 'Deputy Chief', member: 'Member', observer: 'Observer', secretary: 'Secretary' }
          : {
              chief: 'Chief',
              'deputy-chief': 'Deputy Chiefs',
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
    report: {
      followUp: (plan) => `Follow-up of the ${plan.replace(/^the /i, '')}`,
      statusTable: 'Status of items',
      adopted: 'Adopted',
      term: 'Term',
      meeting: 'Reported to',
      reportedOn: 'As of',
      fromTo: (from, to) => (from === null ? `until ${to ?? '…'}` : to === null ? `from ${from}` : `${from} – ${to}`),
      summary: 'Summary',
      byItem: 'Item by item',
      annex: 'Annex: items not reported',
      annexLead: (count) =>
        count === 1
          ? 'Nothing has been reported on the following item. A date gone by does not count as a report.'
          : `Nothing has been reported on the following ${count} items. A date gone by does not count as a report.`,
      noItems: 'The register has no items of this plan.',
      allReported: 'Something has been reported on every item.',
      item: 'Item',
      number: 'No.',
      organizations: 'Responsible',
      status: 'Status',
      note: 'Report',
      on: 'Reported on',
      total: 'Total',
      statuses: {
        'not-started': 'not started',
        'in-progress': 'in progress',
        done: 'done',
        delayed: 'delayed',
        dropped: 'dropped',
        'not-reported': 'not reported',
      },
      contents: 'Contents',
      looks: 'Followed up at',
      noLooks: 'no meeting yet',
      byGoal: 'Goal',
      otherItems: 'Items under no goal',
      byOrganization: 'By ministry and agency',
      byOrganizationNote: 'An item with two responsible organizations counts under both.',
      nobodyNamed: 'nobody named',
      figures: 'Figures',
      figure: 'Figure',
      previous: 'Previous report',
      now: 'This report',
      change: 'Change',
      comparedWith: (day) => `In brackets: the change against the report of ${day}.`,
      noPrevious: 'There is no earlier report to compare with.',
      carried: (day) => `last reported ${day}`,
      annexCarried: 'Annex: items not reported this time',
      annexCarriedLead: (count, day) =>
        count === 1
          ? `The following item was not reported at the meeting of ${day}; what is shown was reported earlier.`
          : `The following ${count} items were not reported at the meeting of ${day}; what is shown was reported earlier.`,
      itemMatrix: 'Items and meetings',
      meetingsHead: (ordinal, day) => `${ordinal === null ? 'between' : ordinalShort(ordinal)}\n${day}`,
      letters: { 'not-started': 'N', 'in-progress': 'P', done: 'D', delayed: 'L', dropped: 'X', missing: '?', silent: '' },
      missingItem: 'plan followed up, item not reported',
      silentItem: 'plan not on the agenda',
    },
    matrix: {
      name: 'Plans and meetings',
      plan: 'Plan',
      adoptedOn: 'Adopted',
      state: 'State',
      states: {
        'not-yet-due': 'not yet due',
        due: 'due',
        overdue: 'overdue',
        'never-followed-up': 'never followed up',
        explained: 'explained',
        concluded: 'concluded',
      },
      letters: {
        adopted: 'A',
        'adoption-reported': 'R',
        'adoption-unconfirmed': 'A?',
        progress: 'P',
        'follow-up': 'F',
        final: 'E',
        mentioned: 'M',
        due: 'D',
        missing: 'X',
      },
      acts: {
        adopted: 'adopted here',
        'adoption-reported': 'adoption reported',
        'adoption-unconfirmed': 'adoption to be confirmed',
        progress: 'progress reported',
        'follow-up': 'followed up',
        final: 'final follow-up, the plan ends',
        mentioned: 'on the agenda otherwise',
        due: 'due at this meeting',
        missing: 'expected, not there',
      },
      lines: { alive: 'plan in force', silent: 'in force, nobody looked' },
      meeting: (ordinal) => (ordinal === null ? '–' : ordinalShort(ordinal)),
    },
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
          : { chief: '主宰', 'deputy-chief': '副主宰', member: '構成員', observer: 'オブザーバー', secretary: '幹事' },
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
    report: {
      followUp: (plan) => `「${plan}」フォローアップ`,
      statusTable: '施策の実施状況一覧',
      adopted: '策定',
      term: '期間',
      meeting: '報告先',
      reportedOn: '基準日',
      fromTo: (from, to) => `${from ?? ''}～${to ?? ''}`,
      summary: '概況',
      byItem: '施策ごとの実施状況',
      annex: '別添　報告のない施策',
      annexLead: (count) =>
        `次の${count}施策については、実施状況の報告がない。期限の経過をもって、報告があったものとは扱わない。`,
      noItems: 'この計画の施策は、台帳に登録されていません。',
      allReported: 'すべての施策について、実施状況の報告がある。',
      item: '施策',
      number: '番号',
      organizations: '担当府省庁',
      status: '状況',
      note: '実施状況',
      on: '報告日',
      total: '計',
      statuses: {
        'not-started': '未着手',
        'in-progress': '実施中',
        done: '実施済み',
        delayed: '遅延',
        dropped: '中止',
        'not-reported': '報告なし',
      },
      contents: '目次',
      looks: '報告経過',
      noLooks: '会合での報告なし',
      byGoal: '目標',
      otherItems: '目標に属しない施策',
      byOrganization: '府省庁別の状況',
      byOrganizationNote: '担当が複数の施策は、それぞれの府省庁に計上している。',
      nobodyNamed: '担当の記載なし',
      figures: '実施状況に関する数値',
      figure: '数値',
      previous: '前回',
      now: '今回',
      change: '増減',
      comparedWith: (day) => `括弧内は、前回報告（${day}）からの増減である。`,
      noPrevious: '比較すべき前回の報告はない。',
      carried: (day) => `${day}報告`,
      annexCarried: '別添　今回報告のない施策',
      annexCarriedLead: (count, day) => `次の${count}施策については、${day}の会合において報告がなく、それ以前の報告によった。`,
      itemMatrix: '施策・会合対照表',
      meetingsHead: (ordinal, day) => `${ordinal === null ? '会合外' : `第${ordinal}回`}\n${day}`,
      letters: { 'not-started': '未', 'in-progress': '中', done: '済', delayed: '遅', dropped: '止', missing: '無', silent: '' },
      missingItem: '計画のフォローアップはあるが、施策の報告なし',
      silentItem: '計画が議題とされていない',
    },
    matrix: {
      name: '計画・会合対照表',
      plan: '計画',
      adoptedOn: '策定',
      state: '状況',
      states: {
        'not-yet-due': '期限前',
        due: '報告時期',
        overdue: '期限超過',
        'never-followed-up': 'フォローアップなし',
        explained: '説明済み',
        concluded: '終了',
      },
      letters: {
        adopted: '策',
        'adoption-reported': '報',
        'adoption-unconfirmed': '策?',
        progress: '進',
        'follow-up': 'フ',
        final: '終',
        mentioned: '議',
        due: '期',
        missing: '欠',
      },
      acts: {
        adopted: 'この会合で策定',
        'adoption-reported': '策定を報告',
        'adoption-unconfirmed': '策定（要確認）',
        progress: '進捗状況を報告',
        'follow-up': 'フォローアップ',
        final: '最終フォローアップ（計画終了）',
        mentioned: 'その他の議題',
        due: 'この会合で報告の時期',
        missing: '報告があるべきところ、なし',
      },
      lines: { alive: '計画の期間中', silent: '期間中、取り上げられていない' },
      meeting: (ordinal) => (ordinal === null ? '―' : ordinalJapanese(ordinal)),
    },
  },
}
