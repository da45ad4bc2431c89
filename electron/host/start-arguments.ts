import { isAbsolute, resolve } from 'node:path'

export interface StartArguments {
  /** The register to open, absolute; null: the one used last. */
  readonly registerPath: string | null
  /** Where the loopback host listens; 0: any free port. */
  readonly port: number
  /** Open the browser on the loopback host. */
  readonly openBrowser: boolean
  /** The page's route to begin at; null: where it would begin by itself. */
  readonly route: string | null
}

/**
 * Reads what stood behind the program's name: `--file F` or a path ending in .honbu (as a double click passes it),
 * `--port N`, `--open` and `--gallery` (every component of the page on one sheet). Unknown switches belong to the browser engine and are passed over.
 */
export function startArguments(args: readonly string[], workingFolder: string): StartArguments {
  const absolute = (path: string): string => (isAbsolute(path) ? path : resolve(workingFolder, path))
  const valueOf = (name: string): string | null => {
    const joined = args.find((arg) => arg.startsWith(`${name}=`))
    if (joined !== undefined) return joined.slice(name.length + 1) || null
    const at = args.indexOf(name)
    return at < 0 ? null : (args[at + 1] ?? null)
  }
  const file = valueOf('--file') ?? args.find((arg) => !arg.startsWith('-') && arg.endsWith('.honbu')) ?? null
  const port = Number(valueOf('--port') ?? 0)
  return {
    registerPath: file === null ? null : absolute(file),
    port: Number.isInteger(port) && port >= 0 && port <= 65_535 ? port : 0,
    openBrowser: args.includes('--open'),
    route: args.includes('--gallery') ? '/gallery' : null,
  }
}
