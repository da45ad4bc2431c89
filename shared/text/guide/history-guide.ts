import type { InBothLanguages } from '../texts.ts'
import type { GuidePage } from './guide-page.ts'

export const historyGuide: InBothLanguages<GuidePage> = {
  en: {
    title: 'History and undo',
    lead: 'Every change is written down with what stood there before, and can be taken back.',
    blocks: [
      {
        kind: 'steps',
        steps: [
          'Press `Mod+Z` to undo the last change, wherever you are; `Mod+Shift+Z` does it again. The notice of each change offers **Undo** too. What you type in a field while you stay in it is one change, however often it was saved.',
          'Open **History** for all changes by day: who made them, and each field before and after.',
          'Choose an older change and **Take this back**: what was done since stays, as long as it did not touch the same thing.',
          'Choose a row and **Restore as it was before this change** to bring back that row alone.',
        ],
      },
      { kind: 'picture', picture: 'history', text: 'A change, field by field.' },
      {
        kind: 'text',
        text: 'Who makes changes is the name under **Settings**. Changes cannot be deleted from the history, and a check tells whether anybody changed the file by other means.',
      },
      { kind: 'go', route: '/history', text: 'Open the history' },
    ],
  },
  ja: {
    title: '履歴と取消し',
    lead: 'すべての変更は変更前の内容とともに記録され、取り消せます。',
    blocks: [
      {
        kind: 'steps',
        steps: [
          'どの画面でも `Mod+Z` で直前の変更を元に戻し、`Mod+Shift+Z` でやり直します。変更のお知らせからも**元に戻す**を選べます。一つの欄にいる間に入力した内容は、途中で何度保存されても一つの変更です。',
          '**履歴**では、変更を日ごとに、変更者と各項目の前後の内容とともに確かめられます。',
          '以前の変更を選び、**この操作を取り消す**を押します。その後の変更は、同じものに触れていない限り残ります。',
          '行を選んで**変更前の内容に戻す**を押すと、その行だけを戻せます。',
        ],
      },
      { kind: 'picture', picture: 'history', text: '一つの変更を、項目ごとに。' },
      {
        kind: 'text',
        text: '変更者の名前は**設定**で定めます。履歴の変更は消せません。点検により、ほかの手段でファイルが書き換えられていないかも分かります。',
      },
      { kind: 'go', route: '/history', text: '履歴を開く' },
    ],
  },
}
