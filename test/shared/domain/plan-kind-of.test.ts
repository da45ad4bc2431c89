import { expect, test } from 'vitest'
import { planKindOf } from '../../../shared/domain/plan-kind-of.ts'

test.each([
  ['Action Plan for Prevention of Terrorism', 'action-plan'],
  ['テロの未然防止に関する行動計画', 'action-plan'],
  ['Urgent Border Control Measures', 'urgent-measures'],
  ['薬物密輸入阻止のための緊急水際対策', 'urgent-measures'],
  ['薬物乱用対策推進要綱', 'outline'],
  ['Outline on Promoting Measures Against Firearms', 'outline'],
  ['Basic Plan for Cyber Safety', 'strategy'],
  ['薬物乱用防止新五か年戦略', 'strategy'],
] as const)('%s is taken for: %s', (name, kind) => {
  expect(planKindOf(name)).toBe(kind)
})
