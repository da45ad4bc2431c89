import { ordinalJapanese, ordinalShort } from '../domain/ordinal.ts'
import type { FollowUpState } from '../domain/vocabulary.ts'
import type { InBothLanguages } from './texts.ts'

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
    name: 'Plans and meetings',
    plan: 'Plan',
    adoptedOn: 'Adopted',
    state: 'State',
    itemsLate: (count) => (count === 1 ? '1 item past its deadline' : `${count} items past their deadline`),
    states: {
      'not-yet-due': 'not yet due',
      due: 'due',
      overdue: 'overdue',
      'never-followed-up': 'never followed up',
      explained: 'explained',
      concluded: 'concluded',
    },
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
    },
    lines: { alive: 'plan in force', silent: 'in force, nobody looked' },
    meeting: (ordinal) => (ordinal === null ? '–' : ordinalShort(ordinal)),
  },
  ja: {
    name: '計画・会合対照表',
    plan: '計画',
    adoptedOn: '策定',
    state: '状況',
    itemsLate: (count) => `期限を過ぎた項目${count}件`,
    states: {
      'not-yet-due': '期限前',
      due: '報告時期',
      overdue: '期限超過',
      'never-followed-up': 'フォローアップなし',
      explained: '説明済み',
      concluded: '終了',
    },
    letters: {
      adopted: '策',
      'adoption-reported': '報',
      'adoption-unconfirmed': '策?',
      progress: '進',
      'follow-up': 'フ',
      final: '終',
      mentioned: '議',
      due: '期',
      missing: '欠',
      'passed-over': '未',
    },
    acts: {
      adopted: 'この会合で策定',
      'adoption-reported': '策定を報告',
      'adoption-unconfirmed': '策定（要確認）',
      progress: '進捗状況を報告',
      'follow-up': 'フォローアップ',
      final: '最終フォローアップ（計画終了）',
      mentioned: 'その他の議題',
      due: 'この会合で報告の時期',
      missing: '報告があるべきところ、なし',
      'passed-over': '未確認（初回の確認前、期日前）',
    },
    lines: { alive: '計画の期間中', silent: '期間中、取り上げられていない' },
    meeting: (ordinal) => (ordinal === null ? '―' : ordinalJapanese(ordinal)),
  },
}
