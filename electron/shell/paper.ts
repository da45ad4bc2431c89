import { basename, join } from 'node:path'
import { type BrowserWindow, dialog, shell, type WebContents } from 'electron'
import type { PaperRequest, PaperResult } from '../../shared/contract/host.ts'
import type { ShellText } from '../../shared/text/shell.ts'
import { layOutPaper } from './paper-window.ts'
import { safeFileName } from '../services/files/safe-file-name.ts'
import { writeWhole } from './write-whole.ts'

export interface PaperOptions {
  readonly preload: string
  readonly admit: (hidden: BrowserWindow) => void
  readonly window: () => BrowserWindow | null
  readonly text: () => ShellText
  /** The folder a PDF is proposed in. */
  readonly proposed: () => Promise<string>
  readonly log: (line: string) => void
}

export interface Paper {
  readonly print: (request: PaperRequest) => Promise<PaperResult>
  readonly savePdf: (request: PaperRequest) => Promise<PaperResult>
}

const limit = 20_000

/** The sheets that a page shows, as PDF. */
export function pdfOf(contents: WebContents): Promise<Uint8Array> {
  return contents.printToPDF({
    pageSize: 'A4',
    preferCSSPageSize: true,
    printBackground: true,
    // For screen readers and for navigation; engines before Chrome 119 pass them over.
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  })
}

/** Prints papers and writes them as PDF: A4 unless the paper's own style says otherwise. Page numbers are the sheets' own. */
export function paper({ preload, admit, window, text, proposed, log }: PaperOptions): Paper {
  async function withLaidOut(route: string, work: (contents: WebContents) => Promise<PaperResult>): Promise<PaperResult> {
    const laidOut = await layOutPaper(route, { preload, admit, limit })
    if (!laidOut.ready) {
      log(`a paper was not laid out: ${laidOut.why}`)
      return failed(laidOut.why === 'too-slow' ? text().paper.notReady(limit / 1000) : text().paper.notMade)
    }
    try {
      return await work(laidOut.contents)
    } finally {
      laidOut.close()
    }
  }

  async function savePdf({ route, fileName, opens = false }: PaperRequest): Promise<PaperResult> {
    const options = {
      title: text().dialogs.savePdf,
      defaultPath: join(await proposed(), `${safeFileName(fileName)}.pdf`),
      filters: [{ name: text().dialogs.pdfFiles, extensions: ['pdf'] }],
    }
    const owner = window()
    const { canceled, filePath } = await (owner ? dialog.showSaveDialog(owner, options) : dialog.showSaveDialog(options))
    if (canceled || !filePath) return cancelled
    return withLaidOut(route, async (contents) => {
      const kept = await keep(filePath, await pdfOf(contents))
      if (opens && kept.done && (await shell.openPath(filePath)) !== '') shell.showItemInFolder(filePath)
      return kept
    })
  }

  async function keep(path: string, content: Uint8Array): Promise<PaperResult> {
    try {
      await writeWhole(path, content)
      return { done: true, fileName: basename(path) }
    } catch (error) {
      log(`a PDF was not written: ${error instanceof Error ? error.message.replaceAll(path, '…') : String(error)}`)
      return failed(text().paper.notWritten(basename(path)))
    }
  }

  const print = ({ route }: PaperRequest): Promise<PaperResult> =>
    withLaidOut(
      route,
      (contents) =>
        new Promise((resolve) => {
          contents.print({ silent: false, printBackground: true, pageSize: 'A4' }, (done, reason) => {
            if (done) resolve({ done: true, fileName: null })
            // Electron says why in English words only; both spellings have been in use.
            else if (/cancell?ed/i.test(reason)) resolve(cancelled)
            else resolve(failed(text().paper.notPrinted(reason)))
          })
        }),
    )

  return { print, savePdf }
}

const cancelled: PaperResult = { done: false, reason: 'cancelled', message: null }
const failed = (message: string): PaperResult => ({ done: false, reason: 'failed', message })
