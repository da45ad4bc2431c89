import { dirname } from 'node:path'
import type { NamedFolder } from '../../../shared/domain/named-folders.ts'
import type { Folders } from '../../../shared/contract/settings.ts'
import { backupFolder } from '../backups/backup-folder.ts'
import type { RegisterDesk } from './registers.ts'

/** The folders that concern this user and the open register. Throws Refusal 'no-register'. */
export function foldersOf(desk: RegisterDesk): Folders {
  const { path } = desk.session.register()
  return {
    register: dirname(path),
    backups: backupFolder(path),
    second: desk.places.of(path),
    exports: desk.exports.get(),
    data: desk.dataFolder,
    areHandedOver: desk.acceptsPaths,
  }
}

/** One of them, for the host to show; null: none is chosen. Throws Refusal 'no-register'. */
export const folderNamed = (desk: RegisterDesk, which: NamedFolder): string | null => foldersOf(desk)[which]
