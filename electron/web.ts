/** `node electron/web.ts [--file F] [--port N] [--open]`: the program without Electron, for a browser on this machine. */
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { startText } from '../shared/text/start.ts'
import { createHonbuApp } from './api/create-honbu-app.ts'
import { lastLogLines, openLog } from './host/open-log.ts'
import { listPageFiles } from './host/page-files.ts'
import { startArguments } from './host/start-arguments.ts'
import { terminalLanguage } from './host/terminal-language.ts'
import { dataFolder } from './services/register/data-folder.ts'
import { openBrowser } from './web/open-browser.ts'
import { serveLoopback } from './web/serve-loopback.ts'

const pageFolder = join(import.meta.dirname, '..', 'out', 'renderer')
const text = startText[terminalLanguage(process.env)]
const say = (line: string): void => void process.stdout.write(`${line}\n`)

async function main(): Promise<number> {
  if (!existsSync(join(pageFolder, 'index.html'))) {
    say(text.notBuilt)
    return 1
  }
  const asked = startArguments(process.argv.slice(2), process.cwd())
  const [registerPath] = asked.registerPaths
  const folder = dataFolder({ env: process.env, platform: process.platform, home: homedir() })
  const now = (): Date => new Date()
  const log = openLog(folder, now)
  const app = await createHonbuApp({
    host: 'web',
    dataFolder: folder,
    ...(registerPath === undefined ? {} : { registerPath }),
    now,
    log,
    logLines: () => lastLogLines(folder),
    keepsBackups: true,
    readsThroughAfter: Promise.resolve(),
  })
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
  })
  try {
    const host = await serveLoopback({ app, files: listPageFiles(pageFolder), port: asked.port, route: asked.route, log })
    say(text.served(host.address))
    say(text.howToEnd)
    if (asked.openBrowser) await openBrowser(host.addressForOnce(), process.platform, process.env)
    await stopped
    await host.close()
    return 0
  } finally {
    await app.close()
  }
}

try {
  process.exitCode = await main()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
