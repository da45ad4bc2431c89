import type { MemberDoubt } from '../domain/member-list.ts'
import type { InBothLanguages } from './texts.ts'

/** What is said of the lines of a pasted list of members, and of posts that become vacant. */
export interface MemberListText {
  readonly vacant: string
  /** In place of "new holder". */
  readonly nowVacant: string
  readonly doubt: Readonly<Record<MemberDoubt, string>>
}

export const memberListText: InBothLanguages<MemberListText> = {
  en: {
    vacant: 'vacant',
    nowVacant: 'now vacant',
    doubt: {
      'no-words': 'Hardly a word in it: taken in only when you tick it.',
      'unknown-role': 'Its role is not one the register knows: ticked, it comes in as a member.',
    },
  },
  ja: {
    vacant: '欠員',
    nowVacant: '欠員となる',
    doubt: {
      'no-words': '文字がほとんどないため、選択したときだけ取り込みます。',
      'unknown-role': '役割を読み取れません。選択すると構成員として取り込みます。',
    },
  },
}
