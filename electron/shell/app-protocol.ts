import { readFile } from 'node:fs/promises'
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

/** Answers `app://honbu/…` from the list of the page's files and from nowhere else. */
export function serveAppProtocol(sessionProtocol: Protocol, files: PageFiles): void {
  sessionProtocol.handle(appScheme, async (request) => {
    const file = isOwnAddress(request.url) ? files.get(new URL(request.url).pathname) : undefined
    if (!file) return new Response('There is nothing here.', { status: 404, headers: answerHeaders('desktop') })
    if (request.method !== 'GET') return new Response('Only GET.', { status: 405, headers: answerHeaders('desktop') })
    return new Response(await readFile(file.path), { headers: fileHeaders('desktop', file) })
  })
}
