import { actKinds, itemKinds, meetingKinds, meetingStatuses, outcomes, presences } from '../../../shared/domain/vocabulary.ts'
import { choice, day, flag, id, inBoth, link, note, one, place, text, time, titles, whole } from './columns.ts'
import type { List } from './list.ts'
import { list } from './list-parts.ts'

/** Meetings, their lines, who was there, and the lines a body always has. */
export const meetingLists: Readonly<Record<'meetings' | 'attendances' | 'agenda-items' | 'standing-lines', List>> = {
  meetings: {
    ...list('meetings', 'meetings'),
    columns: [
      id(),
      {
        key: 'body',
        value: { is: 'one', of: 'bodies' },
        stands: { in: 'lead', column: 'body_id' },
        isRequired: true,
        isFixed: true,
        heads: ['会議体', '本部', '会議名', '名称'],
      },
      day('held_on', { isRequired: true, heads: ['開催日', '日付', '年月日', '期日', 'date', 'on', 'day'] }),
      {
        key: 'ordinal',
        value: { is: 'whole', from: 1, to: 100_000 },
        stands: { in: 'lead', column: 'ordinal' },
        heads: ['回', '回次', '回数', '第何回', 'no', 'number'],
      },
      choice('kind', meetingKinds, 'meetingKind', { otherwise: 'meeting', isFixed: true }),
      choice('act_kind', actKinds, 'actKind', { isFixed: true }),
      { key: 'partners', value: { is: 'partners' }, stands: { in: 'partners' }, isFixed: true, heads: ['合同', '合同開催'] },
      time('starts_at'),
      time('ends_at'),
      text('place_ja', 500, { heads: ['場所', '会場', '開催場所', 'place', 'location'] }),
      text('place_en', 500),
      choice('status', meetingStatuses, 'meetingStatus', { isFixed: true, notByImport: ['issued'] }),
      one('chair', 'posts', { in: 'chair_post_id', heads: ['議長', '主宰'] }),
      whole('planned_minutes', 1, 1440),
      choice('numbering', ['arabic', 'japanese'], null),
      note(),
    ],
    identities: [
      ['body', 'held_on', 'kind'],
      ['body', 'ordinal', 'kind'],
    ],
    exclusive: [['body', 'ordinal', 'kind']],
    inOrder: [['starts_at', 'ends_at']],
  },
  attendances: {
    ...list('attendances', 'attendances'),
    columns: [
      id(),
      one('meeting', 'meetings', { isRequired: true, heads: ['会議', '会合'] }),
      one('seat', 'seats', { in: 'membership_id', heads: ['席'] }),
      one('person', 'persons', { heads: ['氏名', 'name'] }),
      text('guest_name', 500, { heads: ['構成員以外', 'guest'] }),
      choice('presence', presences, null, { otherwise: 'present', heads: ['出欠', '出席'] }),
      text('proxy_name', 500, { heads: ['代理', '代理出席者', 'proxy'] }),
      whole('head_count', 1, 999, { heads: ['人数'] }),
      whole('position', 0, 1_000_000),
      note(),
    ],
    identities: [
      ['meeting', 'seat'],
      ['meeting', 'guest_name'],
      ['meeting', 'person'],
    ],
    isOneOf: ['seat', 'person', 'guest_name'],
  },
  'agenda-items': {
    ...list('agenda-items', 'agenda_items'),
    columns: [
      id(),
      one('meeting', 'meetings', { isRequired: true, heads: ['会議', '会合'] }),
      place(),
      choice('kind', itemKinds, 'itemKind', { otherwise: 'topic', heads: ['種別', '区分'] }),
      flag('is_heading', { otherwise: 0 }),
      ...titles(['議題', '議事', '議題名']),
      whole('fiscal_year', 1868, 2999, { heads: ['年度'] }),
      one('series', 'series'),
      link('plans', 'plans', 'agenda_item_plans', 'agenda_item_id', 'plan_id', null, ['計画', '関係計画']),
      flag('covers_more', { otherwise: 0 }),
      one('presenter', 'organizations', { in: 'presenter_organization_id', heads: ['説明者', '担当'] }),
      whole('minutes', 0, 1440, { heads: ['所要時間', '分'] }),
      choice('outcome', outcomes, 'outcome', { heads: ['結果'] }),
      text('outcome_note', 20_000),
      text('internal_note', 20_000),
    ],
    identities: [
      ['meeting', 'place'],
      ['meeting', 'title_ja'],
      ['meeting', 'title_en'],
    ],
    holds: (row) => row['meeting_id'] !== null,
  },
  'standing-lines': {
    ...list('standing-lines', 'agenda_templates'),
    columns: [
      id(),
      one('body', 'bodies', { isRequired: true, heads: ['会議体', '本部'] }),
      whole('position', 1, 1_000_000, { heads: ['順序'] }),
      choice('kind', itemKinds, 'itemKind', { otherwise: 'topic', heads: ['種別', '区分'] }),
      flag('is_heading', { otherwise: 0 }),
      ...inBoth('title', 2000),
      one('series', 'series'),
      whole('fiscal_year_offset', -10, 10),
      one('plan', 'plans'),
    ],
    identities: [
      ['body', 'title_ja'],
      ['body', 'title_en'],
    ],
  },
}
