/** Why something about members, organizations, posts and persons is not allowed, by the reason the program gives. */
export const membersRefusals: Readonly<Record<string, { readonly en: string; readonly ja: string }>> = {
  reversed: { en: 'It would end before it begins.', ja: '終わりの日が始まりの日より前になります。' },
  'last-name': {
    en: 'It is the last official name; correct it, or give it another first.',
    ja: '最後の正式名称です。訂正するか、先に別の名称を登録してください。',
  },
  'nothing-new': {
    en: 'It bears that name on the day already.',
    ja: 'その日には既にその名称です。',
  },
  'with-itself': { en: 'A thing cannot be linked or merged with itself.', ja: '自分自身との関係付けや統合はできません。' },
  'organization-under-itself': {
    en: 'An organization cannot stand under itself.',
    ja: '組織を自分自身の下に置くことはできません。',
  },
  'body-under-itself': { en: 'A body cannot stand under itself.', ja: '会議体を自分自身の下に置くことはできません。' },
  'seat-begins-then': {
    en: 'The seat itself begins on that day; nothing of it would be left. Choose a later day, or remove the seat and add the other.',
    ja: 'この席の始期と同じ日です。差替えの日を後の日にするか、席を削除して新しい席を追加してください。',
  },
  'same-post': { en: 'That is the post that holds the seat.', ja: '現在の官職と同じです。' },
  'seat-not-there': { en: 'The seat is not on the roster of that day.', ja: 'その日の名簿に、この席はありません。' },
  'seat-attended': {
    en: 'Attendance is recorded for this seat, so it stays. Give it an end instead.',
    ja: 'この席には出欠の記録があるため、削除できません。終期を記録してください。',
  },
  'one-renamed': {
    en: 'A renaming is of one organization, which stays the same. For several choose merger.',
    ja: '改称は一つの組織について行います。複数の場合は「統合」を選んでください。',
  },
  'one-result': {
    en: 'What merges becomes one organization. For several choose succession.',
    ja: '統合後の組織は一つです。複数の場合は「廃止と後継」を選んでください。',
  },
  'same-result': {
    en: 'An organization stands twice among those that come of it.',
    ja: '再編後の組織に同じ組織が二度挙げられています。',
  },
  'reorganization-names': {
    en: 'Say what the organization is called from that day, or choose one.',
    ja: 'その日以後の組織の名称を入力するか、既存の組織を選んでください。',
  },
  'post-title': {
    en: 'A post that takes another’s place needs a title in one language at least.',
    ja: '後継の官職には、日本語又は英語の名称が必要です。',
  },
}

export const membersConflicts = {
  'linked-so': {
    en: () => 'They are linked so already.',
    ja: () => 'その関係は既に登録されています。',
  },
} as const
