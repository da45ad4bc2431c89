import type { InBothLanguages } from './texts.ts'

/** What is told with a found thing, and with words that mean the same. */
export interface FoundText {
  /** A post that a person held last. */
  readonly formerly: (post: string, until: string) => string
  readonly formerlyUndated: (post: string) => string
  readonly acting: (name: string) => string
  /** What an organization is, and of which. */
  readonly partOf: (kind: string, whole: string) => string
  readonly until: (kind: string, day: string) => string
  /** Several facts in one line. */
  readonly and: string
  /** Names in a row. */
  readonly comma: string
  /** Words as they are named in a sentence, and what stands between two. */
  readonly quoted: (word: string) => string
  readonly between: string
  /** On a line that was found by other words than those typed. */
  readonly also: (words: string) => string
  /** Over the results. */
  readonly alsoLookedFor: (typed: string, others: string) => string
  /** The same where the typed words themselves are found nowhere. */
  readonly onlyOthers: (typed: string, others: string) => string
  /** The button beside it: searches the words in quotes. */
  readonly only: (typed: string) => string
}

export const foundText: InBothLanguages<FoundText> = {
  en: {
    formerly: (post, until) => `${post} until ${until}`,
    formerlyUndated: (post) => `formerly ${post}`,
    acting: (name) => `${name} (acting)`,
    partOf: (kind, whole) => `${kind}, ${whole}`,
    until: (kind, day) => `${kind} until ${day}`,
    and: ' · ',
    comma: ', ',
    quoted: (word) => `“${word}”`,
    between: ' or ',
    also: (words) => `also: ${words}`,
    alsoLookedFor: (typed, others) => `After what holds “${typed}” comes what holds ${others}.`,
    onlyOthers: (typed, others) => `Nothing holds “${typed}”. This is what holds ${others}.`,
    only: (typed) => `Only “${typed}”`,
  },
  ja: {
    formerly: (post, until) => `${post}（${until}まで）`,
    formerlyUndated: (post) => `元${post}`,
    acting: (name) => `${name}（事務取扱）`,
    partOf: (kind, whole) => `${kind}（${whole}）`,
    until: (kind, day) => `${kind}（${day}まで）`,
    and: '　',
    comma: '、',
    quoted: (word) => `「${word}」`,
    between: '又は',
    also: (words) => `関連語：${words}`,
    alsoLookedFor: (typed, others) => `「${typed}」を含むものの後に、関連する${others}を含むものを示しています。`,
    onlyOthers: (typed, others) => `「${typed}」を含むものはないため、関連する${others}を含むものを示しています。`,
    only: (typed) => `「${typed}」だけを検索`,
  },
}
