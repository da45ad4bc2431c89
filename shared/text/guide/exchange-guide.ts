import type { InBothLanguages } from '../texts.ts'
import type { GuidePage } from './guide-page.ts'

export const exchangeGuide: InBothLanguages<GuidePage> = {
  en: {
    title: 'Import and export',
    lead: 'What comes in is shown before anything is changed; what goes out can come in again.',
    blocks: [
      {
        kind: 'steps',
        steps: [
          'Open **Import and export** and let a file fall on it, or press **Choose a file**. To see how it goes, press one of the samples.',
          'The program finds out what it is: a table, a calendar, Popolo, another register, or the text of a published record.',
          'For a table, look at **Columns**: what each column of the file is. The next file with the same heads is read alike.',
          'Look through what it would do, row by row: **New**, **Changes**, **Same**, **To decide**, **Problems**. Rows can be left out one by one.',
          'Take it in. It is one change, and one undo takes it back.',
        ],
      },
      { kind: 'picture', picture: 'import', text: 'What a file would do, line by line, before anything is changed.' },
      { kind: 'heading', text: 'Taking things out' },
      {
        kind: 'text',
        text: 'Under **Export**: each list as CSV or Excel with the columns an import takes, meetings as a calendar, people as Popolo, and the whole register as JSON or with its files. **Template** is an empty table to fill in.',
      },
      { kind: 'text', text: 'The outline of a plan is pasted on the plan’s own page.' },
      { kind: 'go', route: '/exchange/import', text: 'Open import and export' },
    ],
  },
  ja: {
    title: '取込み・書出し',
    lead: '取り込む前に必ず内容を確認でき、書き出したものは再び取り込めます。',
    blocks: [
      {
        kind: 'steps',
        steps: [
          '**取込み・書出し**を開き、ファイルをドロップするか**ファイルを選ぶ**を押します。試すときは見本を選んでください。',
          '表、カレンダー、Popolo、別の台帳、公表資料のテキストのどれであるかを、内容から見分けます。',
          '表のときは**列**で、ファイルの各列が何であるかを確かめます。同じ見出しの次のファイルは、同じように読みます。',
          '取り込んだ場合の内容を行ごとに確かめます（**新規**、**変更**、**同一**、**要判断**、**問題あり**）。行ごとに外せます。',
          '取り込みます。一つの変更として記録され、一度で元に戻せます。',
        ],
      },
      { kind: 'picture', picture: 'import', text: '取り込む前に、行ごとに内容を確認します。' },
      { kind: 'heading', text: '書き出す' },
      {
        kind: 'text',
        text: '**書出し**では、取込みと同じ列のCSV・Excel、会合のカレンダー、Popolo、台帳全体のJSONや添付ファイル込みの一式を作れます。**様式**は、記入用の空の表です。',
      },
      { kind: 'text', text: '計画の概要は、計画の画面に貼り付けて取り込みます。' },
      { kind: 'go', route: '/exchange/import', text: '取込み・書出しを開く' },
    ],
  },
}
