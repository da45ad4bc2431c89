import type { RegisterDesk } from '../services/registers.ts'
import type { Session } from '../services/session.ts'

/** What every handler may use. */
export interface HonbuContext {
  readonly session: Session
  readonly desk: RegisterDesk
}
