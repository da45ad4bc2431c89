import { failureOf } from './call-failure.ts'
import { notify } from './notices.ts'
import { sayError } from './say-error.ts'

/** Tells a failure as a notice: what happened, what was kept, what to do. */
export function tellFailure(thrown: unknown): void {
  const failure = failureOf(thrown)
  notify({
    tone: 'alert',
    says: (language) => {
      const { title, kept, advice } = sayError(failure, language)
      const detail = [kept, advice].filter((part) => part !== null).join(language === 'ja' ? '' : ' ')
      return { text: title, detail: detail === '' ? null : detail }
    },
  })
}
