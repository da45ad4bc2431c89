import { type Kysely, sql } from 'kysely'
import {
  actKinds,
  bodyColours,
  bodyKinds,
  confidences,
  itemKinds,
  itemStatuses,
  languages,
  meetingKinds,
  meetingStatuses,
  nameKinds,
  organizationKinds,
  organizationLinkKinds,
  outcomes,
  planItemKinds,
  planKinds,
  seatRoles,
} from '../../shared/domain/vocabulary.ts'
import type { RegisterSchema } from '../schema.ts'
import { day, fiscalYear, flag, index, json, oneOf, partialDay, recordedTable, reference, timeOfDay } from './ddl.ts'

/** A table of dated, bilingual names of one kind of thing. */
const namesOf = (table: string, column: string, owner: string) => [
  recordedTable(table, [
    reference(column, owner, true, 'cascade'),
    oneOf('language', languages),
    "name text not null check (name <> '')",
    // Kana for Japanese names, used for collation; null where it is not known.
    'reading text',
    oneOf('kind', nameKinds),
    partialDay('valid_from'),
    partialDay('valid_to'),
    flag('is_confirmed', 1),
    'note text',
    'check (valid_from is null or valid_to is null or valid_from <= valid_to)',
  ]),
  index(table, column),
]

/** The bilingual title columns of a thing whose title has no history of its own. */
const titles = ['title_en text', 'title_ja text', flag('is_title_en_confirmed', 1), flag('is_title_ja_confirmed', 1)]

const statements = [
  // ---- the register itself
  `create table settings (
  key text primary key,
  value text not null check (json_valid(value))
) strict, without rowid`,

  // ---- sources, provenance, open questions
  recordedTable('sources', [
    "key text not null unique check (key <> '')",
    'title_en text',
    'title_ja text',
    'published_by text',
    partialDay('published_on'),
    'locator_note text',
    'sha256 text',
  ]),
  recordedTable('provenances', [
    'subject_table text not null',
    'subject_id integer not null',
    // The column the source speaks for; null: the whole row.
    'field text',
    reference('source_id', 'sources'),
    // Where in the source: 'L54-55', a page, a URL.
    'locator text',
    oneOf('confidence', confidences),
    'note text',
  ]),
  index('provenances', 'subject_table', 'subject_id'),
  index('provenances', 'source_id'),
  recordedTable('open_questions', [
    'subject_table text not null',
    'subject_id integer not null',
    "text_en text not null check (text_en <> '')",
    'text_ja text',
    reference('source_id', 'sources', false),
    'locator text',
    day('settled_on'),
    'answer text',
  ]),
  index('open_questions', 'subject_table', 'subject_id'),
  index('open_questions', 'source_id'),

  // ---- bodies
  recordedTable('bodies', [
    "key text not null unique check (key <> '')",
    oneOf('kind', bodyKinds),
    reference('parent_body_id', 'bodies', false),
    // External bodies are known by name only: joint sessions, plans decided elsewhere.
    flag('is_external'),
    'position integer not null default 0',
    'seal_en text',
    'seal_ja text',
    oneOf('colour', bodyColours, false),
    partialDay('established_on'),
    partialDay('abolished_on'),
    'mandate_en text',
    'mandate_ja text',
    // What a meeting of this body is called after its ordinal: "meeting of headquarters members", 「回会合」.
    'meeting_label_en text',
    'meeting_label_ja text',
    'cadence_months integer check (cadence_months is null or cadence_months between 1 and 120)',
    'note text',
  ]),
  index('bodies', 'parent_body_id'),
  ...namesOf('body_names', 'body_id', 'bodies'),
  recordedTable('body_links', [
    reference('from_body_id', 'bodies', true, 'cascade'),
    reference('to_body_id', 'bodies', true, 'cascade'),
    oneOf('kind', ['succession', 'transfer']),
    partialDay('on_date'),
    'note text',
    'check (from_body_id <> to_body_id)',
    'unique (from_body_id, to_body_id, kind)',
  ]),
  index('body_links', 'to_body_id'),

  // ---- organizations and posts
  recordedTable('organizations', [
    "key text not null unique check (key <> '')",
    oneOf('kind', organizationKinds),
    reference('parent_organization_id', 'organizations', false),
    partialDay('founded_on'),
    partialDay('dissolved_on'),
    'protocol_order integer not null default 0',
    'note text',
  ]),
  index('organizations', 'parent_organization_id'),
  ...namesOf('organization_names', 'organization_id', 'organizations'),
  recordedTable('organization_links', [
    reference('from_organization_id', 'organizations', true, 'cascade'),
    reference('to_organization_id', 'organizations', true, 'cascade'),
    oneOf('kind', organizationLinkKinds),
    partialDay('on_date'),
    'note text',
    'check (from_organization_id <> to_organization_id)',
    'unique (from_organization_id, to_organization_id, kind, on_date)',
  ]),
  index('organization_links', 'to_organization_id'),
  recordedTable('posts', [
    "key text not null unique check (key <> '')",
    reference('organization_id', 'organizations', false),
    // "All the Cabinet ministers": one post that stands for many.
    flag('is_collective'),
    // The title names its own ministry, so that rosters print no ministry heading for it.
    flag('stands_alone'),
    partialDay('founded_on'),
    partialDay('abolished_on'),
    'position integer not null default 0',
    'note text',
  ]),
  index('posts', 'organization_id'),
  ...namesOf('post_names', 'post_id', 'posts'),

  // ---- persons and tenures
  recordedTable('persons', ['contact text', 'note text']),
  ...namesOf('person_names', 'person_id', 'persons'),
  recordedTable('tenures', [
    reference('person_id', 'persons'),
    reference('post_id', 'posts'),
    partialDay('from_on'),
    partialDay('to_on'),
    day('known_on'),
    oneOf('nature', ['holder', 'acting', 'concurrent']),
    'note text',
    'check (from_on is null or to_on is null or from_on <= to_on)',
  ]),
  index('tenures', 'post_id', 'from_on'),
  index('tenures', 'person_id'),

  // ---- meetings
  recordedTable('meetings', [
    oneOf('kind', meetingKinds),
    oneOf('act_kind', actKinds, false),
    day('held_on', true),
    timeOfDay('starts_at'),
    timeOfDay('ends_at'),
    'place_en text',
    'place_ja text',
    oneOf('status', meetingStatuses),
    reference('chair_post_id', 'posts', false),
    'planned_minutes integer check (planned_minutes is null or planned_minutes between 1 and 1440)',
    // Internal; never printed.
    'note text',
    "check ((kind = 'establishing-act') = (act_kind is not null))",
  ]),
  index('meetings', 'held_on'),
  index('meetings', 'chair_post_id'),
  recordedTable('meeting_bodies', [
    reference('meeting_id', 'meetings', true, 'cascade'),
    reference('body_id', 'bodies'),
    // The leading body has position 1; the others of a joint session follow.
    'position integer not null check (position >= 1)',
    'ordinal integer check (ordinal is null or ordinal >= 1)',
    'unique (meeting_id, body_id)',
  ]),
  index('meeting_bodies', 'body_id', 'meeting_id'),

  // Who holds the post of a seat on a body; the seat exists whether or not the post is held.
  recordedTable('memberships', [
    reference('body_id', 'bodies'),
    reference('post_id', 'posts'),
    oneOf('role', seatRoles),
    'position integer not null check (position >= 1)',
    partialDay('from_on'),
    partialDay('to_on'),
    // A day on which the source shows the seat, when its start or end is not recorded.
    day('known_on'),
    reference('designated_at_meeting_id', 'meetings', false),
    'note text',
    'check (from_on is null or to_on is null or from_on <= to_on)',
  ]),
  index('memberships', 'body_id', 'position'),
  index('memberships', 'post_id'),
  index('memberships', 'designated_at_meeting_id'),

  // ---- plans
  recordedTable('plan_series', [
    "key text not null unique check (key <> '')",
    reference('body_id', 'bodies'),
    ...titles,
    // How a progress report on one year's plan is worded; {year} is the fiscal year in the language's own form.
    'plan_wording_en text',
    'plan_wording_ja text',
    'progress_wording_en text',
    'progress_wording_ja text',
    'note text',
  ]),
  index('plan_series', 'body_id'),
  recordedTable('plans', [
    "key text not null unique check (key <> '')",
    // The body that follows the plan up.
    reference('body_id', 'bodies'),
    // The body that adopted it, when that is another one.
    reference('adopted_by_body_id', 'bodies', false),
    oneOf('kind', planKinds),
    reference('series_id', 'plan_series', false),
    fiscalYear('fiscal_year'),
    // The outline or strategy under which this plan stands.
    reference('under_plan_id', 'plans', false),
    partialDay('adopted_on'),
    reference('adopted_at_meeting_id', 'meetings', false),
    partialDay('term_from'),
    partialDay('term_to'),
    'cadence_months integer check (cadence_months is null or cadence_months between 1 and 120)',
    partialDay('closed_on'),
    oneOf('closed_how', ['superseded', 'term-over', 'reported-complete', 'discontinued'], false),
    'summary_en text',
    'summary_ja text',
    'note text',
    'check ((closed_on is null) = (closed_how is null))',
    'check (term_from is null or term_to is null or term_from <= term_to)',
    'check ((series_id is null) = (fiscal_year is null))',
    'unique (series_id, fiscal_year)',
  ]),
  index('plans', 'body_id'),
  index('plans', 'adopted_by_body_id'),
  index('plans', 'under_plan_id'),
  index('plans', 'adopted_at_meeting_id'),
  ...namesOf('plan_names', 'plan_id', 'plans'),
  recordedTable('plan_links', [
    reference('from_plan_id', 'plans', true, 'cascade'),
    reference('to_plan_id', 'plans', true, 'cascade'),
    // from supersedes (revises, implements, merges, splits) to.
    oneOf('kind', ['supersedes', 'revises', 'implements', 'merges', 'splits']),
    partialDay('on_date'),
    'note text',
    'check (from_plan_id <> to_plan_id)',
    'unique (from_plan_id, to_plan_id, kind)',
  ]),
  index('plan_links', 'to_plan_id'),
  recordedTable('plan_revisions', [
    reference('plan_id', 'plans', true, 'cascade'),
    'number integer not null check (number >= 1)',
    partialDay('adopted_on'),
    reference('adopted_at_meeting_id', 'meetings', false),
    'note text',
    'unique (plan_id, number)',
  ]),
  index('plan_revisions', 'adopted_at_meeting_id'),
  recordedTable('plan_items', [
    reference('plan_id', 'plans', true, 'cascade'),
    // The revision in which the item stands; null while the plan has none.
    reference('plan_revision_id', 'plan_revisions', false, 'cascade'),
    reference('parent_id', 'plan_items', false),
    'position integer not null check (position >= 1)',
    oneOf('kind', planItemKinds),
    // As printed: '1', '(2)', 'ア'.
    'number text',
    ...titles,
    'body_en text',
    'body_ja text',
    partialDay('deadline_on'),
    'target_value real',
    'target_unit text',
    json('tags'),
    'note text',
  ]),
  index('plan_items', 'plan_id', 'position'),
  index('plan_items', 'parent_id'),
  index('plan_items', 'plan_revision_id'),
  recordedTable('plan_item_organizations', [
    reference('plan_item_id', 'plan_items', true, 'cascade'),
    reference('organization_id', 'organizations'),
    oneOf('role', ['responsible', 'supporting']),
    'unique (plan_item_id, organization_id)',
  ]),
  index('plan_item_organizations', 'organization_id'),
  // A human's reason why a plan or an item needs no follow-up.
  recordedTable('plan_explanations', [
    reference('plan_id', 'plans', true, 'cascade'),
    reference('plan_item_id', 'plan_items', false, 'cascade'),
    day('explained_on', true),
    oneOf('reason', ['followed-up-elsewhere', 'covered-by-other', 'not-required', 'other']),
    'text_en text',
    'text_ja text',
    'source_note text',
  ]),
  index('plan_explanations', 'plan_id'),
  index('plan_explanations', 'plan_item_id'),

  // ---- agendas
  recordedTable('agenda_items', [
    // Null while the item lies on its body's shelf (次回以降).
    reference('meeting_id', 'meetings', false, 'cascade'),
    reference('shelf_body_id', 'bodies', false),
    reference('parent_id', 'agenda_items', false),
    'position integer not null check (position >= 1)',
    oneOf('kind', itemKinds),
    flag('is_heading'),
    ...titles,
    fiscalYear('fiscal_year'),
    // The annual series spoken about; with fiscal_year it names one annual plan.
    reference('series_id', 'plan_series', false),
    flag('covers_more'),
    reference('presenter_organization_id', 'organizations', false),
    'minutes integer check (minutes is null or minutes between 0 and 1440)',
    // Internal; never printed.
    'internal_note text',
    // Why the line was drafted, as machine-readable reasons.
    json('draft_reasons'),
    reference('carried_from_item_id', 'agenda_items', false),
    // The number under which the item was issued; it never changes afterwards.
    'issued_number text',
    oneOf('outcome', outcomes, false),
    'outcome_note text',
    'check ((meeting_id is null) <> (shelf_body_id is null))',
  ]),
  index('agenda_items', 'meeting_id', 'position'),
  index('agenda_items', 'shelf_body_id', 'position'),
  index('agenda_items', 'parent_id'),
  index('agenda_items', 'series_id', 'fiscal_year'),
  index('agenda_items', 'carried_from_item_id'),
  index('agenda_items', 'presenter_organization_id'),
  recordedTable('agenda_item_plans', [
    reference('agenda_item_id', 'agenda_items', true, 'cascade'),
    reference('plan_id', 'plans'),
    'position integer not null check (position >= 1)',
    'unique (agenda_item_id, plan_id)',
  ]),
  index('agenda_item_plans', 'plan_id'),
  // The agenda as issued and as held; written once, never changed.
  recordedTable('agenda_snapshots', [
    reference('meeting_id', 'meetings', true, 'cascade'),
    oneOf('stage', ['issued', 'held']),
    'taken_at text not null',
    'content text not null check (json_valid(content))',
    'sha256 text not null',
  ]),
  index('agenda_snapshots', 'meeting_id'),
  // What the body's own template demands on every agenda.
  recordedTable('agenda_templates', [
    reference('body_id', 'bodies', true, 'cascade'),
    'position integer not null check (position >= 1)',
    oneOf('kind', itemKinds),
    'title_en text',
    'title_ja text',
    reference('series_id', 'plan_series', false),
    'fiscal_year_offset integer',
  ]),
  index('agenda_templates', 'body_id', 'position'),
  index('agenda_templates', 'series_id'),
  recordedTable('attendances', [
    reference('meeting_id', 'meetings', true, 'cascade'),
    reference('membership_id', 'memberships', false),
    reference('person_id', 'persons', false),
    // Free words for visitors and observers who hold no seat.
    'guest_name text',
    oneOf('presence', ['present', 'absent', 'excused', 'proxy', 'observer']),
    'proxy_name text',
    'position integer not null default 1',
    'note text',
    'check (membership_id is not null or person_id is not null or guest_name is not null)',
    'unique (meeting_id, membership_id)',
  ]),
  index('attendances', 'membership_id'),
  index('attendances', 'person_id'),

  // ---- follow-ups, item by item
  recordedTable('item_statuses', [
    reference('plan_item_id', 'plan_items', true, 'cascade'),
    // The follow-up this status belongs to; null when it was reported between meetings.
    reference('agenda_item_id', 'agenda_items', false),
    day('reported_on', true),
    oneOf('status', itemStatuses),
    'note_en text',
    'note_ja text',
    'figure real',
    'figure_unit text',
    reference('reporting_organization_id', 'organizations', false),
    'evidence text',
  ]),
  index('item_statuses', 'plan_item_id', 'reported_on'),
  index('item_statuses', 'agenda_item_id'),
  index('item_statuses', 'reporting_organization_id'),

  // ---- measures
  recordedTable('measures', [
    "key text not null unique check (key <> '')",
    // A heading is a measure without an agency, above the measures it gathers.
    reference('parent_id', 'measures', false),
    reference('organization_id', 'organizations', false),
    'position integer not null check (position >= 1)',
    'number text',
    flag('is_heading'),
    ...titles,
    'body_en text',
    'body_ja text',
    partialDay('started_on'),
    partialDay('ended_on'),
    'note text',
  ]),
  index('measures', 'parent_id', 'position'),
  index('measures', 'organization_id'),
  recordedTable('measure_plans', [
    reference('measure_id', 'measures', true, 'cascade'),
    // The plan the measure carries out, and the item of it where it is known.
    reference('plan_id', 'plans', true, 'cascade'),
    reference('plan_item_id', 'plan_items', false, 'cascade'),
    'note text',
    'unique (measure_id, plan_id, plan_item_id)',
  ]),
  index('measure_plans', 'plan_id'),
  index('measure_plans', 'plan_item_id'),
  recordedTable('measure_organizations', [
    reference('measure_id', 'measures', true, 'cascade'),
    reference('organization_id', 'organizations'),
    oneOf('role', ['responsible', 'partner']),
    'note text',
    'unique (measure_id, organization_id)',
  ]),
  index('measure_organizations', 'organization_id'),
  // Facts of a measure: "six associations have signed a memorandum", "since June 1979".
  recordedTable('measure_facts', [
    reference('measure_id', 'measures', true, 'cascade'),
    'position integer not null check (position >= 1)',
    partialDay('on_date'),
    "text_en text not null check (text_en <> '')",
    'text_ja text',
    'figure real',
    'figure_unit_en text',
    'figure_unit_ja text',
  ]),
  index('measure_facts', 'measure_id', 'position'),

  // ---- indicators
  recordedTable('indicators', [
    "key text not null unique check (key <> '')",
    'position integer not null check (position >= 1)',
    'group_en text',
    'group_ja text',
    ...titles,
    'unit_en text',
    'unit_ja text',
    // Values are counted in this many: 10000 for 万.
    'unit_factor integer not null default 1 check (unit_factor >= 1)',
    'decimals integer not null default 0 check (decimals between 0 and 6)',
    'base_year integer',
    'note_en text',
    'note_ja text',
  ]),
  recordedTable('indicator_values', [
    reference('indicator_id', 'indicators', true, 'cascade'),
    'year integer not null check (year between 1868 and 2999)',
    'value real not null',
    flag('is_preliminary'),
    // The index as the source prints it, beside the one the register computes.
    'printed_index real',
    'unique (indicator_id, year)',
  ]),

  // ---- attachments
  recordedTable('attachments', [
    reference('meeting_id', 'meetings', false),
    reference('agenda_item_id', 'agenda_items', false),
    reference('plan_id', 'plans', false),
    reference('item_status_id', 'item_statuses', false),
    'position integer not null check (position >= 1)',
    // As printed: 資料1, 資料1-2, 参考資料1.
    'number text',
    'title_en text',
    'title_ja text',
    'file_name text not null',
    'media_type text not null',
    'byte_count integer not null check (byte_count >= 0)',
    'sha256 text not null',
    'check ((meeting_id is not null) + (plan_id is not null) + (item_status_id is not null) >= 1)',
  ]),
  index('attachments', 'meeting_id'),
  index('attachments', 'agenda_item_id'),
  index('attachments', 'plan_id'),
  index('attachments', 'item_status_id'),

  // ---- history: one change set per command, one change per row it touched; append-only
  `create table change_sets (
  id integer primary key autoincrement,
  command text not null,
  ${oneOf('kind', ['baseline', 'do', 'undo', 'redo'])},
  -- The change set that this one undoes or redoes.
  target_id integer references change_sets (id),
  -- What the command touched, for people: a title, a name.
  subject text,
  made_by text,
  made_at text not null
) strict`,
  `create index change_sets_by_target on change_sets (target_id)`,
  `create table changes (
  id integer primary key autoincrement,
  change_set_id integer not null references change_sets (id),
  table_name text not null,
  row_id integer not null,
  before text check (before is null or json_valid(before)),
  after text check (after is null or json_valid(after)),
  check (before is not null or after is not null)
) strict`,
  `create index changes_by_change_set on changes (change_set_id)`,
  `create index changes_by_row on changes (table_name, row_id, id)`,
  `create trigger change_sets_stay before update on change_sets begin select raise(abort, 'history is append-only'); end`,
  `create trigger change_sets_remain before delete on change_sets begin select raise(abort, 'history is append-only'); end`,
  `create trigger changes_stay before update on changes begin select raise(abort, 'history is append-only'); end`,
  `create trigger changes_remain before delete on changes begin select raise(abort, 'history is append-only'); end`,
]

/** The whole schema of the first register. */
export const foundation = {
  async up(db: Kysely<RegisterSchema>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
