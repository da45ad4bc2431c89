import type { InBothLanguages } from './texts.ts'

/** Words of the members screens: all bodies, one roster, its days of change and its papers. */
export interface MembersText {
  readonly title: string
  readonly roster: string
  readonly bodies: string
  readonly seats: (count: number) => string
  readonly collective: string
  readonly noRoster: string
  readonly noBodies: string
  readonly noBodiesHint: string
  readonly founded: string
  readonly neverChanged: string
  readonly lastChange: string
  readonly changedOn: (count: number) => string
  readonly openQuestions: (count: number) => string
  readonly allChanges: string
  readonly allChangesHint: string
  readonly noChanges: string
  // the days
  readonly days: string
  readonly latest: string
  readonly comparedDay: string
  readonly undatedSpan: string
  readonly undatedAll: string
  readonly firstSeen: (day: string) => string
  readonly change: ChangeWords
  readonly nothingChanged: string
  readonly previousDay: string
  readonly nextDay: string
  readonly earlierComparison: string
  readonly laterComparison: string
  // views
  readonly view: string
  readonly views: Readonly<Record<'paper' | 'table', string>>
  readonly nextView: string
  readonly language: string
  readonly languages: Readonly<Record<'ja' | 'en' | 'both', string>>
  readonly holders: string
  readonly postsOnly: string
  readonly withHolders: string
  readonly paperLabel: string
  // table
  readonly role: string
  readonly order: string
  readonly organization: string
  readonly post: string
  readonly holder: string
  readonly since: string
  readonly vacant: string
  readonly notRecorded: string
  readonly acting: string
  readonly everyHolder: string
  // inspector
  readonly differences: string
  readonly comparedWith: string
  readonly noComparison: string
  readonly previousState: string
  readonly marks: Readonly<Record<'joined' | 'left' | 'renamed' | 'holderChanged' | 'reordered', string>>
  readonly unchanged: (count: number) => string
  readonly formerly: (name: string) => string
  readonly onlyEnglishChanged: string
  readonly onlyJapaneseChanged: string
  readonly holderWas: (name: string) => string
  readonly placeWas: (place: number) => string
  readonly roleWas: (role: string) => string
  readonly toConfirm: string
  readonly nothingToConfirm: string
  readonly seatCounts: string
  readonly seat: string
  readonly closeSeat: string
  readonly inForce: string
  readonly knownOn: string
  readonly names: string
  readonly fromTo: (from: string | null, to: string | null) => string
  readonly sources: string
}

/** What changed on a day, in a few words: "2 renamed, 1 joined". */
export interface ChangeWords {
  readonly joined: (count: number) => string
  readonly left: (count: number) => string
  readonly renamed: (count: number) => string
  readonly reordered: (count: number) => string
  readonly holderChanged: (count: number) => string
  readonly join: (parts: readonly string[]) => string
}

export const membersText: InBothLanguages<MembersText> = {
  en: {
    title: 'Members',
    roster: 'Roster',
    bodies: 'Bodies',
    seats: (count) => (count === 1 ? '1 seat' : `${count} seats`),
    collective: 'one seat stands for many',
    noRoster: 'No seats on this day.',
    noBodies: 'No bodies yet.',
    noBodiesHint: 'Members sit on a body. Register it with its members, or import both.',
    founded: 'founded',
    neverChanged: 'No change recorded',
    lastChange: 'Last change',
    changedOn: (count) => (count === 1 ? 'changed on 1 day' : `changed on ${count} days`),
    openQuestions: (count) => (count === 1 ? '1 to confirm' : `${count} to confirm`),
    allChanges: 'Changes of all rosters',
    allChangesHint: 'newest first',
    noChanges: 'No roster has changed.',
    days: 'Day of the roster',
    latest: 'latest',
    comparedDay: 'compared',
    undatedSpan: 'Hatched: no source shows the roster then, and seats may be missing.',
    undatedAll: 'Hatched: no source dates this roster; seats may be missing before its edition.',
    firstSeen: (day) => `First shown by a source on ${day}.`,
    change: {
      joined: (count) => `${count} joined`,
      left: (count) => `${count} left`,
      renamed: (count) => `${count} renamed`,
      reordered: (count) => `${count} moved`,
      holderChanged: (count) => (count === 1 ? '1 new holder' : `${count} new holders`),
      join: (parts) => parts.join(', '),
    },
    nothingChanged: 'no change',
    previousDay: 'Previous change',
    nextDay: 'Next change',
    earlierComparison: 'Compare with an earlier day',
    laterComparison: 'Compare with a later day',
    view: 'View',
    views: { paper: 'Paper', table: 'Table' },
    nextView: 'Next view',
    language: 'Language of the paper',
    languages: { ja: '日本語', en: 'English', both: 'Both' },
    holders: 'Holders',
    postsOnly: 'Posts only',
    withHolders: 'With holders',
    paperLabel: 'The paper as it prints',
    role: 'Role',
    order: 'No.',
    organization: 'Ministry or agency',
    post: 'Post',
    holder: 'Holder',
    since: 'Since',
    vacant: 'vacant',
    notRecorded: 'not recorded',
    acting: 'acting',
    everyHolder: 'all who hold such a post',
    differences: 'Differences',
    comparedWith: 'Compared with',
    noComparison: 'Nothing to compare',
    previousState: 'the state before',
    marks: {
      joined: 'joined',
      left: 'left',
      renamed: 'renamed',
      holderChanged: 'new holder',
      reordered: 'moved',
    },
    unchanged: (count) => (count === 1 ? '1 seat unchanged' : `${count} seats unchanged`),
    formerly: (name) => `formerly ${name}`,
    onlyEnglishChanged: 'English name only',
    onlyJapaneseChanged: 'Japanese name only',
    holderWas: (name) => `before: ${name}`,
    placeWas: (place) => `before: place ${place}`,
    roleWas: (role) => `before: ${role}`,
    toConfirm: 'To confirm',
    nothingToConfirm: 'Nothing is open about this roster.',
    seatCounts: 'Seats',
    seat: 'Seat',
    closeSeat: 'Back to the roster',
    inForce: 'In force',
    knownOn: 'Shown on',
    names: 'Names of the post',
    fromTo: (from, to) =>
      from === null && to === null ? 'always' : to === null ? `from ${from}` : from === null ? `until ${to}` : `${from} – ${to}`,
    sources: 'Sources',
  },
  ja: {
    title: '名簿',
    roster: '構成員名簿',
    bodies: '本部・会議',
    seats: (count) => `${count}席`,
    collective: '一括の席を含む',
    noRoster: 'この日の構成員はありません。',
    noBodies: '本部・会議がまだありません。',
    noBodiesHint: '構成員は会議体に属します。会議体と構成員を登録するか、取り込んでください。',
    founded: '設置',
    neverChanged: '異動の記録なし',
    lastChange: '直近の異動',
    changedOn: (count) => `異動${count}回`,
    openQuestions: (count) => `要確認${count}件`,
    allChanges: '全名簿の異動',
    allChangesHint: '新しい順',
    noChanges: '名簿の異動はありません。',
    days: '名簿の基準日',
    latest: '最新',
    comparedDay: '比較',
    undatedSpan: '斜線は、名簿を示す資料がない期間です。記録されていない席があり得ます。',
    undatedAll: '斜線は、名簿の日付を示す資料がないことを表します。記録されていない席があり得ます。',
    firstSeen: (day) => `資料で確認できる最初の日は${day}です。`,
    change: {
      joined: (count) => `加入${count}`,
      left: (count) => `離脱${count}`,
      renamed: (count) => `改称${count}`,
      reordered: (count) => `順序変更${count}`,
      holderChanged: (count) => `交代${count}`,
      join: (parts) => parts.join('・'),
    },
    nothingChanged: '異動なし',
    previousDay: '前の異動日',
    nextDay: '次の異動日',
    earlierComparison: '比較する日を前へ',
    laterComparison: '比較する日を後へ',
    view: '表示',
    views: { paper: '文書', table: '一覧表' },
    nextView: '次の表示',
    language: '文書の言語',
    languages: { ja: '日本語', en: 'English', both: '併記' },
    holders: '在職者',
    postsOnly: '官職のみ',
    withHolders: '氏名入り',
    paperLabel: '印刷のとおりの文書',
    role: '役職',
    order: '順',
    organization: '府省庁',
    post: '官職',
    holder: '在職者',
    since: '開始',
    vacant: '欠員',
    notRecorded: '記録なし',
    acting: '事務取扱',
    everyHolder: '当日在職の者すべて',
    differences: '相違',
    comparedWith: '比較する日',
    noComparison: '比較対象なし',
    previousState: '直前の状態',
    marks: {
      joined: '加入',
      left: '離脱',
      renamed: '改称',
      holderChanged: '交代',
      reordered: '順序変更',
    },
    unchanged: (count) => `${count}席 変更なし`,
    formerly: (name) => `旧 ${name}`,
    onlyEnglishChanged: '英語名のみ',
    onlyJapaneseChanged: '日本語名のみ',
    holderWas: (name) => `前任 ${name}`,
    placeWas: (place) => `変更前は${place}番`,
    roleWas: (role) => `変更前は${role}`,
    toConfirm: '要確認',
    nothingToConfirm: 'この名簿に要確認の事項はありません。',
    seatCounts: '席数',
    seat: '席',
    closeSeat: '名簿全体に戻る',
    inForce: '期間',
    knownOn: '資料の日付',
    names: '官職名の変遷',
    fromTo: (from, to) => (from === null && to === null ? '全期間' : `${from ?? ''}～${to ?? ''}`),
    sources: '出典',
  },
}
