import type { RegisterStatus } from '../../shared/contract/register.ts'
import type { CallAnswer } from '../../shared/contract/transport.ts'
import { findBridge } from './bridge.ts'
import type { QueryPath } from './contract-paths.ts'

/** An answer that was there before the screen that shows it. */
export interface FirstAnswer {
  readonly path: QueryPath
  readonly input: object
  readonly data: unknown
}

const bridge = findBridge()

/**
 * Asked before the page is made, by importing this file before everything else: the answers are on their way while its scripts run, and the first
 * picture is drawn once, whole. Answers with what was answered well; never rejects.
 */
export const firstAnswers: Promise<readonly FirstAnswer[]> = askAll()

async function askAll(): Promise<readonly FirstAnswer[]> {
  const [lock, status] = await Promise.all([ask('lock.status', {}), ask('register.status', {})])
  const register = status === null ? null : (status.data as RegisterStatus)
  const asOf = register?.state === 'open' ? register.defaultAsOf : null
  // A window begins at home unless it was left elsewhere.
  const isHome = /^(#\/?)?(\?|$)/.test(location.hash)
  const further = asOf === null ? [] : [ask('register.frame', { asOf }), ...(isHome ? [ask('home.get', { asOf })] : [])]
  return [lock, status, ...(await Promise.all(further))].filter((answer) => answer !== null)
}

async function ask(path: QueryPath, input: object): Promise<FirstAnswer | null> {
  const answer: CallAnswer | null = await bridge.call({ type: 'query', path, input }).catch(() => null)
  return answer?.ok === true ? { path, input, data: answer.data } : null
}
