import type { InBothLanguages } from './texts.ts'

export type TourStep = 'needs' | 'draft' | 'issue' | 'matrix' | 'roster'
export type TourHint =
  | 'openNeed'
  | 'goHome'
  | 'planMeeting'
  | 'openMeeting'
  | 'acceptDraft'
  | 'issueAgenda'
  | 'printAgenda'
  | 'issued'
  | 'openFollowUps'
  | 'chooseMatrix'
  | 'openMembers'
  | 'chooseBody'
  | 'printRoster'

/** Words of the guided first minutes. Hints are marked as texts of the guide are. */
export interface TourText {
  readonly title: string
  readonly steps: Readonly<Record<TourStep, string>>
  readonly hints: Readonly<Record<TourHint, string>>
  readonly nth: (at: number, of: number) => string
  readonly done: string
  readonly toDo: string
  readonly takeMeThere: string
  readonly allSteps: string
  readonly close: string
  readonly closedNote: string
  readonly finished: string
  readonly finishedHint: string
  readonly toGuide: string
  readonly startAnew: string
}

export const tourText: InBothLanguages<TourText> = {
  en: {
    title: 'Five minutes with Honbu',
    steps: {
      needs: 'Look at what needs you',
      draft: 'Draft the next agenda',
      issue: 'Issue and print it',
      matrix: 'See what was followed up',
      roster: 'Print the roster of a day',
    },
    hints: {
      openNeed:
        'Open a line under **Needs you** with a double click or `Enter`: its plan tells when it was looked at, and when not.',
      goHome: 'It begins on **Home**, under **Needs you**.',
      planMeeting: 'On **Home**, press **Meeting** (`N`), choose a body, and plan its meeting.',
      openMeeting: 'Your meeting is planned; its agenda is written on its own page.',
      acceptDraft: 'Below the agenda lies a draft, each line with its reason. Press **Accept all**.',
      issueAgenda: 'Press **Issue**: the numbers freeze, and what went out is kept.',
      printAgenda: 'It is issued. Now press the printer above the sheet: **Print** (`Mod+P`).',
      issued: 'It is issued and printed.',
      openFollowUps: 'Open **Follow-ups** at the left.',
      chooseMatrix: 'Choose **Matrix** at the top: plans against meetings, the holes in red.',
      openMembers: 'Open **Members** at the left.',
      chooseBody: 'Choose a body.',
      printRoster: 'Choose a day on the line, then press **Print** (`Mod+P`).',
    },
    nth: (at, of) => `Step ${at} of ${of}`,
    done: 'done',
    toDo: 'to do',
    takeMeThere: 'Take me there',
    allSteps: 'All steps',
    close: 'Leave the five minutes',
    closedNote: 'They go on where you left them: under Guide, at the lower left.',
    finished: 'That was it.',
    finishedHint: 'You have drafted, issued and printed an agenda and a roster. Undo (`Mod+Z`) takes back what was only a try.',
    toGuide: 'More in the guide',
    startAnew: 'Begin anew',
  },
  ja: {
    title: '5分で分かる本部',
    steps: {
      needs: '要対応の事項を見る',
      draft: '次回の議事次第を作る',
      issue: '発出して印刷する',
      matrix: 'フォローアップの状況を見る',
      roster: '基準日の名簿を印刷する',
    },
    hints: {
      openNeed: '**要対応**の行をダブルクリックか `Enter` で開くと、いつ確認され、いつ確認されていないかが分かります。',
      goHome: '**ホーム**の**要対応**から始めます。',
      planMeeting: '**ホーム**で**会合**（`N`）を押して会議体を選び、会合を予定します。',
      openMeeting: '会合は予定済みです。議事次第は会合の画面で作ります。',
      acceptDraft: '議題の下に、理由の付いた案があります。**すべて採用**を押します。',
      issueAgenda: '**発出**を押すと、番号が確定し、発出したものが保存されます。',
      printAgenda: '発出しました。紙面の上の印刷の印を押します（**印刷**、`Mod+P`）。',
      issued: '発出と印刷が済みました。',
      openFollowUps: '左の**フォローアップ**を開きます。',
      chooseMatrix: '上の**一覧表**を選びます。計画と会合の対照に、欠落が赤く示されます。',
      openMembers: '左の**名簿**を開きます。',
      chooseBody: '会議体を選びます。',
      printRoster: '線上の日を選び、**印刷**（`Mod+P`）を押します。',
    },
    nth: (at, of) => `${of}段階中${at}`,
    done: '済み',
    toDo: '未了',
    takeMeThere: 'その画面へ',
    allSteps: 'すべての段階',
    close: '案内を閉じる',
    closedNote: '左下の「手引」から、続きをいつでも開けます。',
    finished: '以上です。',
    finishedHint: '議事次第の作成、発出、印刷と、名簿の印刷まで済みました。試しの操作は `Mod+Z` で元に戻せます。',
    toGuide: '手引で詳しく',
    startAnew: '最初から',
  },
}
