import Database from 'better-sqlite3'
import { createHonbuApp } from '../../electron/api/create-honbu-app.ts'
import { hostileMarkup } from './hostile-markup.ts'

/** Texts by which rows are found or compared, and what the program keeps for itself. */
const isLeftAlone = (table: string, column: string): boolean =>
  /^(settings|changes|change_sets|issued_papers|search_.*|sqlite_.*)$/.test(table) ||
  /^(key|stored_.*|sha256|.*hash|.*_on|.*_at|.*json)$/.test(column)

/** What the published record has none of. */
const furtherRows: readonly (readonly [path: string, input: object])[] = [
  ['directory.addTenure', { person: { nameJa: '氏名', nameEn: 'Name' }, postId: 1, from: '2004-01-01', to: null }],
  ['attendance.addGuests', { meetingId: 11, names: ['Guest'] }],
  ['attachments.plan', { of: { kind: 'meeting', id: 11 }, titleEn: 'Paper', titleJa: '資料' }],
]

const rowsTogether = 3
const share = hostileMarkup.length / rowsTogether

/**
 * A register of the published record in whose every text field hostile markup stands: a third of it in each row, so that any three rows hold all of it. The
 * list of fields is the file's own. Answers with the fields that were filled.
 */
export async function writeHostileRegister(folder: string, path: string): Promise<readonly string[]> {
  const app = await createHonbuApp({
    host: 'cli',
    dataFolder: folder,
    now: () => new Date('2006-03-01T00:00:00Z'),
    log: () => {},
  })
  await app.createRegister(path, 'published-record')
  for (const [procedure, input] of furtherRows) {
    const answer = await app.call({ type: 'mutation', path: procedure, input })
    if (!answer.ok) throw new Error(`${procedure}: ${answer.error.message}`)
  }
  await app.close()
  const file = new Database(path)
  const columns = file
    .prepare<[], { readonly table: string; readonly column: string }>(
      `select m.name as "table", c.name as "column" from sqlite_schema m join pragma_table_info(m.name) c
       where m.type = 'table' and upper(c.type) = 'TEXT'`,
    )
    .all()
    .filter(({ table, column }) => !isLeftAlone(table, column))
  const filled = columns.filter(({ table, column }) => fill(file, table, column)).map(({ table, column }) => `${table}.${column}`)
  file.close()
  return filled
}

/** False where the register itself takes no such text: the field is one of a list of words, or a date. */
function fill(file: Database.Database, table: string, column: string): boolean {
  const ids = file.prepare<[], number>(`select id from "${table}" where "${column}" is not null`).pluck().all()
  const write = file.prepare(`update "${table}" set "${column}" = ? where id = ?`)
  try {
    file.transaction(() => {
      for (const [at, id] of ids.entries()) {
        const from = (at % rowsTogether) * share
        write.run(`${id} ${hostileMarkup.slice(from, from + share).join(' ')}`, id)
      }
    })()
    return ids.length > 0
  } catch {
    return false
  }
}
