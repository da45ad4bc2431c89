import { listAttachedFiles } from '../../../db/repositories/attachments.ts'
import type { OpenRegister } from '../../../db/sqlite/open-register.ts'
import type { CheckFindings } from '../../../shared/domain/check-findings.ts'
import { filesFolderName, verifyFile } from './file-store.ts'
import { listOrphans } from './orphans.ts'

/** Reads every attached file through: which are missing or changed, and which lie there that nothing knows. Changes nothing. */
export async function checkFiles(register: OpenRegister): Promise<CheckFindings['files']> {
  const files = await listAttachedFiles(register.db)
  const lost: CheckFindings['files']['lost'][number][] = []
  for (const file of files) {
    const state = await verifyFile(register.path, file)
    if (state !== 'present') lost.push({ name: file.name, state, sha256: file.sha256 })
  }
  return { count: files.length, lost, folder: filesFolderName(register.path), orphans: await listOrphans(register) }
}
