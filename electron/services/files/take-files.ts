import { basename } from 'node:path'
import type { ChosenFiles, IncomingFile } from '../../../shared/contract/attachments.ts'
import type { CallError } from '../../../shared/contract/transport.ts'
import type { IncomingFiles } from './incoming-files.ts'

/** Takes files of this machine in, one after another; one that cannot be taken does not keep the others out. */
export async function takeFiles(
  incoming: IncomingFiles,
  paths: readonly string[],
  errorOf: (thrown: unknown) => CallError,
): Promise<ChosenFiles> {
  const uploads: IncomingFile[] = []
  const refused: { readonly fileName: string; readonly error: CallError }[] = []
  for (const path of paths) {
    try {
      uploads.push(await incoming.copy(path))
    } catch (thrown) {
      refused.push({ fileName: basename(path), error: errorOf(thrown) })
    }
  }
  return { uploads, refused }
}
