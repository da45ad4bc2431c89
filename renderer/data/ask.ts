import type { HostBridge } from '../../shared/contract/host.ts'
import { CallFailure } from './call-failure.ts'
import type { CommandPath, InputAt, OutputAt, QueryPath } from './contract-paths.ts'
import { tellOtherWindows } from './other-windows.ts'

/** One call: its answer, or a CallFailure thrown. Answers are the program's own and are not parsed again. */
export async function ask<Path extends QueryPath | CommandPath>(
  bridge: Pick<HostBridge, 'call'>,
  type: 'query' | 'mutation',
  path: Path,
  input: InputAt<Path>,
): Promise<OutputAt<Path>> {
  const answer = await bridge.call({ type, path, input })
  if (!answer.ok) throw new CallFailure(answer.error)
  if (type === 'mutation') tellOtherWindows()
  return answer.data as OutputAt<Path>
}
