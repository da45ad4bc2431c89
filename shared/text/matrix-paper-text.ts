import { ordinalJapanese, ordinalShort } from '../domain/ordinal.ts'
import type { FollowUpState } from '../domain/vocabulary.ts'
import type { InBothLanguages } from './texts.ts'
import { vocabularyText } from './vocabulary-text.ts'

/** What a meeting did about a plan, in the grammar of the matrix and in the order of its legend. */
export const matrixActs = [
  'adopted',
  'adoption-reported',
  'adoption-unconfirmed',
  'progress',
  'follow-up',
  'final',
  'mentioned',
  'due',
  'missing',
  'passed-over',
  'explained',
  'reason',
] as const
export type MatrixAct = (typeof matrixActs)[number]

/** What the paper of the matrix prints by itself. */
export interface MatrixPaperText {
  readonly name: string
  readonly plan: string
  readonly adoptedOn: string
  readonly state: string
  readonly itemsLate: (count: number) => string
  readonly states: Readonly<Record<FollowUpState, string>>
  readonly letters: Readonly<Record<MatrixAct, string>>
  readonly acts: Readonly<Record<MatrixAct, string>>
  readonly lines: { readonly alive: string; readonly silent: string }
  readonly meeting: (ordinal: number | null) => string
}

export const matrixPaperText: InBothLanguages<MatrixPaperText> = {
  en: {
    name: 'Follow-up matrix',
    plan: 'Plan',
    adoptedOn: 'Adopted',
    state: 'State',
    itemsLate: (count) => (count === 1 ? '1 item past its deadline' : `${count} items past their deadline`),
    states: vocabularyText.en.followUpState,
    letters: {
      adopted: 'A',
      'adoption-reported': 'R',
      'adoption-unconfirmed': 'A?',
      progress: 'P',
      'follow-up': 'F',
      final: 'E',
      mentioned: 'M',
      due: 'D',
      missing: 'X',
      'passed-over': 'N',
      explained: 'J',
      reason: 'W',
    },
    acts: {
      adopted: 'adopted here',
      'adoption-reported': 'adoption reported',
      'adoption-unconfirmed': 'adoption to be confirmed',
      progress: 'progress reported',
      'follow-up': 'followed up',
      final: 'final follow-up, the plan ends',
      mentioned: 'on the agenda otherwise',
      due: 'due at this meeting',
      missing: 'expected, not there',
      'passed-over': 'not yet looked at, none owed yet',
      explained: 'missing, explained later',
      reason: 'reason recorded after this meeting',
    },
    lines: { alive: 'plan in force', silent: 'in force, nobody looked' },
    meeting: (ordinal) => (ordinal === null ? '–' : ordinalShort(ordinal)),
  },
  ja: {
    name: 'フォローアップ一覧表',
    plan: '計画',
    adoptedOn: '決定',
    state: '状態',
    itemsLate: (count) => `期限を過ぎた項目${count}件`,
    states: vocabularyText.ja.followUpState,
    letters: {
      adopted: '決',
      'adoption-reported': '策',
      'adoption-unconfirmed': '策?',
      progress: '進',
      'follow-up': 'フ',
      final: '終',
      mentioned: '議',
      due: '期',
      missing: '欠',
      'passed-over': '未',
      explained: '理',
      reason: '記',
    },
    acts: {
      adopted: 'この会合で決定',
      'adoption-reported': '策定の報告',
      'adoption-unconfirmed': '策定（要確認）',
      progress: '進捗状況の報告',
      'follow-up': 'フォローアップ',
      final: '最終フォローアップ・終結',
      mentioned: 'その他の議題',
      due: 'この会合に期日',
      missing: '欠落（あるべき報告・確認がない）',
      'passed-over': '未確認（初回の確認前、期日前）',
      explained: '欠落（理由あり）',
      reason: 'この回の後に理由を記録',
    },
    lines: { alive: '計画の存続', silent: '存続中、確認なし' },
    meeting: (ordinal) => (ordinal === null ? '―' : ordinalJapanese(ordinal)),
  },
}
