import { isAbsolute, resolve } from 'node:path'

export interface StartArguments {
  /** The registers to open, absolute; none: the one used last. */
  readonly registerPaths: readonly string[]
  /** A `honbu://` link to follow, as it came; null: none. */
  readonly link: string | null
  /** A folder in which the program proves that it works, and then ends; null: it is used. */
  readonly selfCheck: string | null
  /** Where the loopback host listens; 0: any free port. */
  readonly port: number
  /** Open the browser on the loopback host. */
  readonly openBrowser: boolean
  /** Says on standard output what happened when until the first picture stands. */
  readonly tellsStart: boolean
  /** The page's route to begin at; null: where it would begin by itself. */
  readonly route: string | null
}

/**
 * Reads what stood behind the program's name: `--file F` or paths ending in .honbu (as a double click passes them), a `honbu:` link,
 * `--port N`, `--open`, `--self-check FOLDER`, `--tell-start` and `--gallery` (every component of the page on one sheet). Unknown switches belong to the browser engine and are passed over.
 */
export function startArguments(args: readonly string[], workingFolder: string): StartArguments {
  const absolute = (path: string): string => (isAbsolute(path) ? path : resolve(workingFolder, path))
  const valueOf = (name: string): string | null => {
    const joined = args.find((arg) => arg.startsWith(`${name}=`))
    if (joined !== undefined) return joined.slice(name.length + 1) || null
    const at = args.indexOf(name)
    return at < 0 ? null : (args[at + 1] ?? null)
  }
  const named = valueOf('--file')
  const clicked = args.filter((arg) => !arg.startsWith('-') && !isLink(arg) && arg.endsWith('.honbu'))
  const selfCheck = valueOf('--self-check')
  const port = Number(valueOf('--port') ?? 0)
  return {
    registerPaths: named === null ? [...new Set(clicked.map(absolute))] : [absolute(named)],
    link: args.find(isLink) ?? null,
    selfCheck: selfCheck === null ? null : absolute(selfCheck),
    port: Number.isInteger(port) && port >= 0 && port <= 65_535 ? port : 0,
    openBrowser: args.includes('--open'),
    tellsStart: args.includes('--tell-start'),
    route: args.includes('--gallery') ? '/gallery' : null,
  }
}

const isLink = (arg: string): boolean => /^honbu:/i.test(arg)
