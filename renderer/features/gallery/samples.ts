import { isoDate } from '../../../shared/domain/calendar.ts'
import type { Bilingual, Name } from '../../../shared/domain/model.ts'
import type { BodyColour } from '../../../shared/domain/vocabulary.ts'
import type { DatedNameRow } from '../../components/dated-names.tsx'
import type { Question } from '../../components/questions.tsx'
import type { Source } from '../../components/sources.tsx'
import type { StripYear } from '../../components/year-strip.tsx'
import type { PaperElement, PaperNode, PaperTag } from '../../../shared/documents/node.ts'

/** Facts of the published record, for showing the components with matter of the real length. */
export const today = isoDate('2005-06-01')

export interface SampleNeed {
  readonly id: string
  readonly seal: Bilingual
  readonly colour: BodyColour
  readonly title: Name
  readonly why: Bilingual
  readonly todo: Bilingual
}

const confirmed = { en: true, ja: true }

export const drugs = { seal: { en: 'D', ja: '薬' }, colour: 'celadon' } as const
export const firearms = { seal: { en: 'F', ja: '銃' }, colour: 'chestnut' } as const
export const crime = { seal: { en: 'C', ja: '犯' }, colour: 'bellflower' } as const

export const dueNeeds: readonly SampleNeed[] = [
  {
    id: 'new-strategy',
    ...drugs,
    title: { en: 'New Five-Year Strategy for the Prevention of Drug Abuse', ja: '薬物乱用防止新五か年戦略', confirmed },
    why: { en: 'last 14 June 2004', ja: '前回 16.6.14' },
    todo: { en: 'On the agenda', ja: '議題に記載済み' },
  },
  {
    id: 'border-measures',
    ...drugs,
    title: {
      en: 'Urgent Border Control Measures for Interdiction of Illicit Drug Smuggling',
      ja: '薬物密輸入阻止のための緊急水際対策',
      confirmed,
    },
    why: { en: 'last 14 June 2004', ja: '前回 16.6.14' },
    todo: { en: 'On the agenda', ja: '議題に記載済み' },
  },
  {
    id: 'crime-plan',
    ...crime,
    title: {
      en: 'Action Plan for the Realization of a Society Resistant to Crime',
      ja: '犯罪に強い社会の実現のための行動計画',
      confirmed,
    },
    why: { en: 'last 14 Dec 2004', ja: '前回 16.12.14' },
    todo: { en: 'Put on agenda', ja: '議題に載せる' },
  },
]

export const neverNeeds: readonly SampleNeed[] = [
  {
    id: 'firearms-outline',
    ...firearms,
    title: { en: 'Outline on Promoting Measures Against Firearms', ja: '銃器対策推進要綱', confirmed },
    why: { en: '9 meetings since 19 Dec 1995', ja: '7.12.19 以降 9回' },
    todo: { en: 'Explain or plan…', ja: '対応…' },
  },
  {
    id: 'publicity',
    ...firearms,
    title: {
      en: 'Action Plan for Prevention of Promotion of Publicity Activities',
      ja: '広報啓発活動の推進に関する行動計画',
      confirmed: { en: true, ja: false },
    },
    why: { en: '9 meetings since 19 Dec 1995', ja: '7.12.19 以降 9回' },
    todo: { en: 'Explain or plan…', ja: '対応…' },
  },
  {
    id: 'untranslated',
    ...crime,
    title: { en: 'Action Plan for the Measures to Be Taken at Ministries and Agencies', ja: null, confirmed },
    why: { en: '1 meeting since 22 June 2004', ja: '16.6.22 以降 1回' },
    todo: { en: 'Explain or plan…', ja: '対応…' },
  },
]

export const meetings = [
  { id: '11', no: 11, on: isoDate('2005-06-10'), agenda: { en: '2 follow-ups', ja: 'フォローアップ2件' }, status: 'drafted' },
  { id: '10', no: 10, on: isoDate('2004-06-14'), agenda: { en: '2 follow-ups', ja: 'フォローアップ2件' }, status: 'held' },
  {
    id: '9',
    no: 9,
    on: isoDate('2003-07-29'),
    agenda: { en: '2 adoptions, 1 final follow-up', ja: '決定2件、最終フォローアップ1件' },
    status: 'held',
  },
  {
    id: '8',
    no: 8,
    on: isoDate('2002-05-31'),
    agenda: { en: '2 progress reports, 1 plan reported', ja: '進捗状況2件、計画報告1件' },
    status: 'held',
  },
] as const

const el = (tag: PaperTag, className: string, ...children: readonly PaperNode[]): PaperElement => ({
  tag,
  attributes: className === '' ? {} : { class: className },
  children,
})
const line = (depth: number, number: string, text: string) =>
  el('li', `depth-${depth}`, el('span', 'number', number), el('span', 'text', text))
const paper = (label: string, title: string) => el('li', '', el('span', 'label', label), el('span', 'text', title))

/** An agenda as shared/documents lays it out: the order of 議事次第. */
export const agendaPaper: PaperElement = {
  tag: 'article',
  attributes: { class: 'paper', lang: 'ja', 'data-language': 'ja' },
  children: [
    el('div', 'corner', el('span', 'boxed', '案')),
    el('header', 'head', el('h1', '', '薬物乱用対策推進本部（第11回会合）'), el('h2', '', '議事次第')),
    el(
      'dl',
      'where',
      el('dt', '', '日時'),
      el('dd', '', el('span', 'value', '平成17年6月10日（金）　'), el('span', 'open', '時刻未定')),
      el('dt', '', '場所'),
      el('dd', '', el('span', 'open', '未定')),
    ),
    el(
      'ol',
      'items',
      line(1, '１', '開　会'),
      line(1, '２', '議　題'),
      line(2, '（１）', '「薬物乱用防止新五か年戦略」のフォローアップについて'),
      line(2, '（２）', '「薬物密輸入阻止のための緊急水際対策」のフォローアップについて'),
      line(2, '（３）', 'その他'),
      line(1, '３', '閉　会'),
    ),
    el(
      'section',
      'papers-part whole',
      el('h3', '', '配布資料'),
      el(
        'ul',
        'papers',
        paper('資料１', '「薬物乱用防止新五か年戦略」フォローアップ'),
        paper('資料２', '「薬物密輸入阻止のための緊急水際対策」フォローアップ'),
        paper('参考資料１', '薬物乱用対策推進本部　構成員名簿'),
      ),
    ),
    el('footer', 'foot', el('span', '', '平成17年6月1日 作成'), el('span', 'page-number')),
  ],
}

/** A table over several sheets: its head repeats, headings stay with their rows. */
export const longPaper: PaperElement = {
  tag: 'article',
  attributes: { class: 'paper', lang: 'en' },
  children: [
    el(
      'header',
      'head',
      el('h1', '', 'Headquarters for the Promotion of Measures to Prevent Drug Abuse'),
      el('h2', '', 'Follow-up of plans'),
    ),
    ...[1, 2].map((part) =>
      el(
        'section',
        '',
        el('h3', 'sec', `${part}  ${part === 1 ? 'Plan by plan' : 'Year by year'}`),
        el(
          'table',
          'tbl',
          el('thead', '', el('tr', '', el('th', '', 'Plan'), el('th', '', 'Adopted'), el('th', '', 'State'))),
          el(
            'tbody',
            '',
            ...Array.from({ length: 40 }, (_, at) =>
              el(
                'tr',
                '',
                el('td', '', `Plans for Fiscal ${1966 + at}`),
                el('td', 'nw', `${1967 + at}`),
                el('td', 'nw', 'reported'),
              ),
            ),
          ),
        ),
      ),
    ),
    el('footer', 'foot', el('span', '', 'Honbu, 1 June 2005'), el('span', 'page-number')),
  ],
}

export const sampleSources: readonly Source[] = [
  {
    source: { en: 'Published record, end of 2005', ja: '公表記録（2005年末現在）' },
    locator: 'L28',
    confidence: 'verified',
    note: null,
  },
  { source: { en: 'Cabinet Secretariat list', ja: '内閣官房一覧' }, locator: 'p. 4', confidence: 'to-be-confirmed', note: null },
]

export const sampleQuestions: readonly Question[] = [
  {
    id: 1,
    text: { en: 'Was the seat filled between 2001 and 2003?', ja: '2001年から2003年までの間、在任者はいたか。' },
    source: { en: 'Published record, end of 2005', ja: '公表記録（2005年末現在）' },
    locator: 'L31',
  },
]

export const sampleYears: readonly StripYear[] = [
  {
    id: '2001',
    text: 'FY2001',
    label: 'reported on 14 June 2002',
    sign: 'follow-up',
    tone: 'done',
    look: 'there',
    href: '/gallery',
  },
  { id: '2002', text: 'FY2002', label: 'no report is known', sign: 'missing', tone: 'alert', look: 'broken', href: '/gallery' },
  { id: '2003', text: 'FY2003', label: 'in force', sign: 'due', tone: 'run', look: 'there', href: '/gallery', isHere: true },
  { id: '2004', text: 'FY2004', label: 'not yet adopted', sign: 'not-started', tone: 'none', look: 'absent', href: '/gallery' },
]

export const sampleNames: readonly DatedNameRow[] = [
  {
    id: 1,
    revision: 1,
    language: 'en',
    name: 'Ministry of Internal Affairs and Communications',
    reading: null,
    kind: 'official',
    from: isoDate('2004-09-10'),
    to: null,
    knownOn: null,
    confirmed: false,
    seen: sampleSources,
  },
  {
    id: 2,
    revision: 1,
    language: 'ja',
    name: '総務省',
    reading: 'そうむしょう',
    kind: 'official',
    from: isoDate('2001-01-06'),
    to: null,
    knownOn: null,
    confirmed: true,
    seen: [],
  },
]
