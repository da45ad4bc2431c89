import type { InBothLanguages } from '../texts.ts'
import type { GuidePage } from './guide-page.ts'

export const startGuide: InBothLanguages<GuidePage> = {
  en: {
    title: 'The first five minutes',
    lead: 'What needs you, the next agenda, and how one finds one’s way.',
    blocks: [
      {
        kind: 'text',
        text: 'A register is one file. It holds the bodies your office serves, their meetings and agendas, the plans they adopted, and who sat where on any day. Every change is saved at once and can be undone.',
      },
      {
        kind: 'picture',
        picture: 'home',
        text: 'Home in the morning: the next meeting of each body, what needs you, what changed.',
      },
      {
        kind: 'steps',
        steps: [
          'On **Home**, look under **Needs you**. Each line is a plan nobody looked at in time, or a fiscal year whose reports are missing. Open one to see its whole story.',
          'Press **Meeting** (`N`), choose the body, and plan its next meeting on the day the program suggests.',
          'Below the empty agenda lies the draft. Press **Accept all** (`A`), then **Issue**. The paper at the right is what prints.',
          'Open **Follow-ups** and choose **Matrix**. Red holes are meetings at which a plan was not looked at.',
          'Open **Members** and a body: its roster, as of any day, ready to print.',
        ],
      },
      { kind: 'heading', text: 'Reading the register as of another day' },
      {
        kind: 'text',
        text: 'The date in the top bar (`Alt+D`) says as of which day everything is read. Type it as you write it: 10 June 2005, 2005-06-10, H17.6.10 or 平成17年6月10日. The bar is tinted while it is not today.',
      },
      { kind: 'go', route: '/', text: 'Go to Home' },
    ],
  },
  ja: {
    title: '最初の5分',
    lead: '要対応の事項、次回の議事次第、そして画面のたどり方。',
    blocks: [
      {
        kind: 'text',
        text: '台帳は一つのファイルです。所掌する会議体、会合と議事次第、決定された計画、そして各日の構成員を収めています。変更はその場で保存され、いつでも元に戻せます。',
      },
      { kind: 'picture', picture: 'home', text: '朝のホーム。各会議体の次回の会合、要対応の事項、最近の変更。' },
      {
        kind: 'steps',
        steps: [
          '**ホーム**の**要対応**を確かめます。各行は、期日までに確認されていない計画や、報告の途切れた年度です。行を開くと経過が分かります。',
          '**会合**（`N`）を押して会議体を選び、提案された日に次回の会合を予定します。',
          '空の議題の下に案があります。**すべて採用**（`A`）、続いて**発出**を押します。右の紙面が印刷されるものです。',
          '**フォローアップ**で**一覧表**を選びます。赤い欠落は、計画が取り上げられなかった会合です。',
          '**名簿**で会議体を開きます。どの日の名簿も、そのまま印刷できます。',
        ],
      },
      { kind: 'heading', text: '別の日の時点で見る' },
      {
        kind: 'text',
        text: '上部の日付（`Alt+D`）は、どの日の時点で台帳を見ているかを示します。平成17年6月10日、H17.6.10、2005-06-10など、普段の書き方で入力できます。今日でない間は、上部の帯に色が付きます。',
      },
      { kind: 'go', route: '/', text: 'ホームへ' },
    ],
  },
}
