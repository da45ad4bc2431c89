import type { Language } from '../../shared/domain/vocabulary.ts'
import { failureOf } from './call-failure.ts'
import { notify } from './notices.ts'
import { sayError } from './say-error.ts'

/** Tells a failure as a notice: what happened, what was kept, what to do. */
export function tellFailure(thrown: unknown, language: Language): void {
  const { title, kept, advice } = sayError(failureOf(thrown), language)
  const detail = [kept, advice].filter((part) => part !== null).join(language === 'ja' ? '' : ' ')
  notify({ tone: 'alert', text: title, detail: detail === '' ? null : detail })
}
