import type { CallAnswer, ErrorCode } from '../../shared/contract/transport.ts'

/** Whether what came over HTTP is an answer of the program at all. */
export function isAnswer(value: unknown): value is CallAnswer {
  return typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean'
}

/** A failure that the page itself has met. */
export function failed(code: ErrorCode, message: string): Extract<CallAnswer, { readonly ok: false }> {
  return { ok: false, error: { code, message, details: {}, fields: {} } }
}
