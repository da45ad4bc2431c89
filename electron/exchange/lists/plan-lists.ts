import {
  conclusions,
  explanationReasons,
  itemStatuses,
  planItemKinds,
  planKinds,
  planLinkKinds,
} from '../../../shared/domain/vocabulary.ts'
import { choice, date, day, figure, id, inBoth, key, link, names, note, one, place, text, titles, whole } from './columns.ts'
import type { List } from './list.ts'
import { list, namesOf } from './list-parts.ts'

/** Plans with their items, what was reported of them, and why something was not. */
export const planLists: Readonly<
  Record<
    | 'series'
    | 'plans'
    | 'plan-names'
    | 'plan-links'
    | 'plan-revisions'
    | 'plan-items'
    | 'statuses'
    | 'plan-explanations'
    | 'series-explanations',
    List
  >
> = {
  series: {
    ...list('series', 'plan_series'),
    columns: [
      key(),
      one('body', 'bodies', { isRequired: true }),
      ...titles(),
      ...inBoth('plan_wording', 2000),
      ...inBoth('progress_wording', 2000),
      day('closed_on'),
      whole('last_fiscal_year', 1868, 2999),
      ...inBoth('closed_reason'),
      text('closed_source', 2000),
      note(),
    ],
    identities: [['key'], ['body', 'title_ja'], ['body', 'title_en']],
  },
  plans: {
    ...list('plans', 'plans'),
    columns: [
      key(),
      one('body', 'bodies', { isRequired: true, heads: ['会議体', '本部'] }),
      ...names({ en: ['name', 'title', 'plan'], ja: ['名称', '計画', '計画名', '件名'] }),
      choice('kind', planKinds, 'planKind', { otherwise: 'action-plan', heads: ['種別'] }),
      date('adopted_on', { heads: ['決定日', '策定日', 'adopted', 'date'] }),
      one('adopted_at', 'meetings', { in: 'adopted_at_meeting_id', heads: ['決定した会議'] }),
      one('adopted_by', 'bodies', { in: 'adopted_by_body_id' }),
      one('series', 'series'),
      whole('fiscal_year', 1868, 2999, { heads: ['年度'] }),
      one('under', 'plans', { in: 'under_plan_id' }),
      date('term_from', { heads: ['計画期間開始'] }),
      date('term_to', { heads: ['計画期間終了'] }),
      whole('cadence_months', 1, 120),
      date('closed_on'),
      choice('closed_how', conclusions, 'conclusion'),
      ...inBoth('summary'),
      note(),
    ],
    identities: [['key'], ['series', 'fiscal_year'], { byNameWithin: 'body' }],
    inOrder: [['term_from', 'term_to']],
    together: [
      ['closed_on', 'closed_how'],
      ['series', 'fiscal_year'],
    ],
  },
  'plan-names': namesOf('plan-names', 'plan_names', 'plan', 'plans'),
  'plan-links': {
    ...list('plan-links', 'plan_links'),
    columns: [
      one('from', 'plans', { in: 'from_plan_id', isRequired: true }),
      one('to', 'plans', { in: 'to_plan_id', isRequired: true }),
      choice('kind', planLinkKinds, null, { isRequired: true }),
      date('on_date'),
      note(),
    ],
    identities: [['from', 'to', 'kind']],
  },
  'plan-revisions': {
    ...list('plan-revisions', 'plan_revisions'),
    columns: [
      one('plan', 'plans', { isRequired: true }),
      whole('number', 1, 10_000, { isRequired: true }),
      date('adopted_on'),
      one('adopted_at', 'meetings', { in: 'adopted_at_meeting_id', heads: ['決定した会議'] }),
      note(),
    ],
    identities: [['plan', 'number']],
  },
  'plan-items': {
    ...list('plan-items', 'plan_items'),
    columns: [
      id(),
      one('plan', 'plans', { isRequired: true, heads: ['計画', '計画名'] }),
      one('revision', 'plan-revisions', { in: 'plan_revision_id', isFixed: true }),
      place(),
      text('number', 100, { heads: ['番号', '項番', '項目番号', 'no', 'no.'] }),
      choice('kind', planItemKinds, 'planItemKind', { otherwise: 'item', heads: ['種別', '区分'] }),
      ...titles(['項目', '項目名', '施策名']),
      ...inBoth('body'),
      link('responsible', 'organizations', 'plan_item_organizations', 'plan_item_id', 'organization_id', 'responsible', [
        '担当',
        '担当府省',
        '担当府省庁',
        '府省庁',
        '関係省庁',
        'organizations',
      ]),
      link('supporting', 'organizations', 'plan_item_organizations', 'plan_item_id', 'organization_id', 'supporting', [
        '協力府省庁',
      ]),
      date('deadline_on', { heads: ['期限', '期日', 'deadline', 'due'] }),
      figure('target_value', { heads: ['目標', '目標値', 'target'] }),
      text('target_unit', 40, { heads: ['単位', 'unit'] }),
      { key: 'tags', value: { is: 'tags' }, stands: { in: 'row', column: 'tags' }, heads: ['タグ', '分類'] },
      one('continues', 'plan-items', { in: 'continues_plan_item_id' }),
      note(),
    ],
    identities: [
      ['plan', 'revision', 'place'],
      ['plan', 'place'],
      ['plan', 'number', 'title_ja'],
      ['plan', 'title_ja'],
      ['plan', 'title_en'],
    ],
  },
  statuses: {
    ...list('statuses', 'item_statuses'),
    columns: [
      id(),
      one('item', 'plan-items', { in: 'plan_item_id', isRequired: true, heads: ['項目', '計画項目'] }),
      day('reported_on', { isRequired: true, heads: ['報告日', '時点', 'date'] }),
      choice('status', itemStatuses, 'itemStatus', { isRequired: true, heads: ['状況', '進捗', '進捗状況'] }),
      ...inBoth('note'),
      figure('figure', { heads: ['実績', '実績値'] }),
      text('figure_unit', 40, { heads: ['単位', 'unit'] }),
      one('reported_by', 'organizations', { in: 'reporting_organization_id', heads: ['報告府省庁', '府省庁'] }),
      text('evidence', 2000, { heads: ['根拠', '資料'] }),
      one('agenda_item', 'agenda-items'),
    ],
    identities: [
      ['item', 'agenda_item'],
      ['item', 'reported_on'],
    ],
  },
  'plan-explanations': {
    ...list('plan-explanations', 'plan_explanations'),
    columns: [
      id(),
      one('plan', 'plans', { isRequired: true, heads: ['計画', '計画名'] }),
      one('item', 'plan-items', { in: 'plan_item_id', heads: ['項目'] }),
      day('explained_on', { isRequired: true, heads: ['説明日'] }),
      choice('reason', explanationReasons, null, { isRequired: true, heads: ['理由'] }),
      ...inBoth('text'),
      text('source_note', 2000),
    ],
    identities: [
      ['plan', 'item', 'explained_on'],
      ['plan', 'explained_on'],
    ],
  },
  'series-explanations': {
    ...list('series-explanations', 'series_explanations'),
    columns: [
      id(),
      one('series', 'series', { isRequired: true, heads: ['系列'] }),
      whole('fiscal_year', 1868, 2999, { isRequired: true, heads: ['年度'] }),
      day('explained_on', { isRequired: true, heads: ['説明日'] }),
      choice('reason', explanationReasons, null, { isRequired: true, heads: ['理由'] }),
      ...inBoth('text'),
      text('source_note', 2000),
    ],
    identities: [['series', 'fiscal_year']],
  },
}
