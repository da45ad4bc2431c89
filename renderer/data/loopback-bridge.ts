import type { HostBridge, PaperFileKind, PaperResult, TextFileKind } from '../../shared/contract/host.ts'
import type { CallAnswer, CallRequest } from '../../shared/contract/transport.ts'
import { failed, isAnswer } from './answers.ts'
import { chooseInBrowser, loopbackFiles } from './loopback-files.ts'
import { printInFrame } from './print-in-frame.ts'

const tokenKey = 'honbu-token'

/**
 * The bridge in a browser: calls go to the same program by HTTP on this machine, with the run's token, which comes in the
 * address's fragment (`#token=…`) and is taken out of it at once. Files are chosen by path on the welcome screen, not here.
 */
export function loopbackBridge(): HostBridge {
  const token = takeToken()
  const files = loopbackFiles(token)
  const call = (request: CallRequest) => post(request, token)
  return {
    kind: 'web',
    platform: platformOfBrowser(),
    call,
    openRegisterFile: () => Promise.resolve(null),
    createRegisterFile: () => Promise.resolve(null),
    chooseBackupFolder: () => Promise.resolve(null),
    chooseExportFolder: () => Promise.resolve(null),
    showFolder: () => Promise.resolve({ ok: true, data: { shown: false } }),
    chooseFiles: () => chooseInBrowser({ call, sendFilePart: files.sendFilePart }),
    sendFilePart: files.sendFilePart,
    openAttachment: files.openAttachment,
    saveExport: files.saveExport,
    printPaper: ({ route }) => printInFrame(route),
    // A browser's print dialog is also where it writes a PDF; the page says so when it is asked for one.
    savePaperAsPdf: ({ route }): Promise<PaperResult> => printInFrame(route),
    saveFile: download,
    saveTextFile: download,
    savePicture: ({ fileName, content }) => download({ kind: 'png', fileName, content }),
    openWindow: (route) => {
      // The run's token goes along with the session storage.
      open(`#${route}`)
      return Promise.resolve()
    },
    openDroppedRegister: () => Promise.resolve(null),
    onLink: () => () => {},
    takeLink: () => Promise.resolve(null),
    onCommand: () => () => {},
    setCommands: () => {},
    setAppearance: ({ title }) => {
      document.title = title
    },
  }
}

/** The types browsers know files by. */
const mediaTypes: Readonly<Record<TextFileKind | PaperFileKind | 'png', string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  txt: 'text/plain;charset=utf-8',
  html: 'text/html;charset=utf-8',
  ics: 'text/calendar;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
  svg: 'image/svg+xml;charset=utf-8',
  png: 'image/png',
  json: 'application/json',
  zip: 'application/zip',
}

interface FileToHandOver {
  readonly kind: TextFileKind | PaperFileKind | 'png'
  readonly fileName: string
  readonly content: string | Uint8Array<ArrayBuffer>
}

/** Hands a file to the browser, which keeps it where it keeps downloads, and says nothing of what it did. */
function download({ kind, fileName, content }: FileToHandOver): Promise<PaperResult> {
  const address = URL.createObjectURL(new Blob([content], { type: mediaTypes[kind] }))
  const link = document.createElement('a')
  link.href = address
  link.download = `${fileName}.${kind}`
  link.click()
  // Browsers read the address after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
  return Promise.resolve({ done: true, fileName: null })
}

/** The run's token out of `#token=…&route=/gallery`, which then becomes the route alone. */
function takeToken(): string {
  const given = new URLSearchParams(location.hash.slice(1))
  const token = given.get('token')
  if (token !== null && /^[\w-]+$/.test(token)) {
    sessionStorage.setItem(tokenKey, token)
    const route = given.get('route') ?? '/'
    history.replaceState(null, '', `${location.pathname}${location.search}#${route.startsWith('/') ? route : '/'}`)
  }
  return sessionStorage.getItem(tokenKey) ?? ''
}

async function post(request: CallRequest, token: string): Promise<CallAnswer> {
  try {
    const response = await fetch('/call', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-honbu-token': token },
      body: JSON.stringify(request),
    })
    const answer: unknown = await response.json()
    return isAnswer(answer) ? answer : failed('unexpected', `The program answered ${response.status} without an answer.`)
  } catch (thrown) {
    // The program has ended, or never was there.
    return failed('unauthorized', thrown instanceof Error ? thrown.message : String(thrown))
  }
}

function platformOfBrowser(): HostBridge['platform'] {
  if (/Win/.test(navigator.platform)) return 'win32'
  if (/Mac/.test(navigator.platform)) return 'darwin'
  return /Linux/.test(navigator.platform) ? 'linux' : 'other'
}
