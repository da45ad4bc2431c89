import type { InBothLanguages } from './texts.ts'

/** The kinds of things an import makes, finds or leaves. */
export const importThings = ['body', 'organization', 'post', 'seat', 'meeting', 'item', 'series', 'plan'] as const
export type ImportThing = (typeof importThings)[number]

/** What an import tells: what was or would be taken in, what stays as it is and why, and what it asks of people. */
export interface ImportText {
  readonly title: (file: string, encoding: string) => string
  readonly created: string
  readonly wouldCreate: string
  readonly same: string
  readonly leftDiffering: string
  readonly onlyInRegister: string
  readonly questions: string
  readonly remarks: string
  readonly nothingNew: string
  readonly dryRun: string
  readonly done: string
  readonly thing: Readonly<Record<ImportThing, string>>
  readonly count: (thing: ImportThing, count: number) => string
  readonly andMore: (count: number) => string
  readonly line: (locator: string) => string
  /** The title of the source that an imported file becomes, and how its places are to be read. */
  readonly sourceTitle: (file: string) => string
  readonly sourceNote: string
  /** Why something of the text was left out of the register: a verdict or its reason. */
  readonly left: {
    readonly change: (field: string, from: string, to: string) => string
    readonly field: Readonly<Record<'role' | 'ordinal' | 'actKind' | 'jointWith', string>>
    readonly none: string
    readonly 'other-ordinal-that-day': string
    readonly 'ordinal-on-another-day': string
    readonly 'founded-on-another-day': string
    readonly depends: string
    readonly 'partner-met-that-day': string
    readonly 'plan-not-on-its-items': string
    readonly 'known-by-name-only': string
  }
  /** What an import asks, kept as an open question with the thing it concerns. */
  readonly question: {
    readonly 'doubtful-role': string
    readonly 'similar-name': (candidate: string) => string
    readonly 'no-adoption': string
    readonly 'no-yearly-plans': string
    readonly supersedes: (earlier: string) => string
    readonly 'adoption-without-verb': string
    readonly 'covers-more': string
    readonly 'doubtful-heading': (printed: string) => string
    readonly 'unreadable-ordinal': (printed: string) => string
    readonly 'unreadable-joint-session': (printed: string) => string
  }
}

const english: Readonly<Record<ImportThing, readonly [one: string, several: string]>> = {
  body: ['body', 'bodies'],
  organization: ['organization', 'organizations'],
  post: ['post', 'posts'],
  seat: ['seat', 'seats'],
  meeting: ['meeting', 'meetings'],
  item: ['agenda item', 'agenda items'],
  series: ['series of yearly plans', 'series of yearly plans'],
  plan: ['plan', 'plans'],
}

const japanese: Readonly<Record<ImportThing, string>> = {
  body: '会議体',
  organization: '府省庁等',
  post: '官職',
  seat: '構成員',
  meeting: '会合',
  item: '議題',
  series: '年度計画の系列',
  plan: '計画',
}

export const importText: InBothLanguages<ImportText> = {
  en: {
    title: (file, encoding) => `Import of “${file}” (${encoding})`,
    created: 'Created',
    wouldCreate: 'Would be created',
    same: 'Already in the register',
    leftDiffering: 'Left as the register has it',
    onlyInRegister: 'Only in the register, untouched',
    questions: 'Open questions put',
    remarks: 'Remarks on the text',
    nothingNew: 'There is nothing new in it. The register was not changed.',
    dryRun: 'This was a trial. The register was not changed.',
    done: 'All of it was taken in as one step; undo takes it back.',
    thing: {
      body: 'body',
      organization: 'organization',
      post: 'post',
      seat: 'seat',
      meeting: 'meeting',
      item: 'agenda item',
      series: 'series of yearly plans',
      plan: 'plan',
    },
    count: (thing, count) => `${count} ${english[thing][count === 1 ? 0 : 1]}`,
    andMore: (count) => `and ${count} more`,
    line: (locator) => locator,
    sourceTitle: (file) => `Imported text “${file}”`,
    sourceNote: 'Lines of the text: L54-55 is lines 54 to 55.',
    left: {
      change: (field, from, to) => `${field}: ${from} in the register, ${to} in the text`,
      field: { role: 'role', ordinal: 'number', actKind: 'founding act', jointWith: 'joint session' },
      none: 'none',
      'other-ordinal-that-day': 'the register has a meeting of that day with another number',
      'ordinal-on-another-day': 'the register has the meeting of this number on another day',
      'founded-on-another-day': 'the register has the founding act on another day',
      depends: 'what it belongs to was left',
      'partner-met-that-day': 'the register has a meeting of the other body on that day, not joint with this one',
      'plan-not-on-its-items': 'the register has the lines that speak of it without a plan',
      'known-by-name-only': 'the register knows the body by name only, and it stays so',
    },
    question: {
      'doubtful-role':
        'Printed as a further line under “Chief” and seated so. Was a label such as “Deputy Chief” lost before it?',
      'similar-name': (candidate) => `Its name is much like “${candidate}”. Is it the same?`,
      'no-adoption': 'The text has it followed up, but no meeting of the text adopts it. When, where and by whom was it adopted?',
      'no-yearly-plans': 'Its progress is reported year by year, but the text has the plans of no year. What are they called?',
      supersedes: (earlier) => `By its name it takes the place of “${earlier}”. Does it?`,
      'adoption-without-verb': 'The line names a plan without saying what was done about it. Was it adopted?',
      'covers-more': 'The line ends in “etc.”: what else did it cover?',
      'doubtful-heading': (printed) => `“${printed}”: is this a heading or a post?`,
      'unreadable-ordinal': (printed) => `The number is printed as “${printed}”. Which meeting was it?`,
      'unreadable-joint-session': (printed) => `Printed “${printed}”: with which body was the session joint?`,
    },
  },
  ja: {
    title: (file, encoding) => `「${file}」の取り込み(${encoding})`,
    created: '登録した内容',
    wouldCreate: '登録される内容',
    same: '登録済み',
    leftDiffering: '台帳のままとした内容',
    onlyInRegister: '台帳のみにある内容(変更なし)',
    questions: '要確認事項',
    remarks: 'テキストについての指摘',
    nothingNew: '新しい内容はありません。台帳は変更していません。',
    dryRun: '試行のため、台帳は変更していません。',
    done: '全体を一つの操作として登録しました。「元に戻す」で取り消せます。',
    thing: japanese,
    count: (thing, count) => `${japanese[thing]}${count}件`,
    andMore: (count) => `ほか${count}件`,
    line: (locator) => locator,
    sourceTitle: (file) => `取り込んだテキスト「${file}」`,
    sourceNote: 'テキストの行番号による。L54-55は54行目から55行目まで。',
    left: {
      change: (field, from, to) => `${field}: 台帳は${from}、テキストは${to}`,
      field: { role: '役職', ordinal: '回次', actKind: '設置根拠', jointWith: '合同会議' },
      none: 'なし',
      'other-ordinal-that-day': '台帳の同日の会合は別の回次です',
      'ordinal-on-another-day': '台帳のこの回次の会合は別の日です',
      'founded-on-another-day': '台帳の設置根拠は別の日です',
      depends: '属する先を台帳のままとしたため',
      'partner-met-that-day': '台帳には相手の会議体の同日の会合が、合同ではない会合としてあります',
      'plan-not-on-its-items': '台帳の該当する議題は計画に結び付けられていません',
      'known-by-name-only': '台帳では名称のみの会議体であり、そのままとします',
    },
    question: {
      'doubtful-role':
        '「本部長」の見出しの下に続けて記載されているため、そのとおり登録した。「副本部長」等の見出しが脱落したのではないか。',
      'similar-name': (candidate) => `名称が「${candidate}」とよく似ている。同一のものか。`,
      'no-adoption': 'フォローアップの議題はあるが、これを決定した会合が取り込んだテキストにない。いつ、どこで、誰が決定したか。',
      'no-yearly-plans': '年度ごとの進捗は報告されているが、各年度の計画が取り込んだテキストにない。計画の名称は何か。',
      supersedes: (earlier) => `名称から「${earlier}」の後継と判断した。正しいか。`,
      'adoption-without-verb': '計画の名称のみの議題であり、何が行われたか示されていない。決定の議題とすべきか。',
      'covers-more': '「等」に含まれるものは何か。',
      'doubtful-heading': (printed) => `「${printed}」は見出しか、官職か。`,
      'unreadable-ordinal': (printed) => `回次が「${printed}」と記載されている。第何回の会合か。`,
      'unreadable-joint-session': (printed) => `「${printed}」と記載されている。どの会議体との合同会議か。`,
    },
  },
}
