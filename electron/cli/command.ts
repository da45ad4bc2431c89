/** What a command may use of the world. */
export interface CommandContext {
  /** The answer; nothing else goes to standard output. */
  readonly out: (content: string | Uint8Array) => void
  /** Whether the answer goes onto a screen. */
  readonly isTerminal: boolean
  /** A line of progress or trouble for people, on standard error. */
  readonly error: (line: string) => void
  readonly now: () => Date
  /** The register the command works on. */
  readonly registerPath: string
}

/** Arguments as given: words in order, options by name. */
export interface CommandInput {
  readonly words: readonly string[]
  readonly options: Readonly<Record<string, string | boolean | undefined>>
}

export interface Command {
  /** As typed after `honbu`: `agenda draft BODY --on DATE`. */
  readonly usage: string
  readonly summary: string
  /** How many words follow the command's own. */
  readonly words: { readonly least: number; readonly most: number }
  readonly options: Readonly<Record<string, 'text' | 'flag'>>
  /** Throws `WrongUsage`, `Refusal` or `RegisterProblem`. */
  readonly run: (context: CommandContext, input: CommandInput) => Promise<void>
}

/** The command was called wrongly: exit code 2 and its usage. */
export class WrongUsage extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'WrongUsage'
  }
}
