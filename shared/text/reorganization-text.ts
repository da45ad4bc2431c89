import type { PostFate, ReorganizationKind } from '../domain/vocabulary.ts'
import type { InBothLanguages } from './texts.ts'

/** Words of the reorganization assistant. */
export interface ReorganizationText {
  readonly title: string
  readonly hint: string
  readonly on: string
  readonly kind: string
  readonly kinds: Readonly<Record<ReorganizationKind, string>>
  readonly kindHints: Readonly<Record<ReorganizationKind, string>>
  readonly these: string
  readonly addOne: string
  readonly removeOne: (name: string) => string
  readonly becomeThat: string
  readonly known: string
  readonly orChoose: string
  readonly preview: string
  readonly fate: string
  readonly fates: Readonly<Record<PostFate, string>>
  readonly titleJa: string
  readonly titleEn: string
  readonly holderGoesOn: string
  readonly noPosts: string
  readonly plans: string
  readonly planItems: (plan: string, count: number) => string
  readonly noPlans: string
  readonly measures: (count: number) => string
  readonly parts: string
  readonly alreadyEnded: (name: string, day: string) => string
  readonly resultNamed: (place: number) => string
  readonly addResult: string
  readonly removeResult: (name: string) => string
  readonly comesOf: string
  readonly successorIn: (name: string) => string
  readonly inResult: string
  readonly addSuccessor: string
  readonly removeSuccessor: string
  readonly takesSeat: (body: string) => string
  readonly goTo: string
  readonly goToOf: (what: string) => string
  readonly stays: string
  readonly toEach: string
  readonly byItem: string
  readonly eachItem: (count: number) => string
  readonly measuresOf: (organization: string) => string
  readonly carryOut: string
  readonly carriedOut: (posts: number, seats: number) => string
  readonly fillFirst: string
  readonly dayFirst: string
}

export const reorganizationText: InBothLanguages<ReorganizationText> = {
  en: {
    title: 'Reorganization',
    hint: '“On that day these ministries become those”: one step for names, posts, seats and plan items, and one undo.',
    on: 'On',
    kind: 'What happens',
    kinds: {
      merger: 'Merger',
      renaming: 'Renaming',
      succession: 'Succession',
      split: 'Split',
      transfer: 'Transfer of work',
    },
    kindHints: {
      merger: 'These end the day before and go into that one.',
      renaming: 'It stays the same organization under another name.',
      succession: 'They end the day before; one or several take their place.',
      split: 'They stay; others come out of them.',
      transfer: 'They stay; others take work over.',
    },
    these: 'These',
    addOne: 'Add an organization',
    removeOne: (name) => `Leave ${name} out`,
    becomeThat: 'become',
    known: 'An organization there is',
    orChoose: 'none: a new one, named below',
    preview: 'What it touches',
    fate: 'Becomes',
    fates: { rename: 'another title', succeed: 'a new post', abolish: 'abolished', keep: 'stays' },
    titleJa: 'Title, Japanese',
    titleEn: 'Title, English',
    holderGoesOn: 'Holder goes on',
    noPosts: 'These organizations have no posts on that day.',
    plans: 'Plans in force',
    planItems: (plan, count) => `${plan}: ${count} ${count === 1 ? 'item' : 'items'}`,
    noPlans: 'They answer for no item of a plan in force.',
    measures: (count) => (count === 1 ? '1 measure' : `${count} measures`),
    parts: 'Parts',
    alreadyEnded: (name, day) => `${name} ended on ${day} already; that stays.`,
    resultNamed: (place) => `Organization ${place}`,
    addResult: 'Another organization',
    removeResult: (name) => `Take ${name} away`,
    comesOf: 'Comes of',
    successorIn: (name) => `in ${name}`,
    inResult: 'In',
    addSuccessor: 'Another post in its place',
    removeSuccessor: 'Take this post away',
    takesSeat: (body) => `Takes the seat on ${body}`,
    goTo: 'Go to',
    goToOf: (what) => `${what}: go to`,
    stays: 'stays as it is',
    toEach: 'each of them',
    byItem: 'differs by item',
    eachItem: (count) => `Choose for each of ${count}`,
    measuresOf: (organization) => `Measures of ${organization}`,
    carryOut: 'Carry out',
    carriedOut: (posts, seats) =>
      `Reorganized: ${posts} ${posts === 1 ? 'post' : 'posts'}, ${seats} ${seats === 1 ? 'seat' : 'seats'}`,
    fillFirst: 'Choose the organizations and say what they become.',
    dayFirst: 'Say on which day.',
  },
  ja: {
    title: '組織再編',
    hint: '「この日に、これらの府省をこれらの府省とする」を一度に登録します。名称・官職・席・計画の担当をまとめて変え、「元に戻す」も一度で済みます。',
    on: '施行の日',
    kind: '再編の種類',
    kinds: {
      merger: '統合',
      renaming: '改称',
      succession: '廃止と後継',
      split: '分離',
      transfer: '事務の移管',
    },
    kindHints: {
      merger: '前日に廃止され、新しい組織に統合されます。',
      renaming: '同じ組織のまま名称だけが変わります。',
      succession: '前日に廃止され、一つ又は複数の組織が後を継ぎます。',
      split: '元の組織は存続し、新しい組織が分かれます。',
      transfer: '元の組織は存続し、事務が移ります。',
    },
    these: '再編前の組織',
    addOne: '組織を追加',
    removeOne: (name) => `${name}を外す`,
    becomeThat: '再編後の組織',
    known: '既存の組織',
    orChoose: '指定しない場合は、下の名称で新設します',
    preview: '影響する記録',
    fate: '取扱い',
    fates: { rename: '名称を変更', succeed: '後継の官職を新設', abolish: '廃止', keep: '変更なし' },
    titleJa: '官職名(日本語)',
    titleEn: '官職名(英語)',
    holderGoesOn: '在職者を引き継ぐ',
    noPosts: 'その日にこれらの組織の官職はありません。',
    plans: '実施中の計画',
    planItems: (plan, count) => `${plan} ${count}項目`,
    noPlans: '実施中の計画で担当している項目はありません。',
    measures: (count) => `施策${count}件`,
    parts: '下部の組織',
    alreadyEnded: (name, day) => `${name}は既に${day}に廃止と記録されています(そのまま残します)。`,
    resultNamed: (place) => `組織${place}`,
    addResult: '組織をもう一つ',
    removeResult: (name) => `${name}を除く`,
    comesOf: '元の組織',
    successorIn: (name) => `${name}に置く官職`,
    inResult: '設置先',
    addSuccessor: '後継の官職を追加',
    removeSuccessor: 'この官職を除く',
    takesSeat: (body) => `${body}の席を引き継ぐ`,
    goTo: '引継先',
    goToOf: (what) => `${what}の引継先`,
    stays: 'そのまま',
    toEach: 'それぞれ',
    byItem: '項目ごとに指定',
    eachItem: (count) => `${count}件を個別に指定`,
    measuresOf: (organization) => `${organization}の施策`,
    carryOut: '再編を登録',
    carriedOut: (posts, seats) => `組織再編を登録しました(官職${posts}、席${seats})`,
    fillFirst: '再編前の組織と再編後の名称を指定してください。',
    dayFirst: '施行の日を入力してください。',
  },
}
