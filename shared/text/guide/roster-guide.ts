import type { InBothLanguages } from '../texts.ts'
import type { GuidePage } from './guide-page.ts'

export const rosterGuide: InBothLanguages<GuidePage> = {
  en: {
    title: 'The roster of a day',
    lead: 'Who sat on a body on any day, with the names that posts and ministries then had.',
    blocks: [
      {
        kind: 'steps',
        steps: [
          'Open **Members** and choose a body.',
          'Choose the day in the top bar (`Alt+D`), or walk the days on which something changed with `ArrowLeft` and `ArrowRight`.',
          'Choose **With holders** to print the names of persons too.',
          'Press **Print** (`Mod+P`), or **Save as …** for Word, Excel or PDF.',
        ],
      },
      {
        kind: 'picture',
        picture: 'roster',
        text: 'The roster as it prints; at the right, what changed and what is still to be confirmed.',
      },
      {
        kind: 'text',
        text: 'A list that you have is pasted onto the roster itself (`Mod+V`), or with **Paste a list of members…** (`P`): roles, ministries, posts and names are read and shown before they are kept. Posts that have a seat already keep it.',
      },
      { kind: 'heading', text: 'When somebody changes' },
      {
        kind: 'steps',
        steps: [
          'Choose **Table** and the seat. **Replace the holder…** enters who holds the post from which day; whoever held it before ends the day before. A post that nobody holds is told there as vacant; nobody is expected on its seat at a meeting.',
          'For a whole cabinet, run **New cabinet** and paste the list as it was announced. What each line would change is shown first.',
          '**Reorganization** renames, merges and closes ministries with their posts in one step.',
        ],
      },
      {
        kind: 'text',
        text: '**Papers…** leads to attendance sheets, name plates, seating plans, address lists and labels for the same people.',
      },
      { kind: 'go', route: '/members', text: 'Open the members' },
    ],
  },
  ja: {
    title: '基準日の名簿',
    lead: 'どの日に誰が構成員であったかを、当時の官職名・府省庁名で示します。',
    blocks: [
      {
        kind: 'steps',
        steps: [
          '**名簿**を開き、会議体を選びます。',
          '上部の日付（`Alt+D`）で日を選ぶか、`ArrowLeft` と `ArrowRight` で異動のあった日をたどります。',
          '氏名も印刷するときは**氏名入り**を選びます。',
          '**印刷**（`Mod+P`）を押すか、**形式を選んで保存…**でWord、Excel、PDFにします。',
        ],
      },
      { kind: 'picture', picture: 'roster', text: '印刷のとおりの名簿。右に異動と要確認の事項。' },
      {
        kind: 'text',
        text: 'お手元の名簿は、名簿の画面にそのまま貼り付ける（`Mod+V`）か、**名簿を貼り付け…**（`P`）で登録します。役職・府省庁・官職・氏名を読み取り、登録する前に示します。既に席のある官職はそのままです。',
      },
      { kind: 'heading', text: '異動があったとき' },
      {
        kind: 'steps',
        steps: [
          '**一覧表**で席を選びます。**在職者の交代…**で、いつから誰が就任するかを入力すると、前任者は前日までとなります。後任のいない官職は、同じ画面で欠員とします。欠員の席は会合の出欠に数えません。',
          '内閣全体のときは**新内閣の登録**で、発表された名簿を貼り付けます。行ごとの変更を確かめてから登録します。',
          '**組織再編**では、府省庁の改称・統合・廃止を官職とともに一度に行います。',
        ],
      },
      { kind: 'text', text: '**文書…**から、同じ構成員の出席者名簿、名札、座席表、連絡先名簿、宛名ラベルを作れます。' },
      { kind: 'go', route: '/members', text: '名簿を開く' },
    ],
  },
}
