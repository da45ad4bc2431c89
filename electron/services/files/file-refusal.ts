import { Refusal } from '../register/refusal.ts'

/** A file system's code of what went wrong; null for other faults. */
export function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
}

/** Why the register's folder of files took nothing, in a code people can do something about; what was thrown otherwise. */
export function writeRefusal(error: unknown, registerName: string): unknown {
  switch (codeOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return new Refusal('disk-full')
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'EEXIST':
    case 'ENOTDIR':
    case 'ENOENT':
      return new Refusal('folder-not-writable', { file: registerName })
    default:
      return error
  }
}
