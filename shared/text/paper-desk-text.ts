import type { InBothLanguages } from './texts.ts'

/** The forms a paper is saved in. */
type Form = 'pdf' | 'docx' | 'xlsx' | 'csv' | 'txt' | 'html'

/** Saving a paper, and the screen on which all papers lie. */
export interface PaperDeskText {
  readonly save: {
    readonly saveAs: string
    readonly forms: Readonly<Record<Form, string>>
    readonly opens: string
    readonly saved: (fileName: string) => string
    readonly handedOver: string
    readonly notSaved: string
    readonly copy: string
    readonly copied: string
  }
  /** Heads of columns that a paper leaves without one, where it becomes a spreadsheet. */
  readonly columns: Readonly<Record<'number' | 'item' | 'remark' | 'role' | 'ministry' | 'post' | 'under', string>>
}

export const paperDeskText: InBothLanguages<PaperDeskText> = {
  en: {
    save: {
      saveAs: 'Save as …',
      forms: {
        pdf: 'PDF',
        docx: 'Word',
        xlsx: 'Excel',
        csv: 'CSV table',
        txt: 'Plain text',
        html: 'Web page',
      },
      opens: 'Open when saved',
      saved: (fileName) => `Saved as “${fileName}”`,
      handedOver: 'The file was handed to the browser.',
      notSaved: 'The paper was not saved.',
      copy: 'Copy',
      copied: 'The paper is on the clipboard.',
    },
    columns: {
      number: 'No.',
      item: 'Item',
      remark: 'Remarks',
      role: 'Role',
      ministry: 'Ministry or agency',
      post: 'Post',
      under: 'Under',
    },
  },
  ja: {
    save: {
      saveAs: '形式を選んで保存…',
      forms: {
        pdf: 'PDF',
        docx: 'Word',
        xlsx: 'Excel',
        csv: 'CSV（表）',
        txt: 'テキスト',
        html: 'ウェブページ',
      },
      opens: '保存後に開く',
      saved: (fileName) => `「${fileName}」として保存しました`,
      handedOver: 'ファイルをブラウザーに渡しました。',
      notSaved: '文書を保存できませんでした。',
      copy: 'コピー',
      copied: '文書をクリップボードにコピーしました。',
    },
    columns: {
      number: '番号',
      item: '件名',
      remark: '備考',
      role: '役職',
      ministry: '府省庁',
      post: '官職',
      under: '区分',
    },
  },
}
