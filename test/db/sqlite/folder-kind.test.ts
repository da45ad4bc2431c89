import { describe, expect, it } from 'vitest'
import { isServerName, networkMount } from '../../../db/sqlite/folder-kind.ts'
import { openRegister } from '../../../db/sqlite/open-register.ts'
import { commit } from '../../../db/history/commit.ts'
import { existsSync } from 'node:fs'
import { note, owner, registerOnDisk } from '../register-on-disk.ts'

const mounts = [
  '22 1 253:1 / / rw,relatime shared:1 - ext4 /dev/vda1 rw',
  '40 22 0:35 / /mnt/office rw,relatime shared:20 - cifs //server/share rw,vers=3.1.1',
  '41 22 0:36 / /mnt/my\\040notes rw,relatime shared:21 - nfs4 server:/notes rw',
  '42 40 253:2 / /mnt/office/local rw,relatime shared:22 - ext4 /dev/vdb1 rw',
  '43 22 0:37 / /mnt/cloud rw,nosuid shared:23 - fuse.sshfs user@host:/ rw',
  '44 22 0:38 / /mnt/stick rw,nosuid shared:24 - fuseblk /dev/sdc1 rw',
].join('\n')

describe('a folder', () => {
  it.each([
    ['/home/sato', false],
    ['/mnt/office', true],
    ['/mnt/office/minutes', true],
    ['/mnt/officers', false],
    ['/mnt/office/local/deep', false],
    ['/mnt/my notes', true],
    ['/mnt/cloud/honbu', true],
    ['/mnt/stick', false],
  ])('%s lies on another machine: %s', (folder, isFar) => {
    expect(networkMount(folder, mounts)).toBe(isFar)
  })

  it.each([
    [String.raw`\\server\share\office`, true],
    [String.raw`\\?\UNC\server\share`, true],
    [String.raw`\\?\C:\office`, false],
    [String.raw`C:\office`, false],
  ])('%s is a server’s: %s', (path, isFar) => {
    expect(isServerName(path)).toBe(isFar)
  })
})

it('a register on another machine is held by one program whole, without a log beside it, and says so', async () => {
  const made = await registerOnDisk()
  await made.close()
  const far = await openRegister(made.path, { mode: 'write', owner, isOnNetwork: () => true })
  await commit(far.db, note, (writer) => writer.insert('organizations', { key: 'customs', kind: 'office' }))
  expect({ isFar: far.isOnNetwork, hasLog: existsSync(`${made.path}-wal`) }).toEqual({ isFar: true, hasLog: false })
  const second = openRegister(made.path, { mode: 'read', owner })
  await expect(second).rejects.toMatchObject({ code: 'register-in-use' })
  await far.close()
  const near = await openRegister(made.path, { mode: 'write', owner })
  expect(await near.db.selectFrom('organizations').select('key').execute()).toEqual([{ key: 'customs' }])
  await near.close()
})
