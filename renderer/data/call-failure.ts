import type { CallError } from '../../shared/contract/transport.ts'

/** An expected failure of a call: carries the code by which the page finds its words. */
export class CallFailure extends Error {
  readonly error: CallError

  constructor(error: CallError) {
    super(error.message)
    this.name = 'CallFailure'
    this.error = error
  }
}

/** The failure of whatever was thrown; what is no failure of a call is unexpected. */
export function failureOf(thrown: unknown): CallError {
  if (thrown instanceof CallFailure) return thrown.error
  const message = thrown instanceof Error ? thrown.message : String(thrown)
  return { code: 'unexpected', message, details: {}, fields: {} }
}
