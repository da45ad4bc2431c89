import type { NewRow, RowPatch } from '../../../db/history/writer.ts'
import type { ListColumn, Value } from '../../exchange/lists/list.ts'
import type { ListEntry } from '../../exchange/lists/proposal.ts'
import type { Target } from '../../exchange/lists/resolver.ts'
import { isNamedList, nameTables } from './list-tables.ts'
import { type Job, nameKey } from './apply-job.ts'

/** What stands in other tables than the row's own. */
export async function writeBeside(job: Job, column: ListColumn, entry: ListEntry, id: number): Promise<void> {
  const { stands, key } = column
  const value = entry.values[key] ?? null
  switch (stands.in) {
    case 'row':
    case 'id':
    case 'tree':
      return
    case 'name':
      return writeName(job, id, { language: stands.language, kind: stands.kind }, value)
    case 'reading':
      return value === null ? undefined : writeReading(job, id, stands.language, String(value))
    case 'link':
      return writeLinks(job, stands, entry.targets[key] ?? [], id, entry.id === null)
    case 'lead': {
      if (stands.column !== 'ordinal') return
      const bodyId = entry.targets['body']?.[0]
      const lead =
        entry.id === null
          ? undefined
          : job.tables['meeting_bodies']?.find((row) => row['meeting_id'] === id && row['position'] === 1)
      if (lead !== undefined)
        return job.writer.update('meeting_bodies', Number(lead['id']), { ordinal: value === null ? null : Number(value) })
      if (bodyId === undefined) return
      await job.writer.insert('meeting_bodies', {
        meeting_id: id,
        body_id: job.idOf(bodyId),
        position: 1,
        ordinal: value === null ? null : Number(value),
      })
      return
    }
    case 'partners':
      return writePartners(job, entry.targets[key] ?? [], value, id)
  }
}

async function writeName(
  job: Job,
  id: number,
  { language, kind }: { readonly language: 'en' | 'ja'; readonly kind: 'official' | 'alias' | 'short' },
  value: Value,
): Promise<void> {
  if (!isNamedList(job.list.key)) return
  const { table, owner } = nameTables[job.list.key]
  const before = job.names(language, kind).get(id)
  if (value === null) return before === undefined ? undefined : job.writer.remove(table, Number(before['id']))
  if (before !== undefined) return job.writer.update(table, Number(before['id']), { name: String(value) })
  const nameId = await job.writer.insert(table, { [owner]: id, language, name: String(value), kind } as unknown as NewRow<
    typeof table
  >)
  job.newNames.set(nameKey(table, id, language, kind), { id: nameId, name: String(value) })
}

/** A reading is kept with the name it is the reading of. */
async function writeReading(job: Job, id: number, language: 'en' | 'ja', reading: string): Promise<void> {
  if (!isNamedList(job.list.key)) return
  const { table } = nameTables[job.list.key]
  const before = job.names(language, 'official').get(id)
  const nameId = before === undefined ? job.newNames.get(nameKey(table, id, language, 'official'))?.id : Number(before['id'])
  if (nameId !== undefined) await job.writer.update(table, nameId, { reading })
}

async function writeLinks(
  job: Job,
  { table, own, other, role }: Extract<ListColumn['stands'], { readonly in: 'link' }>,
  targets: readonly Target[],
  id: number,
  isNew: boolean,
): Promise<void> {
  const linkTable = linkTables.find((known) => known === table)
  if (linkTable === undefined) return
  const wanted = targets.map(job.idOf)
  // A row just made has none yet.
  const present = isNew ? [] : (job.tables[table] ?? []).filter((row) => row[own] === id)
  const ofRole = present.filter((row) => role === null || row['role'] === role)
  for (const row of ofRole) if (!wanted.includes(Number(row[other]))) await job.writer.remove(linkTable, Number(row['id']))
  for (const [index, otherId] of wanted.entries()) {
    const row = present.find((one) => one[other] === otherId)
    const position = role === null ? { position: index + 1 } : {}
    const roleOf = role === null ? {} : { role }
    if (row === undefined) {
      await job.writer.insert(linkTable, { [own]: id, [other]: otherId, ...position, ...roleOf } as unknown as NewRow<
        typeof linkTable
      >)
    } else await job.writer.update(linkTable, Number(row['id']), { ...position, ...roleOf } as RowPatch<typeof linkTable>)
  }
}

const linkTables = ['plan_item_organizations', 'agenda_item_plans', 'measure_organizations'] as const

async function writePartners(job: Job, targets: readonly Target[], value: Value, id: number): Promise<void> {
  const ordinals = String(value ?? '')
    .split('; ')
    .map((word) => Number(/\/(\d+)$/.exec(word)?.[1] ?? 0))
  for (const [index, target] of targets.entries()) {
    const ordinal = ordinals[index] ?? 0
    const row = { meeting_id: id, body_id: job.idOf(target), position: index + 2, ordinal: ordinal > 0 ? ordinal : null }
    await job.writer.insert('meeting_bodies', row)
  }
}
