CREATE TABLE settings (
  key text primary key,
  value text not null check (json_valid(value))
) strict, without rowid;

CREATE TABLE sources (
  id integer primary key autoincrement,
  revision integer not null default 1 check (revision >= 1),
  key text not null unique check (key <> ''),
  title_en text,
  title_ja text,
  published_by text,
  published_on text check (published_on is null or
      (length(published_on) = 10 and published_on is date(published_on)) or
      (length(published_on) = 7 and published_on || '-01' is date(published_on || '-01')) or
      (length(published_on) = 4 and published_on || '-01-01' is date(published_on || '-01-01'))),
  locator_note text,
  sha256 text
) strict;

CREATE TABLE provenances (
  id integer primary key autoincrement,
  revision integer not null default 1 check (revision >= 1),
  subject_table text not null,
  subject_id integer not null,
  field text,
  source_id integer not null references sources (id) on delete restrict,
  locator text,
  confidence text not null check (confidence is null or confidence in ('verified', 'inferred', 'to-be-confirmed')),
  note text
) strict;

CREATE INDEX provenances_by_subject_table_subject on provenances (subject_table, subject_id);

CREATE INDEX provenances_by_source on provenances (source_id);

CREATE TABLE open_questions (
  id integer primary key autoincrement,
  revision integer not null default 1 check (revision >= 1),
  subject_table text not null,
  subject_id integer not null,
  text_en text not null check (text_en <> ''),
  text_ja text,
  source_id integer references sources (id) on delete restrict,
  locator text,
  settled_on text check (settled_on is null or settled_on is date(settled_on)),
  answer text
) strict;

CREATE INDEX open_questions_by_subject_table_subject on open_questions (subject_table, subject_id);

CREATE INDEX open_questions_by_source on open_questions (source_id);

CREATE TABLE bodies (
  id integer primary key autoincrement,
  revision integer not null default 1 check (revision >= 1),
  key text not null unique check (key <> ''),
  kind text not null check (kind is null or kind in ('headquarters', 'ministerial-meeting', 'council', 'liaison-council', 'secretaries', 'other')),
  parent_body_id integer references bodies (id) on delete restrict,
  is_external integer not null default 0 check (is_external in (0, 1)),
  position integer not null default 0,
  seal_en text,
  seal_ja text,
  colour text check (colour is null or colour in ('celadon', 'chestnut', 'bellflower', 'pine', 'plum', 'slate', 'ochre')),
  established_on text check (established_on is null or
      (length(established_on) = 10 and established_on is date(established_on)) or
      (length(established_on) = 7 and established_on || '-01' is date(established_on || '-01')) or
      (length(established_on) = 4 and established_on || '-01-01' is date(established_on || '-01-01'))),
  abolished_on text check (abolished_on is null or
      (length(abolished_on) = 10 and abolished_on is date(abolished_on)) or
      (length(abolished_on) = 7 and abolished_on || '-01' is date(abolished_on || '-01')) or
      (length(abolished_on) = 4 and abolished_on || '-01-01' is date(abolished_on || '-01-01'))),
  mandate_en text,
  mandate_ja text,
  meeting_label_en text,
  meeting_label_ja text,
  cadence_months integer check (cadence_months is null or cadence_months between 1 and 120),
  note text
, begins_with_ordinal integer
    check (begins_with_ordinal is null or begins_with_ordinal between 1 and 9999)) strict;

CREATE INDEX bodies_by_parent_body on bodies (parent_body_id);

CREATE TABLE body_links (
  id integer primary key autoincrement,
  revision integer not null default 1 check (revision >= 1),
  from_body_id integer not null references bodies (id) on delete cascade,
  to_body_id integer not null references bodies (id) on delete cascade,
  kind text not null check (kind is null or kind in ('succession', 'transfer')),
  on_date text check (on_date is null or
      (length(on_date) = 10 and on_date is date(on_date)) or
      (length(on_date) = 7 and on_date || '-01' is date(on_date || '-01')) or
      (length(on_date) = 4 and on_date || '-01-01' is date(on_date || '-01-01'))),
  note text,
  check (from_body_id <> to_body_id),
  unique (from_body_id, to_body_id, kind)
) strict;

CREATE INDEX body_links_by_to_body on body_links (to_body_id);

CREATE TABLE organizations (
  id integer primary key autoincrement,
  revision integer not null default 1 check (revision >= 1),
  key text not null unique check (key <> ''),
  kind text not null check (kind is null or kind in ('cabinet', 'ministry', 'agency', 'commission', 'office', 'association', 'international', 'other')),
  parent_organization_id integer references organizations (id) on delete restrict,
  founded_on text check (founded_on is null or
      (length(founded_on) = 10 and founded_on is date(founded_on)) or
      (length(founded_on) = 7 and founded_on || '-01' is date(founded_on || '-01')) or
      (length(founded_on) = 4 and founded_on || '-01-01' is date(founded_on || '-01-01'))),
  dissolved_on text check (dissolved_on is null or
      (length(dissolved_on) = 10 and dissolved_on is date(dissolved_on)) or
      (length(dissolved_on) = 7 and dissolved_on || '-01' is date(dissolved_on || '-01')) or
      (length(dissolved_on) = 4 and dissolved_on || '-01-01' is date(dissolved_on || '-01-01'))),
  protocol_order integer not null default 0,
  note text
, known_on text check (known_on is null or known_on is date(known_on)), contact text) strict;

CREATE INDEX organizations_by_parent_organization on organizations (parent_organization_id);

CREATE TABLE organization_links (
  id integer primary key autoincrement,
  revision integer not null default 1 check (revision >= 1),
  from_organization_id integer not null references organizations (id) on delete cascade,
  to_organization_id integer not null references organizations (id) on delete cascade,
  kind text not null check (kind is null or kind in ('merger', 'split', 'renaming', 'transfer', 'succession')),
  on_date text check (on_date is null or
      (length(on_date) = 10 and on_date is date(on_date)) or
      (length(on_date) = 7 and on_date || '-01' is date(on_date || '-01')) or
      (length(on_date) = 4 and on_date || '-01-01' is date(on_date || '-01-01'))),
  note text,
  check (from_organization_id <> to_organization_id),
  unique (from_organization_id, to_organization_id, kind, on_date)
) strict;

CREATE INDEX organization_links_by_to_organization on organization_links (to_organization_id);

CREATE TABLE posts (
  id integer primary key autoincrement,
  revision integer not null default 1 check (revision >= 1),
  key text not null unique check (key <> ''),
  organization_id integer references organizations (id) on delete restrict,
  is_collective integer not null default 0 check (is_collective in (0, 1)),
  stands_alone integer not null default 0 check (stands_alone in (0, 1)),
  founded_on text check (founded_on is null or
      (length(founded_on) = 10 and founded_on is date(founded_on)) or
      (length(founded_on) = 7 and founded_on || '-01' is date(founded_on || '-01')) or
      (length(founded_on) = 4 and founded_on || '-01-01' is date(founded_on || '-01-01'))),
  abolished_on text check (abolished_on is null or
      (length(abolished_on) = 10 and abolished_on is date(abolished_on)) or
      (length(abolished_on) = 7 and abolished_on || '-01' is date(abolished_on || '-01')) or
      (length(abolished_on) = 4 and abolished_on || '-01-01' is date(abolished_on || '-01-01'))),
  position integer not null default 0,
  note text
, is_cabinet_post integer not null default 0 check (is_cabinet_post in (0, 1)), known_on text check (known_on is null or known_on is date(known_on)), contact text, vacant_from text check (vacant_from is null or vacant_from is date(vacant_from))) strict;

CREATE INDEX posts_by_organization on posts (organization_id);

CREATE TABLE persons (
  id integer primary key autoincrement,
  revision integer not null default 1 check (revision >= 1),
  contact text,
  note text
) strict;

CREATE TABLE meetings (
  id integer primary key autoincrement,
  revision integer not null default 1 check (revision >= 1),
  kind text not null check (kind is null or kind in ('meeting', 'establishing-act')),
  act_kind text check (act_kind is null or act_kind in ('cabinet-decision', 'oral-consent', 'law', 'other')),
  held_on text not null check (held_on is null or held_on is date(held_on)),
  starts_at text check (starts_at is null or starts_at is strftime('%H:%M', starts_at)),
  ends_at text check (ends_at is null or ends_at is strftime('%H:%M', ends_at)),
  place_en text,
  place_ja text,
  status text not null check (status is null or status in ('planned', 'drafted', 'issued', 'held', 'cancelled', 'postponed')),
  chair_post_id integer references posts (id) on delete restrict,
  planned_minutes integer check (planned_minutes is null or planned_minutes between 1 and 1440),
  note text, numbering text check (numbering is null or numbering in ('arabic', 'japanese')), seating_shape text check (seating_shape is null or seating_shape in ('u-shape', 'hollow-square', 'facing', 'rows')), seating_second text check (seating_second is null or seating_second in ('left', 'right')), lacks_results integer not null default 0 check (lacks_results in (0, 1)), lacks_plans integer not null default 0 check (lacks_plans in (0, 1)), lacks_minutes integer not null default 0 check (lacks_minutes in (0, 1)), lacks_attendance integer not null default 0 check (lacks_attendance in (0, 1)),
  check ((kind = 'establishing-act') = (act_kind is not null))
) strict;

CREATE INDEX meetings_by_held_on on meetings (held_on);

CREATE INDEX meetings_by_chair_post on meetings (chair_post_id);

CREATE TABLE meeting_bodies (
  id integer primary key autoincrement,
  revision integer not null default 1 check (revision >= 1),
  meeting_id integer not null references meetings (id) on delete cascade,
  body_id integer not null references bodies (id) on delete restrict,
  position integer not null check (position >= 1),
  ordinal integer check (ordinal is null or ordinal >= 1),
  unique (meeting_id, body_id)
) strict;

CREATE INDEX meeting_bodies_by_body_meeting on meeting_bodies (body_id, meeting_id);

CREATE TABLE plan_series (
  id integer primary key autoincrement,
  revision integer not null default 1 check (revision >= 1),
  key text not null unique check (key <> ''),
  body_id integer not null references bodies (id) on delete restrict,
  title_en text,
  title_ja text,
  is_title_en_confirmed integer not null default 1 check (is_title_en_confirmed in (0, 1)),
  is_title_ja_confirmed integer not null default 1 check (is_title_ja_confirmed in (0, 1)),
  plan_wording_en text,
  plan_wording_ja text,
  progress_wording_en text,
  progress_wording_ja text,
  note text
, closed_on text check (closed_on is null or closed_on is date(closed_on)), last_fiscal_year integer check (last_fiscal_year is null or last_fiscal_year between 1868 and 2999), closed_reason_en text, closed_reason_ja text, closed_source text) strict;

CREATE INDEX plan_series_by_body on plan_series (body_id);

CREATE TABLE plans (
  id integer primary key autoincrement,
  revision integer not null default 1 check (revision >= 1),
  key text not null unique check (key <> ''),
  body_id integer not null references bodies (id) on delete restrict,
  adopted_by_body_id integer references bodies (id) on delete restrict,
  kind text not null check (kind is null or kind in ('outline', 'strategy', 'action-plan', 'urgent-measures', 'annual-plan', 'initiative')),
  series_id integer references plan_series (id) on delete restrict,
  fiscal_year integer check (fiscal_year is null or fiscal_year between 1868 and 2999),
  under_plan_id integer references plans (id) on delete restrict,
  adopted_on text check (adopted_on is null or
      (length(adopted_on) = 10 and adopted_on is date(adopted_on)) or
      (length(adopted_on) = 7 and adopted_on || '-01' is date(adopted_on || '-01')) or
      (length(adopted_on) = 4 and adopted_on || '-01-01' is date(adopted_on || '-01-01'))),
  adopted_at_meeting_id integer references meetings (id) on delete restrict,
  term_from text check (term_from is null or
      (length(term_from) = 10 and term_from is date(term_from)) or
      (length(term_from) = 7 and term_from || '-01' is date(term_from || '-01')) or
      (length(term_from) = 4 and term_from || '-01-01' is date(term_from || '-01-01'))),
  term_to text check (term_to is null or
      (length(term_to) = 10 and term_to is date(term_to)) or
      (length(term_to) = 7 and term_to || '-01' is date(term_to || '-01')) or
      (length(term_to) = 4 and term_to || '-01-01' is date(term_to || '-01-01'))),
  cadence_months integer check (cadence_months is null or cadence_months between 1 and 120),
  closed_on text check (closed_on is null or
      (length(closed_on) = 10 and closed_on is date(closed_on)) or
      (length(closed_on) = 7 and closed_on || '-01' is date(closed_on || '-01')) or
      (length(closed_on) = 4 and closed_on || '-01-01' is date(closed_on || '-01-01'))),
  closed_how text check (closed_how is null or closed_how in ('superseded', 'term-over', 'reported-complete', 'discontinued')),
  summary_en text,
  summary_ja text,
  note text,
  check ((closed_on is null) = (closed_how is null)),
  check (term_from is null or term_to is null or term_from <= term_to),
  check ((series_id is null) = (fiscal_year is null)),
  unique (series_id, fiscal_year)
) strict;

CREATE INDEX plans_by_body on plans (body_id);

CREATE INDEX plans_by_adopted_by_body on plans (adopted_by_body_id);

CREATE INDEX plans_by_under_plan on plans (under_plan_id);

CREATE INDEX plans_by_adopted_at_meeting on plans (adopted_at_meeting_id);

CREATE TABLE plan_links (
  id integer primary key autoincrement,
  revision integer not null default 1 check (revision >= 1),
  from_plan_id integer not null references plans (id) on delete cascade,
  to_plan_id integer not null references plans (id) on delete cascade,
  kind text not null check (kind is null or kind in ('supersedes', 'revises', 'implements', 'merges', 'splits')),
  on_date text check (on_date is null or
      (length(on_date) = 10 and on_date is date(on_date)) or
      (length(on_date) = 7 and on_date || '-01' is date(on_date || '-01')) or
      (length(on_date) = 4 and on_date || '-01-01' is date(on_date || '-01-01'))),
  note text,
  check (from_plan_id <> to_plan_id),
  unique (from_plan_id, to_plan_id, kind)
) strict;

CREATE INDEX plan_links_by_to_plan on plan_links (to_plan_id);

CREATE TABLE plan_revisions (
  id integer primary key autoincrement,
  revision integer not null default 1 check (revision >= 1),
  plan_id integer not null references plans (id) on delete cascade,
  number integer not null check (number >= 1),
  adopted_on text check (adopted_on is null or
      (length(adopted_on) = 10 and adopted_on is date(adopted_on)) or
      (length(adopted_on) = 7 and adopted_on || '-01' is date(adopted_on || '-01')) or
      (length(adopted_on) = 4 and adopted_on || '-01-01' is date(adopted_on || '-01-01'))),
  adopted_at_meeting_id integer references meetings (id) on delete restrict,
  note text,
  unique (plan_id, number)
) strict;

CREATE INDEX plan_revisions_by_adopted_at_meeting on plan_revisions (adopted_at_meeting_id);

CREATE TABLE plan_items (
  id integer primary key autoincrement,
  revision integer not null default 1 check (revision >= 1),
  plan_id integer not null references plans (id) on delete cascade,
  plan_revision_id integer references plan_revisions (id) on delete cascade,
  parent_id integer references plan_items (id) on delete restrict,
  position integer not null check (position >= 1),
  kind text not null check (kind is null or kind in ('goal', 'pillar', 'viewpoint', 'task', 'measure', 'item')),
  number text,
  title_en text,
  title_ja text,
  is_title_en_confirmed integer not null default 1 check (is_title_en_confirmed in (0, 1)),
  is_title_ja_confirmed integer not null default 1 check (is_title_ja_confirmed in (0, 1)),
  body_en text,
  body_ja text,
  deadline_on text check (deadline_on is null or
      (length(deadline_on) = 10 and deadline_on is date(deadline_on)) or
      (length(deadline_on) = 7 and deadline_on || '-01' is date(deadline_on || '-01')) or
      (length(deadline_on) = 4 and deadline_on || '-01-01' is date(deadline_on || '-01-01'))),
  target_value real,
  target_unit text,
  tags text check (tags is null or json_valid(tags)),
  note text
, continues_plan_item_id integer references plan_items (id) on delete restrict) strict;

CREATE INDEX plan_items_by_plan_position on plan_items (plan_id, position);

CREATE INDEX plan_items_by_parent on plan_items (parent_id);

CREATE INDEX plan_items_by_plan_revision on plan_items (plan_revision_id);

CREATE TABLE plan_item_organizations (
  id integer primary key autoincrement,
  revision integer not null default 1 check (revision >= 1),
  plan_item_id integer not null references plan_items (id) on delete cascade,
  organization_id integer not null references organizations (id) on delete restrict,
  role text not null check (role is null or role in ('responsible', 'supporting')),
  unique (plan_item_id, organization_id)
) strict;

CREATE INDEX plan_item_organizations_by_organization on plan_item_organizations (organization_id);

CREATE TABLE plan_explanations (
  id integer primary key autoincrement,
  revision integer not null default 1 check (revision >= 1),
  plan_id integer not null references plans (id) on delete cascade,
  plan_item_id integer references plan_items (id) on delete cascade,
  explained_on text not null check (explained_on is null or explained_on is date(explained_on)),
  reason text not null check (reason is null or reason in ('followed-up-elsewhere', 'covered-by-other', 'not-required', 'other')),
  text_en text,
  text_ja text,
  source_note text
) strict;

CREATE INDEX plan_explanations_by_plan on plan_explanations (plan_id);

CREATE INDEX plan_explanations_by_plan_item on plan_explanations (plan_item_id);

CREATE TABLE agenda_items (
  id integer primary key autoincrement,
  revision integer not null default 1 check (revision >= 1),
  meeting_id integer references meetings (id) on delete cascade,
  shelf_body_id integer references bodies (id) on delete restrict,
  parent_id integer references agenda_items (id) on delete restrict,
  position integer not null check (position >= 1),
  kind text not null check (kind is null or kind in ('adoption', 'report-on-adoption', 'report-on-progress', 'progress-report', 'follow-up', 'situation-report', 'topic', 'other')),
  is_heading integer not null default 0 check (is_heading in (0, 1)),
  title_en text,
  title_ja text,
  is_title_en_confirmed integer not null default 1 check (is_title_en_confirmed in (0, 1)),
  is_title_ja_confirmed integer not null default 1 check (is_title_ja_confirmed in (0, 1)),
  fiscal_year integer check (fiscal_year is null or fiscal_year between 1868 and 2999),
  series_id integer references plan_series (id) on delete restrict,
  covers_more integer not null default 0 check (covers_more in (0, 1)),
  presenter_organization_id integer references organizations (id) on delete restrict,
  minutes integer check (minutes is null or minutes between 0 and 1440),
  internal_note text,
  draft_reasons text check (draft_reasons is null or json_valid(draft_reasons)),
  carried_from_item_id integer references agenda_items (id) on delete restrict,
  issued_number text,
  outcome text check (outcome is null or outcome in ('adopted', 'reported', 'noted', 'deferred', 'withdrawn')),
  outcome_note text, carried_from_meeting_id integer references meetings (id) on delete restrict, carried_how text check (carried_how is null or carried_how in ('moved', 'duplicated', 'deferred')),
  check ((meeting_id is null) <> (shelf_body_id is null))
) strict;

CREATE INDEX agenda_items_by_meeting_position on agenda_items (meeting_id, position);

CREATE INDEX agenda_items_by_shelf_body_position on agenda_items (shelf_body_id, position);

CREATE INDEX agenda_items_by_parent on agenda_items (parent_id);

CREATE INDEX agenda_items_by_series_fiscal_year on agenda_items (series_id, fiscal_year);

CREATE INDEX agenda_items_by_carried_from_item on agenda_items (carried_from_item_id);

CREATE INDEX agenda_items_by_presenter_organization on agenda_items (presenter_organization_id);

CREATE TABLE agenda_item_plans (
  id integer primary key autoincrement,
  revision integer not null default 1 check (revision >= 1),
  agenda_item_id integer not null references agenda_items (id) on delete cascade,
  plan_id integer not null references plans (id) on delete restrict,
  position integer not null check (position >= 1),
  unique (agenda_item_id, plan_id)
) strict;

CREATE INDEX agenda_item_plans_by_plan on agenda_item_plans (plan_id);

CREATE TABLE agenda_snapshots (
  id integer primary key autoincrement,
  revision integer not null default 1 check (revision >= 1),
  meeting_id integer not null references meetings (id) on delete cascade,
  stage text not null check (stage is null or stage in ('issued', 'held')),
  taken_at text not null,
  content text not null check (json_valid(content)),
  sha256 text not null
) strict;

CREATE INDEX agenda_snapshots_by_meeting on agenda_snapshots (meeting_id);

CREATE TABLE agenda_templates (
  id integer primary key autoincrement,
  revision integer not null default 1 check (revision >= 1),
  body_id integer not null references bodies (id) on delete cascade,
  position integer not null check (position >= 1),
  kind text not null check (kind is null or kind in ('adoption', 'report-on-adoption', 'report-on-progress', 'progress-report', 'follow-up', 'situation-report', 'topic', 'other')),
  title_en text,
  title_ja text,
  series_id integer references plan_series (id) on delete restrict,
  fiscal_year_offset integer
, is_heading integer not null default 0 check (is_heading in (0, 1)), plan_id integer references plans (id) on delete restrict) strict;

CREATE INDEX agenda_templates_by_body_position on agenda_templates (body_id, position);

CREATE INDEX agenda_templates_by_series on agenda_templates (series_id);

CREATE TABLE item_statuses (
  id integer primary key autoincrement,
  revision integer not null default 1 check (revision >= 1),
  plan_item_id integer not null references plan_items (id) on delete cascade,
  agenda_item_id integer references agenda_items (id) on delete restrict,
  reported_on text not null check (reported_on is null or reported_on is date(reported_on)),
  status text not null check (status is null or status in ('not-started', 'in-progress', 'done', 'delayed', 'dropped')),
  note_en text,
  note_ja text,
  figure real,
  figure_unit text,
  reporting_organization_id integer references organizations (id) on delete restrict,
  evidence text
) strict;

CREATE INDEX item_statuses_by_plan_item_reported_on on item_statuses (plan_item_id, reported_on);

CREATE INDEX item_statuses_by_agenda_item on item_statuses (agenda_item_id);

CREATE INDEX item_statuses_by_reporting_organization on item_statuses (reporting_organization_id);

CREATE TABLE measures (
  id integer primary key autoincrement,
  revision integer not null default 1 check (revision >= 1),
  key text not null unique check (key <> ''),
  parent_id integer references measures (id) on delete restrict,
  organization_id integer references organizations (id) on delete restrict,
  position integer not null check (position >= 1),
  number text,
  is_heading integer not null default 0 check (is_heading in (0, 1)),
  title_en text,
  title_ja text,
  is_title_en_confirmed integer not null default 1 check (is_title_en_confirmed in (0, 1)),
  is_title_ja_confirmed integer not null default 1 check (is_title_ja_confirmed in (0, 1)),
  body_en text,
  body_ja text,
  started_on text check (started_on is null or
      (length(started_on) = 10 and started_on is date(started_on)) or
      (length(started_on) = 7 and started_on || '-01' is date(started_on || '-01')) or
      (length(started_on) = 4 and started_on || '-01-01' is date(started_on || '-01-01'))),
  ended_on text check (ended_on is null or
      (length(ended_on) = 10 and ended_on is date(ended_on)) or
      (length(ended_on) = 7 and ended_on || '-01' is date(ended_on || '-01')) or
      (length(ended_on) = 4 and ended_on || '-01-01' is date(ended_on || '-01-01'))),
  note text
) strict;

CREATE INDEX measures_by_parent_position on measures (parent_id, position);

CREATE INDEX measures_by_organization on measures (organization_id);

CREATE TABLE measure_plans (
  id integer primary key autoincrement,
  revision integer not null default 1 check (revision >= 1),
  measure_id integer not null references measures (id) on delete cascade,
  plan_id integer not null references plans (id) on delete cascade,
  plan_item_id integer references plan_items (id) on delete cascade,
  note text,
  unique (measure_id, plan_id, plan_item_id)
) strict;

CREATE INDEX measure_plans_by_plan on measure_plans (plan_id);

CREATE INDEX measure_plans_by_plan_item on measure_plans (plan_item_id);

CREATE TABLE measure_organizations (
  id integer primary key autoincrement,
  revision integer not null default 1 check (revision >= 1),
  measure_id integer not null references measures (id) on delete cascade,
  organization_id integer not null references organizations (id) on delete restrict,
  role text not null check (role is null or role in ('responsible', 'partner')),
  note text,
  unique (measure_id, organization_id)
) strict;

CREATE INDEX measure_organizations_by_organization on measure_organizations (organization_id);

CREATE TABLE indicators (
  id integer primary key autoincrement,
  revision integer not null default 1 check (revision >= 1),
  key text not null unique check (key <> ''),
  position integer not null check (position >= 1),
  group_en text,
  group_ja text,
  title_en text,
  title_ja text,
  is_title_en_confirmed integer not null default 1 check (is_title_en_confirmed in (0, 1)),
  is_title_ja_confirmed integer not null default 1 check (is_title_ja_confirmed in (0, 1)),
  unit_en text,
  unit_ja text,
  unit_factor integer not null default 1 check (unit_factor >= 1),
  decimals integer not null default 0 check (decimals between 0 and 6),
  base_year integer,
  note_en text,
  note_ja text
) strict;

CREATE TABLE indicator_values (
  id integer primary key autoincrement,
  revision integer not null default 1 check (revision >= 1),
  indicator_id integer not null references indicators (id) on delete cascade,
  year integer not null check (year between 1868 and 2999),
  value real not null,
  is_preliminary integer not null default 0 check (is_preliminary in (0, 1)),
  printed_index real,
  unique (indicator_id, year)
) strict;

CREATE TABLE attachments (
  id integer primary key autoincrement,
  revision integer not null default 1 check (revision >= 1),
  meeting_id integer references meetings (id) on delete restrict,
  agenda_item_id integer references agenda_items (id) on delete restrict,
  plan_id integer references plans (id) on delete restrict,
  item_status_id integer references item_statuses (id) on delete restrict,
  position integer not null check (position >= 1),
  number text,
  title_en text,
  title_ja text,
  file_name text not null,
  media_type text not null,
  byte_count integer not null check (byte_count >= 0),
  sha256 text not null, is_reference integer not null default 0 check (is_reference in (0, 1)), is_part integer not null default 0 check (is_part in (0, 1)),
  check ((meeting_id is not null) + (plan_id is not null) + (item_status_id is not null) >= 1)
) strict;

CREATE INDEX attachments_by_meeting on attachments (meeting_id);

CREATE INDEX attachments_by_agenda_item on attachments (agenda_item_id);

CREATE INDEX attachments_by_plan on attachments (plan_id);

CREATE INDEX attachments_by_item_status on attachments (item_status_id);

CREATE TABLE change_sets (
  id integer primary key autoincrement,
  command text not null,
  kind text not null check (kind is null or kind in ('baseline', 'do', 'undo', 'redo')),
  -- The change set that this one undoes or redoes.
  target_id integer references change_sets (id),
  -- What the command touched, for people: a title, a name.
  subject text,
  made_by text,
  made_at text not null
, hash text) strict;

CREATE INDEX change_sets_by_target on change_sets (target_id);

CREATE TABLE changes (
  id integer primary key autoincrement,
  change_set_id integer not null references change_sets (id),
  table_name text not null,
  row_id integer not null,
  before text check (before is null or json_valid(before)),
  after text check (after is null or json_valid(after)),
  check (before is not null or after is not null)
) strict;

CREATE INDEX changes_by_change_set on changes (change_set_id);

CREATE INDEX changes_by_row on changes (table_name, row_id, id);

CREATE TRIGGER change_sets_remain before delete on change_sets begin select raise(abort, 'history is append-only'); end;

CREATE TRIGGER changes_stay before update on changes begin select raise(abort, 'history is append-only'); end;

CREATE TRIGGER changes_remain before delete on changes begin select raise(abort, 'history is append-only'); end;

CREATE INDEX agenda_items_by_carried_from_meeting on agenda_items (carried_from_meeting_id);

CREATE INDEX agenda_templates_by_plan on agenda_templates (plan_id);

CREATE TRIGGER agenda_snapshots_stay before update on agenda_snapshots begin select raise(abort, 'a kept agenda never changes'); end;

CREATE INDEX plan_items_by_continues_plan_item on plan_items (continues_plan_item_id);

CREATE TABLE measure_facts (
  id integer primary key autoincrement,
  revision integer not null default 1 check (revision >= 1),
  measure_id integer not null references measures (id) on delete cascade,
  position integer not null check (position >= 1),
  on_date text check (on_date is null or
      (length(on_date) = 10 and on_date is date(on_date)) or
      (length(on_date) = 7 and on_date || '-01' is date(on_date || '-01')) or
      (length(on_date) = 4 and on_date || '-01-01' is date(on_date || '-01-01'))),
  text_en text,
  text_ja text,
  figure real,
  figure_unit_en text,
  figure_unit_ja text,
  check (coalesce(text_en, '') <> '' or coalesce(text_ja, '') <> '')
) strict;

CREATE INDEX measure_facts_by_measure_position on measure_facts (measure_id, position);

CREATE TABLE series_explanations (
  id integer primary key autoincrement,
  revision integer not null default 1 check (revision >= 1),
  series_id integer not null references plan_series (id) on delete cascade,
  fiscal_year integer check (fiscal_year is null or fiscal_year between 1868 and 2999) not null,
  explained_on text not null check (explained_on is null or explained_on is date(explained_on)),
  reason text not null check (reason is null or reason in ('followed-up-elsewhere', 'covered-by-other', 'not-required', 'other')),
  text_en text,
  text_ja text,
  source_note text
) strict;

CREATE INDEX series_explanations_by_series_fiscal_year on series_explanations (series_id, fiscal_year);

CREATE TABLE body_names (
  id integer primary key autoincrement,
  revision integer not null default 1 check (revision >= 1),
  body_id integer not null references bodies (id) on delete cascade,
  language text not null check (language is null or language in ('en', 'ja')),
  name text not null check (name <> ''),
  reading text,
  kind text not null check (kind is null or kind in ('official', 'alias', 'short')),
  valid_from text check (valid_from is null or
      (length(valid_from) = 10 and valid_from is date(valid_from)) or
      (length(valid_from) = 7 and valid_from || '-01' is date(valid_from || '-01')) or
      (length(valid_from) = 4 and valid_from || '-01-01' is date(valid_from || '-01-01'))),
  valid_to text check (valid_to is null or
      (length(valid_to) = 10 and valid_to is date(valid_to)) or
      (length(valid_to) = 7 and valid_to || '-01' is date(valid_to || '-01')) or
      (length(valid_to) = 4 and valid_to || '-01-01' is date(valid_to || '-01-01'))),
  is_confirmed integer not null default 1 check (is_confirmed in (0, 1)),
  note text, known_on text check (known_on is null or known_on is date(known_on)),
  check (valid_from is null or valid_to is null or substr(valid_from, 1, length(valid_to)) <= valid_to)
) strict;

CREATE INDEX body_names_by_body on body_names (body_id);

CREATE TABLE organization_names (
  id integer primary key autoincrement,
  revision integer not null default 1 check (revision >= 1),
  organization_id integer not null references organizations (id) on delete cascade,
  language text not null check (language is null or language in ('en', 'ja')),
  name text not null check (name <> ''),
  reading text,
  kind text not null check (kind is null or kind in ('official', 'alias', 'short')),
  valid_from text check (valid_from is null or
      (length(valid_from) = 10 and valid_from is date(valid_from)) or
      (length(valid_from) = 7 and valid_from || '-01' is date(valid_from || '-01')) or
      (length(valid_from) = 4 and valid_from || '-01-01' is date(valid_from || '-01-01'))),
  valid_to text check (valid_to is null or
      (length(valid_to) = 10 and valid_to is date(valid_to)) or
      (length(valid_to) = 7 and valid_to || '-01' is date(valid_to || '-01')) or
      (length(valid_to) = 4 and valid_to || '-01-01' is date(valid_to || '-01-01'))),
  is_confirmed integer not null default 1 check (is_confirmed in (0, 1)),
  note text, known_on text check (known_on is null or known_on is date(known_on)),
  check (valid_from is null or valid_to is null or substr(valid_from, 1, length(valid_to)) <= valid_to)
) strict;

CREATE INDEX organization_names_by_organization on organization_names (organization_id);

CREATE TABLE post_names (
  id integer primary key autoincrement,
  revision integer not null default 1 check (revision >= 1),
  post_id integer not null references posts (id) on delete cascade,
  language text not null check (language is null or language in ('en', 'ja')),
  name text not null check (name <> ''),
  reading text,
  kind text not null check (kind is null or kind in ('official', 'alias', 'short')),
  valid_from text check (valid_from is null or
      (length(valid_from) = 10 and valid_from is date(valid_from)) or
      (length(valid_from) = 7 and valid_from || '-01' is date(valid_from || '-01')) or
      (length(valid_from) = 4 and valid_from || '-01-01' is date(valid_from || '-01-01'))),
  valid_to text check (valid_to is null or
      (length(valid_to) = 10 and valid_to is date(valid_to)) or
      (length(valid_to) = 7 and valid_to || '-01' is date(valid_to || '-01')) or
      (length(valid_to) = 4 and valid_to || '-01-01' is date(valid_to || '-01-01'))),
  is_confirmed integer not null default 1 check (is_confirmed in (0, 1)),
  note text, known_on text check (known_on is null or known_on is date(known_on)),
  check (valid_from is null or valid_to is null or substr(valid_from, 1, length(valid_to)) <= valid_to)
) strict;

CREATE INDEX post_names_by_post on post_names (post_id);

CREATE TABLE person_names (
  id integer primary key autoincrement,
  revision integer not null default 1 check (revision >= 1),
  person_id integer not null references persons (id) on delete cascade,
  language text not null check (language is null or language in ('en', 'ja')),
  name text not null check (name <> ''),
  reading text,
  kind text not null check (kind is null or kind in ('official', 'alias', 'short')),
  valid_from text check (valid_from is null or
      (length(valid_from) = 10 and valid_from is date(valid_from)) or
      (length(valid_from) = 7 and valid_from || '-01' is date(valid_from || '-01')) or
      (length(valid_from) = 4 and valid_from || '-01-01' is date(valid_from || '-01-01'))),
  valid_to text check (valid_to is null or
      (length(valid_to) = 10 and valid_to is date(valid_to)) or
      (length(valid_to) = 7 and valid_to || '-01' is date(valid_to || '-01')) or
      (length(valid_to) = 4 and valid_to || '-01-01' is date(valid_to || '-01-01'))),
  is_confirmed integer not null default 1 check (is_confirmed in (0, 1)),
  note text, known_on text check (known_on is null or known_on is date(known_on)),
  check (valid_from is null or valid_to is null or substr(valid_from, 1, length(valid_to)) <= valid_to)
) strict;

CREATE INDEX person_names_by_person on person_names (person_id);

CREATE TABLE plan_names (
  id integer primary key autoincrement,
  revision integer not null default 1 check (revision >= 1),
  plan_id integer not null references plans (id) on delete cascade,
  language text not null check (language is null or language in ('en', 'ja')),
  name text not null check (name <> ''),
  reading text,
  kind text not null check (kind is null or kind in ('official', 'alias', 'short')),
  valid_from text check (valid_from is null or
      (length(valid_from) = 10 and valid_from is date(valid_from)) or
      (length(valid_from) = 7 and valid_from || '-01' is date(valid_from || '-01')) or
      (length(valid_from) = 4 and valid_from || '-01-01' is date(valid_from || '-01-01'))),
  valid_to text check (valid_to is null or
      (length(valid_to) = 10 and valid_to is date(valid_to)) or
      (length(valid_to) = 7 and valid_to || '-01' is date(valid_to || '-01')) or
      (length(valid_to) = 4 and valid_to || '-01-01' is date(valid_to || '-01-01'))),
  is_confirmed integer not null default 1 check (is_confirmed in (0, 1)),
  note text,
  check (valid_from is null or valid_to is null or substr(valid_from, 1, length(valid_to)) <= valid_to)
) strict;

CREATE INDEX plan_names_by_plan on plan_names (plan_id);

CREATE TABLE tenures (
  id integer primary key autoincrement,
  revision integer not null default 1 check (revision >= 1),
  person_id integer not null references persons (id) on delete restrict,
  post_id integer not null references posts (id) on delete restrict,
  from_on text check (from_on is null or
      (length(from_on) = 10 and from_on is date(from_on)) or
      (length(from_on) = 7 and from_on || '-01' is date(from_on || '-01')) or
      (length(from_on) = 4 and from_on || '-01-01' is date(from_on || '-01-01'))),
  to_on text check (to_on is null or
      (length(to_on) = 10 and to_on is date(to_on)) or
      (length(to_on) = 7 and to_on || '-01' is date(to_on || '-01')) or
      (length(to_on) = 4 and to_on || '-01-01' is date(to_on || '-01-01'))),
  known_on text check (known_on is null or known_on is date(known_on)),
  nature text not null check (nature is null or nature in ('holder', 'acting', 'concurrent')),
  note text,
  check (from_on is null or to_on is null or substr(from_on, 1, length(to_on)) <= to_on)
) strict;

CREATE INDEX tenures_by_post_from_on on tenures (post_id, from_on);

CREATE INDEX tenures_by_person on tenures (person_id);

CREATE TABLE memberships (
  id integer primary key autoincrement,
  revision integer not null default 1 check (revision >= 1),
  body_id integer not null references bodies (id) on delete restrict,
  post_id integer not null references posts (id) on delete restrict,
  role text not null check (role is null or role in ('chief', 'deputy-chief', 'member', 'observer', 'secretary')),
  position integer not null check (position >= 1),
  from_on text check (from_on is null or
      (length(from_on) = 10 and from_on is date(from_on)) or
      (length(from_on) = 7 and from_on || '-01' is date(from_on || '-01')) or
      (length(from_on) = 4 and from_on || '-01-01' is date(from_on || '-01-01'))),
  to_on text check (to_on is null or
      (length(to_on) = 10 and to_on is date(to_on)) or
      (length(to_on) = 7 and to_on || '-01' is date(to_on || '-01')) or
      (length(to_on) = 4 and to_on || '-01-01' is date(to_on || '-01-01'))),
  known_on text check (known_on is null or known_on is date(known_on)),
  designated_at_meeting_id integer references meetings (id) on delete restrict,
  note text,
  check (from_on is null or to_on is null or substr(from_on, 1, length(to_on)) <= to_on)
) strict;

CREATE INDEX memberships_by_body_position on memberships (body_id, position);

CREATE INDEX memberships_by_post on memberships (post_id);

CREATE INDEX memberships_by_designated_at_meeting on memberships (designated_at_meeting_id);

CREATE TABLE attendances (
  id integer primary key autoincrement,
  revision integer not null default 1 check (revision >= 1),
  meeting_id integer not null references meetings (id) on delete cascade,
  membership_id integer references memberships (id) on delete restrict,
  person_id integer references persons (id) on delete restrict,
  guest_name text,
  presence text not null check (presence is null or presence in ('present', 'absent', 'excused', 'proxy', 'observer')),
  proxy_name text,
  position integer not null default 1,
  note text, head_count integer check (head_count is null or head_count between 1 and 999),
  check (membership_id is not null or person_id is not null or guest_name is not null),
  unique (meeting_id, membership_id)
) strict;

CREATE INDEX attendances_by_membership on attendances (membership_id);

CREATE INDEX attendances_by_person on attendances (person_id);

CREATE TABLE seating_places (
  id integer primary key autoincrement,
  revision integer not null default 1 check (revision >= 1),
  meeting_id integer not null references meetings (id) on delete cascade,
  membership_id integer references memberships (id) on delete cascade,
  attendance_id integer references attendances (id) on delete cascade,
  place_number integer not null check (place_number >= 1),
  check ((membership_id is null) <> (attendance_id is null))
) strict;

CREATE INDEX seating_places_by_meeting on seating_places (meeting_id);

CREATE INDEX seating_places_by_membership on seating_places (membership_id);

CREATE INDEX seating_places_by_attendance on seating_places (attendance_id);

CREATE TABLE issued_papers (
  id integer primary key autoincrement,
  revision integer not null default 1 check (revision >= 1),
  snapshot_id integer not null references agenda_snapshots (id) on delete cascade,
  language text not null check (language is null or language in ('ja', 'en', 'both')),
  content text not null,
  sha256 text not null,
  unique (snapshot_id, language)
) strict;

CREATE INDEX issued_papers_by_snapshot on issued_papers (snapshot_id);

CREATE TRIGGER issued_papers_stay before update on issued_papers begin select raise(abort, 'an issued paper never changes'); end;

CREATE TRIGGER change_sets_stay before update on change_sets begin select raise(abort, 'history is append-only'); end;

CREATE INDEX meetings_by_status_held_on on meetings (status, held_on);

CREATE INDEX open_questions_still_open on open_questions (settled_on) where settled_on is null;

CREATE TABLE search_state (
  id integer primary key check (id = 1),
  version integer not null
) strict;

CREATE TABLE search_documents (
  id integer primary key,
  kind text not null,
  subject_id integer not null,
  -- A day, month or year; null for what has no date.
  on_date text,
  title_en text,
  title_ja text,
  folded text not null,
  unique (kind, subject_id)
) strict;

CREATE VIRTUAL TABLE search_index using fts5 (
  grams, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii'
);

CREATE TABLE search_words (
  word text primary key
) strict, without rowid;

CREATE TABLE search_files (
  sha256 text primary key,
  state text not null check (state in ('read', 'cut', 'empty', 'no-text', 'other-kind', 'too-large', 'failed')),
  text text,
  reader integer not null
) strict;

CREATE INDEX changes_of_body_id on changes (table_name, json_extract(coalesce(after, before), '$.body_id'), change_set_id)
  where table_name = 'body_names' or table_name = 'memberships';

CREATE INDEX changes_of_from_body_id on changes (table_name, json_extract(coalesce(after, before), '$.from_body_id'), change_set_id)
  where table_name = 'body_links';

CREATE INDEX changes_of_to_body_id on changes (table_name, json_extract(coalesce(after, before), '$.to_body_id'), change_set_id)
  where table_name = 'body_links';

CREATE INDEX changes_of_organization_id on changes (table_name, json_extract(coalesce(after, before), '$.organization_id'), change_set_id)
  where table_name = 'organization_names';

CREATE INDEX changes_of_from_organization_id on changes (table_name, json_extract(coalesce(after, before), '$.from_organization_id'), change_set_id)
  where table_name = 'organization_links';

CREATE INDEX changes_of_to_organization_id on changes (table_name, json_extract(coalesce(after, before), '$.to_organization_id'), change_set_id)
  where table_name = 'organization_links';

CREATE INDEX changes_of_post_id on changes (table_name, json_extract(coalesce(after, before), '$.post_id'), change_set_id)
  where table_name = 'post_names' or table_name = 'tenures' or table_name = 'memberships';

CREATE INDEX changes_of_person_id on changes (table_name, json_extract(coalesce(after, before), '$.person_id'), change_set_id)
  where table_name = 'person_names' or table_name = 'tenures';
