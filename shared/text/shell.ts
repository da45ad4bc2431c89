import { type MenuText, menuText } from './menu-text.ts'
import type { InBothLanguages } from './texts.ts'

/** The endings of files that people save; the contract's host requests know the same. */
type TextFileKind = 'ics' | 'csv' | 'svg' | 'png' | 'json' | 'docx' | 'xlsx' | 'txt' | 'html' | 'zip'

/** Words of the frame around the page: menu, native dialogs and messages, page numbers. */
export interface ShellText {
  readonly menu: MenuText
  readonly dialogs: {
    readonly openRegister: string
    readonly createRegister: string
    readonly registerFiles: string
    readonly newRegisterName: string
    readonly savePdf: string
    readonly pdfFiles: string
    readonly saveExport: string
    readonly saveFile: Readonly<Record<TextFileKind, string>>
    readonly fileKind: Readonly<Record<TextFileKind, string>>
    readonly backupFolder: string
    readonly exportFolder: string
    readonly addPapers: string
    readonly allFiles: string
    readonly notOpened: string
    readonly notCreated: string
  }
  /** What the badge on the window's button says to screen readers. */
  readonly needs: (count: number) => string
  /** Asked of who closes the window while something cannot be saved. */
  readonly unsaved: { readonly question: string; readonly detail: string; readonly stay: string; readonly leave: string }
  readonly outside: { readonly question: string; readonly open: string; readonly cancel: string }
  readonly paper: {
    readonly notReady: (seconds: number) => string
    readonly notMade: string
    readonly notWritten: (fileName: string) => string
    readonly notPrinted: (reason: string) => string
  }
  readonly crash: {
    readonly pageTitle: string
    readonly pageDetail: string
    readonly reload: string
    readonly quit: string
    readonly hangTitle: string
    readonly hangDetail: string
    readonly wait: string
    readonly programTitle: string
    readonly programDetail: (logFile: string) => string
    readonly alteredTitle: string
    readonly alteredDetail: (files: string) => string
  }
}

export const shellText = {
  en: {
    menu: menuText.en,
    dialogs: {
      openRegister: 'Open a register',
      createRegister: 'Create a register',
      registerFiles: 'Honbu registers',
      newRegisterName: 'Register',
      savePdf: 'Save as PDF',
      pdfFiles: 'PDF documents',
      saveExport: 'Export',
      saveFile: {
        ics: 'Save as iCalendar',
        csv: 'Save the table',
        svg: 'Save as SVG',
        png: 'Save as PNG',
        json: 'Save a copy',
        docx: 'Save as Word document',
        xlsx: 'Save as Excel workbook',
        txt: 'Save as text',
        html: 'Save as web page',
        zip: 'Save the papers',
      },
      fileKind: {
        ics: 'Calendars',
        csv: 'Tables',
        svg: 'SVG drawings',
        png: 'PNG pictures',
        json: 'JSON files',
        docx: 'Word documents',
        xlsx: 'Excel workbooks',
        txt: 'Texts',
        html: 'Web pages',
        zip: 'Zip folders',
      },
      backupFolder: 'Choose a second folder for backups',
      exportFolder: 'Choose where files are proposed to be saved',
      addPapers: 'Add papers',
      allFiles: 'All files',
      notOpened: 'The register was not opened.',
      notCreated: 'The register was not created.',
    },
    needs: (count) => (count === 1 ? '1 matter waits' : `${count} matters wait`),
    unsaved: {
      question: 'Some changes are not saved yet.',
      detail: 'What is on the screen and not in the register is lost when the window closes. The reason stands beside it.',
      stay: 'Stay',
      leave: 'Close without saving',
    },
    outside: { question: 'Open this address in the browser?', open: 'Open', cancel: 'Cancel' },
    paper: {
      notReady: (seconds) => `The document was not laid out within ${seconds} seconds. Nothing was written; please try again.`,
      notMade: 'The document could not be laid out. Nothing was written.',
      notWritten: (fileName) =>
        `“${fileName}” could not be written. Check that the folder can be written to and that the file is not open elsewhere.`,
      notPrinted: (reason) => `The document was not printed (${reason}).`,
    },
    crash: {
      pageTitle: 'The window has stopped working.',
      pageDetail: 'Everything that was saved is in the register. Reload the window to go on.',
      reload: 'Reload',
      quit: 'Quit',
      hangTitle: 'The window does not respond.',
      hangDetail: 'Everything that was saved is in the register. You can wait, or reload the window.',
      wait: 'Wait',
      programTitle: 'Honbu has to close.',
      programDetail: (logFile) => `Everything that was saved is in the register. What happened is written in ${logFile}.`,
      alteredTitle: 'This copy of Honbu is damaged.',
      alteredDetail: (files) =>
        `Files of the program are not as they were installed (${files}). Your registers are untouched. Install Honbu anew; if you did not change anything, tell whoever looks after this computer.`,
    },
  },
  ja: {
    menu: menuText.ja,
    dialogs: {
      openRegister: '台帳を開く',
      createRegister: '台帳を新規作成',
      registerFiles: 'Honbuの台帳',
      newRegisterName: '台帳',
      savePdf: 'PDFとして保存',
      pdfFiles: 'PDF文書',
      saveExport: '書出し',
      saveFile: {
        ics: 'iCalendar形式で保存',
        csv: '表を保存',
        svg: 'SVG形式で保存',
        png: 'PNG形式で保存',
        json: '写しを保存',
        docx: 'Word形式で保存',
        xlsx: 'Excel形式で保存',
        txt: 'テキスト形式で保存',
        html: 'ウェブページとして保存',
        zip: '文書一式を保存',
      },
      fileKind: {
        ics: '予定表',
        csv: '表',
        svg: 'SVG図形',
        png: 'PNG画像',
        json: 'JSONファイル',
        docx: 'Word文書',
        xlsx: 'Excelブック',
        txt: 'テキスト',
        html: 'ウェブページ',
        zip: 'ZIPフォルダー',
      },
      backupFolder: '控えの第二の保存先を選択',
      exportFolder: 'ファイルの保存先を選択',
      addPapers: '資料を追加',
      allFiles: 'すべてのファイル',
      notOpened: '台帳を開けませんでした。',
      notCreated: '台帳を作成できませんでした。',
    },
    needs: (count) => `対応待ち${count}件`,
    unsaved: {
      question: 'まだ保存されていない変更があります。',
      detail: 'このまま閉じると、画面にあって台帳に保存されていない内容は失われます。保存できない理由は画面に表示されています。',
      stay: '閉じずに戻る',
      leave: '保存せずに閉じる',
    },
    outside: { question: 'このアドレスをブラウザーで開きますか。', open: '開く', cancel: 'キャンセル' },
    paper: {
      notReady: (seconds) =>
        `${seconds}秒以内に文書の組版が終わりませんでした。何も書き込まれていません。もう一度お試しください。`,
      notMade: '文書を組版できませんでした。何も書き込まれていません。',
      notWritten: (fileName) =>
        `「${fileName}」に書き込めませんでした。フォルダーの書込み権限と、ファイルが他で開かれていないことをご確認ください。`,
      notPrinted: (reason) => `文書を印刷できませんでした（${reason}）。`,
    },
    crash: {
      pageTitle: 'ウインドウの動作が停止しました。',
      pageDetail: '保存済みの内容はすべて台帳に残っています。再読込みをすると作業を続けられます。',
      reload: '再読込み',
      quit: '終了',
      hangTitle: 'ウインドウが応答していません。',
      hangDetail: '保存済みの内容はすべて台帳に残っています。このまま待つか、再読込みをしてください。',
      wait: '待つ',
      programTitle: 'Honbuを終了します。',
      programDetail: (logFile) => `保存済みの内容はすべて台帳に残っています。原因は${logFile}に記録されています。`,
      alteredTitle: 'Honbuのプログラムファイルが破損しています。',
      alteredDetail: (files) =>
        `インストール時と異なるファイルがあります（${files}）。台帳に影響はありません。Honbuをインストールし直してください。変更した覚えがない場合は、このパソコンの管理者にお知らせください。`,
    },
  },
} satisfies InBothLanguages<ShellText>
