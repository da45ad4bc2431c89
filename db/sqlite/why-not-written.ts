import { closeSync, openSync, rmSync, statSync, writeSync } from 'node:fs'

/**
 * Why a write to the register failed, found by writing a little at the same height of a file of our own beside it (most of it a hole, which
 * takes no space): no space or a limit of size is the user's to mend, all else means that the disk fails.
 */
export function whyNotWritten(path: string): 'disk-full' | 'disk-failed' {
  const probe = `${path}.${process.pid}.probe`
  const sizes = [path, `${path}-wal`].map((one) => statSync(one, { throwIfNoEntry: false })?.size ?? 0)
  try {
    const handle = openSync(probe, 'w', 0o600)
    try {
      writeSync(handle, Buffer.alloc(4096), 0, 4096, Math.max(...sizes))
    } finally {
      closeSync(handle)
    }
    return 'disk-failed'
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    return code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG' ? 'disk-full' : 'disk-failed'
  } finally {
    rmSync(probe, { force: true })
  }
}
