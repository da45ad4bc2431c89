import type { InBothLanguages } from '../texts.ts'
import type { GuidePage } from './guide-page.ts'

export const agendaGuide: InBothLanguages<GuidePage> = {
  en: {
    title: 'Draft an agenda',
    lead: 'An agenda drafted from the body’s own precedent, each line with its reason.',
    blocks: [
      {
        kind: 'steps',
        steps: [
          'On **Home**, press **Meeting** (`N`), choose the body, and plan the meeting. The day suggested is the one its habit expects.',
          'Read the draft below the agenda. Each line says why it is there: at how many past meetings, what is due, what was deferred.',
          'Take lines one by one with their check boxes, or press **Accept all** (`A`). What was considered and left out can be opened below and taken too.',
          'Write in a line to change it. `Enter` begins the next one, `Tab` nests it, `Alt+ArrowUp` moves it.',
          'Type `@` and a few letters to link the plan a line speaks of. Kind, fiscal year, presenter and minutes are chips under each line.',
        ],
      },
      { kind: 'picture', picture: 'draft', text: 'The draft with its reasons, and the sheet as it will print.' },
      { kind: 'heading', text: 'Other ways onto the agenda' },
      {
        kind: 'text',
        text: '**Copy from a meeting…** takes lines of an earlier meeting with their fiscal years moved on. **Standing lines…** are those that every agenda of the body has. Lines pasted from a document become lines of the agenda, nested as they were.',
      },
      {
        kind: 'keys',
        keys: [
          ['N', 'New meeting, on Home'],
          ['A', 'Take the whole draft'],
          ['Enter', 'Next line'],
          ['Tab', 'Nest the line'],
          ['Alt+ArrowUp', 'Move the line up'],
          ['Mod+Z', 'Undo'],
        ],
      },
      { kind: 'go', route: '/calendar', text: 'See what is planned and expected this year' },
    ],
  },
  ja: {
    title: '議事次第の作成',
    lead: '会議体の先例から作られた案を、理由を確かめながら採用します。',
    blocks: [
      {
        kind: 'steps',
        steps: [
          '**ホーム**で**会合**（`N`）を押し、会議体を選んで会合を予定します。例年の時期から日が提案されます。',
          '議題の下の案を読みます。過去の会合での頻度、期日の到来、前回からの継続など、各行に理由が付いています。',
          'チェックを付けて一つずつ採るか、**すべて採用**（`A`）を押します。検討して外した項目も、下で開いて採用できます。',
          '行に書き込んで改めます。`Enter` で次の行、`Tab` で下位の項目、`Alt+ArrowUp` で移動します。',
          '`@` に続けて数文字入力すると、議題が取り上げる計画を結び付けられます。種別、年度、説明者、所要時間は各行の下にあります。',
        ],
      },
      { kind: 'picture', picture: 'draft', text: '理由の付いた案と、印刷のとおりの紙面。' },
      { kind: 'heading', text: 'ほかの入れ方' },
      {
        kind: 'text',
        text: '**会合から複写…**は、過去の会合の議題を年度を進めて写します。**定例の議題…**は、毎回載せる議題です。文書から貼り付けた行は、階層を保って議題になります。',
      },
      {
        kind: 'keys',
        keys: [
          ['N', '新規会合（ホーム）'],
          ['A', '案をすべて採用'],
          ['Enter', '次の行'],
          ['Tab', '下位の項目にする'],
          ['Alt+ArrowUp', '上へ移動'],
          ['Mod+Z', '元に戻す'],
        ],
      },
      { kind: 'go', route: '/calendar', text: '今年の予定と例年の時期を見る' },
    ],
  },
}
