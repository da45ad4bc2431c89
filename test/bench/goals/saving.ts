import Database from 'better-sqlite3'
import { closeSync, copyFileSync, fsyncSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { breathe } from '../../../db/breathe.ts'
import { commit } from '../../../db/history/commit.ts'
import { openRegister } from '../../../db/sqlite/open-register.ts'
import { documentGrams } from '../../../db/search/grams.ts'
import { note, owner } from '../../db/register-on-disk.ts'
import { type Goal, ms, quantile } from '../goal.ts'

const saves = 1500

/** A title changed, again and again, on a copy of each register; the floor is the same rows written by hand on another. */
export const saving: Goal = {
  id: 'P10',
  promise:
    'a save with history and search: p50 at most 1 ms and 1.5 x a bare transaction, p99 at most 15 ms, no pause over 50 ms',
  async *run({ folder, register, sizes }) {
    for (const size of sizes) {
      const path = join(folder, `saving-${size.name}.honbu`)
      copyToDisk(await register(size), path)
      const opened = await openRegister(path, { mode: 'write', owner, checkBeside: async () => null })
      const bareCopy = join(folder, `bare-${size.name}.honbu`)
      copyToDisk(await register(size), bareCopy)
      const raw = bareRegister(bareCopy)
      const [bare, saved]: [number[], number[]] = [[], []]
      let stop = 0
      for (let number = 0; number < saves; number++) {
        const title = `薬物乱用対策第${number}号の推進`
        const id = 1 + ((number * 7919) % 1900)
        bare.push(await timeOf(() => raw.write(id, title)))
        // In turns of their own, as they come from a window: what is put off until nobody saves is done between them.
        const between = await timeOf(breathe)
        const save = await timeOf(() =>
          commit(opened.db, note, (writer) => writer.update('agenda_items', id, { title_ja: title })),
        )
        saved.push(save)
        // The floor's own rows stop nobody: it moves its log within them.
        stop = Math.max(stop, between, save)
      }
      raw.close()
      await opened.close()
      const [floor, p50, p99, longest] = [quantile(bare, 0.5), quantile(saved, 0.5), quantile(saved, 0.99), Math.max(...saved)]
      yield {
        what: `P10 ${size.name} a save`,
        floor: ms(floor),
        measured: `p50 ${ms(p50)}, p99 ${ms(p99)}, longest ${ms(longest)}, longest stop ${ms(stop)}`,
        ratio: p50 / floor,
        isMet: p50 <= 1 && p50 <= 1.5 * floor && p99 <= 15 && stop <= 50,
      }
    }
  },
}

/** A copy that lies on the disk: what a system still has to write of it would be waited for by the first saves. */
function copyToDisk(from: string, to: string): void {
  copyFileSync(from, to)
  const file = openSync(to, 'r+')
  fsyncSync(file)
  closeSync(file)
}

async function timeOf(act: () => unknown): Promise<number> {
  const begun = performance.now()
  await act()
  return performance.now() - begun
}

interface BareRegister {
  /** The row, its line of history and its place in search, by statements prepared by hand in one transaction. */
  readonly write: (id: number, title: string) => void
  readonly close: () => void
}

/** A copy of the same register under the same pragmas: what SQLite itself asks for the rows that a save has to write. */
function bareRegister(path: string): BareRegister {
  const file = new Database(path)
  file.pragma('journal_mode = WAL')
  file.pragma('synchronous = FULL')
  file.pragma('foreign_keys = ON')
  const [find, update, addSet, addChange, findDocument, changeDocument, leaveIndex, enterIndex] = [
    'select * from agenda_items where id = ?',
    'update agenda_items set title_ja = ?, revision = revision + 1 where id = ?',
    "insert into change_sets (command, kind, made_at, hash) values ('bench', 'do', '2026-03-01T00:00:00Z', ?)",
    "insert into changes (change_set_id, table_name, row_id, before, after) values (?, 'agenda_items', ?, ?, ?)",
    "select id, folded from search_documents where kind = 'agenda-item' and subject_id = ?",
    'update search_documents set title_ja = ?, folded = ? where id = ?',
    'delete from search_index where rowid = ?',
    'insert into search_index (rowid, grams) values (?, ?)',
  ].map((text) => file.prepare(text))
  return {
    write: file.transaction((id: number, title: string) => {
      const before = find?.get(id)
      update?.run(title, id)
      const set = addSet?.run('0'.repeat(64)).lastInsertRowid
      addChange?.run(set, id, JSON.stringify(before), JSON.stringify(find?.get(id)))
      const document = findDocument?.get(id) as { readonly id: number; readonly folded: string }
      changeDocument?.run(title, title, document.id)
      leaveIndex?.run(document.id)
      enterIndex?.run(document.id, documentGrams('agenda-item', title))
    }),
    close: () => void file.close(),
  }
}
