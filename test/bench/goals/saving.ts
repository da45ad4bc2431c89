import Database from 'better-sqlite3'
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { commit } from '../../../db/history/commit.ts'
import { openRegister } from '../../../db/sqlite/open-register.ts'
import { note, owner } from '../../db/register-on-disk.ts'
import { type Goal, ms, quantile } from '../goal.ts'

const saves = 1500

/** A title changed, again and again, on a copy of each register; the floor is the same two rows written bare. */
export const saving: Goal = {
  id: 'P10',
  promise:
    'a save with history and search: p50 at most 1 ms and 1.5 x a bare transaction, p99 at most 15 ms, no pause over 50 ms',
  async *run({ folder, register, sizes }) {
    for (const size of sizes) {
      const path = join(folder, `saving-${size.name}.honbu`)
      copyFileSync(await register(size), path)
      const opened = await openRegister(path, { mode: 'write', owner, checkBeside: async () => null })
      const raw = bareRegister(join(folder, `bare-${size.name}.db`))
      const [bare, saved]: [number[], number[]] = [[], []]
      for (let number = 0; number < saves; number++) {
        const title = `薬物乱用対策第${number}号の推進`
        bare.push(await timeOf(() => raw.write(title)))
        const id = 1 + ((number * 7919) % 1900)
        saved.push(
          await timeOf(() => commit(opened.db, note, (writer) => writer.update('agenda_items', id, { title_ja: title }))),
        )
      }
      raw.close()
      await opened.close()
      const [floor, p50, p99, longest] = [quantile(bare, 0.5), quantile(saved, 0.5), quantile(saved, 0.99), Math.max(...saved)]
      yield {
        what: `P10 ${size.name} a save`,
        floor: ms(floor),
        measured: `p50 ${ms(p50)}, p99 ${ms(p99)}, longest ${ms(longest)}`,
        ratio: p50 / floor,
        isMet: p50 <= 1 && p50 <= 1.5 * floor && p99 <= 15 && longest <= 50,
      }
    }
  },
}

async function timeOf(act: () => unknown): Promise<number> {
  const begun = performance.now()
  await act()
  return performance.now() - begun
}

/** A file with the same pragmas and nothing but the row and a line of its history. */
function bareRegister(path: string): { readonly write: (title: string) => void; readonly close: () => void } {
  const file = new Database(path)
  file.pragma('journal_mode = WAL')
  file.pragma('synchronous = FULL')
  file.exec(
    'create table items (id integer primary key, title text, revision integer); create table audit (id integer primary key, text text)',
  )
  file.exec("insert into items values (1, 'first', 1)")
  const update = file.prepare('update items set title = ?, revision = revision + 1 where id = 1')
  const audit = file.prepare('insert into audit (text) values (?)')
  return {
    write: file.transaction((title: string) => {
      update.run(title)
      audit.run(title)
    }),
    close: () => void file.close(),
  }
}
