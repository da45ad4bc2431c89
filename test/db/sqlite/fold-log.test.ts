import Database from 'better-sqlite3'
import { copyFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { foldLog, foldLogSoon, type FoldWish } from '../../../db/sqlite/fold-log.ts'
import { folderForTest } from '../register-on-disk.ts'

const megabyte = 1024 * 1024

function openFile(wish: FoldWish) {
  const folder = folderForTest()
  const path = join(folder, 'office.honbu')
  const file = new Database(path)
  onTestFinished(() => {
    file.close()
  })
  file.exec('create table files (content blob)')
  file.pragma('journal_mode = WAL')
  const log = foldLogSoon(file, wish)
  return {
    path,
    log,
    save: (megabytes: number): void => {
      file.prepare('insert into files values (?)').run(Buffer.alloc(megabytes * megabyte, 1))
      log.grown()
    },
    /** Bytes in the file alone, as one has it who copies it without its log. */
    aloneBytes: (): number => {
      copyFileSync(path, join(folder, 'alone.honbu'))
      const alone = new Database(join(folder, 'alone.honbu'))
      try {
        return Number(alone.prepare('select coalesce(sum(length(content)), 0) from files').pluck().get())
      } finally {
        alone.close()
      }
    },
  }
}

it('no save moves the log, however long it makes it', () => {
  const { path, save } = openFile({})
  save(6)
  expect(statSync(path).size).toBeLessThan(megabyte)
  expect(statSync(`${path}-wal`).size).toBeGreaterThan(6 * megabyte)
})

it('a long log is moved soon after', async () => {
  const { save, aloneBytes } = openFile({})
  save(6)
  await expect.poll(aloneBytes).toBe(6 * megabyte)
})

it('a huge one is moved beside the work, and what closes the file waits for that', async () => {
  const asked: string[] = []
  let isMoved = false
  let goOn = () => {}
  const mayGoOn = new Promise<void>((resolve) => (goOn = resolve))
  const { path, log, save, aloneBytes } = openFile({
    foldBeside: async (of) => {
      asked.push(of)
      await mayGoOn
      foldLog(of)
      isMoved = true
    },
  })
  save(18)
  await expect.poll(() => asked).toHaveLength(1)
  save(1)
  const stopped = log.stop()
  goOn()
  await stopped
  expect({ asked, isMoved }).toEqual({ asked: [path], isMoved: true })
  expect(aloneBytes()).toBe(19 * megabyte)
})

it('nothing is moved once the file may not be written any more', async () => {
  let looks = 0
  const { save, aloneBytes } = openFile({ rest: 1, mayWrite: () => looks++ < 0 })
  save(6)
  await expect.poll(() => looks).toBeGreaterThan(1)
  expect(aloneBytes()).toBe(0)
})
