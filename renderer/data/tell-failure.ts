import type { Language } from '../../shared/domain/vocabulary.ts'
import { failureOf } from './call-failure.ts'
import { notifyIn } from './notices.ts'
import { sayError } from './say-error.ts'

/** Tells a failure as a notice: what happened, what was kept, what to do. */
export function tellFailure(thrown: unknown, language: Language): void {
  const failure = failureOf(thrown)
  notifyIn(language, {
    tone: 'alert',
    saysIn: (spoken) => {
      const { title, kept, advice } = sayError(failure, spoken)
      const detail = [kept, advice].filter((part) => part !== null).join(spoken === 'ja' ? '' : ' ')
      return { text: title, detail: detail === '' ? null : detail }
    },
  })
}
