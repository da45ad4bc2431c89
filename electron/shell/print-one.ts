import { app, session } from 'electron'
import type { CallAnswer } from '../../shared/contract/transport.ts'
import type { PaperResult } from '../../shared/contract/host.ts'
import type { HonbuApp } from '../api/honbu-app.ts'
import { listPageFiles } from '../host/page-files.ts'
import type { PrintJob } from '../host/print-job.ts'
import { answerPage, type PageRequests } from './answer-page.ts'
import { serveAppProtocol } from './app-protocol.ts'
import { lockDownContents, lockDownSession } from './lock-down.ts'
import { pdfOf } from './paper.ts'
import { layOutPaper } from './paper-window.ts'
import { writeWhole } from './write-whole.ts'

export interface PrintOneOptions {
  readonly preload: string
  readonly pageFolder: string
  /** The program on the register that the paper is of; nothing in it is changed. */
  readonly open: () => Promise<HonbuApp>
}

/** How long a paper may take to be laid out, in milliseconds: nobody waits before a window, and a long report on a slow machine counts. */
const limit = 90_000

/** Lays one paper out where nobody sees it, writes it as PDF and ends the program: 0 when it is written, 1 with a line on standard error when not. */
export async function printOne({ route, output }: PrintJob, { preload, pageFolder, open }: PrintOneOptions): Promise<void> {
  const pages = new Map<number, PageRequests>()
  const say = (line: string) => process.stderr.write(`honbu: ${line}\n`)
  // The window that is closed at the end is the last one, and the answer is not out yet.
  app.on('window-all-closed', () => {})
  let code = 1
  try {
    await app.whenReady()
    const program = await open()
    lockDownSession(session.defaultSession)
    lockDownContents({ openOutside: () => {}, openWindow: () => {}, log: say })
    serveAppProtocol(session.defaultSession.protocol, listPageFiles(pageFolder))
    answerPage(pages, say)
    const requests = onlyCalls(program)
    const laidOut = await layOutPaper(route, { preload, limit, admit: ({ webContents }) => pages.set(webContents.id, requests) })
    if (laidOut.ready) {
      await writeWhole(output, await pdfOf(laidOut.contents))
      laidOut.close()
      code = 0
    } else say(`the paper was not laid out: ${laidOut.why}`)
    await program.close()
  } catch (error) {
    say(error instanceof Error ? error.message : String(error))
  }
  app.exit(code)
}

/** A paper asks for its matter and for nothing else. */
function onlyCalls(program: HonbuApp): PageRequests {
  const nothing = (): Promise<null> => Promise.resolve(null)
  const refused: CallAnswer = {
    ok: false,
    error: { code: 'unauthorized', message: 'Only a paper is printed.', details: {}, fields: {} },
  }
  const noPaper: PaperResult = { done: false, reason: 'cancelled', message: null }
  return {
    call: (request) => (request.type === 'query' ? program.call(request) : Promise.resolve(refused)),
    openRegister: nothing,
    createRegister: nothing,
    chooseFiles: nothing,
    chooseBackupFolder: nothing,
    chooseExportFolder: nothing,
    showFolder: () => Promise.resolve(refused),
    receivePart: () => Promise.resolve(refused),
    openAttachment: () => Promise.resolve(refused),
    printPaper: () => Promise.resolve(noPaper),
    savePaper: () => Promise.resolve(noPaper),
    saveFile: () => Promise.resolve(noPaper),
    saveTextFile: () => Promise.resolve(noPaper),
    savePicture: () => Promise.resolve(noPaper),
    saveExport: nothing,
    openWindow: nothing,
    openDropped: () => Promise.resolve(refused),
    takeLink: nothing,
    setCommands: () => {},
    setAppearance: () => {},
  }
}
