import type { InBothLanguages } from '../texts.ts'
import type { GuidePage } from './guide-page.ts'

export const followUpsGuide: InBothLanguages<GuidePage> = {
  en: {
    title: 'Record follow-ups',
    lead: 'Which plans were looked at, when, and which never were; and where each item of a plan stands.',
    blocks: [
      {
        kind: 'steps',
        steps: [
          'Open **Follow-ups**. **To be done** lists what is overdue, due, or was never followed up.',
          'Choose a line. Put the plan on the next agenda, or explain why nothing is needed: it was followed up elsewhere, another plan covers it, or none is required.',
          'Choose **Matrix** for the whole picture of a body: plans against meetings. `H` goes from hole to hole, and the inspector says what the hole means. Holes stay when a later meeting looks: the matrix is the record of what was missed.',
        ],
      },
      { kind: 'picture', picture: 'matrix', text: 'The matrix. Filled signs are follow-ups; dotted red ones are missing.' },
      { kind: 'heading', text: 'Item by item' },
      {
        kind: 'steps',
        steps: [
          'Open a plan and enter its items, or paste its outline; numbers, levels and ministries are read from the text.',
          'Open **Status of items**. Choose the meeting they are reported at.',
          'Walk with the arrows and set the status of each item with one key. **Propose the last status** fills in the rest for you to accept.',
          'Under **Requests** make the table each ministry fills in. It is read back with every line shown first.',
        ],
      },
      { kind: 'picture', picture: 'statuses', text: 'Recording: one row an item, one key a status.' },
      { kind: 'go', route: '/follow-ups', text: 'Open the follow-ups' },
    ],
  },
  ja: {
    title: 'フォローアップの記録',
    lead: 'どの計画がいつ確認され、どれが確認されていないか。そして計画の各項目の状況。',
    blocks: [
      {
        kind: 'steps',
        steps: [
          '**フォローアップ**を開きます。**要対応**に、期日を過ぎたもの、期日の来たもの、実績のないものが並びます。',
          '行を選び、計画を次回の議題に載せるか、対応を要しない理由（他の場での確認、他の計画による代替、確認を要しない等）を記録します。',
          '**一覧表**を選ぶと、会議体の全体像を計画と会合の対照で見られます。`H` で欠落をたどり、右の欄で意味を確かめます。後の会合で確認しても、欠落は記録として残ります。',
        ],
      },
      { kind: 'picture', picture: 'matrix', text: '一覧表。塗りつぶした印がフォローアップ、赤い点線が欠落です。' },
      { kind: 'heading', text: '項目ごとの記録' },
      {
        kind: 'steps',
        steps: [
          '計画を開いて項目を入力するか、概要を貼り付けます。番号、階層、担当府省庁は本文から読み取ります。',
          '**施策の実施状況**を開き、報告の行われた会合を選びます。',
          '矢印で移動し、各項目の状況を一つのキーで記録します。**前回の状況を案とする**で残りを埋め、確かめて採用します。',
          '**照会**では、府省庁が記入する表を作ります。戻ってきた表は、行ごとに確かめてから取り込みます。',
        ],
      },
      { kind: 'picture', picture: 'statuses', text: '記録の画面。一行に一項目、一つのキーで一つの状況。' },
      { kind: 'go', route: '/follow-ups', text: 'フォローアップを開く' },
    ],
  },
}
