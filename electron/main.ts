/** The desktop program: what is settled before Electron is ready, then the one of three things that it was started for. */
import { homedir } from 'node:os'
import { join } from 'node:path'
import { app } from 'electron'
import { startMarks } from './shell/start-marks.ts'
import { printJobIn } from './host/print-job.ts'
import { startArguments } from './host/start-arguments.ts'
import { dataFolder } from './services/register/data-folder.ts'
import { besideProcesses } from './shell/beside-processes.ts'
import { registerAppScheme } from './shell/app-protocol.ts'
import { startDesktop } from './shell/start-desktop.ts'
import { startThriftily } from './shell/thrifty-start.ts'

const marks = startMarks()
marks.set('script')
const places = {
  preload: join(import.meta.dirname, 'preload.cjs'),
  pageFolder: join(import.meta.dirname, '..', 'renderer'),
}
const asked = startArguments(process.argv.slice(process.defaultApp ? 2 : 1), process.cwd())
// A self-check touches nothing of the user's.
const folder = asked.selfCheck ?? dataFolder({ env: process.env, platform: process.platform, home: homedir() })

app.setPath('userData', join(folder, 'desktop'))
// Root has no sandbox to give (Chromium refuses); each window asks for its own all the same.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
// No name is looked up for anybody: the page has no use for the network, and a look-up alone could carry something out.
app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
registerAppScheme()

const job = printJobIn(process.argv)
if (job !== null) void print(job)
else if (app.requestSingleInstanceLock({ asked })) void start()
else app.exit(0)

async function start(): Promise<void> {
  startThriftily()
  if (asked.selfCheck !== null) (await import('./shell/self-check.ts')).clearSelfCheck(asked.selfCheck)
  startDesktop({ ...places, asked, folder, marks })
}

/** Paper for the command line: the register of the job, without a window that is seen, a backup or a log. */
async function print(wanted: NonNullable<typeof job>): Promise<void> {
  const { printOne } = await import('./shell/print-one.ts')
  await printOne(wanted, {
    ...places,
    open: async () => {
      const { createHonbuApp } = await import('./api/create-honbu-app.ts')
      const [registerPath] = asked.registerPaths
      return createHonbuApp({
        host: 'desktop',
        dataFolder: folder,
        ...(registerPath === undefined ? {} : { registerPath }),
        beside: besideProcesses(),
        now: () => new Date(),
        log: () => {},
      })
    },
  })
}
