/**
 * A program of its own that opens the register named first, in the mode named second, says how that went as one line of JSON,
 * and holds it until it is ended.
 */
import { openRegister } from '../../../db/sqlite/open-register.ts'
import { RegisterProblem } from '../../../db/sqlite/register-problem.ts'

const [path = '', mode] = process.argv.slice(2)
const owner = { program: 'Other window', processId: process.pid, host: 'office', since: '2005-12-20T00:00:00Z' }
try {
  await openRegister(path, { mode: mode === 'read' ? 'read' : 'write', owner })
  console.log(JSON.stringify({ opened: true }))
  setInterval(() => {}, 1000)
} catch (error) {
  console.log(JSON.stringify({ problem: error instanceof RegisterProblem ? error.code : String(error) }))
}
