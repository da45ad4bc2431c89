import type { IncomingMessage } from 'node:http'
import type { CallAnswer, ErrorCode } from '../../shared/contract/transport.ts'
import { isSameSecret } from './run-token.ts'

export interface HttpAnswer {
  readonly status: 200 | 400 | 401 | 405 | 413 | 415
  readonly answer: CallAnswer
}

/** Whether a request carries the run's token. */
export function hasToken(request: IncomingMessage, token: string): boolean {
  const presented = request.headers['x-honbu-token']
  return typeof presented === 'string' && isSameSecret(presented, token)
}

export const refused = (status: HttpAnswer['status'], code: ErrorCode, message: string): HttpAnswer => ({
  status,
  answer: { ok: false, error: { code, message, details: {}, fields: {} } },
})

export const noToken: HttpAnswer = refused(
  401,
  'unauthorized',
  'Open the address that the program printed; this page has not got its token.',
)
