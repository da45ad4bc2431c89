import { readFileSync } from 'node:fs'
import { type Protocol, protocol } from 'electron'
import type { PageFiles } from '../host/page-files.ts'
import { answerHeaders, fileHeaders } from '../host/page-headers.ts'
import { appScheme, isOwnAddress } from './app-address.ts'

/** Makes `app:` a secure standard scheme. Must run before the app is ready. Electron before 28 knows no codeCache and passes it over. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

export interface ServeOptions {
  /** The page was asked for; its own process has to do from now on. */
  readonly onDocument?: () => void
  /** One of its scripts was handed over. */
  readonly onScript?: () => void
  /** What must be there before the page's scripts run; nothing, when it is left out. Never rejects. */
  readonly before?: () => Promise<void>
}

/**
 * Answers `app://honbu/…` from the list of the page's files and from nowhere else. `handle` would answer the same way, but through a Response: Node
 * then reads its whole fetch before the first picture, and pipes each file through script (a tenth of what the main process does at a start).
 */
export function serveAppProtocol(
  sessionProtocol: Protocol,
  files: PageFiles,
  { onDocument, onScript, before }: ServeOptions = {},
): void {
  // oxlint-disable-next-line typescript/no-deprecated -- `handle` costs the start too much
  sessionProtocol.registerBufferProtocol(appScheme, (request, answer) => {
    const refuse = (statusCode: number, why: string): void =>
      answer({ statusCode, headers: { ...answerHeaders('desktop') }, mimeType: 'text/plain', data: Buffer.from(why) })
    const file = isOwnAddress(request.url) ? files.get(new URL(request.url).pathname) : undefined
    if (!file) return refuse(404, 'There is nothing here.')
    if (request.method !== 'GET') return refuse(405, 'Only GET.')
    const give = (): void => {
      try {
        // At once: a file read behind would be handed over only when this process has its next pause, and a start has none.
        const data = readFileSync(file.path)
        answer({ statusCode: 200, headers: { ...fileHeaders('desktop', file) }, mimeType: file.contentType, data })
        if (file.contentType.startsWith('text/javascript')) onScript?.()
      } catch {
        refuse(500, 'The file cannot be read.')
      }
    }
    if (file !== files.get('/')) return void (before === undefined ? give() : before().then(give))
    give()
    onDocument?.()
  })
}
