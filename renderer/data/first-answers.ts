import type { CallAnswer, CallRequest } from '../../shared/contract/transport.ts'

/** How long an answer that nobody came for is kept, in milliseconds: later it might not be true any more. */
const keptFor = 5000

const kept = new Map<string, Promise<CallAnswer>>()

/** Keeps the answer to a question that was asked before the screen that needs it was there (ask-first.ts), for the first who asks the same. */
export function keepFirstAnswer(request: CallRequest, answer: Promise<CallAnswer>): void {
  const key = keyOf(request)
  kept.set(key, answer)
  setTimeout(() => kept.delete(key), keptFor)
}

/** The answer that is already on its way; null: this was not asked. Each is taken once, and none after a command. */
export function takeFirstAnswer(request: CallRequest): Promise<CallAnswer> | null {
  if (kept.size === 0) return null
  if (request.type === 'mutation') {
    kept.clear()
    return null
  }
  const key = keyOf(request)
  const answer = kept.get(key) ?? null
  kept.delete(key)
  return answer
}

const keyOf = ({ path, input }: CallRequest): string => `${path} ${JSON.stringify(input)}`
