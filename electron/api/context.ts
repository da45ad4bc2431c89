import type { IncomingFiles } from '../services/files/incoming-files.ts'
import type { ImportDesk } from '../services/lists/import-desk.ts'
import type { RegisterDesk } from '../services/register/registers.ts'
import type { Session } from '../services/register/session.ts'

/** What every handler may use. */
export interface HonbuContext {
  readonly session: Session
  readonly desk: RegisterDesk
  readonly incoming: IncomingFiles
  /** Read when the first import is begun. */
  readonly imports: () => Promise<ImportDesk>
}
