import { lacks } from '../../../db/repositories/held-here.ts'
import type { OutputOf, ParsedInputOf } from '../../../shared/contract/define.ts'
import type { meetingsContract } from '../../../shared/contract/meetings.ts'
import { getMeeting } from '../agenda/edit-agenda.ts'
import { save } from '../register/save.ts'
import type { Session } from '../register/session.ts'

type SetAside = typeof meetingsContract.setAside

/** Settles that a matter of a held meeting is not to be had, or asks for it again. Errors: not-found, read-only. */
export async function setAside(session: Session, { id, matter, isAside }: ParsedInputOf<SetAside>): Promise<OutputOf<SetAside>> {
  return save(session, 'meetings.setAside', async (writer, tx) => {
    const meeting = await getMeeting(tx, id)
    await writer.update('meetings', meeting.id, { [lacks[matter]]: isAside ? 1 : 0 })
    return { id: meeting.id, matter }
  })
}
