import { ipcMain } from 'electron'
import type { z } from 'zod'
import { type FilePart, filePartSchema } from '../../shared/contract/attachments.ts'
import { idInput } from '../../shared/contract/common.ts'
import { type ExportRequest, exportRequestSchema } from '../../shared/contract/exports.ts'
import type {
  Appearance,
  FileRequest,
  PaperRequest,
  PaperResult,
  PictureRequest,
  TextFileRequest,
} from '../../shared/contract/host.ts'
import { hostChannels } from '../../shared/contract/host-channels.ts'
import {
  appearanceSchema,
  droppedRegisterSchema,
  fileRequestSchema,
  menuCommandsSchema,
  namedFolderSchema,
  paperRequestSchema,
  pictureRequestSchema,
  registerContentSchema,
  routeSchema,
  textFileRequestSchema,
} from '../../shared/contract/host-requests.ts'
import type { MenuCommand } from '../../shared/contract/menu-commands.ts'
import type { NamedFolder } from '../../shared/domain/named-folders.ts'
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
  readonly chooseExportFolder: () => Promise<CallAnswer | null>
  readonly showFolder: (which: NamedFolder) => Promise<CallAnswer>
  readonly receivePart: (part: FilePart) => Promise<CallAnswer>
  readonly openAttachment: (id: number) => Promise<CallAnswer>
  readonly printPaper: (request: PaperRequest) => Promise<PaperResult>
  readonly savePaper: (request: PaperRequest) => Promise<PaperResult>
  readonly saveFile: (request: FileRequest) => Promise<PaperResult>
  readonly saveTextFile: (request: TextFileRequest) => Promise<PaperResult>
  readonly savePicture: (request: PictureRequest) => Promise<PaperResult>
  readonly saveExport: (request: ExportRequest) => Promise<CallAnswer | null>
  readonly openWindow: (route: string) => Promise<null>
  readonly openDropped: (path: string) => Promise<CallAnswer>
  readonly takeLink: () => Promise<string | null>
  readonly setCommands: (commands: readonly MenuCommand[]) => void
  readonly setAppearance: (appearance: Appearance) => void
}

/**
 * The one door between the pages and the main process. The sender is checked first, then the input; every invocation is
 * answered and none throws, since Electron would flatten the error and lose its code. `pages` are the windows that may ask, by the id of their
 * contents, each with who answers it: its own register.
 */
export function answerPage(pages: ReadonlyMap<number, PageRequests>, log: (line: string) => void): void {
  type Run<T> = (input: unknown, requests: PageRequests) => Promise<T>

  function door<T>(channel: string, refuse: (code: ErrorCode, message: string) => T, run: Run<T>): void {
    ipcMain.handle(channel, async (event, input: unknown) => {
      const requests = pages.get(event.sender.id)
      if (requests === undefined || !isFromPage(event, pages)) {
        log(`refused a message on ${channel}`)
        return refuse('unauthorized', 'Only the page of this program may ask this.')
      }
      try {
        return await run(input, requests)
      } catch (error) {
        log(`${channel} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
        return refuse('unexpected', 'Something went wrong that should not; the log says more.')
      }
    })
  }

  door<string>(
    hostChannels.call,
    (code, message) => JSON.stringify(failure(code, message)),
    async (input, requests) => {
      const read = readCallRequest(typeof input === 'string' ? input : '')
      return JSON.stringify(read.ok ? await requests.call(read.request) : read)
    },
  )
  door<CallAnswer | null>(hostChannels.openRegister, failure, (_input, requests) => requests.openRegister())
  door<CallAnswer | null>(hostChannels.chooseFiles, failure, (_input, requests) => requests.chooseFiles())
  door<CallAnswer | null>(hostChannels.chooseBackupFolder, failure, (_input, requests) => requests.chooseBackupFolder())
  door<CallAnswer | null>(hostChannels.chooseExportFolder, failure, (_input, requests) => requests.chooseExportFolder())
  door(
    hostChannels.showFolder,
    failure,
    checked(namedFolderSchema, failure, (input, requests) => requests.showFolder(input)),
  )
  door<string | null>(hostChannels.takeLink, nothing, (_input, requests) => requests.takeLink())
  door(
    hostChannels.createRegister,
    failureOrNone,
    checked(registerContentSchema, failureOrNone, (input, requests) => requests.createRegister(input)),
  )
  door(
    hostChannels.filePart,
    failure,
    checked(filePartSchema, failure, (input, requests) => requests.receivePart(input)),
  )
  door(
    hostChannels.openAttachment,
    failure,
    checked(idInput, failure, (input, requests) => requests.openAttachment(input)),
  )
  door(
    hostChannels.openDropped,
    failure,
    checked(droppedRegisterSchema, failure, (input, requests) => requests.openDropped(input)),
  )
  door(
    hostChannels.openWindow,
    nothing,
    checked(routeSchema, nothing, (input, requests) => requests.openWindow(input)),
  )
  door(
    hostChannels.printPaper,
    noPaper,
    checked(paperRequestSchema, noPaper, (input, requests) => requests.printPaper(input)),
  )
  door(
    hostChannels.savePaper,
    noPaper,
    checked(paperRequestSchema, noPaper, (input, requests) => requests.savePaper(input)),
  )
  door(
    hostChannels.saveFile,
    noPaper,
    checked(fileRequestSchema, noPaper, (input, requests) => requests.saveFile(input)),
  )
  door(
    hostChannels.saveTextFile,
    noPaper,
    checked(textFileRequestSchema, noPaper, (input, requests) => requests.saveTextFile(input)),
  )
  door(
    hostChannels.savePicture,
    noPaper,
    checked(pictureRequestSchema, noPaper, (input, requests) => requests.savePicture(input)),
  )
  door(
    hostChannels.saveExport,
    failureOrNone,
    checked(exportRequestSchema, failureOrNone, (input, requests) => requests.saveExport(input)),
  )

  said(hostChannels.appearance, appearanceSchema, (appearance, requests) => requests.setAppearance(appearance))
  said(hostChannels.commands, menuCommandsSchema, (commands, requests) => requests.setCommands(commands))

  /** What the page says without waiting for an answer. */
  function said<Input>(channel: string, schema: z.ZodType<Input>, run: (input: Input, requests: PageRequests) => void): void {
    ipcMain.on(channel, (event, input: unknown) => {
      const parsed = schema.safeParse(input)
      const requests = pages.get(event.sender.id)
      if (requests !== undefined && isFromPage(event, pages) && parsed.success) run(parsed.data, requests)
      else log(`refused a message on ${channel}`)
    })
  }
}

/** Runs only on input that the schema takes, and refuses the rest. */
function checked<Input, Answer>(
  schema: z.ZodType<Input>,
  refuse: (code: ErrorCode, message: string) => Answer,
  run: (input: Input, requests: PageRequests) => Promise<Answer>,
): (input: unknown, requests: PageRequests) => Promise<Answer> {
  return async (input, requests) => {
    const parsed = schema.safeParse(input)
    return parsed.success
      ? run(parsed.data, requests)
      : refuse('invalid-input', 'The page asked for something that does not exist.')
  }
}

const failure = (code: ErrorCode, message: string): CallAnswer => ({
  ok: false,
  error: { code, message, details: {}, fields: {} },
})
const noPaper = (_code: ErrorCode, message: string): PaperResult => ({ done: false, reason: 'failed', message })
const failureOrNone = (code: ErrorCode, message: string): CallAnswer | null => failure(code, message)
const nothing = (): null => null
