import type { InBothLanguages } from './texts.ts'

/** What to do where the desktop program cannot write a PDF, by the reason that it gives. */
export const noDesktop: InBothLanguages<Readonly<Record<string, string>>> = {
  en: {
    missing:
      'It is not on this machine: “npm start” fetches it once. Without it, choose --format html and print that page from a browser, or --format docx.',
    'not-built': 'It is not built yet: run “npm run build” first.',
    'no-display': 'It needs a display; without one, run the command under xvfb-run.',
    failed: 'It ended before the PDF was written. Try again, or choose --format html and print that page from a browser.',
  },
  ja: {
    missing:
      'この端末にはありません。「npm start」を一度実行すると取得します。ない場合は --format html で保存したページをブラウザーで印刷するか、--format docx を選んでください。',
    'not-built': 'まだ構築されていません。先に「npm run build」を実行してください。',
    'no-display': '画面が必要です。ない環境では xvfb-run の下で実行してください。',
    failed: 'PDFを書き出す前に終了しました。もう一度試すか、--format html で保存したページをブラウザーで印刷してください。',
  },
}
