import { type Kysely, sql } from 'kysely'
import { numberingStyles } from '../../shared/domain/agenda-numbering.ts'
import { carriedHows } from '../../shared/domain/vocabulary.ts'
import type { RegisterSchema } from '../schema.ts'
import { flag, index, oneOf, reference } from './ddl.ts'

const statements = [
  // Null: as the language of the paper has it.
  `alter table meetings add column ${oneOf('numbering', numberingStyles, false)}`,
  // The meeting a line came from and how; the line itself is named where it stayed there (carried_from_item_id).
  `alter table agenda_items add column ${reference('carried_from_meeting_id', 'meetings', false)}`,
  index('agenda_items', 'carried_from_meeting_id'),
  `alter table agenda_items add column ${oneOf('carried_how', carriedHows, false)}`,
  // A standing line may be a heading, and may look at one plan.
  `alter table agenda_templates add column ${flag('is_heading')}`,
  `alter table agenda_templates add column ${reference('plan_id', 'plans', false)}`,
  index('agenda_templates', 'plan_id'),
  // An agenda as it went out or was held is written once; only an undo of the command that kept it takes it away.
  `create trigger agenda_snapshots_stay before update on agenda_snapshots begin select raise(abort, 'a kept agenda never changes'); end`,
  // 参考資料 are counted apart from 資料.
  `alter table attachments add column ${flag('is_reference')}`,
  // A further part of the paper before it: 資料1-2 after 資料1-1.
  `alter table attachments add column ${flag('is_part')}`,
  // How many came for a seat that stands for many posts.
  'alter table attendances add column head_count integer check (head_count is null or head_count between 1 and 999)',
]

/** What the agenda desk adds: numbering styles, where lines came from, standing lines, numbered papers, heads counted. */
export const agendaDesk = {
  async up(db: Kysely<RegisterSchema>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
