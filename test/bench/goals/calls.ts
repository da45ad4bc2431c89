import Database from 'better-sqlite3'
import { listAgendaItems } from '../../../db/repositories/agenda.ts'
import { findMeeting } from '../../../db/repositories/meetings.ts'
import { openRegister } from '../../../db/sqlite/open-register.ts'
import { owner } from '../../db/register-on-disk.ts'
import { cpuOf, type Goal, ms, quantile } from '../goal.ts'
import { ask, openProgram, settle } from '../open-program.ts'

const rounds = 400
/** Calls made before: a program that runs all day has made them, and its code is compiled by then. */
const warming = 1500

/** Repositories against the same statements prepared by hand, and a roster of a day. */
export const calls: Goal = {
  id: 'P1',
  promise:
    'a read at most 1.5 x its prepared statements, or 20 us more where they take less than 50; a roster of a day p99 at most 2 ms',
  async *run({ folder, register, sizes }) {
    for (const size of sizes) {
      const path = await register(size)
      const opened = await openRegister(path, { mode: 'read', owner, checkBeside: async () => null })
      const raw = new Database(path, { readonly: true })
      const items = raw.prepare('select * from agenda_items where meeting_id = ? order by position, id')
      const plans =
        raw.prepare(`select agenda_item_id, plan_id from agenda_item_plans l join agenda_items i on i.id = l.agenda_item_id
        where i.meeting_id = ? order by agenda_item_id, l.position`)
      const meeting = raw.prepare('select * from meetings where id = ?')
      const bodies = raw.prepare('select body_id, ordinal from meeting_bodies where meeting_id = ? order by position')
      for (const [name, bare, read] of [
        ['a meeting', (id: number) => [meeting.get(id), bodies.all(id)], (id: number) => findMeeting(opened.db, id)],
        ['its agenda', (id: number) => [items.all(id), plans.all(id)], (id: number) => listAgendaItems(opened.db, id)],
      ] as const) {
        const [floor, own]: [number[], number[]] = [[], []]
        for (let round = 0; round < warming + rounds; round++) {
          const id = 1 + ((round * 37) % 200)
          const begun = performance.now()
          bare(id)
          const between = performance.now()
          await read(id)
          floor.push(between - begun)
          own.push(performance.now() - between)
        }
        const [raw50, own50] = [quantile(floor.slice(warming), 0.5), quantile(own.slice(warming), 0.5)]
        yield {
          what: `P1 ${size.name} ${name}`,
          floor: ms(raw50),
          measured: `${ms(own50)}, of the first hundred ${ms(quantile(own.slice(0, 100), 0.5))}`,
          ratio: own50 / raw50,
          isMet: own50 <= Math.max(1.5 * raw50, raw50 < 0.05 ? raw50 + 0.02 : 0),
        }
      }
      raw.close()
      await opened.close()
      const app = await openProgram(folder, path)
      await settle(app, 'register.frame', { asOf: '2026-02-28' })
      const times: number[] = []
      const cpu = await cpuOf(async () => {
        for (let round = 0; round < rounds; round++) {
          const begun = performance.now()
          await ask(app, 'members.roster', { body: 'body-1', asOf: `20${String(10 + (round % 16))}-02-28` })
          times.push(performance.now() - begun)
        }
      })
      await app.close()
      const p99 = quantile(times.slice(1), 0.99)
      yield {
        what: `P13 ${size.name} a roster of a day`,
        floor: null,
        measured: `p50 ${ms(quantile(times, 0.5))}, p99 ${ms(p99)}, first ${ms(times[0] ?? 0)}, ${ms(cpu / rounds)} of CPU`,
        ratio: null,
        isMet: p99 <= 2,
      }
    }
  },
}
