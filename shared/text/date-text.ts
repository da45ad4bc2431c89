import { formatDay } from '../domain/format-date.ts'
import { type DateNote, type DateProblem, parseDay, shortMonthOf } from '../domain/parse-date.ts'
import type { InBothLanguages } from './texts.ts'

/** Words of the date field: its calendar, and why a date as typed was not taken. */
export interface DateText {
  readonly openCalendar: string
  readonly calendar: string
  readonly previousMonth: string
  readonly nextMonth: string
  readonly previousYear: string
  readonly nextYear: string
  readonly today: string
  readonly hint: string
  readonly placeholder: string
  readonly stepKey: string
  readonly calendarKey: string
  /** Read out and shown while typing: the day as understood. */
  readonly readAs: (day: string) => string
  readonly tooEarly: (first: string) => string
  readonly tooLate: (last: string) => string
  readonly problem: Readonly<Record<DateProblem, (typed: string) => string>>
  readonly note: Readonly<Record<DateNote, (day: string) => string>>
}

const formsEn = 'Write 10 June 2005, 25/6/2005 (day first), 2005-06-10, H17.6.10 or 平成17年6月10日.'
const formsJa = '平成17年6月10日、H17.6.10、2005-06-10 のように入力してください。'

export const dateText: InBothLanguages<DateText> = {
  en: {
    openCalendar: 'Open the calendar',
    calendar: 'Calendar',
    previousMonth: 'Previous month',
    nextMonth: 'Next month',
    previousYear: 'Previous year',
    nextYear: 'Next year',
    today: 'Today',
    hint: formsEn,
    placeholder: '10 June 2005 or H17.6.10',
    stepKey: 'Day before, after',
    calendarKey: 'Calendar',
    readAs: (day) => `= ${day}`,
    tooEarly: (first) => `The register begins on ${first}. Choose that day or a later one.`,
    tooLate: (last) => `Choose ${last} or an earlier day.`,
    problem: {
      empty: () => `No date was typed. ${formsEn}`,
      unreadable: (typed) => `“${typed}” cannot be read as a date. ${formsEn}`,
      ambiguous: (typed) => `“${typed}” can be read more than one way. ${formsEn}`,
      'two-digit-year': (typed) => `“${typed}” has a year of two digits. Write the year in full, or the era: H17.6.10.`,
      'year-missing': (typed) => `“${typed}” has no year. Add it, for example 10 June 2005.`,
      'day-missing': (typed) => `“${typed}” names no day. Add it, for example 10 June 2005.`,
      'no-such-month': (typed) => `There is no such month in “${typed}”. Months run from 1 to 12.`,
      'no-such-day': (typed) => {
        const short = shortMonthOf(typed)
        return short === null
          ? `There is no such day: “${typed}”. Check the day of the month.`
          : `There is no such day: “${typed}”. ${formatDay(short.month, 'en', 'long')} has ${short.days} days.`
      },
      'out-of-range': (typed) => `“${typed}” lies outside the years 1868 to 2999.`,
      'before-era': (typed) => `“${typed}” lies before that era began. Use the era before it, or the western year.`,
      'lunar-calendar': (typed) => `“${typed}” was counted by the lunar calendar, before 1873. Write the western date.`,
      'weekday-differs': (typed) => `The weekday in “${typed}” is not that day’s. Check which of the two is right.`,
      'years-differ': (typed) => `The two years in “${typed}” are not the same year. Check which is right.`,
    },
    note: { 'past-era-end': (day) => `Read as ${day}; that era had ended by then.` },
  },
  ja: {
    openCalendar: 'カレンダーを開く',
    calendar: 'カレンダー',
    previousMonth: '前の月',
    nextMonth: '次の月',
    previousYear: '前の年',
    nextYear: '次の年',
    today: '今日',
    hint: formsJa,
    placeholder: 'H17.6.10 または 2005-06-10',
    stepKey: '前日・翌日',
    calendarKey: 'カレンダー',
    readAs: (day) => `= ${day}`,
    tooEarly: (first) => `台帳は${first}に始まります。同日以降の日を入力してください。`,
    tooLate: (last) => `${last}以前の日を入力してください。`,
    problem: {
      empty: () => `日付が入力されていません。${formsJa}`,
      unreadable: (typed) => `「${typed}」を日付として読み取れません。${formsJa}`,
      ambiguous: (typed) => `「${typed}」は二通り以上に読めます。${formsJa}`,
      'two-digit-year': (typed) =>
        `「${typed}」は年が二桁です。${byEra(typed) ?? '西暦四桁か元号(H17.6.10)で'}入力してください。`,
      'year-missing': (typed) => `「${typed}」には年がありません。年を加えてください(例: H17.6.10)。`,
      'day-missing': (typed) => `「${typed}」には日がありません。日を加えてください(例: H17.6.10)。`,
      'no-such-month': (typed) => `「${typed}」の月は存在しません。月は1から12までです。`,
      'no-such-day': (typed) => {
        const short = shortMonthOf(typed)
        return short === null
          ? `「${typed}」という日は存在しません。日を確かめてください。`
          : `「${typed}」という日は存在しません。${formatDay(short.month, 'ja', 'era-long')}は${short.days}日までです。`
      },
      'out-of-range': (typed) => `「${typed}」は1868年から2999年までの範囲にありません。`,
      'before-era': (typed) => `「${typed}」はその元号が始まる前の日です。前の元号か西暦で入力してください。`,
      'lunar-calendar': (typed) => `「${typed}」は太陰太陽暦の日付です(1872年以前)。西暦で入力してください。`,
      'weekday-differs': (typed) => `「${typed}」の曜日が日付と合いません。どちらが正しいか確かめてください。`,
      'years-differ': (typed) => `「${typed}」の二つの年が一致しません。どちらが正しいか確かめてください。`,
    },
    note: { 'past-era-end': (day) => `${day}として扱います(当時その元号は終わっています)。` },
  },
}

/** 18.9.26 may be meant in any era: 平成ならH18.9.26、令和ならR18.9.26と. Null where the first number is no year of both. */
function byEra(typed: string): string | null {
  const digits = /^(\d{1,2})[./・-](\d{1,2})[./・-](\d{1,2})$/u.exec(typed.normalize('NFKC').trim())
  if (digits === null) return null
  const [, year, month, day] = digits
  const tries = [
    ['平成', 'H'],
    ['令和', 'R'],
    ['昭和', 'S'],
  ] as const
  const can = tries.flatMap(([era, letter]) => {
    const written = `${letter}${year}.${month}.${day}`
    const read = parseDay(written)
    return read.ok && read.note === null ? [`${era}なら${written}`] : []
  })
  return can.length === 0 ? null : `${can.join('、')}のように`
}
