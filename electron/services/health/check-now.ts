import { setImmediate as nextTurn } from 'node:timers/promises'
import { statSync } from 'node:fs'
import type { RegisterFile } from '../../../db/sqlite/open-register.ts'
import { RegisterProblem } from '../../../db/sqlite/register-problem.ts'
import type { CheckView } from '../../../shared/contract/health.ts'
import { areFilesSound, type CheckFindings, type CheckStep, isSoundRegister } from '../../../shared/domain/check-findings.ts'
import { besideOrHere, type WorkBeside, worthBeside } from '../beside/work-beside.ts'
import { checkRegister } from '../register/check.ts'
import { Refusal } from '../register/refusal.ts'
import type { RegisterDesk } from '../register/registers.ts'

/** Reads the whole register through. A register that is found damaged takes no changes any more. Errors: no-register, damaged-register, disk-failed, cancelled, cut-short. */
export async function checkNow(desk: RegisterDesk): Promise<CheckView> {
  const register = desk.session.register()
  const stop = new AbortController()
  const checking: NonNullable<RegisterDesk['checking']> = { step: 'file', stop: () => stop.abort(new Refusal('cancelled')) }
  // One at a time is told of; another window's goes on unseen.
  desk.checking ??= checking
  try {
    const findings = await look(register, desk.beside, stop.signal, (step) => (checking.step = step))
    const [damage] = findings.damage
    if (damage !== undefined) register.distrust(new RegisterProblem('damaged-register', register.path, { found: damage }))
    desk.lastCheck = { at: desk.session.instant(), isSound: isSoundRegister(findings) && areFilesSound(findings), findings }
    return desk.lastCheck
  } finally {
    if (desk.checking === checking) desk.checking = null
  }
}

/** Asks the look that is under way to end; whether there was one. */
export function stopCheck(desk: RegisterDesk): { readonly stopped: boolean } {
  desk.checking?.stop()
  return { stopped: desk.checking !== null }
}

/**
 * Beside the program, on a connection of its own; here in steps where it is little, and where the file can be read through one connection only: on a share,
 * and after trouble, when nobody may open it anew.
 */
async function look(
  register: RegisterFile,
  beside: WorkBeside,
  signal: AbortSignal,
  say: (step: CheckStep) => void,
): Promise<CheckFindings> {
  const { path, trouble, isOnNetwork } = register
  const pause = async () => {
    await nextTurn()
    signal.throwIfAborted()
  }
  const here = () => checkRegister(register, { say, pause })
  if (trouble !== null || isOnNetwork || statSync(path).size < worthBeside) return here()
  try {
    return await besideOrHere(beside.do({ kind: 'check-register', given: { path } }, { signal, onProgress: say }), here)
  } catch (error) {
    // What another connection met, this one must not write on.
    if (error instanceof RegisterProblem && (error.code === 'damaged-register' || error.code === 'disk-failed'))
      register.distrust(error)
    throw error
  }
}
