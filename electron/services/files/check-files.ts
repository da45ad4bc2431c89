import { listAttachedFiles } from '../../../db/repositories/attachments.ts'
import type { OpenRegister } from '../../../db/sqlite/open-register.ts'
import { filesFolderName, verifyFile } from './file-store.ts'
import { listOrphans } from './orphans.ts'

export interface FilesReport {
  readonly line: string
  readonly isSound: boolean
}

/** Reads every attached file through: which are missing or changed, and which lie there that nothing knows. Changes nothing. */
export async function checkFiles(register: OpenRegister): Promise<FilesReport> {
  const files = await listAttachedFiles(register.db)
  const lost: string[] = []
  for (const file of files) {
    const state = await verifyFile(register.path, file)
    if (state !== 'present') lost.push(`“${file.name}” is ${state} (${file.sha256})`)
  }
  const orphans = await listOrphans(register)
  const folder = filesFolderName(register.path)
  const count = files.length === 1 ? '1 file' : `${files.length} files`
  const found = [
    lost.length === 0 ? `${count}, all sound` : `${count}, ${lost.length} not sound: ${lost.join('; ')}`,
    ...(orphans.length === 0 ? [] : [`${orphans.length} in ${folder} that no paper and no history knows: ${orphans.join(', ')}`]),
  ]
  return { line: `attached files: ${found.join('; ')}`, isSound: lost.length === 0 }
}
