import type { TenureNature } from '../domain/vocabulary.ts'
import { inDigits } from './count.ts'
import type { InBothLanguages } from './texts.ts'

/** Words of the lists and dossiers of organizations, posts and persons. */
export interface DirectoryText {
  readonly rosters: string
  readonly organizations: string
  readonly persons: string
  readonly posts: string
  readonly post: string
  readonly person: string
  readonly organization: string
  readonly filter: string
  readonly filterOrganizations: string
  readonly filterPersons: string
  readonly shown: (count: number, of: number) => string
  readonly withPast: string
  readonly none: string
  readonly noneFits: string
  readonly noOrganizations: string
  readonly noPersons: string
  readonly noPersonsHint: string
  readonly chooseOne: string
  readonly formerly: (names: string) => string
  readonly life: (from: string | null, to: string | null) => string
  readonly postCount: (count: number) => string
  // new things
  readonly newOrganization: string
  readonly newPerson: string
  readonly newPost: string
  readonly add: string
  readonly nameJa: string
  readonly nameEn: string
  readonly readingJa: string
  readonly romanized: string
  readonly titleJa: string
  readonly titleEn: string
  readonly nameNeeded: string
  // post
  readonly abolished: string
  readonly collective: string
  readonly standsAlone: string
  readonly cabinetPost: string
  readonly seats: string
  readonly noSeats: string
  readonly holders: string
  // tenures
  readonly tenures: string
  readonly noTenures: string
  readonly addTenure: string
  readonly nature: string
  readonly natures: Readonly<Record<TenureNature, string>>
  readonly removeTenure: string
  readonly overlapping: string
  readonly vacantFrom: string
  // person
  readonly contact: string
  readonly contactHelp: string
  readonly officeContact: string
  readonly officeContactHelp: string
  readonly nowHolds: string
  readonly holdsNothing: string
  readonly maybeSame: string
  readonly maybeSamePairs: (count: number) => string
  readonly sameName: string
  readonly sameReading: string
  readonly mergeInto: (name: string) => string
  readonly mergeNote: string
  readonly merged: string
  // attendance
  readonly attendance: string
  readonly noAttendance: string
  readonly fiscalYear: string
  readonly total: string
  // removing
  readonly remove: string
  readonly history: string
  readonly questions: string
  readonly sources: string
  readonly newThing: (words: string) => string
}

export const directoryText: InBothLanguages<DirectoryText> = {
  en: {
    rosters: 'Rosters',
    organizations: 'Organizations',
    persons: 'Persons',
    posts: 'Posts',
    post: 'Post',
    person: 'Person',
    organization: 'Organization',
    filter: 'Filter',
    filterOrganizations: 'Name, former name or key',
    filterPersons: 'Name, reading or post',
    shown: (count, of) => (of === 0 ? 'none' : count === of ? `all ${inDigits(of)}` : `${inDigits(count)} of ${inDigits(of)}`),
    withPast: 'With those that have ended',
    none: 'none',
    noneFits: 'Nothing fits the filter.',
    noOrganizations: 'No organizations yet.',
    noPersons: 'Nobody is entered yet.',
    noPersonsHint: 'Enter a whole cabinet from a list, or one person by the button above.',
    chooseOne: 'Choose one from the list.',
    formerly: (names) => `also ${names}`,
    life: (from, to) =>
      from === null && to === null ? '' : to === null ? `from ${from}` : from === null ? `until ${to}` : `${from} – ${to}`,
    postCount: (count) => (count === 1 ? '1 post' : `${count} posts`),
    newOrganization: 'New organization',
    newPerson: 'New person',
    newPost: 'New post',
    add: 'Add',
    nameJa: 'Name, Japanese',
    nameEn: 'Name, English',
    readingJa: 'Reading (kana)',
    romanized: 'Name in Latin letters',
    titleJa: 'Title, Japanese',
    titleEn: 'Title, English',
    nameNeeded: 'A name in one language is needed.',
    abolished: 'Abolished',
    collective: 'Stands for many posts',
    standsAlone: 'The title names its own ministry',
    cabinetPost: 'Belongs to the Cabinet',
    seats: 'Seats on bodies',
    noSeats: 'It has no seat.',
    holders: 'Holders',
    tenures: 'Tenures',
    noTenures: 'Nobody recorded yet.',
    addTenure: 'Add a tenure',
    nature: 'In what capacity',
    natures: { holder: 'regular holder', acting: 'acting', concurrent: 'beside another post' },
    removeTenure: 'Remove this tenure',
    overlapping: 'Another holds the post at the same time.',
    vacantFrom: 'Vacant from',
    contact: 'Contact',
    contactHelp: 'Printed only where a paper asks for it.',
    officeContact: 'Address and telephone',
    officeContactHelp: 'Stands on address lists and labels where the holder has no contact.',
    nowHolds: 'On the day',
    holdsNothing: 'no post',
    maybeSame: 'Perhaps the same person',
    maybeSamePairs: (count) =>
      count >= 1000
        ? '1,000 pairs or more may be one person'
        : count === 1
          ? '1 pair may be one person'
          : `${count} pairs may be one person`,
    sameName: 'same name',
    sameReading: 'same reading',
    mergeInto: (name) => `Make one with ${name}`,
    mergeNote: 'Names, tenures and attendance of the other come here; undo takes them apart again.',
    merged: 'Two entries made one',
    attendance: 'Attendance',
    noAttendance: 'No attendance recorded.',
    fiscalYear: 'Fiscal year',
    total: 'Total',
    remove: 'Remove',
    history: 'History',
    questions: 'To confirm',
    sources: 'Sources',
    newThing: (words) => `“${words}” will be entered anew.`,
  },
  ja: {
    rosters: '名簿',
    organizations: '組織',
    persons: '人物',
    posts: '官職',
    post: '官職',
    person: '人物',
    organization: '組織',
    filter: '絞り込み',
    filterOrganizations: '名称・旧称・キー',
    filterPersons: '氏名・ふりがな・官職',
    shown: (count, of) => (count === of ? `${inDigits(of)}件` : `${inDigits(of)}件中${inDigits(count)}件`),
    withPast: '廃止された組織を含める',
    none: 'なし',
    noneFits: '該当するものがありません。',
    noOrganizations: '組織がまだありません。',
    noPersons: '人物がまだ登録されていません。',
    noPersonsHint: '閣僚名簿から一括で登録するか、上のボタンから一人ずつ登録してください。',
    chooseOne: '一覧から選んでください。',
    formerly: (names) => `他の名称 ${names}`,
    life: (from, to) => (from === null && to === null ? '' : `${from ?? ''}～${to ?? ''}`),
    postCount: (count) => `官職${count}`,
    newOrganization: '組織を登録',
    newPerson: '人物を登録',
    newPost: '官職を登録',
    add: '登録',
    nameJa: '名称(日本語)',
    nameEn: '名称(英語)',
    readingJa: 'ふりがな',
    romanized: 'ローマ字氏名',
    titleJa: '官職名(日本語)',
    titleEn: '官職名(英語)',
    nameNeeded: '日本語又は英語の名称が必要です。',
    abolished: '廃止',
    collective: '複数の職をまとめた席',
    standsAlone: '官職名が府省庁名を含む',
    cabinetPost: '内閣の構成員',
    seats: '会議体の席',
    noSeats: '席はありません。',
    holders: '在職者',
    tenures: '在職',
    noTenures: '在職者の記録はありません。',
    addTenure: '在職を追加',
    nature: '区分',
    natures: { holder: '本務', acting: '事務取扱', concurrent: '兼任' },
    removeTenure: 'この在職を削除',
    overlapping: '同じ時期に別の在職者がいます。',
    vacantFrom: '欠員となった日',
    contact: '連絡先',
    contactHelp: '連絡先欄のある文書にのみ印字されます。',
    officeContact: '所在地・電話番号',
    officeContactHelp: '在職者の連絡先がない場合に、連絡先名簿と宛名ラベルに印字されます。',
    nowHolds: '当日の官職',
    holdsNothing: '官職なし',
    maybeSame: '同一人物の可能性',
    maybeSamePairs: (count) => `同一人物の可能性 ${count >= 1000 ? '1,000組以上' : `${count}組`}`,
    sameName: '同姓同名',
    sameReading: '同じふりがな',
    mergeInto: (name) => `${name}と統合`,
    mergeNote: '相手の氏名・在職・出欠をこちらに移します。「元に戻す」で分けることができます。',
    merged: '同一人物として統合しました',
    attendance: '出欠の実績',
    noAttendance: '出欠の記録はありません。',
    fiscalYear: '年度',
    total: '計',
    remove: '削除',
    history: '変更履歴',
    questions: '要確認',
    sources: '出典',
    newThing: (words) => `「${words}」を新たに登録します。`,
  },
}
