import { describe, expect, it } from 'vitest'
import { isoDate } from '../../../shared/domain/calendar.ts'
import type { DraftReason } from '../../../shared/domain/draft-line.ts'
import { draftText } from '../../../shared/text/draft-text.ts'

const on = isoDate('2005-06-10')
const ninth = { meetingId: 9, on: isoDate('2003-07-29'), ordinal: 9 }
const unnumbered = { meetingId: 8, on: isoDate('2002-05-31'), ordinal: null }
const later = isoDate('2006-06-10')

/** Every reason, beside what it says in English and in Japanese. */
const said: readonly (readonly [DraftReason, string, string])[] = [
  [{ code: 'recurs', hits: 8, of: 9, last: ninth, isSeasonal: false }, 'at 8 of the last 9 meetings', '直近9回中8回で議題'],
  [{ code: 'recurs', hits: 1, of: 1, last: ninth, isSeasonal: false }, 'at the last meeting', '前回会合で議題'],
  [
    { code: 'recurs', hits: 2, of: 2, last: ninth, isSeasonal: true },
    'at 2 of the last 2 meetings at this time of the year',
    '同時期の会合の直近2回中2回で議題',
  ],
  [
    { code: 'rolled-year', from: 2004, to: 2005 },
    'rolled on from fiscal 2004 to fiscal 2005',
    '平成16年度の議題を平成17年度に更新',
  ],
  [
    { code: 'plan-reported', fiscalYear: 2003, at: ninth },
    'plans for fiscal 2003 reported at the 9th meeting',
    '平成15年度計画は第9回会合で策定を報告',
  ],
  [
    { code: 'last-followed-up', on: isoDate('2004-06-14'), ordinal: 10, months: 12 },
    'last followed up 14 June 2004, 12 months ago',
    '前回のフォローアップは平成16年6月14日、12か月前',
  ],
  [
    { code: 'last-followed-up', on: isoDate('1998-05-26'), ordinal: 4, months: 84 },
    'last followed up 26 May 1998, 7 years ago',
    '前回のフォローアップは平成10年5月26日、7年前',
  ],
  [
    { code: 'never-yet-followed-up', bornOn: ninth.on, ordinal: 9 },
    'adopted at the 9th meeting, never yet followed up',
    '第9回会合で決定、フォローアップ未実施',
  ],
  [
    { code: 'never-yet-followed-up', bornOn: ninth.on, ordinal: null },
    'adopted on 29 July 2003, never yet followed up',
    '平成15年7月29日に決定、フォローアップ未実施',
  ],
  [
    { code: 'overdue', dueOn: on, days: 1 },
    'was due by 10 June 2005, 1 day before this meeting',
    '期日(平成17年6月10日)を1日超過',
  ],
  [
    { code: 'term-ends', on, isOver: true },
    'its term ended 10 June 2005, a final look is owed',
    '計画期間が平成17年6月10日に終了、最終フォローアップが必要',
  ],
  [
    { code: 'term-ends', on, isOver: false },
    'its term ends 10 June 2005, a final look is due',
    '計画期間が平成17年6月10日に終了予定、最終フォローアップの時期',
  ],
  [
    { code: 'successor-wanted', planId: 1, on, isOver: false },
    'the term of the plan before it ends 10 June 2005',
    '現行計画の期間が平成17年6月10日に終了予定',
  ],
  [{ code: 'carried-over', from: { ...ninth, itemId: 1 } }, 'carried over from the 9th meeting', '第9回会合からの継続議題'],
  [
    { code: 'stopped', hits: 6, of: 8, last: unnumbered },
    'at 6 of the last 8 meetings, none since the meeting of 31 May 2002',
    '直近8回中6回で議題、平成14年5月31日の会合を最後に議題なし',
  ],
  [{ code: 'one-off', at: ninth }, 'once only, at the 9th meeting', '第9回会合限りの議題'],
  [{ code: 'already-reported', at: ninth }, 'already reported at the 9th meeting', '第9回会合で報告済み'],
  [
    { code: 'passed-over', meetings: 2, bornOn: on },
    'never followed up, passed over at 2 meetings since 10 June 2005',
    'フォローアップ実績なし(平成17年6月10日以降、2回の会合で議題とならず)',
  ],
  [
    { code: 'too-soon', since: on, dueOn: later },
    'too soon: adopted or last looked at 10 June 2005, due by 10 June 2006',
    '時期尚早(決定又は前回のフォローアップは平成17年6月10日、期日は平成18年6月10日)',
  ],
  [
    { code: 'explained', explanation: { on, reason: { en: 'Reported in writing', ja: '書面で報告' }, source: null } },
    'explained 10 June 2005: Reported in writing',
    '平成17年6月10日に理由を記録: 書面で報告',
  ],
  [
    { code: 'concluded', how: 'superseded', on },
    'concluded 10 June 2005: superseded by its successor',
    '平成17年6月10日に終結(後継計画を決定)',
  ],
  [
    { code: 'not-a-plan', raisedOn: on },
    'raised 10 June 2005, never adopted as a plan',
    '平成17年6月10日に議題、計画としての決定なし',
  ],
  [
    { code: 'through-its-plans', bornOn: on },
    'an outline: by custom the plans made under it are looked at, not the outline itself',
    '要綱のため、慣例では要綱自体ではなく、これに基づく計画をフォローアップ',
  ],
  [
    { code: 'missed-before', fiscalYear: 2002, expectedAt: ninth },
    'progress of fiscal 2002 was expected at the 9th meeting and never reported',
    '平成14年度の進捗は第9回会合に想定、報告なし',
  ],
  [
    { code: 'term-ends-later', on },
    'its term ends 10 June 2005, after a later meeting',
    '計画期間は平成17年6月10日まで、次回以降の会合で対応',
  ],
  [
    { code: 'on-earlier-agenda', at: ninth },
    'on the agenda of the 9th meeting, not yet held',
    '第9回会合の次第に記載済み(未開催)',
  ],
]

describe('a reason', () => {
  it.each(said)('%o is one clause in both languages', (reason, en, ja) => {
    expect([draftText.en.reason(reason), draftText.ja.reason(reason)]).toEqual([en, ja])
  })
})
