import { readFileSync } from 'node:fs'

/** A paper that the desktop program lays out and writes as PDF without a window of its own. */
export interface PrintJob {
  /** The paper's address on the page. */
  readonly route: string
  /** Where the PDF goes, absolute. */
  readonly output: string
}

const option = '--print-job='

/** What to start the desktop program with. */
export const printJobArgument = (path: string): string => `${option}${path}`

/** The job that the program was started with; null when it is to open its window. Throws when the file that names it cannot be read. */
export function printJobIn(args: readonly string[]): PrintJob | null {
  const path = args.find((arg) => arg.startsWith(option))?.slice(option.length)
  if (path === undefined) return null
  const { route, output } = JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, unknown>>
  if (typeof route !== 'string' || !route.startsWith('/paper/') || typeof output !== 'string') throw new Error('no print job')
  return { route, output }
}
