import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { tmpdir } from 'node:os'
import Database from 'better-sqlite3'
import { createHonbuApp } from './electron/api/create-honbu-app.ts'
import { questions } from './test/bench/questions.ts'
const folder = mkdtempSync(join(tmpdir(), 'd-'))
const path = join(folder, 'r.honbu')
const now = () => new Date('2006-03-01T00:00:00Z')
const make = (p?: string) => createHonbuApp({ host: 'desktop', dataFolder: folder, now, log: (...a: unknown[]) => console.log('LOG', ...a), ...(p ? { registerPath: p } : {}) } as never)
let app = await make()
await app.createRegister(path, 'published-record')
await app.close()
const day = process.argv[2]
const db = new Database(path)
const id = db.prepare("select max(id) as id from meetings where status='held'").get() as { id: number }
if (day) db.prepare("update meetings set held_on = ? where id = ?").run(day, id.id)
const plan = (db.prepare('select p.key as key from agenda_items a join agenda_item_plans l on l.agenda_item_id=a.id join plans p on p.id=l.plan_id where a.meeting_id=?').get(id.id) ?? db.prepare("select key from plans where key like 'crime%'").get()) as { key: string }
const body = (db.prepare('select b.key as key from meeting_bodies m join bodies b on b.id=m.body_id where m.meeting_id=?').get(id.id) as { key: string }).key
db.close()
app = await make(path)
const deep = (v: unknown, asOf: string): unknown => typeof v === 'string' ? v.replace(/^plan-1-2025$/, plan.key).replace(/^body-1$/, body).replace(/^20(26-02-28|26-02-01|26-04-01)$/, asOf) : v === 12 || v===11 ? id.id : v === 2025 ? Number(asOf.slice(0, 4)) : Array.isArray(v) ? v.map((o) => deep(o, asOf)) : v && typeof v === 'object' ? Object.fromEntries(Object.entries(v).map(([k, o]) => [k, deep(o, asOf)])) : v
const fails: string[] = []
for (const asOf of ['2006-03-01', ...(process.argv[3] ?? '').split(',').filter(Boolean)]) for (const q of questions()) {
  const input = deep(q.input, asOf)
  const a = await app.call({ type: 'query', path: q.path, input } as never)
  if (!a.ok && (a.error.code !== 'not-found')) fails.push(`${asOf} ${q.path} ${a.error.code} ${JSON.stringify(a.error.details)} ${JSON.stringify(a.error.fields)}`)
}
console.log([...new Set(fails)].join('\n'))
await app.close()
rmSync(folder, { recursive: true })
