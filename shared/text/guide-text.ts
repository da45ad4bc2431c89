import type { InBothLanguages } from './texts.ts'

/** Words round the pages of the guide. */
export interface GuideText {
  readonly title: string
  readonly note: string
  readonly topics: string
  readonly before: string
  readonly after: string
  readonly key: string
  readonly does: string
  readonly pageOf: (title: string) => string
  readonly noTopicTitle: string
  readonly toContents: string
  readonly more: string
  readonly about: string
  // docs/guide
  readonly docsNote: string
  readonly docsOther: string
}

export const guideText: InBothLanguages<GuideText> = {
  en: {
    title: 'Guide',
    note: 'Short pages by task; each leads to the screen it speaks of.',
    topics: 'Tasks',
    before: 'Before',
    after: 'Next',
    key: 'Key',
    does: 'What it does',
    pageOf: (title) => `Guide: ${title}`,
    noTopicTitle: 'The guide has no such page.',
    toContents: 'All pages of the guide',
    more: 'More',
    about: 'Version and licences',
    docsNote: 'The pages that the program shows under Guide (F1), written from the same source by `npm run guide:docs`.',
    docsOther: '[日本語](../ja/README.md)',
  },
  ja: {
    title: '手引',
    note: '作業ごとの短いページです。各ページから、その画面に進めます。',
    topics: '作業',
    before: '前',
    after: '次',
    key: 'キー',
    does: '働き',
    pageOf: (title) => `手引: ${title}`,
    noTopicTitle: '手引にこのページはありません。',
    toContents: '手引の目次',
    more: 'その他',
    about: '版・ライセンス',
    docsNote: 'プログラムの手引（F1）と同じ内容です。同じ原稿から `npm run guide:docs` で書き出しています。',
    docsOther: '[English](../en/README.md)',
  },
}
