import type { FileTextState } from '../domain/vocabulary.ts'
import type { InBothLanguages } from './texts.ts'

/** Below a paper: why search does not know all of its file's text. What it does know needs no words. */
export const fileTextText = {
  en: {
    read: '',
    cut: 'Search knows the first 200 pages or so of this file.',
    empty: 'This file holds no text: it is found by its title.',
    'no-text': 'These are pictures of pages without text: it is found by its title.',
    'other-kind': 'Search does not read this kind of file: it is found by its title.',
    'too-large': 'This file is too large for search: it is found by its title.',
    failed: 'The text of this file could not be read: it is found by its title.',
  },
  ja: {
    read: '',
    cut: '検索の対象は、このファイルの初めの約200ページ分です。',
    empty: 'ファイルに文字がないため、題名だけで検索されます。',
    'no-text': '文字情報のない画像のため、題名だけで検索されます。',
    'other-kind': '本文を読み取れない種類のファイルのため、題名だけで検索されます。',
    'too-large': 'ファイルが大きすぎるため、題名だけで検索されます。',
    failed: '本文を読み取れなかったため、題名だけで検索されます。',
  },
} satisfies InBothLanguages<Readonly<Record<FileTextState, string>>>
