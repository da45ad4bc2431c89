import type { PlaceInSource } from '../domain/place-in-source.ts'
import { counted, inDigits } from './count.ts'
import type { InBothLanguages } from './texts.ts'

/** Sources as people cite them, and the reader that opens one at a place. */
export interface SourceText {
  readonly place: (place: PlaceInSource) => string
  /** A source's name with the place in it, for those who hear one after the other. */
  readonly openAt: (source: string, place: string) => string
  readonly open: (source: string) => string
  readonly publishedBy: string
  readonly publishedOn: string
  /** Where it lies, and how its places are named, as noted in the register. */
  readonly note: string
  readonly cited: string
  /** The text is not in the register, but would be known again. */
  readonly notHere: string
  readonly noText: string
  readonly choose: string
  readonly isOther: (fileName: string) => string
  readonly notReadable: (fileName: string) => string
  readonly beyond: (lineCount: number) => string
  readonly text: string
}

export const sourceText: InBothLanguages<SourceText> = {
  en: {
    place: (place) => {
      switch (place.kind) {
        case 'lines':
          return place.from === place.to ? `line ${place.from}` : `lines ${place.from}–${place.to}`
        case 'page':
          return `page ${place.name}`
        case 'as-written':
          return place.text
      }
    },
    openAt: (source, place) => `${place} of ${source}`,
    open: (source) => `About the source: ${source}`,
    publishedBy: 'Published by',
    publishedOn: 'Published',
    note: 'Note',
    cited: 'Cited',
    notHere:
      'The text of this source is not kept in the register. Choose its file, and it is shown at this place; the register knows its content again and takes no other.',
    noText: 'The register keeps no text of this source: it is to be looked up at its publisher.',
    choose: 'Choose the file',
    isOther: (fileName) => `“${fileName}” is not this source: its content is another. It may be another edition.`,
    notReadable: (fileName) => `“${fileName}” could not be read.`,
    beyond: (lineCount) => `The text has only ${counted(lineCount, 'line')}; the place lies beyond.`,
    text: 'Text of the source',
  },
  ja: {
    place: (place) => {
      switch (place.kind) {
        case 'lines':
          return place.from === place.to ? `${place.from}行目` : `${place.from}〜${place.to}行目`
        case 'page':
          return `${place.name}のページ`
        case 'as-written':
          return place.text
      }
    },
    openAt: (source, place) => `${source}　${place}`,
    open: (source) => `出典について：${source}`,
    publishedBy: '発行者',
    publishedOn: '発行',
    note: '備考',
    cited: '引用箇所',
    notHere:
      'この出典の本文は台帳に保存されていません。ファイルを選ぶと、この箇所を示します。内容が同じであることを確かめ、異なるファイルは受け付けません。',
    noText: 'この出典の本文は台帳にありません。原典を参照してください。',
    choose: 'ファイルを選択',
    isOther: (fileName) => `「${fileName}」はこの出典と内容が異なります。別の版の可能性があります。`,
    notReadable: (fileName) => `「${fileName}」を読み取れませんでした。`,
    beyond: (lineCount) => `本文は${inDigits(lineCount)}行で、この箇所はその先にあります。`,
    text: '出典の本文',
  },
}
