import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectFolder } from '../../build/project-folder.ts'
import type { Flow } from './flow.ts'

export interface RanFlow {
  readonly lines: readonly string[]
  readonly isKilled: boolean
  readonly code: number | null
}

const script = join(projectFolder, 'test', 'torture', 'flow.ts')
const longest = 60_000

/** What was compiled of a flow's sources is kept for its next run: a sweep starts it hundreds of times. */
const compiled = mkdtempSync(join(tmpdir(), 'honbu-torture-compiled-'))
process.once('exit', () => rmSync(compiled, { recursive: true, force: true }))

/** One thread for files, so that the n-th call of a kind is the same in every run. */
const environment = { ...process.env, UV_THREADPOOL_SIZE: '1', NODE_COMPILE_CACHE: compiled }

export const hasStrace = (): boolean =>
  process.platform === 'linux' && spawnSync('strace', ['-qq', '-e', 'trace=none', 'true'], { stdio: 'ignore' }).status === 0

/** Runs a flow; with `inject` under strace, which makes the n-th call of a kind fail or be the last. */
export async function runFlow(flow: Flow, folder: string, inject: readonly string[] = [], saves = 3): Promise<RanFlow> {
  const node = [process.execPath, script, flow, folder, String(saves)]
  const [command = '', ...args] = inject.length === 0 ? node : ['strace', '-f', '-qq', '-o', '/dev/null', ...inject, ...node]
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

/** How often a flow makes each kind of call, at most of any of its threads. */
export async function countCalls(flow: Flow, folder: string, calls: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const log = join(folder, 'calls.log')
  spawnSync('strace', ['-f', '-qq', '-o', log, '-e', `trace=${calls.join(',')}`, process.execPath, script, flow, folder], {
    stdio: 'ignore',
    env: environment,
    timeout: longest,
  })
  const counts = new Map<string, Map<string, number>>()
  for (const line of existsSync(log) ? readFileSync(log, 'utf8').split('\n') : []) {
    const [, thread = '', call = ''] = /^(\d+) +(\w+)\(/.exec(line) ?? []
    if (call === '') continue
    const ofCall = counts.get(call) ?? new Map<string, number>()
    counts.set(call, ofCall.set(thread, (ofCall.get(thread) ?? 0) + 1))
  }
  return new Map([...counts].map(([call, byThread]) => [call, Math.max(...byThread.values())]))
}
