import type { LaidOutPaper } from '../../shared/contract/documents.ts'
import { Refusal } from './refusal.ts'
import type { Session } from './session.ts'

/** TEMPORARY until shared/documents is merged. */
const notYet = async (_session: Session, _input: unknown): Promise<LaidOutPaper> => {
  throw new Refusal('not-allowed')
}
export const agendaPaper = notYet
export const rosterPaper = notYet
export const attendancePaper = notYet
export const namePlatesPaper = notYet
export const matrixPaper = notYet
