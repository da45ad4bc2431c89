import type { InBothLanguages } from '../texts.ts'
import type { GuidePage } from './guide-page.ts'

export const backupsGuide: InBothLanguages<GuidePage> = {
  en: {
    title: 'Backups and health',
    lead: 'Backups make themselves; what remains is a second folder, and knowing how to go back.',
    blocks: [
      {
        kind: 'text',
        text: 'A backup is made within the hour after a change, when the program ends, and before every import. Each is read through before it counts. They are kept by the hour for today, by the day for a month, and by the month for good.',
      },
      {
        kind: 'steps',
        steps: [
          'Run **Health of the register and backups** (`Mod+K`).',
          'Choose a **Second folder** on another disk or machine: a disk that dies takes what lies beside the register with it.',
          '**Check now** reads all of the register against its own history.',
          'To go back, choose a backup. What would change is shown; **Restore** makes a backup of the present first.',
        ],
      },
      { kind: 'picture', picture: 'health', text: 'The state of the register and its backups on one page.' },
      {
        kind: 'text',
        text: 'If a file cannot be opened, the first screen offers its backups and **Save what can be read**. A damaged or newer file is never written to.',
      },
      { kind: 'go', route: '/health', text: 'Open health and backups' },
    ],
  },
  ja: {
    title: '控えと台帳の状態',
    lead: '控えは自動で作られます。必要なのは第二の保存先と、戻し方を知っておくことです。',
    blocks: [
      {
        kind: 'text',
        text: '控えは、変更から1時間以内、終了時、取込みの前に作られ、内容を確かめてから保存されます。当日は1時間ごと、1か月は日ごと、その後は月ごとに残ります。',
      },
      {
        kind: 'steps',
        steps: [
          '`Mod+K` から**台帳の状態と控え**を開きます。',
          '別のディスクや端末に**第二の保存先**を定めます。同じディスクの控えは、ディスクとともに失われます。',
          '**点検する**で、台帳の全体を履歴と突き合わせます。',
          '戻すときは控えを選びます。変更点を確かめて**復元する**を押すと、現在の控えを作ってから復元します。',
        ],
      },
      { kind: 'picture', picture: 'health', text: '台帳の状態と控えを一つの画面で。' },
      {
        kind: 'text',
        text: 'ファイルが開けないときは、最初の画面に控えと**読み取れる内容を救出**が示されます。破損したファイルや新しい版のファイルには書き込みません。',
      },
      { kind: 'go', route: '/health', text: '台帳の状態と控えを開く' },
    ],
  },
}
