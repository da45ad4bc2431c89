import { runCommandLine } from './cli/run-command-line.ts'

void runCommandLine(process.argv.slice(2), {
  out: (content) => process.stdout.write(content),
  isTerminal: process.stdout.isTTY === true,
  error: (line) => process.stderr.write(`${line}\n`),
  now: () => new Date(),
}).then((code) => {
  process.exitCode = code
})
