import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { openRegister } from '../../../db/sqlite/open-register.ts'
import { binaryFormatOf } from '../../exchange/binary-format.ts'
import { gatherTables } from './gather-tables.ts'
import { beginningOf, type FileRead } from './read-file.ts'
import { tablesOfRegister } from './read-matter.ts'

/**
 * Another register's file as rows of lists, read only; null when it is no such file. Throws `RegisterProblem`: not-a-register, newer-register,
 * damaged-register; Refusal 'file-unreadable'.
 */
export async function readOtherRegister(path: string, fileName: string): Promise<FileRead | null> {
  const { head } = await beginningOf({ path, fileName })
  if (binaryFormatOf(head) !== 'sqlite') return null
  const owner = { program: 'Honbu (import)', processId: process.pid, host: '', since: '' }
  const register = await openRegister(path, { mode: 'read', owner })
  try {
    const tables = tablesOfRegister(await gatherTables(register.db))
    return { matter: { form: 'register', tables, remarks: [], archive: null }, sha256: await digestOf(path) }
  } finally {
    await register.close()
  }
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const part of createReadStream(path) as AsyncIterable<Buffer>) hash.update(part)
  return hash.digest('hex')
}
