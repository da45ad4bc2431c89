import type { InBothLanguages } from '../texts.ts'
import type { GuidePage } from './guide-page.ts'

export const papersGuide: InBothLanguages<GuidePage> = {
  en: {
    title: 'Papers',
    lead: 'Every document of the office, shown as it prints, in Japanese, English or both.',
    blocks: [
      {
        kind: 'steps',
        steps: [
          'Open **Papers** and choose the body and the meeting.',
          'Choose the paper. The sheet at the right is what prints, page by page.',
          'Press **Print** (`Mod+P`), or **Save as …** for PDF, Word, Excel or plain text. **Meeting dossier** puts all papers of a meeting into one.',
        ],
      },
      { kind: 'picture', picture: 'papers', text: 'All papers in one list, and the sheet itself.' },
      { kind: 'heading', text: 'As the house writes them' },
      {
        kind: 'text',
        text: 'Under **Settings**, **Papers of the house** sets type, margins, numbering, the office’s name and its logo. They travel with the file, so that every machine prints alike. Papers that went out with an issue are kept word for word.',
      },
      { kind: 'go', route: '/papers', text: 'Open the papers' },
    ],
  },
  ja: {
    title: '文書',
    lead: '事務局のすべての文書を、印刷のとおりに、日本語・英語・併記で。',
    blocks: [
      {
        kind: 'steps',
        steps: [
          '**文書**を開き、会議体と会合を選びます。',
          '文書を選びます。右の紙面が、印刷されるページそのものです。',
          '**印刷**（`Mod+P`）を押すか、**形式を選んで保存…**でPDF、Word、Excel、テキストにします。**会合資料一式**は、会合の文書を一つにまとめます。',
        ],
      },
      { kind: 'picture', picture: 'papers', text: '文書の一覧と、その紙面。' },
      { kind: 'heading', text: '体裁' },
      {
        kind: 'text',
        text: '**設定**の**文書の体裁**で、書体、余白、番号、事務局名、ロゴを定めます。ファイルに保存されるので、どの端末でも同じように印刷されます。発出した文書は、そのまま保存されます。',
      },
      { kind: 'go', route: '/papers', text: '文書を開く' },
    ],
  },
}
