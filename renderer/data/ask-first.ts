import type { RegisterStatus } from '../../shared/contract/register.ts'
import type { CallAnswer, CallRequest } from '../../shared/contract/transport.ts'
import { findBridge } from './bridge.ts'
import { keepFirstAnswer } from './first-answers.ts'

/**
 * Asks for what the first picture needs before the page is made: its answers are on their way while its scripts run and its parts are drawn for the
 * first time. Imported by main.tsx alone, before everything else.
 */
const bridge = findBridge()

function ask(request: CallRequest): Promise<CallAnswer> {
  const answer = bridge.call(request)
  keepFirstAnswer(request, answer)
  return answer
}

void ask({ type: 'query', path: 'lock.status', input: {} }).catch(() => {})
void ask({ type: 'query', path: 'register.status', input: {} }).then(
  (answer) => {
    if (!answer.ok) return
    const { state, defaultAsOf: asOf } = answer.data as RegisterStatus
    if (state !== 'open') return
    void ask({ type: 'query', path: 'register.frame', input: { asOf } }).catch(() => {})
    // A window begins at home unless it was left elsewhere.
    if (isHome(location.hash)) void ask({ type: 'query', path: 'home.get', input: { asOf } }).catch(() => {})
  },
  () => {},
)

const isHome = (hash: string): boolean => hash === '' || hash === '#/' || hash.startsWith('#/?')
