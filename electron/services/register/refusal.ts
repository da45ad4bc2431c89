import type { ErrorCode } from '../../../shared/contract/transport.ts'

/** An expected failure, told by code with what it speaks of; shared/text has its words. Nothing was changed. */
export class Refusal extends Error {
  readonly code: ErrorCode
  readonly details: Readonly<Record<string, string | number | null>>

  constructor(code: ErrorCode, details: Readonly<Record<string, string | number | null>> = {}) {
    super(code)
    this.name = 'Refusal'
    this.code = code
    this.details = details
  }
}
