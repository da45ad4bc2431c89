import type { YearKind } from '../domain/calendar-year.ts'
import { englishMonths } from '../domain/english-calendar.ts'
import type { MeetingClash } from '../domain/meeting-clashes.ts'
import { ordinalJapanese, ordinalShort } from '../domain/ordinal.ts'
import type { ActKind, MeetingStatus } from '../domain/vocabulary.ts'
import { counted } from './count.ts'
import type { InBothLanguages } from './texts.ts'

/** Words of the year calendar. Days and years come formatted. */
export interface CalendarText {
  readonly calendar: string
  readonly kinds: Readonly<Record<YearKind, string>>
  readonly yearKind: string
  readonly previousYear: string
  readonly nextYear: string
  readonly thisYear: string
  readonly otherKind: string
  readonly grid: (year: string) => string
  readonly month: (month: number) => string
  readonly monthShort: (month: number) => string
  // a day
  readonly asOfDay: string
  readonly today: string
  readonly nothing: string
  readonly nth: (ordinal: number | null) => string
  readonly nthShort: (ordinal: number | null) => string
  readonly act: Readonly<Record<ActKind, string>>
  readonly ofBody: (body: string, nth: string) => string
  readonly status: Readonly<Record<MeetingStatus, string>>
  readonly expected: (body: string) => string
  readonly expectedShort: string
  readonly expectedLate: string
  readonly window: (from: string, to: string) => string
  readonly basis: (hits: number, of: number) => string
  readonly joint: (names: string) => string
  readonly noLines: string
  readonly openMeeting: string
  // clashes
  readonly clashes: (count: number) => string
  /** Beyond those named. */
  readonly moreMeetings: (count: number) => string
  readonly moreClashes: (count: number) => string
  readonly clash: Readonly<Record<MeetingClash['kind'], (minutes: number | null) => string>>
  readonly membersOfBoth: (count: number, names: string) => string
  readonly noMemberOfBoth: string
  // beside the grid
  readonly side: string
  readonly listOf: (year: string) => string
  readonly noMeetings: string
  readonly later: (count: number) => string
  readonly legend: string
  readonly legendPlanned: string
  readonly legendIssued: string
  readonly legendHeld: string
  readonly legendExpected: string
  readonly legendDayOff: string
  readonly legendAct: string
  readonly legendOff: string
  // a year that cannot be shown
  readonly badYearTitle: (typed: string) => string
  readonly badYearText: (first: number, last: number) => string
  readonly noBodiesTitle: string
  readonly noBodiesText: string
  // keys
  readonly moveKey: string
  readonly monthKey: string
  readonly nextMeetingKey: string
  readonly planHere: string
  readonly pastIsRead: string
  // iCalendar
  readonly saveIcs: string
  readonly saveIcsTitle: string
  readonly saveIcsNote: string
  readonly whose: string
  readonly allBodies: string
  /** The name of a calendar with the meetings of every body. */
  readonly calendarOfAll: string
  /** As a file is called: whose meetings, in which year. */
  readonly calendarIn: (whose: string, year: string) => string
  readonly calendarYear: (year: number) => string
  readonly whichYears: string
  readonly everyYear: string
  readonly inLanguage: string
  readonly languages: Readonly<Record<'ja' | 'en' | 'both', string>>
  readonly save: string
  readonly saved: (fileName: string) => string
}

export const calendarText: InBothLanguages<CalendarText> = {
  en: {
    calendar: 'Calendar',
    kinds: { fiscal: 'Fiscal year', calendar: 'Calendar year' },
    yearKind: 'Kind of year',
    previousYear: 'Year before',
    nextYear: 'Year after',
    thisYear: 'Back to the present year',
    otherKind: 'Fiscal or calendar year',
    grid: (year) => `${year}, all bodies`,
    month: (month) => englishMonths[month - 1] ?? '',
    monthShort: (month) => (englishMonths[month - 1] ?? '').slice(0, 3),
    asOfDay: 'as-of day',
    today: 'today',
    nothing: 'No meeting',
    nth: (ordinal) => (ordinal === null ? 'Meeting without a number' : `${ordinalShort(ordinal)} meeting`),
    nthShort: (ordinal) => (ordinal === null ? 'no number' : ordinalShort(ordinal)),
    act: {
      'cabinet-decision': 'Founding Cabinet decision',
      'oral-consent': 'Founding oral consent of the Cabinet',
      law: 'Founding law',
      other: 'Founding act',
    },
    ofBody: (body, nth) => `${body}, ${nth}`,
    status: {
      planned: 'planned',
      drafted: 'agenda drafted',
      issued: 'agenda issued',
      held: 'held',
      cancelled: 'cancelled',
      postponed: 'postponed',
    },
    expected: (body) => `${body} expected by habit`,
    expectedShort: 'expected',
    expectedLate: 'expected by habit, none came',
    window: (from, to) => (from === to ? from : `${from} to ${to}`),
    basis: (hits, of) => `In these months: ${hits} of the last ${counted(of, 'meeting')}`,
    joint: (names) => `Joint session with ${names}`,
    noLines: 'Nothing is on its agenda yet.',
    openMeeting: 'Open',
    clashes: (count) => counted(count, 'clash', 'clashes'),
    moreMeetings: (count) => `and ${counted(count, 'more meeting')}`,
    moreClashes: (count) => `and ${counted(count, 'more clash', 'more clashes')}`,
    clash: {
      overlap: () => 'Two meetings at one time',
      tight: (minutes) => `Two meetings, ${counted(minutes ?? 0, 'minute')} apart`,
      'same-day': () => 'Two meetings on one day',
    },
    membersOfBoth: (count, names) => `${counted(count, 'seat is on both', 'seats are on both')}: ${names}`,
    noMemberOfBoth: 'Nobody sits on both, as far as the register knows.',
    side: 'The day and the year',
    listOf: (year) => `Meetings, ${year}`,
    noMeetings: 'No meeting in this year.',
    later: (count) => `${counted(count, 'meeting')} held after the as-of day left out`,
    legend: 'Signs',
    legendPlanned: 'planned, drafted',
    legendIssued: 'issued',
    legendHeld: 'held',
    legendExpected: 'expected',
    legendDayOff: 'weekend, holiday',
    legendAct: 'founding act',
    legendOff: 'cancelled, postponed',
    badYearTitle: (typed) => `There is no calendar of “${typed}”.`,
    badYearText: (first, last) => `The register knows the years ${first} to ${last}. Nothing was changed.`,
    noBodiesTitle: 'No body meets yet.',
    noBodiesText: 'The calendar fills with the meetings of the bodies your office serves.',
    moveKey: 'Move',
    monthKey: 'Start, end of the month',
    nextMeetingKey: 'Meeting before, after',
    planHere: 'Plan a meeting on this day',
    pastIsRead: 'While the past is read no meeting can be planned. Go back to today first.',
    saveIcs: 'Save as iCalendar…',
    saveIcsTitle: 'Save as iCalendar',
    saveIcsNote:
      'Meetings with their agendas as an .ics file, which Outlook, Google and Apple Calendar open. Expected meetings and internal notes stay here.',
    whose: 'Meetings of',
    allBodies: 'All bodies',
    calendarOfAll: 'Meetings of all bodies',
    calendarIn: (whose, year) => `${whose}, ${year}`,
    calendarYear: (year) => String(year),
    whichYears: 'Years',
    everyYear: 'All years',
    inLanguage: 'Words in',
    languages: { ja: '日本語', en: 'English', both: 'Both' },
    save: 'Save',
    saved: (fileName) => `${fileName} was saved.`,
  },
  ja: {
    calendar: '年間予定',
    kinds: { fiscal: '年度', calendar: '暦年' },
    yearKind: '年の区切り',
    previousYear: '前の年',
    nextYear: '次の年',
    thisYear: '現在の年に戻る',
    otherKind: '年度と暦年の切替え',
    grid: (year) => `${year} 年間予定`,
    month: (month) => `${month}月`,
    monthShort: (month) => `${month}月`,
    asOfDay: '基準日',
    today: '本日',
    nothing: '会合なし',
    nth: (ordinal) => (ordinal === null ? '会合(回次未定)' : `${ordinalJapanese(ordinal)}会合`),
    nthShort: (ordinal) => (ordinal === null ? '回次未定' : ordinalJapanese(ordinal)),
    act: {
      'cabinet-decision': '設置の閣議決定',
      'oral-consent': '設置の閣議口頭了解',
      law: '設置法',
      other: '設置行為',
    },
    ofBody: (body, nth) => `${body} ${nth}`,
    status: {
      planned: '予定',
      drafted: '次第案あり',
      issued: '発出済み',
      held: '開催済み',
      cancelled: '中止',
      postponed: '延期',
    },
    expected: (body) => `${body} 例年の開催時期`,
    expectedShort: '例年の時期',
    expectedLate: '例年の時期を経過(開催なし)',
    window: (from, to) => (from === to ? from : `${from}〜${to}`),
    basis: (hits, of) => `直近${of}回のうち${hits}回がこの時期`,
    joint: (names) => `${names}との合同会議`,
    noLines: '議題はまだありません。',
    openMeeting: '開く',
    clashes: (count) => `日程の重複${count}件`,
    moreMeetings: (count) => `ほか${count}件の会合`,
    moreClashes: (count) => `ほか${count}件の重複`,
    clash: {
      overlap: () => '二つの会合の時間が重なっています',
      tight: (minutes) => `二つの会合の間隔が${minutes ?? 0}分しかありません`,
      'same-day': () => '同じ日に二つの会合があります',
    },
    membersOfBoth: (count, names) => `双方の構成員${count}名: ${names}`,
    noMemberOfBoth: '台帳上、双方に属する構成員はいません。',
    side: '選択した日と年間一覧',
    listOf: (year) => `${year}の会合`,
    noMeetings: 'この年の会合はありません。',
    later: (count) => `基準日より後に開催された${count}件は表示していません`,
    legend: '凡例',
    legendPlanned: '予定・案あり',
    legendIssued: '発出済み',
    legendHeld: '開催済み',
    legendExpected: '例年の時期',
    legendDayOff: '土日・休日',
    legendAct: '設置行為',
    legendOff: '中止・延期',
    badYearTitle: (typed) => `「${typed}」の年間予定はありません。`,
    badYearText: (first, last) => `台帳で扱う年は${first}年から${last}年までです。変更は行われていません。`,
    noBodiesTitle: '会議体がまだありません。',
    noBodiesText: '所掌する会議体を登録すると、その会合がここに並びます。',
    moveKey: '移動',
    monthKey: '月初・月末',
    nextMeetingKey: '前後の会合',
    planHere: 'この日に会合を予定',
    pastIsRead: '過去の時点を表示している間は、会合を予定できません。先に本日に戻ってください。',
    saveIcs: 'iCalendar形式で保存…',
    saveIcsTitle: 'iCalendar形式で保存',
    saveIcsNote:
      '会合とその議題を、Outlookなどの予定表で開ける .ics ファイルに保存します。例年の見込みと内部メモは含まれません。',
    whose: '会議体',
    allBodies: 'すべての会議体',
    calendarOfAll: '全会議体の会合',
    calendarIn: (whose, year) => `${whose} ${year}`,
    calendarYear: (year) => `${year}年`,
    whichYears: '期間',
    everyYear: 'すべての年',
    inLanguage: '言語',
    languages: { ja: '日本語', en: 'English', both: '併記' },
    save: '保存',
    saved: (fileName) => `「${fileName}」を保存しました。`,
  },
}
