import type { HostBridge } from '../../shared/contract/host.ts'
import { CallFailure } from './call-failure.ts'
import { keepChange } from './change-made.ts'
import { whileSaving } from './saving.ts'
import { untilUnlocked } from './until-unlocked.ts'
import type { CommandPath, InputAt, OutputAt, QueryPath } from './contract-paths.ts'
import { tellOtherWindows } from './other-windows.ts'

/** One call: its answer, or a CallFailure thrown; while the program is locked it waits, so that screens and drafts stay as they are. Answers are the program's own and are not parsed again. */
export async function ask<Path extends QueryPath | CommandPath>(
  bridge: Pick<HostBridge, 'call'>,
  type: 'query' | 'mutation',
  path: Path,
  input: InputAt<Path>,
): Promise<OutputAt<Path>> {
  const call = () => bridge.call({ type, path, input })
  const answer = await (type === 'query' ? call() : whileSaving(call))
  if (answer.ok) {
    // The lock stands before every register.
    if (type === 'mutation') keepChange(answer.data, answer.change ?? null)
    if (type === 'mutation') tellOtherWindows(path.startsWith('lock.') ? 'everywhere' : 'here')
    return answer.data as OutputAt<Path>
  }
  if (answer.error.code === 'locked') {
    await untilUnlocked()
    return ask(bridge, type, path, input)
  }
  throw new CallFailure(answer.error)
}
