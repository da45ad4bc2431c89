import type { Kysely } from 'kysely'
import type { RegisterSchema } from '../schema.ts'
import type { Findable } from './document.ts'
import { inList } from '../in-list.ts'

/** Papers of meetings and plans: found by their titles, the names of their files and what could be read in these; dated by their meeting or plan. */
export async function findableFiles(db: Kysely<RegisterSchema>, ids: readonly number[]): Promise<readonly Findable[]> {
  const rows = await db
    .selectFrom('attachments')
    .leftJoin('meetings', 'meetings.id', 'attachments.meeting_id')
    .leftJoin('plans', 'plans.id', 'attachments.plan_id')
    .leftJoin('search_files', 'search_files.sha256', 'attachments.sha256')
    .select(['attachments.id', 'number', 'title_en', 'title_ja', 'file_name', 'text', 'held_on', 'adopted_on'])
    .where('attachments.id', 'in', inList(ids))
    .execute()
  return rows.map((row) => {
    const isUntitled = row.title_en === null && row.title_ja === null
    return {
      subjectId: row.id,
      on: row.held_on ?? row.adopted_on,
      title: isUntitled ? { en: row.file_name, ja: row.file_name } : { en: row.title_en, ja: row.title_ja },
      texts: [row.title_en, row.title_ja, row.number, row.file_name, row.text],
    }
  })
}
