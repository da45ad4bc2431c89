import type { OrganizationLinkKind } from '../domain/vocabulary.ts'
import type { InBothLanguages } from './texts.ts'

/** Words of what is known of one organization. */
export interface OrganizationText {
  readonly kind: string
  readonly parent: string
  readonly noParent: string
  readonly parts: string
  readonly founded: string
  readonly dissolved: string
  readonly protocolOrder: string
  readonly note: string
  readonly facts: string
  readonly links: string
  readonly noLinks: string
  /** From here, and from the other's side. */
  readonly link: Readonly<Record<OrganizationLinkKind, readonly [from: string, to: string]>>
  readonly linkKind: string
  readonly linkWith: string
  readonly linkOn: string
  readonly removeLink: (name: string) => string
  readonly onCircle: string
  readonly responsibleFor: string
  readonly planItems: (count: number) => string
  readonly measures: (count: number) => string
  readonly noPosts: string
  readonly reorganize: string
}

export const organizationText: InBothLanguages<OrganizationText> = {
  en: {
    kind: 'Kind',
    parent: 'Belongs to',
    noParent: 'nothing above it',
    parts: 'Parts',
    founded: 'Founded',
    dissolved: 'Dissolved',
    protocolOrder: 'Place in protocol',
    note: 'Note',
    facts: 'Facts',
    links: 'What it came from and became',
    noLinks: 'No links yet.',
    link: {
      merger: ['merged into', 'took in'],
      split: ['split off', 'split off from'],
      renaming: ['renamed to', 'renamed from'],
      transfer: ['handed work to', 'took work over from'],
      succession: ['followed by', 'followed'],
    },
    linkKind: 'Link',
    linkWith: 'With',
    linkOn: 'On',
    removeLink: (name) => `Remove the link with ${name}`,
    onCircle: 'By its links it comes before itself. They are kept; look whether a direction or a day is wrong.',
    responsibleFor: 'Answers for',
    planItems: (count) => (count === 1 ? '1 plan item' : `${count} plan items`),
    measures: (count) => (count === 1 ? '1 measure' : `${count} measures`),
    noPosts: 'No posts yet.',
    reorganize: 'Reorganize…',
  },
  ja: {
    kind: '種別',
    parent: '上部の組織',
    noParent: 'なし',
    parts: '下部の組織',
    founded: '設置',
    dissolved: '廃止',
    protocolOrder: '建制順',
    note: '備考',
    facts: '登録事項',
    links: '沿革',
    noLinks: '沿革の記録はありません。',
    link: {
      merger: ['統合先', '統合元'],
      split: ['分離先', '分離元'],
      renaming: ['改称先', '改称元'],
      transfer: ['事務の移管先', '事務の移管元'],
      succession: ['後継', '前身'],
    },
    linkKind: '関係',
    linkWith: '相手の組織',
    linkOn: '日付',
    removeLink: (name) => `${name}との関係を削除`,
    onCircle: '沿革が循環しています。記録は残しています。関係の向きや日付を確かめてください。',
    responsibleFor: '担当',
    planItems: (count) => `計画の項目${count}件`,
    measures: (count) => `施策${count}件`,
    noPosts: '官職はまだありません。',
    reorganize: '組織再編…',
  },
}
