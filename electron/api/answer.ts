import { TRPCError } from '@trpc/server'
import { z } from 'zod'
import type { CallAnswer, CallError, ErrorCode } from '../../shared/contract/transport.ts'
import { errorSentence } from '../../shared/text/error-sentence.ts'
import { expectedFailure } from '../services/register/expected-failure.ts'

export type FailedAnswer = Extract<CallAnswer, { readonly ok: false }>

/** An answer for whatever was thrown; a bug is logged once and answered as 'unexpected', without its stack. */
export function answerFor(thrown: unknown, log: (line: string) => void): FailedAnswer {
  const cause = thrown instanceof TRPCError ? (thrown.cause ?? thrown) : thrown
  if (cause instanceof z.ZodError) return failure('invalid-input', {}, fieldsOf(cause))
  if (thrown instanceof TRPCError && thrown.code === 'NOT_FOUND') return failure('unknown-procedure', {}, {})
  const expected = expectedFailure(cause)
  if (expected) return failure(expected.code, expected.details, {})
  log(`unexpected: ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`)
  return failure('unexpected', {}, {})
}

/** A failure with its English sentence. */
export function failure(code: ErrorCode, details: CallError['details'] = {}, fields: CallError['fields'] = {}): FailedAnswer {
  return { ok: false, error: { code, details, fields, message: errorSentence(code, details, 'en') } }
}

function fieldsOf(error: z.ZodError): Readonly<Record<string, string>> {
  return Object.fromEntries(error.issues.map((issue) => [issue.path.join('.'), issue.message]))
}
