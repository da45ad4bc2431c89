import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createHonbuApp } from '../../../../electron/api/create-honbu-app.ts'
import type { HonbuApp } from '../../../../electron/api/honbu-app.ts'
import { honbu } from '../../cli/honbu.ts'
import type { BackupSummary, HealthScreen } from '../../../../shared/contract/health.ts'

const passphrase = '秘密の合言葉 2006'

describe('the lock', () => {
  let folder: string
  let app: HonbuApp
  const path = (): string => join(folder, 'office.honbu')
  const start = async (): Promise<void> => {
    app = await createHonbuApp({
      host: 'web',
      dataFolder: folder,
      registerPath: path(),
      now: () => new Date('2006-03-01T09:00:00Z'),
      log: () => {},
      keepsBackups: true,
    })
  }
  const ask = async <Data>(type: 'query' | 'mutation', procedure: string, input: object = {}): Promise<Data> => {
    const answer = await app.call({ type, path: procedure, input })
    if (!answer.ok) throw new Error(answer.error.code)
    return answer.data as Data
  }
  const codeOf = async (type: 'query' | 'mutation', procedure: string, input: object = {}): Promise<string> => {
    const answer = await app.call({ type, path: procedure, input })
    return answer.ok ? 'ok' : answer.error.code
  }
  const rename = (name: string) => ask('mutation', 'settings.update', { officeNameEn: name })

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'honbu-lock-'))
    await start()
    await app.createRegister(path(), 'empty')
    await rename('First office')
    await ask('mutation', 'indicators.create', { patch: { titleEn: 'Kept in secret' } })
  })
  afterEach(async () => {
    await app.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test('shuts every door but its own, also after a new start, until the passphrase is given', async () => {
    expect(await codeOf('mutation', 'lock.lockNow')).toBe('not-allowed')
    await ask('mutation', 'lock.set', { passphrase })
    expect(await codeOf('query', 'settings.get')).toBe('ok')
    await ask('mutation', 'lock.lockNow')
    const doors = async () => [
      await codeOf('query', 'settings.get'),
      await codeOf('query', 'register.status'),
      await codeOf('mutation', 'settings.update', { officeNameEn: 'Other' }),
      await codeOf('query', 'no.such'),
      (await app.openRegister(path())).ok,
      (await app.makeExport({ what: 'json', language: 'en' })).ok,
      (await app.attachedFile(1)).ok,
      (await app.takeFiles([path()])).ok,
      (await app.setSecondFolder(folder)).ok,
    ]
    const shut = ['locked', 'locked', 'locked', 'locked', false, false, false, false, false]
    expect(await doors()).toEqual(shut)
    await app.close()
    await start()
    expect(await doors()).toEqual(shut)
    expect(await codeOf('mutation', 'lock.unlock', { passphrase: 'another' })).toBe('wrong-passphrase')
    expect(await codeOf('query', 'settings.get')).toBe('locked')
    expect(await codeOf('mutation', 'lock.unlock', { passphrase })).toBe('ok')
    expect(await ask('query', 'settings.get')).toMatchObject({ officeNameEn: 'First office' })
  })

  test('is changed and taken off by who knows the passphrase', async () => {
    await ask('mutation', 'lock.set', { passphrase })
    expect(await codeOf('mutation', 'lock.set', { passphrase: 'short' })).toBe('invalid-input')
    expect(await codeOf('mutation', 'lock.set', { passphrase: 'another one' })).toBe('wrong-passphrase')
    expect(await codeOf('mutation', 'lock.set', { passphrase: 'another one', present: passphrase })).toBe('ok')
    expect(await codeOf('mutation', 'lock.remove', { present: passphrase })).toBe('wrong-passphrase')
    expect(await codeOf('mutation', 'lock.remove', { present: 'another one' })).toBe('ok')
    expect(await ask('query', 'lock.status')).toEqual({
      hasPassphrase: false,
      isLocked: false,
      lockAfter: null,
      sealsBackups: false,
    })
    expect(readdirSync(folder)).not.toContain('lock.json')
  })

  test('keeps nothing of the passphrase but what it opens, for this user alone', async () => {
    await ask('mutation', 'lock.set', { passphrase })
    const file = join(folder, 'lock.json')
    expect(readFileSync(file, 'utf8')).not.toContain(passphrase)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    // Who has forgotten it removes this file: the register was never encrypted.
    await app.close()
    rmSync(file)
    await start()
    expect(await codeOf('query', 'settings.get')).toBe('ok')
  })

  test('seals backups, which then open with the passphrase alone and bring everything back', async () => {
    const bytes = new TextEncoder().encode('attached in secret')
    await ask('mutation', 'lock.set', { passphrase })
    await attach(bytes)
    const backup = await ask<BackupSummary>('mutation', 'health.backUp')
    expect(backup).toMatchObject({ isSealed: true, isSound: true, fileCount: 1 })
    const backups = `${path()}-backups`
    const files = readdirSync(backups, { recursive: true, encoding: 'utf8' }).filter((name) =>
      statSync(join(backups, name)).isFile(),
    )
    for (const name of files) {
      const content = readFileSync(join(backups, name))
      expect({ name, tells: content.includes('in secret') || content.includes('First office') }).toEqual({ name, tells: false })
    }
    await rename('Second office')
    rmSync(`${path()}-files`, { recursive: true, force: true })
    // A new start, and the passphrase not yet given for this backup.
    await app.close()
    await start()
    await ask('mutation', 'lock.unlock', { passphrase })
    await ask('mutation', 'lock.remove', { present: passphrase })
    await app.close()
    await start()
    expect(await codeOf('query', 'health.preview', { id: backup.id })).toBe('backup-locked')
    expect(await codeOf('mutation', 'health.restore', { id: backup.id })).toBe('backup-locked')
    expect(await codeOf('mutation', 'lock.openBackup', { id: backup.id, passphrase: 'another' })).toBe('wrong-passphrase')
    expect(await ask('query', 'settings.get')).toMatchObject({ officeNameEn: 'Second office' })
    await ask('mutation', 'lock.openBackup', { id: backup.id, passphrase })
    expect(await ask('query', 'health.preview', { id: backup.id })).toMatchObject({ filesBack: 1 })
    expect(await ask('mutation', 'health.restore', { id: backup.id })).toMatchObject({ lostFiles: 0 })
    expect(await ask('query', 'settings.get')).toMatchObject({ officeNameEn: 'First office' })
    const restored = readdirSync(`${path()}-files`).map((name) => readFileSync(join(`${path()}-files`, name), 'utf8'))
    expect(restored).toEqual(['attached in secret'])
    // What was there before lies open again: the lock is off.
    const { backups: all } = await ask<HealthScreen>('query', 'health.get')
    expect(all.filter(({ reason }) => reason === 'before-restore')[0]?.isSealed).toBe(false)
  })

  test('seals the backups that were made before, here and in the second folder, and leaves a damaged one as it is', async () => {
    const second = join(folder, 'other-disk')
    mkdirSync(second)
    await attach(new TextEncoder().encode('attached in secret'))
    const damaged = await ask<BackupSummary>('mutation', 'health.backUp')
    await app.setSecondFolder(second)
    await ask('mutation', 'health.backUp')
    const own = `${path()}-backups`
    const file = join(own, `${damaged.id}.honbu`)
    chmodSync(file, 0o600)
    writeFileSync(file, 'damaged')
    expect(await codeOf('mutation', 'health.sealBackups')).toBe('not-allowed')
    expect((await ask<HealthScreen>('query', 'health.get')).openBackups).toBe(0)
    await ask('mutation', 'lock.set', { passphrase })
    expect((await ask<HealthScreen>('query', 'health.get')).openBackups).toBe(3)
    expect(await ask('mutation', 'health.sealBackups')).toEqual({ sealed: 2, left: 1 })
    const { backups, openBackups } = await ask<HealthScreen>('query', 'health.get')
    expect([openBackups, backups.map(({ fileCount }) => fileCount)]).toEqual([1, [1, 1, 1]])
    // What is left of the damaged one still needs the attached file; the second folder has no damaged one.
    const far = join(second, 'office.honbu-backups')
    for (const name of readdirSync(far, { recursive: true, encoding: 'utf8' })) {
      const content = statSync(join(far, name)).isFile() ? readFileSync(join(far, name)) : Buffer.alloc(0)
      expect({ name, tells: content.includes('in secret') || content.includes('First office') }).toEqual({ name, tells: false })
    }
    await rename('Second office')
    expect(await ask('mutation', 'health.restore', { id: backups.find(({ isSealed }) => isSealed)?.id })).toMatchObject({
      lostFiles: 0,
    })
    expect(await ask('query', 'settings.get')).toMatchObject({ officeNameEn: 'First office' })
  })

  test('a sealed backup that was changed is refused, and the register stays', async () => {
    await ask('mutation', 'lock.set', { passphrase })
    const { id } = await ask<BackupSummary>('mutation', 'health.backUp')
    const file = join(`${path()}-backups`, `${id}.honbu`)
    const content = readFileSync(file)
    rmSync(file)
    writeFileSync(file, content.subarray(0, -20))
    expect(await codeOf('mutation', 'health.restore', { id })).toBe('backup-damaged')
    expect(await ask('query', 'settings.get')).toMatchObject({ officeNameEn: 'First office' })
  })

  test('a sealed backup is restored on the command line of another computer, with its passphrase in a file', async () => {
    await ask('mutation', 'lock.set', { passphrase })
    await ask('mutation', 'health.backUp')
    await rename('Second office')
    await app.close()
    vi.stubEnv('HONBU_HOME', join(folder, 'elsewhere'))
    try {
      expect((await honbu('restore', '--file', path(), '--list')).out).toMatch(/encrypted\n$/)
      expect(await honbu('restore', '--file', path(), 'newest')).toMatchObject({
        error: expect.stringMatching(/This backup is encrypted/),
      })
      const file = join(folder, 'passphrase.txt')
      writeFileSync(file, 'another\n')
      expect((await honbu('restore', '--file', path(), 'newest', '--passphrase-file', file)).error).toMatch(/not the passphrase/)
      writeFileSync(file, `${passphrase}\n`)
      const restored = await honbu('restore', '--file', path(), 'newest', '--passphrase-file', file)
      expect(restored).toMatchObject({ code: 0, error: expect.stringMatching(/^The register is as of .+ again/) })
      // The command line has no lock of its own there, so what it makes lies open.
      expect((await honbu('backup', '--file', path())).error).not.toMatch(/encrypted/)
    } finally {
      vi.unstubAllEnvs()
    }
    await start()
    await ask('mutation', 'lock.unlock', { passphrase })
    expect(await ask('query', 'settings.get')).toMatchObject({ officeNameEn: 'First office' })
  })

  async function attach(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    const { key } = await ask<{ readonly key: string }>('mutation', 'bodies.create', {
      nameEn: 'Body',
      nameJa: null,
      kind: 'headquarters',
    })
    const { upload } = await ask<{ readonly upload: string }>('mutation', 'attachments.begin', {
      fileName: 'a.txt',
      byteCount: bytes.length,
    })
    await app.receivePart({ upload, offset: 0, bytes })
    const { id } = await ask<{ readonly id: number }>('mutation', 'meetings.create', { body: key, on: '2006-03-10' })
    await ask('mutation', 'attachments.add', { of: { kind: 'meeting', id }, uploads: [upload] })
  }
})
