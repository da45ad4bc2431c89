import type { CallError, ErrorCode } from '../../shared/contract/transport.ts'
import type { Language } from '../../shared/domain/vocabulary.ts'
import { errorText } from '../../shared/text/error-text.ts'
import type { ErrorDetails, Saying } from '../../shared/text/saying.ts'

// Every code of the contract has its words in both languages, or this does not compile.
const sayings: Readonly<Record<Language, Readonly<Record<ErrorCode, (of: ErrorDetails) => Saying>>>> = errorText

/** A failure in the words people see, found by its code. */
export function sayError(error: CallError, language: Language): Saying {
  return sayings[language][error.code](error.details)
}
