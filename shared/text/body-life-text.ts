import type { BodyLinkKind } from '../domain/vocabulary.ts'
import type { InBothLanguages } from './texts.ts'

/** Words of what is dated about a body: names over time, founding and abolition, the body above it, those before and after. */
export interface BodyLifeText {
  readonly names: string
  readonly life: string
  readonly established: string
  readonly abolished: string
  readonly parent: string
  readonly noParent: string
  readonly subBodies: string
  readonly newSubBody: string
  readonly links: string
  readonly noLinks: string
  readonly link: Readonly<Record<BodyLinkKind, readonly [from: string, to: string]>>
  readonly linkKind: string
  readonly linkWith: string
  readonly linkOn: string
  readonly add: string
  readonly removeLink: (name: string) => string
  readonly onCircle: string
}

export const bodyLifeText: InBothLanguages<BodyLifeText> = {
  en: {
    names: 'Names over time',
    life: 'Founding and end',
    established: 'Founded',
    abolished: 'Abolished',
    parent: 'Belongs to',
    noParent: 'stands by itself',
    subBodies: 'Sub-bodies',
    newSubBody: 'Register a sub-body',
    links: 'Before and after it',
    noLinks: 'No predecessor or successor recorded.',
    link: { succession: ['followed by', 'followed'], transfer: ['handed work to', 'took work over from'] },
    linkKind: 'Link',
    linkWith: 'Body',
    linkOn: 'On',
    add: 'Add',
    removeLink: (name) => `Remove the link with ${name}`,
    onCircle: 'By its links it comes before itself. They are kept; look whether a direction or a day is wrong.',
  },
  ja: {
    names: '名称の変遷',
    life: '設置と廃止',
    established: '設置',
    abolished: '廃止',
    parent: '上部の会議体',
    noParent: 'なし(独立)',
    subBodies: '下部の会議体',
    newSubBody: '下部の会議体を登録',
    links: '前身と後継',
    noLinks: '前身・後継の記録はありません。',
    link: { succession: ['後継', '前身'], transfer: ['事務の移管先', '事務の移管元'] },
    linkKind: '関係',
    linkWith: '会議体',
    linkOn: '日付',
    add: '追加',
    removeLink: (name) => `${name}との関係を削除`,
    onCircle: '前身・後継の関係が循環しています。記録は残しています。関係の向きや日付を確かめてください。',
  },
}
