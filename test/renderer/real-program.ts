import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createHonbuApp } from '../../electron/api/create-honbu-app.ts'
import type { HostBridge } from '../../shared/contract/host.ts'

export interface RealProgram {
  /** A host whose calls go to the program itself. */
  readonly bridge: HostBridge
  readonly close: () => Promise<void>
}

/** The real program on a register of its own with the published record; the caller closes it. */
export async function openRealProgram(): Promise<RealProgram> {
  const folder = await mkdtemp(join(tmpdir(), 'honbu-page-'))
  const failures: string[] = []
  const app = await createHonbuApp({
    host: 'web',
    dataFolder: folder,
    now: () => new Date('2026-11-23T00:00:00Z'),
    log: (line) => failures.push(line),
  })
  const created = await app.createRegister(join(folder, 'register.honbu'), 'published-record')
  if (!created.ok) throw new Error(`No register: ${created.error.code} ${failures.join(' ')}`)
  return {
    bridge: {
      kind: 'web',
      platform: 'linux',
      call: (request) => app.call(request),
      openRegisterFile: () => Promise.resolve(null),
      createRegisterFile: () => Promise.resolve(null),
      printPaper: () => Promise.resolve({ done: true, fileName: null }),
      savePaperAsPdf: () => Promise.resolve({ done: true, fileName: null }),
      onCommand: () => () => {},
      setAppearance: () => {},
    },
    close: async () => {
      await app.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
