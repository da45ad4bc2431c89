import type { ParsedInputOf } from '../../../shared/contract/define.ts'
import { toFlag } from '../../../db/repositories/rows.ts'
import type { plansContract } from '../../../shared/contract/plans.ts'
import { ledgerProblem } from '../../../shared/domain/name-ledger.ts'
import { getPlan } from './get-plan.ts'
import { planTitle } from './plan-title.ts'
import { Refusal } from '../register/refusal.ts'
import { save } from '../register/save.ts'
import type { Session } from '../register/session.ts'

/** All names of a plan: names keep where they were met as long as they keep their row. Errors: not-found, conflict, not-allowed, read-only. */
export async function setPlanNames(
  session: Session,
  input: ParsedInputOf<typeof plansContract.setNames>,
): Promise<{ readonly count: number }> {
  return save(session, 'plans.setNames', async (writer, tx) => {
    const { plan } = await getPlan(tx, input.key)
    writer.about(planTitle(plan))
    const names = input.names.map((name) => ({ ...name, name: name.name.trim() })).filter(({ name }) => name !== '')
    const problem = ledgerProblem(names.map((name) => ({ ...name, validFrom: name.from, validTo: name.to })))
    if (problem !== null) refuse(problem)
    const missing = names.find(({ id }) => id !== null && !plan.names.some((one) => one.id === id))
    if (missing !== undefined) throw new Refusal('not-found', { what: 'name', id: missing.id })

    for (const { id } of plan.names) if (!names.some((name) => name.id === id)) await writer.remove('plan_names', id)
    for (const { id, language, name, reading, kind, from, to, confirmed } of names) {
      const columns = {
        language,
        name,
        reading: reading?.trim() === '' ? null : reading,
        kind,
        valid_from: from,
        valid_to: to,
        is_confirmed: toFlag(confirmed),
      }
      if (id === null) await writer.insert('plan_names', { plan_id: plan.id, ...columns })
      else await writer.update('plan_names', id, columns)
    }
    return { count: names.length }
  })
}

function refuse(problem: NonNullable<ReturnType<typeof ledgerProblem>>): never {
  switch (problem.code) {
    case 'no-official-name':
      throw new Refusal('not-allowed', { why: problem.code })
    case 'name-reversed':
      throw new Refusal('not-allowed', { why: problem.code, name: problem.name })
    case 'names-overlap':
      throw new Refusal('conflict', { why: problem.code, name: problem.name, other: problem.other })
    case 'name-twice':
      throw new Refusal('conflict', { why: problem.code, name: problem.name })
  }
}
