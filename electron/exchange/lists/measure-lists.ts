import { date, figure, flag, id, inBoth, key, link, note, one, text, titles, whole } from './columns.ts'
import type { List } from './list.ts'
import { list } from './list-parts.ts'

/** Measures, figures, and the sources of it all. */
export const measureLists: Readonly<
  Record<'measures' | 'measure-facts' | 'measure-plans' | 'indicators' | 'figures' | 'sources', List>
> = {
  measures: {
    ...list('measures', 'measures'),
    columns: [
      key(),
      one('parent', 'measures'),
      one('organization', 'organizations', { heads: ['組織', '府省庁', '担当'] }),
      whole('position', 1, 1_000_000),
      text('number', 100, { heads: ['番号', 'no', 'no.'] }),
      flag('is_heading', { otherwise: 0 }),
      ...titles(['施策', '施策名']),
      ...inBoth('body'),
      link('partners', 'organizations', 'measure_organizations', 'measure_id', 'organization_id', 'partner', ['協力先']),
      date('started_on'),
      date('ended_on'),
      note(),
    ],
    identities: [['key'], ['title_ja'], ['title_en']],
    inOrder: [['started_on', 'ended_on']],
  },
  'measure-facts': {
    ...list('measure-facts', 'measure_facts'),
    columns: [
      id(),
      one('measure', 'measures', { isRequired: true }),
      whole('position', 1, 1_000_000),
      date('on_date'),
      ...inBoth('text'),
      figure('figure'),
      ...inBoth('figure_unit', 40),
    ],
    identities: [
      ['measure', 'text_ja', 'on_date'],
      ['measure', 'text_en', 'on_date'],
      ['measure', 'text_ja'],
      ['measure', 'text_en'],
    ],
  },
  'measure-plans': {
    ...list('measure-plans', 'measure_plans'),
    columns: [
      one('measure', 'measures', { isRequired: true, heads: ['施策'] }),
      one('plan', 'plans', { isRequired: true, heads: ['計画', '計画名'] }),
      one('item', 'plan-items', { in: 'plan_item_id', heads: ['項目'] }),
      note(),
    ],
    identities: [
      ['measure', 'plan', 'item'],
      ['measure', 'plan'],
    ],
  },
  indicators: {
    ...list('indicators', 'indicators'),
    columns: [
      key(),
      ...inBoth('group', 500),
      ...titles(['指標', '指標名']),
      ...inBoth('unit', 100),
      whole('unit_factor', 1, 1_000_000_000_000, { otherwise: 1 }),
      whole('decimals', 0, 6, { otherwise: 0 }),
      whole('base_year', 1868, 2999, { heads: ['基準年'] }),
      whole('position', 1, 1_000_000),
      ...inBoth('note'),
    ],
    identities: [['key'], ['title_ja'], ['title_en']],
  },
  figures: {
    ...list('figures', 'indicator_values'),
    columns: [
      one('indicator', 'indicators', { isRequired: true, heads: ['指標', '指標名'] }),
      whole('year', 1868, 2999, { isRequired: true, heads: ['年', '年次'] }),
      figure('value', { isRequired: true, heads: ['値', '数値', 'figure'] }),
      flag('is_preliminary', { otherwise: 0, heads: ['速報', '速報値'] }),
      figure('printed_index', { heads: ['指数'] }),
    ],
    identities: [['indicator', 'year']],
  },
  sources: {
    ...list('sources', 'sources'),
    columns: [
      key(),
      ...inBoth('title', 2000),
      text('published_by', 500, { heads: ['発行者', '出典元', 'publisher'] }),
      date('published_on', { heads: ['公表日', '発行日', 'published'] }),
      text('locator_note', 2000),
      text('sha256', 64),
    ],
    identities: [['key'], ['title_ja'], ['title_en']],
  },
}
