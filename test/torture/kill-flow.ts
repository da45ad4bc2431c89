import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { builtProgram } from './built-program.ts'
import { hold } from './scenario.ts'

/** Lets a program save without end, kills it some time after so many saves, and answers with how many it had promised. */
export async function killFlow(
  folder: string,
  { afterSaves, milliseconds }: { readonly afterSaves: number; readonly milliseconds: number },
): Promise<number> {
  const child = spawn(process.execPath, [await builtProgram('flow'), 'endless', folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const closed = once(child, 'close')
  while (!said.includes(`saved ${afterSaves}\n`) && child.exitCode === null)
    await Promise.race([once(child.stdout, 'data'), closed])
  await wait(milliseconds)
  child.kill('SIGKILL')
  await closed
  hold(!said.includes('refused'), () => said)
  return said.split('\n').filter((line) => line.startsWith('saved ')).length
}
