import type { HostBridge } from '../../shared/contract/host.ts'
import type { CallAnswer, CallRequest } from '../../shared/contract/transport.ts'

export interface FakeBridge extends HostBridge {
  /** Every call made, in order. */
  readonly calls: readonly CallRequest[]
}

/** A host that answers each path with the same data, or a function of the input; what it does not know is not found. */
export function fakeBridge(answers: Readonly<Record<string, unknown>>): FakeBridge {
  const calls: CallRequest[] = []
  return {
    kind: 'desktop',
    platform: 'linux',
    calls,
    call: (request) => {
      calls.push(request)
      return Promise.resolve(answerTo(request, answers))
    },
    openRegisterFile: () => Promise.resolve(null),
    createRegisterFile: () => Promise.resolve(null),
    chooseFiles: () => Promise.resolve(null),
    chooseBackupFolder: () => Promise.resolve(null),
    chooseExportFolder: () => Promise.resolve(null),
    showFolder: () => Promise.resolve({ ok: true, data: { shown: true } }),
    sendFilePart: ({ offset, bytes }) => Promise.resolve({ ok: true, data: { received: offset + bytes.byteLength } }),
    openAttachment: () => Promise.resolve({ ok: true, data: { how: 'opened' } }),
    printPaper: () => Promise.resolve({ done: true, fileName: null }),
    savePaperAsPdf: () => Promise.resolve({ done: true, fileName: null }),
    saveFile: () => Promise.resolve({ done: true, fileName: null }),
    saveTextFile: () => Promise.resolve({ done: true, fileName: null }),
    savePicture: () => Promise.resolve({ done: true, fileName: null }),
    saveExport: () => Promise.resolve({ ok: true, data: { fileName: null } }),
    openWindow: () => Promise.resolve(),
    openDroppedRegister: () => Promise.resolve(null),
    onLink: () => () => {},
    takeLink: () => Promise.resolve(null),
    onCommand: () => () => {},
    setCommands: () => {},
    setAppearance: () => {},
  }
}

function answerTo({ path, input }: CallRequest, answers: Readonly<Record<string, unknown>>): CallAnswer {
  if (!(path in answers)) return { ok: false, error: { code: 'not-found', message: path, details: {}, fields: {} } }
  const answer = answers[path]
  const data: unknown = typeof answer === 'function' ? (answer as (input: unknown) => unknown)(input) : answer
  return isFailure(data) ? data : { ok: true, data }
}

function isFailure(data: unknown): data is Extract<CallAnswer, { ok: false }> {
  return typeof data === 'object' && data !== null && 'ok' in data && data.ok === false
}
