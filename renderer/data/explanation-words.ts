import type { PlanExplanation } from '../../shared/domain/model.ts'
import type { Language } from '../../shared/domain/vocabulary.ts'
import { explanationText } from '../../shared/text/explanation-text.ts'

/** A human's reason with the place that says so, in the page's language or else the other. */
export function explanationWords({ reason, source }: Pick<PlanExplanation, 'reason' | 'source'>, language: Language): string {
  const said = reason[language] ?? reason.ja ?? reason.en ?? ''
  return source === null ? said : explanationText[language].withSource(said, source)
}
