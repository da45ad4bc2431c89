import { isIsoDate } from '../../shared/domain/calendar.ts'
import { findMeetingNamed } from '../services/papers/find-meeting.ts'
import { Refusal } from '../services/register/refusal.ts'
import type { RegisterSession } from '../services/register/register-session.ts'
import { WrongUsage } from './command.ts'

/** `crime/5`, `crime/2005-06-10`. Throws WrongUsage, Refusal 'unknown-body' or 'not-found'. */
export async function meetingNamed(session: RegisterSession, typed: string): Promise<number> {
  const named = meetingIn(typed)
  if (named === null) throw new WrongUsage((words) => words.meetingNamed(typed))
  const id = await findMeetingNamed(session, named.body, named.by)
  if (id === null) throw new Refusal('not-found', { what: 'meeting', key: typed })
  return id
}

/** A body by its key, or a meeting and with it all its bodies. */
export async function whoseNamed(
  session: RegisterSession,
  typed: string,
): Promise<{ readonly body: string } | { readonly meetingId: number }> {
  return meetingIn(typed) === null ? { body: typed } : { meetingId: await meetingNamed(session, typed) }
}

function meetingIn(typed: string) {
  const [, body = '', which = ''] = /^([^/]+)\/([^/]+)$/.exec(typed) ?? []
  const by = /^\d{1,4}$/.test(which) ? { ordinal: Number(which) } : isIsoDate(which) ? { on: which } : null
  return by === null ? null : { body, by }
}
