import type { InBothLanguages } from './texts.ts'

/** Words of pasting a list of members onto a body's roster, and of a roster that has nobody yet. Days come formatted. */
export interface PasteMembersText {
  readonly open: string
  readonly title: string
  readonly note: (body: string) => string
  readonly seatedNote: string
  readonly cancel: string
  readonly nobodyYet: string
  readonly nobodyYetHint: string
  readonly noneOnDay: string
  readonly noneOnDayHint: string
  readonly addOne: string
}

export const pasteMembersText: InBothLanguages<PasteMembersText> = {
  en: {
    open: 'Paste a list of members…',
    title: 'Paste a list of members',
    note: (body) =>
      `Paste the list of members of ${body} as you have it: a table from a spreadsheet, or lines of role, post and name. Nothing is kept before you take it in.`,
    seatedNote: 'Posts that have a seat already keep it; only the others are added, behind those of today.',
    cancel: 'Cancel',
    nobodyYet: 'This body has no members yet.',
    nobodyYetHint: 'Paste the list as you have it: roles, ministries, posts and names are read, and shown before they are kept.',
    noneOnDay: 'No seats on this day.',
    noneOnDayHint: 'The register has members for other days.',
    addOne: 'Add one seat',
  },
  ja: {
    open: '名簿を貼り付け…',
    title: '名簿の貼付け',
    note: (body) =>
      `${body}の構成員名簿をお手元のまま貼り付けてください。表計算ソフトの表も、役職・官職・氏名を並べた行も読み取ります。登録するまで台帳は変わりません。`,
    seatedNote: '既に席のある官職はそのままとし、新しいものだけを末尾に加えます。',
    cancel: 'キャンセル',
    nobodyYet: 'この会議体の構成員は、まだ登録されていません。',
    nobodyYetHint: 'お手元の名簿をそのまま貼り付けられます。役職・府省庁・官職・氏名を読み取り、登録する前に確かめられます。',
    noneOnDay: 'この日の構成員は記録されていません。',
    noneOnDayHint: '台帳には、ほかの日の構成員があります。',
    addOne: '席を一つ追加',
  },
}
