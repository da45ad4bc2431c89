import { monthSpan } from './month-span.ts'
import { ordinalJapanese, ordinalShort } from '../domain/ordinal.ts'
import type { NeedKind } from '../domain/needs.ts'
import type { ExplanationReason } from '../domain/vocabulary.ts'
import { counted } from './count.ts'
import type { InBothLanguages } from './texts.ts'

/** What needs somebody and what can be done about it: the words Home and Follow-ups share. Days come formatted. */
export interface NeedsText {
  readonly kinds: Readonly<Record<NeedKind, string>>
  // what a row is about, where it is no plan
  readonly progressMissing: (fiscalYear: string) => string
  readonly planMissing: (fiscalYear: string) => string
  readonly yearMissing: (fiscalYear: string) => string
  readonly meeting: (ordinal: number | null, day: string) => string
  readonly noMeeting: (fiscalYear: string) => string
  // why it is there: one quiet clause
  readonly lastLook: (day: string) => string
  readonly firstLookSince: (day: string) => string
  readonly meetingsSince: (count: number, day: string) => string
  /** So many days in the unit people would use. */
  readonly span: (days: number) => string
  readonly overdue: (span: string, last: string) => string
  /** Of items past their deadline; the earliest is so long past. */
  readonly itemsLate: (count: number, span: string) => string
  readonly termEnds: (day: string) => string
  readonly termEnded: (day: string) => string
  readonly plansReported: (day: string) => string
  readonly expectedAt: (ordinal: number | null, day: string) => string
  readonly notIssued: (days: number) => string
  readonly notRecorded: (span: string) => string
  readonly usualBetween: (from: string, to: string) => string
  // how pressing it is: a figure at the row's end
  // what to do
  readonly putOnAgenda: string
  /** Of a row: it stands on an agenda to come, and leads there. */
  readonly onAgenda: string
  readonly openOnAgenda: (ordinal: number | null) => string
  readonly explain: string
  readonly explainOrPlan: string
  /** Of a row that leads on: what else can be done about it. */
  readonly otherActs: string
  readonly openChain: string
  readonly openItems: string
  readonly openAgenda: string
  readonly recordMeeting: string
  readonly planMeeting: string
  readonly open: string
  // asking
  /** The meeting that is asked about, where its body can still be chosen. */
  readonly nthMeeting: (ordinal: number) => string
  readonly planFirst: (ordinal: number, body: string) => string
  readonly planFirstNote: (basis: string | null) => string
  /** Where one is planned already. */
  readonly furtherNote: string
  readonly dayOfMeeting: string
  readonly planAndPut: string
  readonly planIt: string
  readonly body: string
  readonly newMeeting: string
  readonly explainTitle: string
  readonly explainNote: string
  readonly reason: string
  readonly remark: string
  readonly remarkHelp: string
  readonly reasons: Readonly<Record<ExplanationReason, string>>
  readonly record: string
  // done
  readonly putOn: (body: string, ordinal: number | null, day: string) => string
  readonly plannedAndPut: (body: string, ordinal: number | null, day: string) => string
  readonly basis: (months: string, hits: number, of: number) => string
  /** Months 1–12; the same twice for one month. */
  readonly monthSpan: (first: number, last: number) => string
}

const nthEn = (ordinal: number | null) => (ordinal === null ? 'next meeting' : `${ordinalShort(ordinal)} meeting`)
const nthJa = (ordinal: number | null) => (ordinal === null ? '次回会合' : `${ordinalJapanese(ordinal)}会合`)

/** Days up to two months, months up to two years, then whole years. */
function inUnits(days: number, day: Say, month: Say, year: Say): string {
  if (days < 60) return day(days)
  return days < 730 ? month(Math.round(days / 30.44)) : year(Math.floor(days / 365.25))
}
type Say = (count: number) => string

const kindsEn: NeedsText['kinds'] = {
  overdue: 'Overdue',
  'items-late': 'Items past their deadline',
  'meeting-not-recorded': 'Not recorded as held',
  'agenda-not-issued': 'Agenda not issued',
  'after-meeting': 'After the meeting',
  'no-meeting': 'No meeting this fiscal year',
  due: 'Due within 30 days',
  'never-followed-up': 'Never followed up',
  'chain-broken': 'Fiscal-year chain broken',
  'term-ending': 'Term ends',
}

const kindsJa: NeedsText['kinds'] = {
  overdue: '期日超過',
  'items-late': '期限を過ぎた項目',
  'meeting-not-recorded': '開催の記録なし',
  'agenda-not-issued': '議事次第の未発出',
  'after-meeting': '会合後の整理',
  'no-meeting': '今年度の会合なし',
  due: '30日以内に期日',
  'never-followed-up': 'フォローアップ実績なし',
  'chain-broken': '年度計画の途切れ',
  'term-ending': '期間の満了',
}

export const needsText: InBothLanguages<NeedsText> = {
  en: {
    kinds: kindsEn,
    progressMissing: (year) => `Progress of ${year}, reported at no meeting`,
    planMissing: (year) => `Plans for ${year}, adoption not reported`,
    yearMissing: (year) => `${year}: neither plans nor progress reported`,
    meeting: (ordinal, day) => `${nthEn(ordinal)}, ${day}`,
    noMeeting: (year) => `No meeting in ${year} yet`,
    lastLook: (day) => `last ${day}`,
    firstLookSince: (day) => `first since ${day}`,
    meetingsSince: (count, day) => `${counted(count, 'meeting')} since ${day}`,
    span: (days) =>
      inUnits(
        days,
        (n) => counted(n, 'day'),
        (n) => counted(n, 'month'),
        (n) => counted(n, 'year'),
      ),
    overdue: (span, last) => `${span} over, last ${last}`,
    itemsLate: (count, span) => `${counted(count, 'item')}, ${count === 1 ? '' : 'up to '}${span} past`,
    termEnds: (day) => `term ends ${day}`,
    termEnded: (day) => `term ended ${day}, no final look`,
    plansReported: (day) => `plans reported ${day}`,
    expectedAt: (ordinal, day) => (ordinal === null ? `expected ${day}` : `expected at the ${ordinalShort(ordinal)}, ${day}`),
    notIssued: (days) => (days === 0 ? 'today, still a draft' : `in ${counted(days, 'day')}, still a draft`),
    notRecorded: (span) => `${span} ago`,
    usualBetween: (from, to) => `usually ${from} to ${to}`,
    putOnAgenda: 'Put on agenda',
    onAgenda: 'On the agenda',
    openOnAgenda: (ordinal) => `On the ${ordinal === null ? 'next' : ordinalShort(ordinal)} agenda: open`,
    explain: 'Explain',
    explainOrPlan: 'Explain or plan…',
    otherActs: 'More',
    openChain: 'See its years',
    openItems: 'Record status',
    openAgenda: 'Open agenda',
    recordMeeting: 'Record it',
    planMeeting: 'Plan it',
    open: 'Open',
    nthMeeting: nthEn,
    planFirst: (ordinal, body) => `Plan the ${ordinalShort(ordinal)} meeting, ${body}`,
    planFirstNote: (basis) => (basis === null ? 'None is planned yet.' : `None is planned yet. ${basis}`),
    furtherNote: 'A meeting is planned already; this is one after it.',
    dayOfMeeting: 'Day of the meeting',
    planAndPut: 'Plan and put on agenda',
    planIt: 'Plan the meeting',
    body: 'Body',
    newMeeting: 'New meeting',
    explainTitle: 'Why no look is owed',
    explainNote: 'Holds from the day read until the next look. The plan stays in force.',
    reason: 'Reason',
    remark: 'In your words',
    remarkHelp: 'Shown beside the plan; may stay empty.',
    reasons: {
      'followed-up-elsewhere': 'Followed up elsewhere',
      'covered-by-other': 'Covered by another plan, or by “…, etc.”',
      'not-required': 'No follow-up required',
      other: 'Other reason',
    },
    record: 'Record the reason',
    putOn: (body, ordinal, day) => `On the agenda of ${body}, ${nthEn(ordinal)}, ${day}`,
    plannedAndPut: (body, ordinal, day) =>
      `${body}, ${ordinal === null ? 'meeting' : `${ordinalShort(ordinal)} meeting`} planned for ${day}, with this on its agenda`,
    basis: (months, hits, of) => `Rhythm: ${months}, ${hits} of the last ${of}`,
    monthSpan: monthSpan.en,
  },
  ja: {
    kinds: kindsJa,
    progressMissing: (year) => `${year}の進捗状況(報告なし)`,
    planMissing: (year) => `${year}計画(策定の報告なし)`,
    yearMissing: (year) => `${year}(計画・進捗とも報告なし)`,
    meeting: (ordinal, day) => `${nthJa(ordinal)} ${day}`,
    noMeeting: (year) => `${year}は未開催`,
    lastLook: (day) => `前回 ${day}`,
    firstLookSince: (day) => `${day}以降初回`,
    meetingsSince: (count, day) => `${day}以降${count}回`,
    span: (days) =>
      inUnits(
        days,
        (n) => `${n}日`,
        (n) => `${n}か月`,
        (n) => `${n}年`,
      ),
    overdue: (span, last) => `${span}超過・前回 ${last}`,
    itemsLate: (count, span) => (count === 1 ? `1項目・${span}超過` : `${count}項目・最長${span}超過`),
    termEnds: (day) => `${day}満了`,
    termEnded: (day) => `${day}満了・最終報告なし`,
    plansReported: (day) => `計画報告 ${day}`,
    expectedAt: (ordinal, day) => (ordinal === null ? `${day}に想定` : `${ordinalJapanese(ordinal)} ${day}に想定`),
    notIssued: (days) => (days === 0 ? '本日・案のまま' : `${days}日後・案のまま`),
    notRecorded: (span) => `${span}前`,
    usualBetween: (from, to) => `例年 ${from}〜${to}`,
    putOnAgenda: '議題に載せる',
    onAgenda: '議題に記載済み',
    openOnAgenda: (ordinal) => `${ordinal === null ? '次回' : ordinalJapanese(ordinal)}議題に記載済み・開く`,
    explain: '理由を記録',
    explainOrPlan: '対応…',
    otherActs: 'その他の対応',
    openChain: '年度別に見る',
    openItems: '状況を記録',
    openAgenda: '次第を開く',
    recordMeeting: '開催を記録',
    planMeeting: '会合を予定',
    open: '開く',
    nthMeeting: nthJa,
    planFirst: (ordinal, body) => `${body} ${ordinalJapanese(ordinal)}会合の予定`,
    planFirstNote: (basis) =>
      basis === null ? '次回の会合はまだ予定されていません。' : `次回の会合はまだ予定されていません。${basis}`,
    furtherNote: '予定済みの会合に続く会合です。',
    dayOfMeeting: '開催日',
    planAndPut: '予定して議題に載せる',
    planIt: '会合を予定する',
    body: '会議体',
    newMeeting: '新規会合',
    explainTitle: 'フォローアップを要しない理由',
    explainNote: '表示中の日から次のフォローアップまで有効です。計画は存続します。',
    reason: '理由',
    remark: '説明',
    remarkHelp: '計画に添えて表示します。空欄でも構いません。',
    reasons: {
      'followed-up-elsewhere': '他の場で確認',
      'covered-by-other': '他の計画又は「…等」に包含',
      'not-required': 'フォローアップ不要',
      other: 'その他',
    },
    record: '理由を記録',
    putOn: (body, ordinal, day) => `${body} ${nthJa(ordinal)}(${day})の議題に載せました`,
    plannedAndPut: (body, ordinal, day) => `${body} ${nthJa(ordinal)}を${day}に予定し、議題に載せました`,
    basis: (months, hits, of) => `慣例: 直近${of}回中${hits}回が${months}`,
    monthSpan: monthSpan.ja,
  },
}
