import type { PlanRef } from '../../../shared/contract/common.ts'
import { commonText } from '../../../shared/text/common-text.ts'
import { enterPlanText } from '../../../shared/text/enter-plan-text.ts'
import { type Notice, notify } from '../../data/notices.ts'

/** Says that a plan was entered from the line that speaks of it, with the way back. */
export function tellRegistered({ key, name }: PlanRef, undo: Notice['action']): void {
  notify({
    tone: 'done',
    says: (language) => ({
      text: enterPlanText[language].registered(name[language] ?? name.ja ?? name.en ?? key),
      action: commonText[language].undo,
    }),
    action: undo,
  })
}
