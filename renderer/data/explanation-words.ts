import type { PlanExplanation } from '../../shared/domain/model.ts'
import type { Language } from '../../shared/domain/vocabulary.ts'
import { explanationText } from '../../shared/text/explanation-text.ts'
import { needsText } from '../../shared/text/needs-text.ts'

type Explained = Pick<PlanExplanation, 'kind' | 'reason' | 'source'>

/** A human's reason: of what sort, in their words, and the place that says so; in the page's language or else the other. */
export function explanationWords({ kind, reason, source }: Explained, language: Language): string {
  const words = explanationText[language]
  const remark = reason[language] ?? reason.ja ?? reason.en ?? ''
  const sort = kind === undefined ? '' : needsText[language].reasons[kind]
  // Where nothing was added, the words that are kept are those of the sort, in either language.
  const isBare = kind !== undefined && [needsText.en.reasons[kind], needsText.ja.reasons[kind], ''].includes(remark)
  const said = sort === '' ? remark : isBare ? sort : words.ofKind(sort, remark)
  return source === null ? said : words.withSource(said, source)
}
