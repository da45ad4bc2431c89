import type { PlanKind } from './vocabulary.ts'

/** The kind of plan that a name says it is; a plan that says none (a basic plan, 基本計画) sets out a course and is a strategy. */
export function planKindOf(name: string): Exclude<PlanKind, 'annual-plan' | 'initiative'> {
  if (/\baction plan|行動計画|アクション・?プラン/iu.test(name)) return 'action-plan'
  if (/\burgent|\bemergency|緊急/iu.test(name)) return 'urgent-measures'
  if (/\boutline|要綱|大綱/iu.test(name)) return 'outline'
  return 'strategy'
}
