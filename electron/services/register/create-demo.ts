import { saveSetting } from '../../../db/repositories/settings.ts'
import { type DemoFilled, type DemoSize, fillDemo } from '../../../db/demo/fill-demo.ts'
import type { RegisterSession } from './register-session.ts'

/** Makes a register of made-up matter and opens it; says how long it took. Throws `RegisterProblem` when the file exists. */
export async function createDemo(
  session: RegisterSession,
  path: string,
  size: DemoSize,
  onBody: (done: number) => void,
): Promise<DemoFilled> {
  const madeAt = session.instant()
  let filled: DemoFilled | null = null
  await session.create(path, async (db) => {
    await saveSetting(db, 'created-at', madeAt)
    filled = await fillDemo(db, size, { command: 'register.createDemo', madeBy: null, madeAt }, onBody)
  })
  if (filled === null) throw new Error('A register was made and never filled')
  return filled
}
