import { basename } from 'node:path'
import { RowNotFound } from '../../../db/history/writer.ts'
import { brokenConstraint } from '../../../db/sqlite/broken-constraint.ts'
import { RegisterProblem } from '../../../db/sqlite/register-problem.ts'
import { OutsideCalendar } from '../../../shared/domain/calendar.ts'
import type { CallError } from '../../../shared/contract/transport.ts'
import { BesideEnded } from '../beside/beside-ended.ts'
import { Refusal } from './refusal.ts'

/** The code and details of a failure that users can meet; null for a bug. Paths are cut to file names: folders stay here. */
export function expectedFailure(thrown: unknown): Pick<CallError, 'code' | 'details'> | null {
  if (thrown instanceof Refusal) return { code: thrown.code, details: thrown.details }
  if (thrown instanceof BesideEnded) return { code: 'cut-short', details: {} }
  if (thrown instanceof RowNotFound) return { code: 'not-found', details: { what: thrown.table, id: thrown.id } }
  const problem = RegisterProblem.of(thrown, '')
  if (problem) return { code: problem.code, details: { ...problem.details, file: basename(problem.path) } }
  // Asked about a day at the very end of the calendar: the day before or after it is none.
  if (thrown instanceof OutsideCalendar) return { code: 'invalid-date', details: { typed: String(thrown.year) } }
  const broken = brokenConstraint(thrown)
  if (broken !== null) return { code: 'conflict', details: { why: broken } }
  return null
}
