import { readdirSync } from 'node:fs'
import { extname, join } from 'node:path'

export interface PageFile {
  /** Where the file lies. */
  readonly path: string
  readonly contentType: string
  /** Its name carries a hash of its content, so it may be kept for ever. */
  readonly immutable: boolean
}

/** The page's files by the path in their address: `/`, `/assets/index-….js`. What is not listed is not there. */
export type PageFiles = ReadonlyMap<string, PageFile>

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/**
 * Lists the built page once, at start. Requests are answered from this list alone: no address is ever joined to a folder,
 * so none can leave it. Files of an unknown kind are left out.
 */
export function listPageFiles(folder: string): PageFiles {
  const files = new Map(filesUnder(folder, ''))
  const index = files.get('/index.html')
  if (index) files.set('/', index)
  return files
}

/** Walks by itself: inside a package's archive not every Electron lists folders recursively. */
function filesUnder(folder: string, address: string): readonly (readonly [string, PageFile])[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    const below = `${address}/${entry.name}`
    if (entry.isDirectory()) return filesUnder(path, below)
    const contentType = contentTypes[extname(entry.name)]
    if (contentType === undefined) return []
    return [[below, { path, contentType, immutable: below.startsWith('/assets/') }] as const]
  })
}
