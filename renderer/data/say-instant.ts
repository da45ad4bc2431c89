import { formatDay } from '../../shared/domain/format-date.ts'
import type { Language } from '../../shared/domain/vocabulary.ts'
import { dayOfInstant, timeOfInstant } from './instants.ts'

/** An instant as people say it, on this machine's clock: "1 March 2006 09:41". */
export const sayInstant = (instant: string, language: Language): string =>
  `${formatDay(dayOfInstant(instant), language, 'long')} ${timeOfInstant(instant, language)}`
