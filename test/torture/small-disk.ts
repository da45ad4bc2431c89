import { spawnSync } from 'node:child_process'
import { closeSync, mkdirSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** A disk of a few megabytes in memory, which can be filled to the page. */
export interface SmallDisk {
  readonly path: string
  /** Fills it until so many pages are free, or gives all back (null). */
  leave(pages: number | null): void
}

const pageSize = 4096

/** Runs with a small disk of its own; answers null where none can be mounted. */
export async function onSmallDisk<Result>(
  folder: string,
  megabytes: number,
  act: (disk: SmallDisk) => Promise<Result>,
): Promise<Result | null> {
  const path = join(folder, 'disk')
  mkdirSync(path)
  const mount = ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', path]
  if (process.platform !== 'linux' || spawnSync('mount', mount, { stdio: 'ignore' }).status !== 0) return null
  const filler = join(path, 'filler')
  try {
    return await act({
      path,
      leave(pages) {
        rmSync(filler, { force: true })
        if (pages === null) return
        const file = openSync(filler, 'w')
        try {
          const { bavail } = statfsSync(path)
          for (let left = bavail - pages; left > 0; left -= 64) writeSync(file, Buffer.alloc(Math.min(left, 64) * pageSize, 1))
        } finally {
          closeSync(file)
        }
      },
    })
  } finally {
    spawnSync('umount', [path], { stdio: 'ignore' })
  }
}

/** Why a scenario that needs one is skipped. */
export const noSmallDisk = { kind: 'skipped', why: 'a small disk can be mounted by the superuser only' } as const
