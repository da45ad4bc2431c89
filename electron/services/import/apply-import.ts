import type { Writer } from '../../../db/history/writer.ts'
import type { RecordedTable } from '../../../db/history/recorded-tables.ts'
import { readPublishedRecord } from '../../../db/sample/read-sample.ts'
import type { IsoDate } from '../../../shared/domain/calendar.ts'
import type { ImportEntry } from '../../exchange/published-record/import-proposal.ts'
import { applyAgendas } from './apply-agendas.ts'
import { applyMeetings } from './apply-meetings.ts'
import { applyPlans, applySeries } from './apply-plans.ts'
import { applyBodies, applyDirectory, applySeats } from './apply-roster.ts'
import type { DecidedImport } from './decide-import.ts'
import type { GatheredRegister } from './gather-register.ts'
import { importJob } from './import-job.ts'
import { type ImportedFile, importRows } from './import-rows.ts'
import { keyFinder } from './key-finder.ts'
import { openQuestions } from './open-questions.ts'

/** Makes the rows of a decided import, in the order in which they point to each other. Nothing that is there is changed. */
export async function applyImport(
  writer: Writer,
  decided: DecidedImport,
  register: GatheredRegister,
  file: ImportedFile,
  today: IsoDate,
): Promise<void> {
  writer.about(file.fileName)
  const keys = keyFinder(readPublishedRecord(), register.taken)
  const rows = await importRows(writer, file, register.sources, keys.source)
  const job = importJob(decided, register, rows, keys, today)
  await applyBodies(job)
  await applyDirectory(job)
  await applySeats(job)
  await applySeries(job)
  await applyMeetings(job)
  await applyPlans(job)
  await applyAgendas(job)
  for (const question of openQuestions(decided)) await rows.ask(tableOf(question.about), job.idFor(question.about.ref), question)
}

function tableOf(entry: ImportEntry): RecordedTable {
  switch (entry.subject) {
    case 'body':
      return 'bodies'
    case 'organization':
      return 'organizations'
    case 'post':
      return 'posts'
    case 'seat':
      return 'memberships'
    case 'plan':
      return entry.isSeries ? 'plan_series' : 'plans'
    case 'meeting':
      return 'meetings'
    case 'item':
      return 'agenda_items'
  }
}
