import { z } from 'zod'
import type { CallError, CallRequest } from './transport.ts'

/** The longest call a host takes, in bytes of UTF-8 over HTTP and in UTF-16 code units over IPC: 1 MiB. */
export const maxCallLength = 1_048_576

const callRequestSchema = z.strictObject({
  type: z.enum(['query', 'mutation']),
  path: z
    .string()
    .max(100)
    .regex(/^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)+$/),
  input: z.unknown().optional(),
})

export type ReadCallRequest =
  | { readonly ok: true; readonly request: CallRequest }
  | { readonly ok: false; readonly error: CallError }

/** Reads the text of one call as every host receives it: JSON, of exactly the keys of a CallRequest. Never throws. */
export function readCallRequest(text: string): ReadCallRequest {
  if (text.length > maxCallLength) return refused(`A call may be ${maxCallLength} characters long; this one has ${text.length}.`)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return refused('A call is JSON text; this one cannot be read.')
  }
  const parsed = callRequestSchema.safeParse(value)
  if (parsed.success) return { ok: true, request: { type: parsed.data.type, path: parsed.data.path, input: parsed.data.input } }
  return refused('A call has a type, a path and an input, and nothing else.', fieldsOf(parsed.error))
}

const refused = (message: string, fields: CallError['fields'] = {}): ReadCallRequest => ({
  ok: false,
  error: { code: 'invalid-input', message, details: {}, fields },
})

const fieldsOf = (error: z.ZodError): CallError['fields'] =>
  Object.fromEntries(error.issues.map((issue) => [issue.path.join('.'), issue.message]))
