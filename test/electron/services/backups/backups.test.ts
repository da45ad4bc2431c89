import Database from 'better-sqlite3'
import { createHash, randomUUID } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ChosenFiles } from '../../../../shared/contract/attachments.ts'
import { isoDate } from '../../../../shared/domain/calendar.ts'
import { repairLines } from '../../../../shared/text/safekeeping-text.ts'
import { backupDesk, type BackupDesk } from './backup-desk.ts'

const day = isoDate('2006-03-01')

const addSeries = ({ ask }: BackupDesk, titleEn: string) => ask('mutation', 'indicators.create', { patch: { titleEn } })

/** The series as the register has them, as text. */
const series = async ({ ask }: BackupDesk) => JSON.stringify(await ask('query', 'indicators.list', { asOf: day }))

const ids = async ({ ask }: BackupDesk) => (await ask('query', 'health.get', {})).backups.map(({ id }) => id)

/** Overwrites some bytes in the middle of a file, whoever may write it. */
function damage(path: string, at = 0.5, length = 40): void {
  chmodSync(path, 0o600)
  const bytes = readFileSync(path)
  bytes.fill(0xff, Math.floor(bytes.length * at), Math.floor(bytes.length * at) + length)
  writeFileSync(path, bytes)
}

describe('a backup', () => {
  it('is made on closing when something changed, and holds what it says', async () => {
    const desk = await backupDesk()
    await addSeries(desk, 'Seizures')
    await desk.ask('mutation', 'register.close', {})
    const folder = `${desk.path}-backups`
    expect(readdirSync(folder).toSorted()).toEqual(['20060301T090000Z-closing.honbu', '20060301T090000Z-closing.json'])
    const manifest = JSON.parse(readFileSync(join(folder, '20060301T090000Z-closing.json'), 'utf8')) as Record<string, unknown>
    expect(manifest).toMatchObject({ register: 'office.honbu', isSound: true, isThorough: true, missingFiles: 0 })
    expect(manifest['counts']).toMatchObject({ bodies: 7, change_sets: 2 })

    await desk.app.openRegister(desk.path)
    await desk.ask('mutation', 'register.close', {})
    expect(readdirSync(folder)).toHaveLength(2)
  })

  it('is made before an import, whatever is imported', async () => {
    const desk = await backupDesk()
    const lines = join(desk.folder, 'posts.csv')
    writeFileSync(lines, 'name_en\nMinister of Digital Transformation\n')
    const taken = await desk.app.takeFiles([lines])
    const upload = taken.ok ? (taken.data as ChosenFiles).uploads[0]?.upload : undefined
    const job = randomUUID()
    const { sheets } = await desk.ask('mutation', 'imports.open', { job, upload: upload ?? '', language: 'en' })
    const answers = { rows: [], words: [], leave: [] }
    const table = { sheet: 0, list: 'posts' as const, columns: [...(sheets[0]?.mapping ?? [])] }
    const done = await desk.ask('mutation', 'imports.accept', { job, table, answers, language: 'en' })
    expect(done.created).toBe(1)
    expect((await ids(desk)).map((id) => id.replace(/^[^-]*-/, ''))).toContain('before-import')
  })

  it('goes to a second folder too, and a second folder that is gone stops nothing', async () => {
    const desk = await backupDesk('empty')
    const second = join(desk.folder, 'other-disk')
    mkdirSync(second)
    await desk.ask('mutation', 'health.setSecondFolder', { folder: second })
    expect(readdirSync(join(second, 'office.honbu-backups'))).toHaveLength(2)

    rmSync(second, { recursive: true })
    writeFileSync(second, 'no folder any more')
    desk.at('2006-03-01T10:00:00Z')
    await desk.ask('mutation', 'health.backUp', {})
    const health = await desk.ask('query', 'health.get', {})
    expect(health.secondProblem?.code).toBe('folder-not-writable')
    expect(health.backupProblem).toBeNull()
    expect(health.backups).toHaveLength(2)
  })

  it('does not count, and leaves nothing, when it cannot be made', async () => {
    const desk = await backupDesk('empty')
    writeFileSync(`${desk.path}-backups`, 'in the way')
    const refused = await desk.answer('mutation', 'health.backUp', {})
    expect(refused.ok ? null : refused.error.code).toBe('folder-not-writable')
    rmSync(`${desk.path}-backups`)
    expect(await ids(desk)).toEqual([])
  })

  it.skipIf(process.platform === 'win32')('is made when a link that leads nowhere lies among the files', async () => {
    const desk = await backupDesk('empty')
    mkdirSync(`${desk.path}-files`)
    symlinkSync(join(desk.folder, 'nowhere'), join(`${desk.path}-files`, 'a'.repeat(64)))
    const { id } = await desk.ask('mutation', 'health.backUp', {})
    expect(await ids(desk)).toEqual([id])
  })
})

describe('a restore', () => {
  it('tells what would change, keeps the present state first, and can itself be taken back', async () => {
    const desk = await backupDesk()
    const { id } = await desk.ask('mutation', 'health.backUp', {})
    const before = await series(desk)
    desk.at('2006-03-02T09:00:00Z')
    await addSeries(desk, 'Seizures')
    const after = await series(desk)

    const preview = await desk.ask('query', 'health.preview', { id })
    expect(preview.differences).toEqual([
      { table: 'indicators', onlyNow: 1, onlyThen: 0, changed: 0, names: [{ en: 'Seizures', ja: null }] },
    ])
    expect(preview.since.map(({ command }) => command)).toEqual(['indicators.create'])

    const restored = await desk.ask('mutation', 'health.restore', { id })
    // The backup may be read only; the register goes on to be written.
    expect(statSync(desk.path).mode & 0o200).toBe(0o200)
    expect(restored.keptAs).toBe('20060302T090000Z-before-restore')
    expect(await series(desk)).toBe(before)
    expect((await desk.ask('mutation', 'health.check', {})).findings?.backups?.strange).toEqual([])

    await desk.ask('mutation', 'health.restore', { id: restored.keptAs ?? '' })
    expect(await series(desk)).toBe(after)
    expect((await desk.ask('mutation', 'health.check', {})).isSound).toBe(true)
  })

  it('refuses a backup that was changed, with the register as it was', async () => {
    const desk = await backupDesk()
    const { id } = await desk.ask('mutation', 'health.backUp', {})
    damage(join(`${desk.path}-backups`, `${id}.honbu`))
    for (const [type, path] of [
      ['query', 'health.preview'],
      ['mutation', 'health.restore'],
    ] as const) {
      const refused = await desk.answer(type, path, { id })
      expect(refused.ok ? null : refused.error.code).toBe('backup-damaged')
    }
    expect((await desk.ask('query', 'register.status', {})).mode).toBe('write')
  })

  it('refuses a backup into which somebody put a trigger, whatever its manifest says, with the register as it was', async () => {
    const desk = await backupDesk()
    const { id } = await desk.ask('mutation', 'health.backUp', {})
    plantTrigger(join(`${desk.path}-backups`, id))
    const refused = await desk.answer('mutation', 'health.restore', { id })
    expect(refused.ok ? null : refused.error.code).toBe('foreign-schema')
    expect(await desk.ask('query', 'register.status', {})).toMatchObject({ mode: 'write', problem: null })
  })

  it.each([
    ['cut short', (path: string) => truncateSync(path, 9000)],
    ['overwritten at its head', (path: string) => damage(path, 0, 300)],
    ['empty', (path: string) => truncateSync(path, 0)],
  ])('brings a register back that is %s, and sets the broken file aside byte by byte', async (_how, breakIt) => {
    const desk = await backupDesk()
    const { id } = await desk.ask('mutation', 'health.backUp', {})
    const rows = await series(desk)
    await desk.ask('mutation', 'register.close', {})
    breakIt(desk.path)
    const broken = readFileSync(desk.path)

    expect((await desk.app.openRegister(desk.path)).ok).toBe(false)
    const { rescue } = await desk.ask('query', 'health.rescue', {})
    expect(rescue?.backups.map((one) => one.id)).toEqual([id])
    const { setAside } = await desk.ask('mutation', 'health.restore', { id })
    expect(await series(desk)).toBe(rows)
    expect(readFileSync(join(desk.folder, setAside ?? '')).equals(broken)).toBe(true)
    expect((await desk.ask('query', 'health.rescue', {})).rescue).toBeNull()
  })

  it('is finished by whoever opens the register next, when it was cut short', async () => {
    const desk = await backupDesk()
    await desk.ask('mutation', 'register.close', {})
    const wanted = readFileSync(desk.path)
    // As a kill after the intent was written leaves it: a foreign log beside the register, the replacement ready.
    writeFileSync(`${desk.path}.restoring`, wanted)
    writeFileSync(`${desk.path}-restoring`, 'intent')
    truncateSync(desk.path, 5000)
    writeFileSync(`${desk.path}-wal`, 'a log of another file')
    expect((await desk.app.openRegister(desk.path)).ok).toBe(true)
    expect(['-restoring', '.restoring'].filter((ending) => existsSync(desk.path + ending))).toEqual([])
    expect((await desk.ask('mutation', 'health.check', {})).isSound).toBe(true)
  })
})

describe('a repair', () => {
  it('saves what stands before the cut of a file that was cut short, and says of which tables something is lost', async () => {
    const desk = await backupDesk()
    await desk.ask('mutation', 'register.close', {})
    truncateSync(desk.path, Math.floor(statSync(desk.path).size / 2))
    expect((await desk.app.openRegister(desk.path)).ok).toBe(false)
    const { findings } = await desk.ask('mutation', 'health.repair', {})
    expect(findings.rows).toBeGreaterThan(1000)
    expect(findings.tables.length).toBeGreaterThan(0)
    expect((await desk.ask('mutation', 'health.check', {})).isSound).toBe(true)
  })

  it('gives back every row from the history when tables are overwritten', async () => {
    const desk = await backupDesk()
    await addSeries(desk, 'Seizures')
    const rows = await series(desk)
    await desk.ask('mutation', 'register.close', {})
    damage(desk.path, 0.02, 12_000)
    expect((await desk.app.openRegister(desk.path)).ok).toBe(false)
    const { findings, fileName } = await desk.ask('mutation', 'health.repair', {})
    expect(fileName).toBe('office repaired.honbu')
    expect(await series(desk)).toBe(rows)
    expect(repairLines(findings, 'en').at(-1)).toBe('nothing is lost')
    expect(repairLines(findings, 'ja').at(-1)).toBe('失われたものはありません')
    const { isSound, findings: found } = await desk.ask('mutation', 'health.check', {})
    expect({ isSound, found: isSound ? null : found }).toEqual({ isSound: true, found: null })
  })
})

function plantTrigger(backup: string): void {
  chmodSync(`${backup}.honbu`, 0o600)
  const file = new Database(`${backup}.honbu`)
  file.exec("create trigger evil after insert on change_sets begin update meetings set note_en = 'taken'; end")
  file.close()
  const bytes = readFileSync(`${backup}.honbu`)
  const manifest = JSON.parse(readFileSync(`${backup}.json`, 'utf8')) as object
  const told = { ...manifest, byteCount: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
  chmodSync(`${backup}.json`, 0o600)
  writeFileSync(`${backup}.json`, JSON.stringify(told))
}
