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
      { kind: 'heading', text: 'What may be typed' },
      {
        kind: 'steps',
        steps: [
          'Several words: each of them must be there, anywhere in the text, in any order and in either language.',
          'Words in quotes are one phrase: "five-year strategy" or 「五か年戦略」. The closing quote may wait until one has typed it.',
          'Words that mean the same are found as well, after what was typed, and each result says by which word: けん銃 finds 銃器 and firearms, 会議 finds 会合. In quotes a word is found just as it is.',
          'A name and a colon narrow the search: body:drugs, kind:follow-up, plan:strategy, status:overdue, is:open. The Japanese names do the same (本部:薬物, 種別:計画), and what fits is proposed while one types.',
          'A day, a year or a span narrows it to its time: on:2003, 2003..2005, 平成15年〜平成17年.',
          'Numbers are found however they are written: 5-year and five-year, 第3次 and 第三次, 五か年 and 5カ年. A letter wrong in an English word is forgiven where nothing else is found, and the page says so.',
          'A day by itself leads to that day: 10 June 2005, H17.6.10, tomorrow, 来週の金曜日.',
        ],
      },
      { kind: 'heading', text: 'Keys that work everywhere' },
      {
        kind: 'keys',
        keys: [
          ['Mod+K', 'Search, or run a command'],
          ['?', 'All keys of the screen one is on'],
          ['F1', 'This guide'],
          ['N', 'New meeting; in a list, a new entry of it'],
          ['Alt+1', 'Home; Alt+2 to Alt+0 for the other places, as they stand on the left'],
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
      { kind: 'heading', text: '入力できる形' },
      {
        kind: 'steps',
        steps: [
          '語をいくつか並べると、そのすべてを含むものを探します。語の順序や言語は問いません。',
          'かぎ括弧や引用符で囲んだ語は、一続きの句として探します：「五か年戦略」、"five-year strategy"。閉じる括弧は、入力の途中では無くても構いません。',
          '同じことをいう語も、入力した語を含むものの後に見つかり、どの語によるかを示します：けん銃で銃器やfirearms、会議で会合。括弧で囲んだ語は、そのとおりにだけ探します。',
          '名前とコロンで絞り込みます：本部:薬物、種別:フォローアップ、計画:戦略、状態:期日超過、条件:未了。英語の名前（body:drugs、kind:plan）も同じです。入力中に候補が示されます。',
          '日、年、期間で時期を絞り込みます：日付:平成15年、2003..2005、平成15年〜平成17年。',
          '数の書き方は区別しません：第3次と第三次、五か年と5カ年、5-yearとfive-year。英単語の一字違いは、他に見つからないときに限り補い、その旨を示します。',
          '日付だけを入力すると、その日に移れます：H17.6.10、平成17年6月10日、来週の金曜日。',
        ],
      },
      { kind: 'heading', text: 'どこでも使えるキー' },
      {
        kind: 'keys',
        keys: [
          ['Mod+K', '検索・実行'],
          ['?', 'その画面で使えるキーの一覧'],
          ['F1', 'この手引'],
          ['N', '新規会合（一覧では、その新規登録）'],
          ['Alt+1', 'ホーム（Alt+2からAlt+0で左に並ぶ順の他の画面）'],
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
