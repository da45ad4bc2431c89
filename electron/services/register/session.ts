import type { OpenRegister } from '../../../db/sqlite/open-register.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import type { Signature } from './signature.ts'

/** What a use case works with: the open register and the clock. */
export interface Session {
  /** The open register. Throws Refusal 'no-register'. */
  register(): OpenRegister
  /** How this computer's user signs; not there where nobody sits (tests, made-up registers). */
  readonly signature?: Signature | undefined
  /** Makes a backup before much is taken in at once, where backups are kept. Throws `RegisterProblem`, and then nothing may be taken in. */
  beforeImport?(): Promise<void>
  /** Hears the number of each change that is made in the history. */
  changed?(changeSetId: number): void
  /** Today in the office's own time zone. */
  today(): IsoDate
  /** This instant, ISO 8601 in UTC. */
  instant(): string
}
