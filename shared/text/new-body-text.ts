import type { Language } from '../domain/vocabulary.ts'
import type { InBothLanguages } from './texts.ts'

/** Words of registering a body and of changing what is registered of it. Days come formatted. */
export interface NewBodyText {
  readonly title: string
  readonly note: string
  readonly editTitle: string
  readonly editNote: string
  readonly names: string
  readonly name: (language: Language) => string
  readonly shortName: (language: Language) => string
  readonly shortHelp: string
  readonly nameNeeded: string
  readonly similar: (name: string) => string
  readonly knownByName: (name: string) => string
  readonly kindAndFounding: string
  readonly kind: string
  readonly founding: string
  readonly noFounding: string
  readonly foundedOn: string
  readonly foundingHelp: string
  readonly dayNeeded: string
  readonly afterFirstMeeting: (day: string) => string
  readonly appearance: string
  readonly seal: (language: Language) => string
  readonly sealHelp: string
  readonly colour: string
  readonly task: string
  readonly mandate: (language: Language) => string
  readonly cadence: string
  readonly cadenceHelp: string
  readonly cadenceUnreadable: string
  readonly register: string
  readonly cancel: string
  readonly done: string
  readonly edit: string
  readonly firstMeetingTitle: string
  readonly firstMeetingText: string
  readonly planFirst: string
}

export const newBodyText: InBothLanguages<NewBodyText> = {
  en: {
    title: 'New body',
    note: 'A headquarters, ministerial meeting or council that your office serves.',
    editTitle: 'Details',
    editNote: 'Every change is saved as you leave a field, and is in the history.',
    names: 'Names',
    name: (language) => (language === 'ja' ? 'Name in Japanese' : 'Name in English'),
    shortName: (language) => (language === 'ja' ? 'Short name in Japanese' : 'Short name in English'),
    shortHelp: 'For the list at the left and narrow places.',
    nameNeeded: 'Write the name in one language at least.',
    similar: (name) => `${name} is registered under this name already. Both would stand side by side.`,
    knownByName: (name) => `${name} is known by name only so far; it will be registered with its joint sessions.`,
    kindAndFounding: 'Kind and founding',
    kind: 'Kind',
    founding: 'Founded by',
    noFounding: 'Not recorded',
    foundedOn: 'On',
    foundingHelp: 'The decision becomes the first event of the body.',
    dayNeeded: 'Give the day of the decision, or choose “Not recorded”.',
    afterFirstMeeting: (day) => `Its first meeting was earlier, on ${day}.`,
    appearance: 'Seal and colour',
    seal: (language) => (language === 'ja' ? 'Seal in Japanese' : 'Seal in English'),
    sealHelp: 'One character.',
    colour: 'Colour',
    task: 'Mandate and follow-up',
    mandate: (language) => (language === 'ja' ? 'Mandate in Japanese' : 'Mandate in English'),
    cadence: 'Months between follow-ups of a plan',
    cadenceHelp: 'Empty: as often as the settings say.',
    cadenceUnreadable: 'A whole number from 1 to 120, or nothing.',
    register: 'Register',
    cancel: 'Cancel',
    done: 'Done',
    edit: 'Change what is registered',
    firstMeetingTitle: 'This body has not met yet.',
    firstMeetingText: 'Plan its first meeting; the agenda is written on the meeting’s own page.',
    planFirst: 'Plan the first meeting',
  },
  ja: {
    title: '会議体の登録',
    note: '事務局が所掌する本部、閣僚会議、協議会等を登録します。',
    editTitle: '会議体の登録事項',
    editNote: '欄を離れると保存され、履歴に残ります。',
    names: '名称',
    name: (language) => (language === 'ja' ? '名称（日本語）' : '名称（英語）'),
    shortName: (language) => (language === 'ja' ? '略称（日本語）' : '略称（英語）'),
    shortHelp: '左の一覧など、狭い場所で用います。',
    nameNeeded: '日本語又は英語の名称を入力してください。',
    similar: (name) => `「${name}」は既に登録されています。登録すると同じ名称が並びます。`,
    knownByName: (name) => `「${name}」は名称のみ登録されています。これまでの合同開催の記録とともに登録します。`,
    kindAndFounding: '種別・設置',
    kind: '種別',
    founding: '設置の根拠',
    noFounding: '記録なし',
    foundedOn: '設置日',
    foundingHelp: '設置の決定は、この会議体の最初の記録になります。',
    dayNeeded: '設置の日を入力するか、「記録なし」を選んでください。',
    afterFirstMeeting: (day) => `第1回の会合（${day}）より後の日付です。`,
    appearance: '印・色',
    seal: (language) => (language === 'ja' ? '印の文字（日本語）' : '印の文字（英語）'),
    sealHelp: '1文字',
    colour: '色',
    task: '所掌事務・フォローアップ',
    mandate: (language) => (language === 'ja' ? '所掌事務（日本語）' : '所掌事務（英語）'),
    cadence: '計画のフォローアップの間隔（月）',
    cadenceHelp: '空欄の場合は、設定の間隔とします。',
    cadenceUnreadable: '1から120までの整数を入力するか、空欄にしてください。',
    register: '登録',
    cancel: 'キャンセル',
    done: '完了',
    edit: '登録事項を変更',
    firstMeetingTitle: 'まだ会合が開かれていません。',
    firstMeetingText: '第1回の会合の日を決めると、議事次第の作成に進みます。',
    planFirst: '第1回の会合を予定',
  },
}
