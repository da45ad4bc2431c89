import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { TableProblem } from '../../../../electron/exchange/tables/table-problem.ts'
import { writeXlsx } from '../../../../electron/exchange/tables/write-xlsx.ts'
import { writeZip } from '../../../../electron/exchange/zip/write-zip.ts'
import { besideThreads } from '../../../../electron/services/beside/beside-threads.ts'
import type { JobPulse } from '../../../../electron/services/lists/import-job.ts'
import { readFileApart } from '../../../../electron/services/lists/read-file.ts'
import { Refusal } from '../../../../electron/services/register/refusal.ts'
import { folderForTest } from '../../../db/register-on-disk.ts'

const undisturbed: JobPulse = { progress: { phase: 'reading', share: 0 }, breathe: () => Promise.resolve() }

async function read(name: string, content: string | Uint8Array, pulse = undisturbed, memory?: number) {
  const path = join(folderForTest(), name)
  writeFileSync(path, content)
  return readFileApart(besideThreads(), { path, fileName: name, language: 'en', bodyNames: [], isEmpty: false }, pulse, memory)
}

/** Longer than what is read at once. */
const manyRows = (rows: number) =>
  `name_en,note\n${Array.from({ length: rows }, (_, row) => `Office ${row},${'x'.repeat(60)}\n`).join('')}`

describe('a file that is to be imported', () => {
  it('is read the same at once and beside the program', async () => {
    const small = await read('small.csv', manyRows(3))
    const large = await read('large.csv', manyRows(6000))
    const rowsOf = ({ matter }: typeof small) => (matter.form === 'table' ? (matter.sheets[0]?.rows ?? []) : [])
    expect(rowsOf(large).slice(0, 4)).toEqual(rowsOf(small))
    expect(rowsOf(large)).toHaveLength(6001)
    expect(large.sha256).toMatch(/^[0-9a-f]{64}$/)
  })

  it('is unpacked beside the program alone, whatever its size, and keeps the files of an archive at hand', async () => {
    const rows = [['Cabinet Office'], ['法務省']]
    const table = { name: 'a', columns: [{ head: 'name_en', width: null }], rows }
    const { matter } = await read('book.xlsx', await writeXlsx([table]))
    expect(matter.form === 'table' ? matter.sheets[0]?.rows.map(({ cells }) => cells) : []).toEqual([['name_en'], ...rows])
    const json = JSON.stringify({ format: 'honbu-register', schemaVersion: 10, tables: {} })
    const attached = new TextEncoder().encode('%PDF')
    const archive = await writeZip([
      { name: 'register.json', content: new TextEncoder().encode(json) },
      { name: `files/${'a'.repeat(64)}`, content: attached },
    ])
    const found = (await read('register.zip', archive)).matter
    const whole = found.form === 'register' ? found.archive : null
    expect(whole?.json).toBe(json)
    expect(Buffer.from((await whole?.files.get('a'.repeat(64))?.()) ?? [])).toEqual(Buffer.from(attached))
  })

  it('is refused beside the program in the same words as at once', async () => {
    await expect(read('letter.txt', new Uint8Array(300_000).fill(7))).rejects.toMatchObject({ code: 'unreadable-text' })
    await expect(read('wide.csv', `${'a,'.repeat(400)}\n`.repeat(400))).rejects.toMatchObject({
      code: 'too-many-columns',
      details: { line: 1, limit: 300 },
    })
  })

  it('stops when it is told to, and takes no more memory than it may', async () => {
    const stopped: JobPulse = { ...undisturbed, breathe: () => Promise.reject(new Refusal('cancelled')) }
    // It may be read before anybody looks: what counts is that nothing hangs and nothing else is said.
    const outcome = await read('long.csv', manyRows(19_000), stopped).then(
      () => 'read',
      (error: unknown) => (error instanceof Refusal ? error.code : error),
    )
    expect(['read', 'cancelled']).toContain(outcome)
    await expect(read('hungry.csv', manyRows(19_000), undisturbed, 8)).rejects.toEqual(new TableProblem('too-much-memory'))
  })

  it('is gone when it is gone', async () => {
    const file = {
      path: join(folderForTest(), 'none.csv'),
      fileName: 'none.csv',
      language: 'en',
      bodyNames: [],
      isEmpty: false,
    } as const
    await expect(readFileApart(besideThreads(), file, undisturbed)).rejects.toMatchObject({ code: 'file-unreadable' })
  })
})
