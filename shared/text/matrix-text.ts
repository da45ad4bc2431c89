import type { Mark } from '../domain/matrix.ts'
import { ordinalJapanese, ordinalShort } from '../domain/ordinal.ts'
import { counted } from './count.ts'
import type { InBothLanguages } from './texts.ts'

/** 平成8年度〜平成17年度 is 平成8〜17年度. */
function spanJa(from: string, to: string): string {
  if (from === to) return from
  const [, fromEra = '', fromYear = ''] = /^(\D+)(.+)年度$/.exec(from) ?? []
  const [, toEra = '', toYear = ''] = /^(\D+)(.+)年度$/.exec(to) ?? []
  return fromEra !== '' && fromEra === toEra ? `${fromEra}${fromYear}〜${toYear}年度` : `${from}〜${to}`
}

/** Words of the matrix of plans against meetings, and of what stands beside it. Days come formatted. */
export interface MatrixText {
  readonly annualPlans: (from: string, to: string) => string
  readonly seriesYears: (series: string, from: string, to: string) => string
  readonly year: (fiscalYear: string) => string
  readonly planNotRecorded: string
  readonly broken: (years: number) => string
  readonly complete: string
  readonly items: string
  readonly itemsLate: (count: number) => string
  readonly legendItemsLate: string
  readonly never: string
  readonly dueBy: (day: string) => string
  readonly overdueBy: (span: string) => string
  readonly nextBy: (day: string) => string
  readonly nth: (ordinal: number | null) => string
  readonly nthShort: (ordinal: number | null) => string
  /** A column's spoken name. */
  readonly column: (nth: string, day: string, isAhead: boolean) => string
  readonly inForce: string
  readonly nothing: string
  readonly marks: Readonly<Record<Mark, string>>
  readonly noPlansYet: string
  readonly noPlansYetNote: string
  readonly noMeetingsYet: string
  readonly noMeetingsYetNote: string
  readonly printA3: string
  readonly fileName: (body: string, day: string) => string
  readonly moveKey: string
  readonly foldKey: string
  readonly openKey: string
  readonly nextHole: string
  readonly inspector: string
  readonly cross: (column: string, row: string) => string
  readonly adopted: string
  readonly adoptedMarks: Readonly<Record<'adopted' | 'adoption-reported' | 'to-be-confirmed', string>>
  readonly atMeeting: (nth: string, day: string) => string
  readonly reported: string
  readonly last: string
  readonly none: string
  readonly due: string
  readonly silent: string
  /** At so many meetings, for so long. */
  readonly silentFor: (meetings: number, span: string) => string
  readonly agendaLines: string
  readonly noLine: string
  readonly expectedHere: (day: string) => string
  readonly precedentProgress: (hits: number, of: number, first: string, last: string) => string
  readonly precedentPlan: (hits: number, of: number, first: string, last: string) => string
  readonly noPrecedent: string
  readonly neverLooked: (adopted: string, meetings: number) => string
  readonly lookedBefore: (last: string, owedBy: string) => string
  /** Of a line that ends in "…, etc.". */
  readonly mayCover: (line: string) => string
  /** Of a meeting that went by before the first look. */
  readonly passedOver: (adopted: string, firstLook: string) => string
  /** Of a hole whose reason a human recorded later. */
  readonly explainedHole: string
  readonly explainedBy: (day: string, reason: string) => string
  readonly explainedAt: (meetings: number) => string
  readonly explainedHoles: string
  readonly dueHere: (day: string) => string
  readonly onItsAgenda: string
  readonly notOnItsAgenda: string
  readonly progressOf: (fiscalYear: string) => string
  readonly plansOf: (fiscalYear: string) => string
  readonly explainedOn: (day: string) => string
  readonly openMeeting: string
  readonly legend: string
  /** Of both kinds of looks, in the legend. */
  readonly missingLook: string
  readonly legendLine: string
  readonly chooseCell: string
}

export const matrixText: InBothLanguages<MatrixText> = {
  en: {
    annualPlans: (from, to) =>
      `Annual plans, ${from.replace(/^Fiscal /, 'FY')}${from === to ? '' : `–${to.replace(/^\D+/, '')}`}`,
    seriesYears: (series, from, to) => `${series}, ${from === to ? from : `${from}–${to.replace(/^\D+/, '')}`}`,
    year: (fiscalYear) => fiscalYear,
    planNotRecorded: 'plan not in the record',
    broken: (years) => `broken, ${years}`,
    complete: 'unbroken',
    items: 'Items',
    itemsLate: (count) => `${counted(count, 'item')} late`,
    legendItemsLate: 'Items past their deadline',
    never: 'never',
    dueBy: (day) => `due ${day}`,
    overdueBy: (span) => `${span} over`,
    nextBy: (day) => `by ${day}`,
    nth: (ordinal) => (ordinal === null ? 'Meeting' : `${ordinalShort(ordinal)} meeting`),
    nthShort: (ordinal) => (ordinal === null ? '—' : ordinalShort(ordinal)),
    column: (nth, day, isAhead) => `${nth}, ${day}${isAhead ? ', planned' : ''}`,
    inForce: 'In force, not on the agenda',
    nothing: 'Nothing expected',
    marks: {
      adopted: 'Adopted here',
      'adoption-reported': 'Adoption reported',
      'adoption-to-be-confirmed': 'Adoption to be confirmed',
      progress: 'Progress reported',
      'follow-up': 'Followed up',
      final: 'Final follow-up, plan ends',
      'missing-follow-up': 'Follow-up missing',
      'missing-progress': 'Progress report missing',
      'missing-adoption': 'Report of adoption missing',
      'passed-over': 'Not yet looked at',
      explained: 'Missing, explained',
      reason: 'Reason recorded after this meeting',
      due: 'Due at this meeting',
    },
    noPlansYet: 'No plan was known on this day.',
    noPlansYetNote: 'Read the register as of a later day.',
    noMeetingsYet: 'The body had not met by this day.',
    noMeetingsYetNote: 'The matrix begins with its first meeting.',
    printA3: 'Print (A3)',
    fileName: (body, day) => `follow-up-matrix-${body}-${day}`,
    moveKey: 'Move',
    foldKey: 'Fold',
    openKey: 'Agenda line',
    nextHole: 'Next hole',
    inspector: 'Chosen cell',
    cross: (column, row) => `${column} × ${row}`,
    adopted: 'Adopted',
    adoptedMarks: {
      adopted: 'Adopted',
      'adoption-reported': 'Reported as adopted',
      'to-be-confirmed': 'Adopted, to be confirmed',
    },
    atMeeting: (nth, day) => `${nth}, ${day}`,
    reported: 'Plans reported',
    last: 'Last look',
    none: 'none',
    due: 'Due by',
    silent: 'Silent',
    silentFor: (meetings, span) => `${counted(meetings, 'meeting')}, ${span}`,
    agendaLines: 'On the agenda',
    noLine: 'No line of this agenda speaks of it.',
    expectedHere: (day) => `Expected on ${day}.`,
    precedentProgress: (hits, of, first, last) =>
      `Progress of the year before was on the agenda at ${hits} of ${counted(of, 'meeting')}, ${first} to ${last}.`,
    precedentPlan: (hits, of, first, last) =>
      `The year’s plans were reported at ${hits} of ${counted(of, 'meeting')}, ${first} to ${last}.`,
    noPrecedent: 'Nothing of the kind came before.',
    neverLooked: (adopted, meetings) => `Adopted ${adopted}. None of the ${counted(meetings, 'meeting')} since has looked at it.`,
    lookedBefore: (last, owedBy) => `Last looked at on ${last}, so a look was owed by ${owedBy}.`,
    mayCover: (line) => `“${line}” may cover it too; a reason can say so.`,
    passedOver: (adopted, firstLook) => `Adopted ${adopted}, first looked at on ${firstLook}. No look was owed yet.`,
    explainedHole: 'Nobody looked here; the reason was recorded later.',
    explainedBy: (day, reason) => `Nobody looked here. Reason recorded on ${day}${reason === '' ? '' : `: ${reason}`}.`,
    explainedAt: (meetings) => counted(meetings, 'meeting'),
    explainedHoles: 'Missing, explained',
    dueHere: (day) => `A look is owed by ${day}.`,
    onItsAgenda: 'Its draft agenda already has it.',
    notOnItsAgenda: 'Its agenda does not have it yet.',
    progressOf: (year) => `Progress of ${year}`,
    plansOf: (year) => `Plans for ${year}`,
    explainedOn: (day) => `Explained on ${day}`,
    openMeeting: 'Open the meeting',
    legend: 'Signs',
    missingLook: 'Progress or follow-up missing',
    legendLine: 'A line is the life of a plan; dotted, nobody looked: red as long as no reason is recorded.',
    chooseCell: 'Choose a cell, or walk the matrix with the arrow keys.',
  },
  ja: {
    annualPlans: (from, to) => `年度計画 ${spanJa(from, to)}`,
    seriesYears: (series, from, to) => `${series} ${spanJa(from, to)}`,
    year: (fiscalYear) => fiscalYear,
    planNotRecorded: '計画は記録なし',
    broken: (years) => `途切れ ${years}`,
    complete: '連続',
    items: '項目',
    itemsLate: (count) => `期限超過${count}項目`,
    legendItemsLate: '期限を過ぎた項目',
    never: '実績なし',
    dueBy: (day) => `${day}期日`,
    overdueBy: (span) => `${span}超過`,
    nextBy: (day) => `${day}まで`,
    nth: (ordinal) => (ordinal === null ? '会合' : `${ordinalJapanese(ordinal)}会合`),
    nthShort: (ordinal) => (ordinal === null ? '—' : ordinalJapanese(ordinal)),
    column: (nth, day, isAhead) => `${nth} ${day}${isAhead ? ' 予定' : ''}`,
    inForce: '存続中(議題なし)',
    nothing: '該当なし',
    marks: {
      adopted: '決定',
      'adoption-reported': '策定の報告',
      'adoption-to-be-confirmed': '策定(要確認)',
      progress: '進捗状況の報告',
      'follow-up': 'フォローアップ',
      final: '最終フォローアップ・終結',
      'missing-follow-up': 'フォローアップの欠落',
      'missing-progress': '進捗報告の欠落',
      'missing-adoption': '策定報告の欠落',
      'passed-over': '未確認(初回の確認前)',
      explained: '欠落(理由あり)',
      reason: 'この回の後に理由を記録',
      due: 'この回に期日',
    },
    noPlansYet: 'この日の時点で計画はありません。',
    noPlansYetNote: '後の日の時点でご覧ください。',
    noMeetingsYet: 'この日までに会合は開かれていません。',
    noMeetingsYetNote: '一覧表は最初の会合から始まります。',
    printA3: '印刷（A3）',
    fileName: (body, day) => `フォローアップ一覧表-${body}-${day}`,
    moveKey: '移動',
    foldKey: '開閉',
    openKey: '議題を開く',
    nextHole: '次の欠落へ',
    inspector: '選択中の欄',
    cross: (column, row) => `${column} × ${row}`,
    adopted: '決定',
    adoptedMarks: { adopted: '決定', 'adoption-reported': '策定報告', 'to-be-confirmed': '策定(要確認)' },
    atMeeting: (nth, day) => `${nth} ${day}`,
    reported: '策定報告',
    last: '前回',
    none: 'なし',
    due: '期日',
    silent: '報告なし',
    silentFor: (meetings, span) => `${meetings}回・${span}`,
    agendaLines: '議題',
    noLine: 'この回の議題にはありません。',
    expectedHere: (day) => `${day}に想定。`,
    precedentProgress: (hits, of, first, last) => `前年度の進捗は${first}から${last}まで、${of}回中${hits}回議題にあった。`,
    precedentPlan: (hits, of, first, last) => `年度計画の策定は${first}から${last}まで、${of}回中${hits}回報告された。`,
    noPrecedent: '先例はない。',
    neverLooked: (adopted, meetings) => `${adopted}決定。以後${meetings}回の会合で一度も確認されていない。`,
    lookedBefore: (last, owedBy) => `前回の確認は${last}。${owedBy}までに次の確認を要した。`,
    mayCover: (line) => `「${line}」に含まれている可能性があります。その場合は理由を記録してください。`,
    passedOver: (adopted, firstLook) => `${adopted}決定、初回の確認は${firstLook}。この回では期日前だった。`,
    explainedHole: 'この回では確認されていない。後に理由が記録された。',
    explainedBy: (day, reason) => `この回では確認されていない。${day}に理由を記録${reason === '' ? '' : `（${reason}）`}。`,
    explainedAt: (meetings) => `${meetings}回`,
    explainedHoles: '理由ありの欠落',
    dueHere: (day) => `${day}までに確認を要する。`,
    onItsAgenda: '次第案に記載済み。',
    notOnItsAgenda: '次第案に記載がない。',
    progressOf: (year) => `${year}の進捗`,
    plansOf: (year) => `${year}計画`,
    explainedOn: (day) => `${day}に理由を記録`,
    openMeeting: '会合を開く',
    legend: '凡例',
    missingLook: '進捗・フォローアップの欠落',
    legendLine: '線は計画の存続。点線は確認のなかった期間(赤は理由の記録なし)。',
    chooseCell: '欄を選ぶか、矢印キーで移動してください。',
  },
}
