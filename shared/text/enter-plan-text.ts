import type { InBothLanguages } from './texts.ts'

/** Entering a plan from the agenda line that speaks of it. */
export interface EnterPlanText {
  readonly createPlan: (name: string) => string
  readonly adoptedHere: string
  /** On a line that speaks of one year's plan of a series, which the register does not have. */
  readonly registerPlan: string
  readonly registerPlanHint: string
  readonly registering: string
  readonly registered: (name: string) => string
  /** On a line whose words speak of a plan that nobody linked. */
  readonly linkLikely: (name: string) => string
  readonly linkLikelyHint: string
}

export const enterPlanText: InBothLanguages<EnterPlanText> = {
  en: {
    createPlan: (name) => `Create plan “${name}”`,
    adoptedHere: 'adopted at this meeting',
    registerPlan: 'Register the plan',
    registerPlanHint: 'The register does not have this plan yet. Enters it under the name the line gives it.',
    registering: 'Registering…',
    registered: (name) => `Plan registered: ${name}`,
    linkLikely: (name) => `Link ${name}?`,
    linkLikelyHint:
      'The line seems to speak of this plan. Linked, it counts as its follow-up and its statuses can be recorded here.',
  },
  ja: {
    createPlan: (name) => `計画「${name}」を登録`,
    adoptedHere: 'この会合で決定',
    registerPlan: '計画を登録',
    registerPlanHint: 'この計画は台帳に未登録です。議題の名称で登録します。',
    registering: '登録中…',
    registered: (name) => `計画「${name}」を登録しました`,
    linkLikely: (name) => `「${name}」に関連付ける`,
    linkLikelyHint:
      'この計画についての議題と思われます。関連付けると、フォローアップとして数えられ、この会合で項目の状況を記録できます。',
  },
}
