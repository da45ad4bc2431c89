import { forTerminal } from './cli/for-terminal.ts'
import { runCommandLine } from './cli/run-command-line.ts'
import { desktopPrinter } from './host/desktop-printer.ts'

const isTerminal = process.stdout.isTTY === true
const stopped = new AbortController()
let stop: (() => void) | null = null

process.on('SIGINT', () => {
  if (stop === null || stopped.signal.aborted) process.exit(130)
  stopped.abort()
  stop()
})
// Who reads the answer may have had enough of it: `honbu export | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})
let shown = performance.now()
/** Once a second, and not for what is done within one. */
function progress(line: string): void {
  if (performance.now() - shown < 1000) return
  shown = performance.now()
  process.stderr.write(`${forTerminal(line)}\n`)
}

const print = desktopPrinter({ folder: import.meta.dirname, env: process.env, platform: process.platform })

void runCommandLine(process.argv.slice(2), {
  out: (content) => process.stdout.write(isTerminal && typeof content === 'string' ? forTerminal(content) : content),
  isTerminal,
  error: (line) => process.stderr.write(`${forTerminal(line)}\n`),
  progress,
  now: () => new Date(),
  printPdf: (wish) => print({ ...wish, signal: stopped.signal }),
  onStop: (act) => {
    stop = act
  },
}).then((code) => {
  process.exitCode = code
})
