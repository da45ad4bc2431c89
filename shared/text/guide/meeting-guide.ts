import type { InBothLanguages } from '../texts.ts'
import type { GuidePage } from './guide-page.ts'

export const meetingGuide: InBothLanguages<GuidePage> = {
  en: {
    title: 'Issue and hold a meeting',
    lead: 'From the agenda that goes out to the record of what came of it.',
    blocks: [
      {
        kind: 'steps',
        steps: [
          'When the agenda is ready, press **Issue** (`Mod+Enter`). Numbers freeze, and what went out is kept for good. What is amended afterwards goes out by **Issue again**, over the paper and in the menu; both issues are kept.',
          'Print it with the printer sign above the sheet (`Mod+P`), in Japanese, English or both.',
          'On the day, take who came under **Attendance**: present, proxy or absent, one key each.',
          'Afterwards press **Record as held**. Give each line its outcome, or choose **The usual outcome for all**. A deferred line goes to the next meeting or onto the shelf.',
          'What is left after it (**Attach minutes**, **Record attendance**, **Register the plan**) stands on **Home** and above the meeting until it is done. What is not to be had is set aside by the cross beside it.',
          'Under **As issued, as held** one sees for ever what was changed after the issue; of a draft, what it said before its last change.',
        ],
      },
      { kind: 'picture', picture: 'issued', text: 'An issued agenda: the stages of the meeting, and what goes out.' },
      { kind: 'heading', text: 'When plans change' },
      {
        kind: 'text',
        text: 'The stages under the title (**Planned**, **Drafted**, **Issued**, **Held**) are the way back as well. The button with three dots holds **Postpone, or move to another day…** and **Cancel the meeting**. Every step can be undone.',
      },
      { kind: 'go', route: '/calendar', text: 'Choose a meeting in the calendar' },
    ],
  },
  ja: {
    title: '発出と開催の記録',
    lead: '議事次第の発出から、結果の記録まで。',
    blocks: [
      {
        kind: 'steps',
        steps: [
          '議事次第が整ったら**発出**（`Mod+Enter`）を押します。番号が確定し、発出したものがそのまま保存されます。発出後に修正した場合は、紙面の上又はメニューの**改めて発出する**で、修正後のものを発出できます。前回の発出分も残ります。',
          '紙面の上の印刷の印（`Mod+P`）で、日本語、英語又は併記で印刷します。',
          '当日は**出席**で、出席・代理・欠席を一つのキーで記録します。',
          '終了後、**開催を記録する**を押します。議題ごとに結果を付けるか、**残りを通例どおりとする**を選びます。継続とした議題は、次回の会合又は次回以降に送られます。',
          '会合の後に残ること（**議事要旨を添付**、**出欠を記録**、**計画を登録**）は、済むまで**ホーム**と会合の上部に示されます。記録のないものは、脇の×で整理できます。',
          '**発出時・実施時**では、発出後に何が変わったかをいつでも確かめられます。案の段階では、直前の変更の前と比べられます。',
        ],
      },
      { kind: 'picture', picture: 'issued', text: '発出した議事次第。会合の段階と、配布される紙面。' },
      { kind: 'heading', text: '予定が変わったとき' },
      {
        kind: 'text',
        text: '題名の下の段階からは、前の段階に戻ることもできます。三つの点のボタンには**延期・日程変更…**と**会合を中止する**があります。どの操作も元に戻せます。',
      },
      { kind: 'go', route: '/calendar', text: '年間予定から会合を選ぶ' },
    ],
  },
}
