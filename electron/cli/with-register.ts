import { defaultAsOf } from '../../shared/domain/as-of.ts'
import type { IsoDate } from '../../shared/domain/calendar.ts'
import { lastMeetingOn } from '../services/register/registers.ts'
import { registerSession, type RegisterSession } from '../services/register/register-session.ts'
import type { CommandContext } from './command.ts'
import { commandKeeper, userSignature } from './keeper.ts'

/** Opens the register for one command and closes it whatever happens. Throws `RegisterProblem`. */
export async function withRegister<Result>(
  context: CommandContext,
  mode: 'read' | 'write',
  act: (session: RegisterSession) => Promise<Result>,
): Promise<Result> {
  const session = registerSession({
    program: 'honbu',
    now: context.now,
    signature: userSignature(),
    keeper: commandKeeper(context),
  })
  await session.open(context.registerPath, mode)
  try {
    return await act(session)
  } finally {
    await session.close()
  }
}

/** The day on which commands read the register when none is given: the same as the window's. */
export async function asOfOrDefault(session: RegisterSession, given: IsoDate | null): Promise<IsoDate> {
  return given ?? defaultAsOf(session.today(), await lastMeetingOn(session))
}
