import type { InBothLanguages } from './texts.ts'

/** Words of a plan's revisions and of what differs between them. Days come formatted. */
export interface PlanRevisionsText {
  readonly revision: (number: number) => string
  readonly revisionOf: (number: number, on: string) => string
  readonly newestRevision: string
  readonly revise: string
  readonly reviseHint: string
  readonly revisedOn: string
  readonly revisionNote: string
  readonly compare: string
  readonly compareWith: string
  readonly comparing: (from: number, to: number) => string
  readonly leaveComparison: string
  readonly backToNewest: string
  readonly olderShown: (number: number) => string
  readonly how: Readonly<Record<'same' | 'added' | 'removed' | 'changed' | 'moved', string>>
  readonly howCount: Readonly<Record<'added' | 'removed' | 'changed' | 'moved', (count: number) => string>>
  readonly field: Readonly<Record<string, string>>
  readonly before: (words: string) => string
  readonly noDifference: string
}

export const planRevisionsText: InBothLanguages<PlanRevisionsText> = {
  en: {
    revision: (number) => (number === 1 ? 'As adopted' : `Revision ${number - 1}`),
    revisionOf: (number, on) => (number === 1 ? `As adopted (${on})` : `Revision ${number - 1} (${on})`),
    newestRevision: 'as it stands now',
    revise: 'Revise this plan…',
    reviseHint: 'The items as they are now stay as the older revision; you go on with a copy.',
    revisedOn: 'Revised on',
    revisionNote: 'What for',
    compare: 'Compare',
    compareWith: 'Compare with',
    comparing: (from, to) => `${from === 1 ? 'As adopted' : `Revision ${from - 1}`} → revision ${to - 1}`,
    leaveComparison: 'Back to the items',
    backToNewest: 'Back to the newest',
    olderShown: (number) =>
      number === 1 ? 'You are reading the items as adopted.' : `You are reading revision ${number - 1}, which is not the newest.`,
    how: { same: 'Same', added: 'New', removed: 'Removed', changed: 'Changed', moved: 'Moved' },
    howCount: {
      added: (count) => `${count} new`,
      removed: (count) => `${count} removed`,
      changed: (count) => `${count} changed`,
      moved: (count) => `${count} moved`,
    },
    field: {
      title: 'words',
      number: 'number',
      kind: 'kind',
      body: 'text',
      deadline: 'deadline',
      target: 'target',
      responsible: 'responsible',
      supporting: 'supporting',
      place: 'place',
    },
    before: (words) => `was: ${words}`,
    noDifference: 'Nothing differs.',
  },
  ja: {
    revision: (number) => (number === 1 ? '決定時' : `第${number - 1}次改定`),
    revisionOf: (number, on) => (number === 1 ? `決定時(${on})` : `第${number - 1}次改定(${on})`),
    newestRevision: '現在の内容',
    revise: '計画を改定する…',
    reviseHint: '現在の項目は改定前のものとして残り、写しを編集していきます。',
    revisedOn: '改定日',
    revisionNote: '改定の理由',
    compare: '比較',
    compareWith: '比較の対象',
    comparing: (from, to) => `${from === 1 ? '決定時' : `第${from - 1}次改定`} → 第${to - 1}次改定`,
    leaveComparison: '項目に戻る',
    backToNewest: '最新の内容に戻る',
    olderShown: (number) =>
      number === 1 ? '決定時の項目を表示しています。' : `第${number - 1}次改定の項目を表示しています(最新ではありません)。`,
    how: { same: '同じ', added: '新規', removed: '削除', changed: '変更', moved: '移動' },
    howCount: {
      added: (count) => `新規${count}`,
      removed: (count) => `削除${count}`,
      changed: (count) => `変更${count}`,
      moved: (count) => `移動${count}`,
    },
    field: {
      title: '標題',
      number: '番号',
      kind: '種別',
      body: '本文',
      deadline: '期限',
      target: '目標',
      responsible: '担当',
      supporting: '協力',
      place: '位置',
    },
    before: (words) => `改定前: ${words}`,
    noDifference: '相違はありません。',
  },
}
