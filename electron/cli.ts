import { runCommandLine } from './cli/run-command-line.ts'

const code = await runCommandLine(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  error: (line) => process.stderr.write(`${line}\n`),
  now: () => new Date(),
})
process.exitCode = code
