import type { OpenRegister } from '../../../db/sqlite/open-register.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'

/** What a use case works with: the open register and the clock. */
export interface Session {
  /** The open register. Throws Refusal 'no-register'. */
  register(): OpenRegister
  /** Makes a backup before much is taken in at once, where backups are kept. Throws `RegisterProblem`, and then nothing may be taken in. */
  beforeImport?(): Promise<void>
  /** Today in the office's own time zone. */
  today(): IsoDate
  /** This instant, ISO 8601 in UTC. */
  instant(): string
}
