import { ipcMain } from 'electron'
import type { z } from 'zod'
import { type FilePart, filePartSchema } from '../../shared/contract/attachments.ts'
import { idInput } from '../../shared/contract/common.ts'
import type { FileRequest, PaperRequest, PaperResult, PictureRequest, TextFileRequest } from '../../shared/contract/host.ts'
import { hostChannels } from '../../shared/contract/host-channels.ts'
import {
  type Appearance,
  appearanceSchema,
  fileRequestSchema,
  paperRequestSchema,
  pictureRequestSchema,
  registerContentSchema,
  textFileRequestSchema,
} from '../../shared/contract/host-requests.ts'
import { readCallRequest } from '../../shared/contract/read-call-request.ts'
import type { CallAnswer, CallRequest, ErrorCode } from '../../shared/contract/transport.ts'
import { isFromPage } from './page-sender.ts'

/** What the page may ask of the desktop; each part has checked input. */
export interface PageRequests {
  readonly call: (request: CallRequest) => Promise<CallAnswer>
  readonly openRegister: () => Promise<CallAnswer | null>
  readonly createRegister: (content: 'empty' | 'published-record') => Promise<CallAnswer | null>
  readonly chooseFiles: () => Promise<CallAnswer | null>
  readonly chooseBackupFolder: () => Promise<CallAnswer | null>
  readonly receivePart: (part: FilePart) => Promise<CallAnswer>
  readonly openAttachment: (id: number) => Promise<CallAnswer>
  readonly printPaper: (request: PaperRequest) => Promise<PaperResult>
  readonly savePaper: (request: PaperRequest) => Promise<PaperResult>
  readonly saveFile: (request: FileRequest) => Promise<PaperResult>
  readonly saveTextFile: (request: TextFileRequest) => Promise<PaperResult>
  readonly savePicture: (request: PictureRequest) => Promise<PaperResult>
  readonly setAppearance: (appearance: Appearance) => void
}

/**
 * The one door between the page and the main process. The sender is checked first, then the input; every invocation is
 * answered and none throws, since Electron would flatten the error and lose its code.
 */
export function answerPage(requests: PageRequests, ownWindows: ReadonlySet<number>, log: (line: string) => void): void {
  function door<T>(channel: string, refuse: (code: ErrorCode, message: string) => T, run: (input: unknown) => Promise<T>): void {
    ipcMain.handle(channel, async (event, input: unknown) => {
      if (!isFromPage(event, ownWindows)) {
        log(`refused a message on ${channel}`)
        return refuse('unauthorized', 'Only the page of this program may ask this.')
      }
      try {
        return await run(input)
      } catch (error) {
        log(`${channel} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
        return refuse('unexpected', 'Something went wrong that should not; the log says more.')
      }
    })
  }

  door<string>(
    hostChannels.call,
    (code, message) => JSON.stringify(failure(code, message)),
    async (input) => {
      const read = readCallRequest(typeof input === 'string' ? input : '')
      return JSON.stringify(read.ok ? await requests.call(read.request) : read)
    },
  )
  door<CallAnswer | null>(hostChannels.openRegister, failure, () => requests.openRegister())
  door<CallAnswer | null>(hostChannels.createRegister, failure, checked(registerContentSchema, failure, requests.createRegister))
  door<CallAnswer | null>(hostChannels.chooseFiles, failure, () => requests.chooseFiles())
  door<CallAnswer | null>(hostChannels.chooseBackupFolder, failure, () => requests.chooseBackupFolder())
  door<CallAnswer>(hostChannels.filePart, failure, checked(filePartSchema, failure, requests.receivePart))
  door<CallAnswer>(hostChannels.openAttachment, failure, checked(idInput, failure, requests.openAttachment))
  door<PaperResult>(hostChannels.printPaper, noPaper, checked(paperRequestSchema, noPaper, requests.printPaper))
  door<PaperResult>(hostChannels.savePaper, noPaper, checked(paperRequestSchema, noPaper, requests.savePaper))
  door<PaperResult>(hostChannels.saveFile, noPaper, checked(fileRequestSchema, noPaper, requests.saveFile))
  door<PaperResult>(hostChannels.saveTextFile, noPaper, checked(textFileRequestSchema, noPaper, requests.saveTextFile))
  door<PaperResult>(hostChannels.savePicture, noPaper, checked(pictureRequestSchema, noPaper, requests.savePicture))

  ipcMain.on(hostChannels.appearance, (event, input: unknown) => {
    const appearance = appearanceSchema.safeParse(input)
    if (isFromPage(event, ownWindows) && appearance.success) requests.setAppearance(appearance.data)
    else log(`refused a message on ${hostChannels.appearance}`)
  })
}

/** Runs only on input that the schema takes, and refuses the rest. */
function checked<Input, Answer>(
  schema: z.ZodType<Input>,
  refuse: (code: ErrorCode, message: string) => Answer,
  run: (input: Input) => Promise<Answer>,
): (input: unknown) => Promise<Answer> {
  return async (input) => {
    const parsed = schema.safeParse(input)
    return parsed.success ? run(parsed.data) : refuse('invalid-input', 'The page asked for something that does not exist.')
  }
}

const failure = (code: ErrorCode, message: string): CallAnswer => ({
  ok: false,
  error: { code, message, details: {}, fields: {} },
})
const noPaper = (_code: ErrorCode, message: string): PaperResult => ({ done: false, reason: 'failed', message })
