import { type WrongUsageWords, wrongUsageText } from '../../shared/text/wrong-usage-text.ts'
import type { PdfPrinter } from '../services/papers/pdf-of-paper.ts'

/** What a command may use of the world. */
export interface CommandContext {
  /** The answer; nothing else goes to standard output. */
  readonly out: (content: string | Uint8Array) => void
  /** Whether the answer goes onto a screen. */
  readonly isTerminal: boolean
  /** A line of trouble for people, on standard error. */
  readonly error: (line: string) => void
  /** How far long work is, for people, on standard error; it may be said more often than it is shown. */
  readonly progress: (line: string) => void
  readonly now: () => Date
  /** Papers as PDF, by the desktop program. */
  readonly printPdf: PdfPrinter
  /** What Ctrl+C does while this command runs: ends the work in good order. Without it the program ends at once, as it does at the second time. */
  readonly onStop: (stop: () => void) => void
  /** The register the command works on. */
  readonly registerPath: string
}

/** Arguments as given: words in order, options by name. */
export interface CommandInput {
  readonly words: readonly string[]
  readonly options: Readonly<Record<string, string | boolean | undefined>>
}

/** What it does in words stands in `commandHelpText`. */
export interface Command {
  /** As typed after `honbu`: `agenda draft BODY --on DATE`. */
  readonly usage: string
  /** How many words follow the command's own. */
  readonly words: { readonly least: number; readonly most: number }
  readonly options: Readonly<Record<string, 'text' | 'flag'>>
  /** Throws `WrongUsage`, `Refusal` or `RegisterProblem`. */
  readonly run: (context: CommandContext, input: CommandInput) => Promise<void>
}

/** The command was called wrongly: exit code 2, and what is wrong in the language of the terminal. */
export class WrongUsage extends Error {
  readonly say: (words: WrongUsageWords) => string

  constructor(say: (words: WrongUsageWords) => string) {
    super(say(wrongUsageText.en))
    this.name = 'WrongUsage'
    this.say = say
  }
}
