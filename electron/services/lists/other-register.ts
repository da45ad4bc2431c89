import { openRegister } from '../../../db/sqlite/open-register.ts'
import { binaryFormatOf } from '../../exchange/binary-format.ts'
import { gatherTables } from './gather-tables.ts'
import type { ImportMatter } from './import-job.ts'
import { tablesOfRegister } from './read-matter.ts'

/**
 * Another register's file as rows of lists, read only; null when the bytes are no such file. Throws `RegisterProblem`: not-a-register, newer-register,
 * damaged-register.
 */
export async function readOtherRegister(bytes: Uint8Array, path: string): Promise<ImportMatter | null> {
  if (binaryFormatOf(bytes) !== 'sqlite') return null
  const owner = { program: 'Honbu (import)', processId: process.pid, host: '', since: '' }
  const register = await openRegister(path, { mode: 'read', owner })
  try {
    return { form: 'register', tables: tablesOfRegister(await gatherTables(register.db)), remarks: [], archive: null }
  } finally {
    await register.close()
  }
}
