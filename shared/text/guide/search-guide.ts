import type { InBothLanguages } from '../texts.ts'
import type { GuidePage } from './guide-page.ts'

export const searchGuide: InBothLanguages<GuidePage> = {
  en: {
    title: 'Search and keys',
    lead: 'Everything is two keystrokes away, and nothing needs a mouse.',
    blocks: [
      {
        kind: 'steps',
        steps: [
          'Press `Mod+K` anywhere and type: a plan, a meeting, a post, a person, a command. Both languages are searched; old and new kanji, kana and widths count as the same.',
          'Begin with `>` for commands only.',
          'Press `Enter` on a result to open it. The last line opens all results, with filters.',
        ],
      },
      { kind: 'picture', picture: 'palette', text: 'Search and commands in one field.' },
      { kind: 'heading', text: 'Keys that work everywhere' },
      {
        kind: 'keys',
        keys: [
          ['Mod+K', 'Search, or run a command'],
          ['?', 'All keys of the screen one is on'],
          ['F1', 'This guide'],
          ['N', 'New meeting; in a list, a new entry of it'],
          ['Alt+1', 'Home; Alt+2 to Alt+9 for the other places'],
          ['Alt+D', 'Read as of another day'],
          ['Alt+ArrowLeft', 'Back'],
          ['Mod+Z', 'Undo'],
          ['Mod+P', 'Print'],
          ['Alt+L', 'Japanese or English'],
        ],
      },
      {
        kind: 'text',
        text: 'The line at the foot of the window always shows the keys of the part one is in. Arrows walk in lists and grids, `Tab` goes from part to part, `Escape` closes.',
      },
      { kind: 'go', route: '/search', text: 'Open the search' },
    ],
  },
  ja: {
    title: '検索とキー操作',
    lead: '二つのキーで何にでも届き、マウスは要りません。',
    blocks: [
      {
        kind: 'steps',
        steps: [
          'どの画面でも `Mod+K` を押して、計画、会合、官職、人物、操作の名を入力します。日英両方を検索し、新旧の字体、かな、全角・半角は区別しません。',
          '`>` から始めると、操作だけを探します。',
          '`Enter` で開きます。最後の行から、絞り込みのできるすべての結果を開けます。',
        ],
      },
      { kind: 'picture', picture: 'palette', text: '検索と操作を一つの欄で。' },
      { kind: 'heading', text: 'どこでも使えるキー' },
      {
        kind: 'keys',
        keys: [
          ['Mod+K', '検索・実行'],
          ['?', 'その画面で使えるキーの一覧'],
          ['F1', 'この手引'],
          ['N', '新規会議（一覧では、その新規登録）'],
          ['Alt+1', 'ホーム（Alt+2からAlt+9で他の画面）'],
          ['Alt+D', '別の日の時点で見る'],
          ['Alt+ArrowLeft', '戻る'],
          ['Mod+Z', '元に戻す'],
          ['Mod+P', '印刷'],
          ['Alt+L', '日本語・英語の切替え'],
        ],
      },
      {
        kind: 'text',
        text: '画面の最下段には、今いる部分で使えるキーが常に表示されます。一覧や表では矢印で移動し、`Tab` で次の部分へ、`Escape` で閉じます。',
      },
      { kind: 'go', route: '/search', text: '検索を開く' },
    ],
  },
}
