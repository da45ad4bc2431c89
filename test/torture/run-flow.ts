import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtProgram } from './built-program.ts'
import type { Flow } from './flow.ts'

export interface RanFlow {
  readonly lines: readonly string[]
  readonly isKilled: boolean
  readonly code: number | null
}

const longest = 60_000

/** One thread for files, so that the n-th call of a kind is the same in every run. */
const environment = { ...process.env, UV_THREADPOOL_SIZE: '1' }

/** With --seccomp-bpf, which would be faster, strace sends no signals. */
const quietly = ['-f', '-qq']

export const hasStrace = (): boolean =>
  process.platform === 'linux' && spawnSync('strace', [...quietly, '-e', 'trace=none', 'true'], { stdio: 'ignore' }).status === 0

/** Runs a flow; with `inject` under strace, which makes the n-th call of a kind fail or be the last. */
export async function runFlow(flow: Flow, folder: string, inject: readonly string[] = [], saves = 3): Promise<RanFlow> {
  const node = [process.execPath, await builtProgram('flow'), flow, folder, String(saves)]
  const [command = '', ...args] = inject.length === 0 ? node : ['strace', ...quietly, '-o', '/dev/null', ...inject, ...node]
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: environment,
    timeout: longest,
    killSignal: 'SIGKILL',
  })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  return new Promise((resolve) => {
    child.on('close', (code, signal) => {
      const lines = said.split('\n').filter((line) => line !== '')
      resolve({ lines, isKilled: signal === 'SIGKILL' || code === 137, code })
    })
  })
}

/** One call of a flow: the n-th of its kind (`at`), by the thread that makes it, and the file it was about. */
export interface SeenCall {
  readonly call: string
  readonly at: number
  readonly file: string
}

/** The calls of these kinds that a flow makes, thread by thread, in their order. */
export async function watchCalls(flow: Flow, folder: string, calls: readonly string[]): Promise<readonly SeenCall[]> {
  const log = join(folder, 'calls.log')
  const traced = ['-y', '-o', log, '-e', `trace=${calls.join(',')}`]
  spawnSync('strace', [...quietly, ...traced, process.execPath, await builtProgram('flow'), flow, folder], {
    stdio: 'ignore',
    env: environment,
    timeout: longest,
  })
  const counts = new Map<string, number>()
  return (existsSync(log) ? readFileSync(log, 'utf8').split('\n') : []).flatMap((line) => {
    const [, thread = '', call = '', rest = ''] = /^(\d+) +(\w+)\((.*)/.exec(line) ?? []
    if (call === '') return []
    const at = (counts.get(`${thread} ${call}`) ?? 0) + 1
    counts.set(`${thread} ${call}`, at)
    return [{ call, at, file: fileOf(call, rest) }]
  })
}

/** What a call writes to: of a descriptor `12</path>`, of two the second; of a name `"/path"`, of two the second. */
function fileOf(call: string, rest: string): string {
  const found = [...rest.matchAll(/\d+<([^>]*)>|"([^"]*)"/g)].map(([, opened, named]) => opened ?? named ?? '')
  const isOfTwo = ['rename', 'link', 'copy_file_range'].includes(call)
  return (isOfTwo ? found[1] : found[0]) ?? ''
}
