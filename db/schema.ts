import type { Generated } from 'kysely'
import type { NumberingStyle } from '../shared/domain/agenda-numbering.ts'
import type { IsoDate, PartialDate } from '../shared/domain/calendar.ts'
import type { SeatingShape, SecondHand } from '../shared/domain/seating.ts'
import type {
  ActKind,
  BodyColour,
  BodyKind,
  CarriedHow,
  Conclusion,
  Confidence,
  FileTextState,
  ItemKind,
  ItemStatus,
  Language,
  MeetingKind,
  MeetingStatus,
  NameKind,
  OrganizationKind,
  OrganizationLinkKind,
  Outcome,
  PlanItemKind,
  PlanKind,
  PlanLinkKind,
  Presence,
  SeatRole,
} from '../shared/domain/vocabulary.ts'

/** Every table of the register. A test compares it with the tables that the migrations make. */
export interface RegisterSchema {
  settings: SettingTable
  sources: SourceTable
  provenances: ProvenanceTable
  open_questions: OpenQuestionTable
  bodies: BodyTable
  body_names: BodyNameTable
  body_links: BodyLinkTable
  organizations: OrganizationTable
  organization_names: OrganizationNameTable
  organization_links: OrganizationLinkTable
  posts: PostTable
  post_names: PostNameTable
  persons: PersonTable
  person_names: PersonNameTable
  tenures: TenureTable
  meetings: MeetingTable
  meeting_bodies: MeetingBodyTable
  memberships: MembershipTable
  plan_series: PlanSeryTable
  plans: PlanTable
  plan_names: PlanNameTable
  plan_links: PlanLinkTable
  plan_revisions: PlanRevisionTable
  plan_items: PlanItemTable
  plan_item_organizations: PlanItemOrganizationTable
  plan_explanations: PlanExplanationTable
  series_explanations: SeriesExplanationTable
  agenda_items: AgendaItemTable
  agenda_item_plans: AgendaItemPlanTable
  agenda_snapshots: AgendaSnapshotTable
  issued_papers: IssuedPaperTable
  agenda_templates: AgendaTemplateTable
  attendances: AttendanceTable
  seating_places: SeatingPlaceTable
  item_statuses: ItemStatuTable
  measures: MeasureTable
  measure_plans: MeasurePlanTable
  measure_organizations: MeasureOrganizationTable
  measure_facts: MeasureFactTable
  indicators: IndicatorTable
  indicator_values: IndicatorValueTable
  attachments: AttachmentTable
  change_sets: ChangeSetTable
  changes: ChangeTable
  search_state: SearchStateTable
  search_documents: SearchDocumentTable
  search_words: SearchWordTable
  search_files: SearchFileTable
}

/** SQLite has no booleans: 0 is no, 1 is yes. */
export type Flag = 0 | 1

export interface SettingTable {
  key: string
  value: string
}

export interface SourceTable {
  id: Generated<number>
  revision: Generated<number>
  key: string
  title_en: string | null
  title_ja: string | null
  published_by: string | null
  published_on: PartialDate | null
  locator_note: string | null
  sha256: string | null
}

export interface ProvenanceTable {
  id: Generated<number>
  revision: Generated<number>
  subject_table: string
  subject_id: number
  field: string | null
  source_id: number
  locator: string | null
  confidence: Confidence
  note: string | null
}

export interface OpenQuestionTable {
  id: Generated<number>
  revision: Generated<number>
  subject_table: string
  subject_id: number
  text_en: string
  text_ja: string | null
  source_id: number | null
  locator: string | null
  settled_on: IsoDate | null
  answer: string | null
}

export interface BodyTable {
  id: Generated<number>
  revision: Generated<number>
  key: string
  kind: BodyKind
  parent_body_id: number | null
  is_external: Generated<Flag>
  position: Generated<number>
  seal_en: string | null
  seal_ja: string | null
  colour: BodyColour | null
  established_on: PartialDate | null
  abolished_on: PartialDate | null
  mandate_en: string | null
  mandate_ja: string | null
  meeting_label_en: string | null
  meeting_label_ja: string | null
  cadence_months: number | null
  note: string | null
  begins_with_ordinal: number | null
}

export interface BodyNameTable {
  id: Generated<number>
  revision: Generated<number>
  body_id: number
  language: Language
  name: string
  reading: string | null
  kind: NameKind
  valid_from: PartialDate | null
  valid_to: PartialDate | null
  is_confirmed: Generated<Flag>
  note: string | null
  known_on: IsoDate | null
}

export interface BodyLinkTable {
  id: Generated<number>
  revision: Generated<number>
  from_body_id: number
  to_body_id: number
  kind: 'succession' | 'transfer'
  on_date: PartialDate | null
  note: string | null
}

export interface OrganizationTable {
  id: Generated<number>
  revision: Generated<number>
  key: string
  kind: OrganizationKind
  parent_organization_id: number | null
  founded_on: PartialDate | null
  dissolved_on: PartialDate | null
  protocol_order: Generated<number>
  note: string | null
  known_on: IsoDate | null
  contact: string | null
}

export interface OrganizationNameTable {
  id: Generated<number>
  revision: Generated<number>
  organization_id: number
  language: Language
  name: string
  reading: string | null
  kind: NameKind
  valid_from: PartialDate | null
  valid_to: PartialDate | null
  is_confirmed: Generated<Flag>
  note: string | null
  known_on: IsoDate | null
}

export interface OrganizationLinkTable {
  id: Generated<number>
  revision: Generated<number>
  from_organization_id: number
  to_organization_id: number
  kind: OrganizationLinkKind
  on_date: PartialDate | null
  note: string | null
}

export interface PostTable {
  id: Generated<number>
  revision: Generated<number>
  key: string
  organization_id: number | null
  is_collective: Generated<Flag>
  stands_alone: Generated<Flag>
  founded_on: PartialDate | null
  abolished_on: PartialDate | null
  position: Generated<number>
  note: string | null
  is_cabinet_post: Generated<Flag>
  known_on: IsoDate | null
  contact: string | null
  vacant_from: IsoDate | null
}

export interface PostNameTable {
  id: Generated<number>
  revision: Generated<number>
  post_id: number
  language: Language
  name: string
  reading: string | null
  kind: NameKind
  valid_from: PartialDate | null
  valid_to: PartialDate | null
  is_confirmed: Generated<Flag>
  note: string | null
  known_on: IsoDate | null
}

export interface PersonTable {
  id: Generated<number>
  revision: Generated<number>
  contact: string | null
  note: string | null
}

export interface PersonNameTable {
  id: Generated<number>
  revision: Generated<number>
  person_id: number
  language: Language
  name: string
  reading: string | null
  kind: NameKind
  valid_from: PartialDate | null
  valid_to: PartialDate | null
  is_confirmed: Generated<Flag>
  note: string | null
  known_on: IsoDate | null
}

export interface TenureTable {
  id: Generated<number>
  revision: Generated<number>
  person_id: number
  post_id: number
  from_on: PartialDate | null
  to_on: PartialDate | null
  known_on: IsoDate | null
  nature: 'holder' | 'acting' | 'concurrent'
  note: string | null
}

export interface MeetingTable {
  id: Generated<number>
  revision: Generated<number>
  kind: MeetingKind
  act_kind: ActKind | null
  held_on: IsoDate
  starts_at: string | null
  ends_at: string | null
  place_en: string | null
  place_ja: string | null
  status: MeetingStatus
  chair_post_id: number | null
  planned_minutes: number | null
  note: string | null
  numbering: NumberingStyle | null
  seating_shape: SeatingShape | null
  seating_second: SecondHand | null
  lacks_results: Generated<Flag>
  lacks_plans: Generated<Flag>
  lacks_minutes: Generated<Flag>
  lacks_attendance: Generated<Flag>
}

export interface MeetingBodyTable {
  id: Generated<number>
  revision: Generated<number>
  meeting_id: number
  body_id: number
  position: number
  ordinal: number | null
}

export interface MembershipTable {
  id: Generated<number>
  revision: Generated<number>
  body_id: number
  post_id: number
  role: SeatRole
  position: number
  from_on: PartialDate | null
  to_on: PartialDate | null
  known_on: IsoDate | null
  designated_at_meeting_id: number | null
  note: string | null
}

export interface PlanSeryTable {
  id: Generated<number>
  revision: Generated<number>
  key: string
  body_id: number
  title_en: string | null
  title_ja: string | null
  is_title_en_confirmed: Generated<Flag>
  is_title_ja_confirmed: Generated<Flag>
  plan_wording_en: string | null
  plan_wording_ja: string | null
  progress_wording_en: string | null
  progress_wording_ja: string | null
  note: string | null
  closed_on: IsoDate | null
  last_fiscal_year: number | null
  closed_reason_en: string | null
  closed_reason_ja: string | null
  closed_source: string | null
}

export interface PlanTable {
  id: Generated<number>
  revision: Generated<number>
  key: string
  body_id: number
  adopted_by_body_id: number | null
  kind: PlanKind
  series_id: number | null
  fiscal_year: number | null
  under_plan_id: number | null
  adopted_on: PartialDate | null
  adopted_at_meeting_id: number | null
  term_from: PartialDate | null
  term_to: PartialDate | null
  cadence_months: number | null
  closed_on: PartialDate | null
  closed_how: Conclusion | null
  summary_en: string | null
  summary_ja: string | null
  note: string | null
}

export interface PlanNameTable {
  id: Generated<number>
  revision: Generated<number>
  plan_id: number
  language: Language
  name: string
  reading: string | null
  kind: NameKind
  valid_from: PartialDate | null
  valid_to: PartialDate | null
  is_confirmed: Generated<Flag>
  note: string | null
}

export interface PlanLinkTable {
  id: Generated<number>
  revision: Generated<number>
  from_plan_id: number
  to_plan_id: number
  kind: PlanLinkKind
  on_date: PartialDate | null
  note: string | null
}

export interface PlanRevisionTable {
  id: Generated<number>
  revision: Generated<number>
  plan_id: number
  number: number
  adopted_on: PartialDate | null
  adopted_at_meeting_id: number | null
  note: string | null
}

export interface PlanItemTable {
  id: Generated<number>
  revision: Generated<number>
  plan_id: number
  plan_revision_id: number | null
  parent_id: number | null
  position: number
  kind: PlanItemKind
  number: string | null
  title_en: string | null
  title_ja: string | null
  is_title_en_confirmed: Generated<Flag>
  is_title_ja_confirmed: Generated<Flag>
  body_en: string | null
  body_ja: string | null
  deadline_on: PartialDate | null
  target_value: number | null
  target_unit: string | null
  tags: string | null
  note: string | null
  continues_plan_item_id: number | null
}

export interface PlanItemOrganizationTable {
  id: Generated<number>
  revision: Generated<number>
  plan_item_id: number
  organization_id: number
  role: 'responsible' | 'supporting'
}

export interface PlanExplanationTable {
  id: Generated<number>
  revision: Generated<number>
  plan_id: number
  plan_item_id: number | null
  explained_on: IsoDate
  reason: 'followed-up-elsewhere' | 'covered-by-other' | 'not-required' | 'other'
  text_en: string | null
  text_ja: string | null
  source_note: string | null
}

export interface SeriesExplanationTable {
  id: Generated<number>
  revision: Generated<number>
  series_id: number
  fiscal_year: number
  explained_on: IsoDate
  reason: 'followed-up-elsewhere' | 'covered-by-other' | 'not-required' | 'other'
  text_en: string | null
  text_ja: string | null
  source_note: string | null
}

export interface AgendaItemTable {
  id: Generated<number>
  revision: Generated<number>
  meeting_id: number | null
  shelf_body_id: number | null
  parent_id: number | null
  position: number
  kind: ItemKind
  is_heading: Generated<Flag>
  title_en: string | null
  title_ja: string | null
  is_title_en_confirmed: Generated<Flag>
  is_title_ja_confirmed: Generated<Flag>
  fiscal_year: number | null
  series_id: number | null
  covers_more: Generated<Flag>
  presenter_organization_id: number | null
  minutes: number | null
  internal_note: string | null
  draft_reasons: string | null
  carried_from_item_id: number | null
  issued_number: string | null
  outcome: Outcome | null
  outcome_note: string | null
  carried_from_meeting_id: number | null
  carried_how: CarriedHow | null
}

export interface AgendaItemPlanTable {
  id: Generated<number>
  revision: Generated<number>
  agenda_item_id: number
  plan_id: number
  position: number
}

export interface AgendaSnapshotTable {
  id: Generated<number>
  revision: Generated<number>
  meeting_id: number
  stage: 'issued' | 'held'
  taken_at: string
  content: string
  sha256: string
}

export interface IssuedPaperTable {
  id: Generated<number>
  revision: Generated<number>
  snapshot_id: number
  language: 'ja' | 'en' | 'both'
  content: string
  sha256: string
}

export interface AgendaTemplateTable {
  id: Generated<number>
  revision: Generated<number>
  body_id: number
  position: number
  kind: ItemKind
  title_en: string | null
  title_ja: string | null
  series_id: number | null
  fiscal_year_offset: number | null
  is_heading: Generated<Flag>
  plan_id: number | null
}

export interface AttendanceTable {
  id: Generated<number>
  revision: Generated<number>
  meeting_id: number
  membership_id: number | null
  person_id: number | null
  guest_name: string | null
  presence: Presence
  proxy_name: string | null
  position: Generated<number>
  note: string | null
  head_count: number | null
}

export interface SeatingPlaceTable {
  id: Generated<number>
  revision: Generated<number>
  meeting_id: number
  membership_id: number | null
  attendance_id: number | null
  place_number: number
}

export interface ItemStatuTable {
  id: Generated<number>
  revision: Generated<number>
  plan_item_id: number
  agenda_item_id: number | null
  reported_on: IsoDate
  status: ItemStatus
  note_en: string | null
  note_ja: string | null
  figure: number | null
  figure_unit: string | null
  reporting_organization_id: number | null
  evidence: string | null
}

export interface MeasureTable {
  id: Generated<number>
  revision: Generated<number>
  key: string
  parent_id: number | null
  organization_id: number | null
  position: number
  number: string | null
  is_heading: Generated<Flag>
  title_en: string | null
  title_ja: string | null
  is_title_en_confirmed: Generated<Flag>
  is_title_ja_confirmed: Generated<Flag>
  body_en: string | null
  body_ja: string | null
  started_on: PartialDate | null
  ended_on: PartialDate | null
  note: string | null
}

export interface MeasurePlanTable {
  id: Generated<number>
  revision: Generated<number>
  measure_id: number
  plan_id: number
  plan_item_id: number | null
  note: string | null
}

export interface MeasureOrganizationTable {
  id: Generated<number>
  revision: Generated<number>
  measure_id: number
  organization_id: number
  role: 'responsible' | 'partner'
  note: string | null
}

export interface MeasureFactTable {
  id: Generated<number>
  revision: Generated<number>
  measure_id: number
  position: number
  on_date: PartialDate | null
  text_en: string | null
  text_ja: string | null
  figure: number | null
  figure_unit_en: string | null
  figure_unit_ja: string | null
}

export interface IndicatorTable {
  id: Generated<number>
  revision: Generated<number>
  key: string
  position: number
  group_en: string | null
  group_ja: string | null
  title_en: string | null
  title_ja: string | null
  is_title_en_confirmed: Generated<Flag>
  is_title_ja_confirmed: Generated<Flag>
  unit_en: string | null
  unit_ja: string | null
  unit_factor: Generated<number>
  decimals: Generated<number>
  base_year: number | null
  note_en: string | null
  note_ja: string | null
}

export interface IndicatorValueTable {
  id: Generated<number>
  revision: Generated<number>
  indicator_id: number
  year: number
  value: number
  is_preliminary: Generated<Flag>
  printed_index: number | null
}

export interface AttachmentTable {
  id: Generated<number>
  revision: Generated<number>
  meeting_id: number | null
  agenda_item_id: number | null
  plan_id: number | null
  item_status_id: number | null
  position: number
  number: string | null
  title_en: string | null
  title_ja: string | null
  file_name: string
  media_type: string
  byte_count: number
  sha256: string
  is_reference: Generated<Flag>
  is_part: Generated<Flag>
}

export interface ChangeSetTable {
  id: Generated<number>
  command: string
  kind: 'baseline' | 'do' | 'undo' | 'redo'
  /** Of an undo or redo, what it reverses; of a `do` that goes on with a stay in a field, its first save. */
  target_id: number | null
  subject: string | null
  made_by: string | null
  made_at: string
  /** SHA-256 over this command and the hash of the one before it; null only until `sealHistory` has gone over it. */
  hash: string | null
}

export interface ChangeTable {
  id: Generated<number>
  change_set_id: number
  table_name: string
  row_id: number
  before: string | null
  after: string | null
}

/** Derived, as is the next; beside them stands the virtual table `search_index` (db/search/). */
export interface SearchStateTable {
  id: Generated<number>
  version: number
}

export interface SearchDocumentTable {
  id: number
  /** A `DocumentKind` of db/search/. */
  kind: string
  subject_id: number
  on_date: PartialDate | null
  title_en: string | null
  title_ja: string | null
  folded: string
}

export interface SearchWordTable {
  word: string
}

/** What could be read of an attached file, by its content. */
export interface SearchFileTable {
  sha256: string
  state: FileTextState
  /** Null unless something was read. */
  text: string | null
  /** The version of the reader. */
  reader: number
}
