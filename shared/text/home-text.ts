import { mostChangesCounted } from '../domain/counted-changes.ts'
import { type IsoDate, numbersOf, partialDate } from '../domain/calendar.ts'
import { englishMonths } from '../domain/english-calendar.ts'
import { formatDay } from '../domain/format-date.ts'
import { ordinalJapanese, ordinalShort } from '../domain/ordinal.ts'
import type { MeetingStatus } from '../domain/vocabulary.ts'
import { counted } from './count.ts'
import type { InBothLanguages } from './texts.ts'

/** Words of Home. */
export interface HomeText {
  readonly nextMeetings: string
  readonly meeting: string
  readonly needsYou: string
  readonly nothingNeedsYou: string
  readonly nothingNeedsYouNote: string
  readonly noPlansYet: string
  readonly allFollowUps: string
  /** Below the date: the register is read at its last event, years before today. */
  readonly readAtLastEvent: (today: string) => string
  // cards
  /** A body's name on its card: the seal beside it says that it is a headquarters. */
  readonly cardName: (name: string) => string
  readonly nth: (ordinal: number | null) => string
  readonly joint: (nth: string) => string
  readonly notConvened: (nth: string) => string
  readonly daysUnit: (days: number) => string
  readonly weeksUnit: (weeks: number) => string
  /** After the number of weeks by which the usual time has passed. */
  readonly weeksLate: (weeks: number) => string
  readonly today: string
  /** The season has come and nothing is planned. */
  readonly now: string
  readonly noRhythm: string
  readonly noRhythmNote: string
  /** From–to within a season. */
  readonly window: (from: IsoDate, to: IsoDate) => string
  readonly stage: (status: MeetingStatus | null, reached: number, total: number) => string
  readonly state: Readonly<Record<MeetingStatus, string>>
  readonly notIssued: string
  readonly empty: string
  readonly lines: (count: number) => string
  /** The whole card in one sentence, for a screen reader. */
  readonly card: (body: string, nth: string, when: string) => string
  // the right-hand side
  readonly side: string
  readonly month: (year: number, month: number) => string
  readonly previousMonth: string
  readonly nextMonth: string
  readonly weekdays: readonly string[]
  readonly dayWithMeetings: (day: string, meetings: string) => string
  readonly expectedThen: (body: string) => string
  readonly noMeetingsThatMonth: string
  readonly ofBody: (nth: string, body: string) => string
  readonly inWork: string
  readonly nothingInWork: string
  readonly agendaOf: (nth: string) => string
  readonly nothingDrafted: string
  readonly changedLately: string
  readonly history: string
  readonly nothingChanged: string
  readonly rows: (count: number) => string
  readonly register: string
  readonly meetings: string
  readonly held: (held: number, planned: number) => string
  readonly foundingActs: string
  readonly acts: (decisions: number, consents: number) => string
  readonly openQuestions: string
  // an empty register
  readonly emptyTitle: string
  readonly emptyText: string
  readonly emptyOpen: string
  // commands
  readonly newMeetingKey: string
}

export const homeText: InBothLanguages<HomeText> = {
  en: {
    nextMeetings: 'Next meetings',
    meeting: 'Meeting',
    needsYou: 'Needs you',
    nothingNeedsYou: 'Nothing needs you.',
    nothingNeedsYouNote: 'No look is overdue, no item is past its deadline, and every fiscal year has its reports.',
    noPlansYet: 'No plan is registered yet. Once one is, what is due or was missed stands here.',
    allFollowUps: 'Follow-ups',
    readAtLastEvent: (today) => `the last day on record; today is ${today}`,
    cardName: (name) => name.replace(/^Headquarters for (?:the )?/, ''),
    nth: (ordinal) => (ordinal === null ? 'Next meeting' : `${ordinalShort(ordinal)} meeting`),
    joint: (nth) => `${nth.replace(/ meeting$/, '')} · joint session`,
    notConvened: (nth) => nth,
    daysUnit: (days) => (days === 1 ? 'day' : 'days'),
    weeksUnit: (weeks) => (weeks === 1 ? 'week' : 'weeks'),
    weeksLate: (weeks) => (weeks === 1 ? 'week late' : 'weeks late'),
    today: 'Today',
    now: 'Now',
    noRhythm: 'Not planned',
    noRhythmNote: 'No rhythm in the last ten years',
    window: windowEn,
    stage: (status, reached, total) => (status === null ? 'Stage: not planned' : `Stage: ${status}, ${reached} of ${total}`),
    state: {
      planned: 'Planned',
      drafted: 'Agenda drafted',
      issued: 'Agenda issued',
      held: 'Held',
      cancelled: 'Cancelled',
      postponed: 'Postponed',
    },
    notIssued: 'not issued',
    empty: 'agenda empty',
    lines: (count) => counted(count, 'line'),
    card: (body, nth, when) => `${body}, ${nth}, ${when}`,
    side: 'Calendar and changes',
    month: (year, month) => `${englishMonths[month - 1] ?? ''} ${year}`,
    previousMonth: 'Month before',
    nextMonth: 'Month after',
    weekdays: ['M', 'T', 'W', 'T', 'F', 'S', 'S'],
    dayWithMeetings: (day, meetings) => `${day}: ${meetings}`,
    expectedThen: (body) => `${body} expected by habit`,
    noMeetingsThatMonth: 'No meeting this month',
    ofBody: (nth, body) => `${nth.replace(/ meeting$/, '')}, ${body}`,
    inWork: 'In work',
    nothingInWork: 'No agenda is being drafted.',
    agendaOf: (nth) => `Agenda, ${nth}`,
    nothingDrafted: 'Nothing drafted yet',
    changedLately: 'Changed lately',
    history: 'History',
    nothingChanged: 'Nothing has changed yet.',
    rows: (count) =>
      count > mostChangesCounted
        ? `over ${mostChangesCounted.toLocaleString('en-GB')} entries`
        : `${count} ${count === 1 ? 'entry' : 'entries'}`,
    register: 'Register',
    meetings: 'Meetings',
    held: (held, planned) => (planned === 0 ? `${held} held` : `${held} held, ${planned} planned`),
    foundingActs: 'Founding acts',
    acts: (decisions, consents) =>
      [decisions === 0 ? '' : counted(decisions, 'Cabinet decision'), consents === 0 ? '' : counted(consents, 'oral consent')]
        .filter(Boolean)
        .join(', ') || 'none',
    openQuestions: 'Open questions',
    emptyTitle: 'This register is empty.',
    emptyText: 'Begin with the bodies your office serves. Their meetings, plans and members follow, entered by hand or imported.',
    emptyOpen: 'Open another register',
    newMeetingKey: 'New meeting',
  },
  ja: {
    nextMeetings: '次回の会合',
    meeting: '会合',
    needsYou: '要対応',
    nothingNeedsYou: '対応を要する事項はありません。',
    nothingNeedsYouNote: '計画の確認に期日超過はなく、期限を過ぎた項目も、年度計画の報告の途切れもありません。',
    noPlansYet: '計画はまだ登録されていません。登録後、期日や報告の漏れをここに表示します。',
    allFollowUps: 'フォローアップ',
    readAtLastEvent: (today) => `台帳の最終記録日の時点(本日は${today})`,
    cardName: (name) => name,
    nth: (ordinal) => (ordinal === null ? '次回会合' : `${ordinalJapanese(ordinal)}会合`),
    joint: (nth) => `${nth.replace(/会合$/, '')}(合同会議)`,
    notConvened: (nth) => `${nth.replace(/会合$/, '')}(未招集)`,
    daysUnit: () => '日後',
    weeksUnit: () => '週後',
    weeksLate: () => '週超過',
    today: '本日',
    now: '時期',
    noRhythm: '未定',
    noRhythmNote: '直近10年に定例の時期なし',
    window: windowJa,
    stage: (status, reached, total) => (status === null ? '段階: 未定' : `段階: ${total}段階中${reached}`),
    state: {
      planned: '予定',
      drafted: '次第案あり',
      issued: '発出済み',
      held: '開催済み',
      cancelled: '中止',
      postponed: '延期',
    },
    notIssued: '未発出',
    empty: '議題なし',
    lines: (count) => `議題${count}件`,
    card: (body, nth, when) => `${body} ${nth} ${when}`,
    side: '暦と変更',
    month: (year, month) => `${year}年${month}月`,
    previousMonth: '前の月',
    nextMonth: '次の月',
    weekdays: ['月', '火', '水', '木', '金', '土', '日'],
    dayWithMeetings: (day, meetings) => `${day} ${meetings}`,
    expectedThen: (body) => `${body} 例年の時期`,
    noMeetingsThatMonth: 'この月の会合はありません',
    ofBody: (nth, body) => `${body} ${nth.replace(/会合$/, '')}`,
    inWork: '作業中',
    nothingInWork: '作成中の議事次第はありません。',
    agendaOf: (nth) => `${nth} 議事次第`,
    nothingDrafted: '案なし',
    changedLately: '最近の変更',
    history: '履歴',
    nothingChanged: '変更はまだありません。',
    rows: (count) => (count > mostChangesCounted ? `${mostChangesCounted.toLocaleString('ja-JP')}件超` : `${count}件`),
    register: '台帳',
    meetings: '会合',
    held: (held, planned) => (planned === 0 ? `開催${held}回` : `開催${held}・予定${planned}`),
    foundingActs: '設置根拠',
    acts: (decisions, consents) =>
      [decisions === 0 ? '' : `閣議決定${decisions}`, consents === 0 ? '' : `閣議口頭了解${consents}`]
        .filter(Boolean)
        .join('・') || 'なし',
    openQuestions: '未確認事項',
    emptyTitle: 'この台帳は空です。',
    emptyText: 'まず、所掌する会議体を登録してください。会合、計画、構成員は、その後に入力するか取り込みます。',
    emptyOpen: '別の台帳を開く',
    newMeetingKey: '新規会合',
  },
}

/** Thirds of a month, as people say them: the 1st to 10th, the 11th to 20th, the rest. */
type Third = 0 | 1 | 2
const thirdOf = (on: IsoDate): Third => (numbersOf(on).day <= 10 ? 0 : numbersOf(on).day <= 20 ? 1 : 2)

/** "late Apr 2006", "Apr 2006", "May–Jun 2006": short, for a card. */
function windowEn(from: IsoDate, to: IsoDate): string {
  const [start, end] = [numbersOf(from), numbersOf(to)]
  const month = (of: number) => (englishMonths[of - 1] ?? '').slice(0, 3)
  if (start.year !== end.year) return `${month(start.month)} ${start.year} – ${month(end.month)} ${end.year}`
  if (start.month !== end.month) return `${month(start.month)}–${month(end.month)} ${end.year}`
  const third = thirdOf(from) === thirdOf(to) ? `${['early', 'mid', 'late'][thirdOf(to)] ?? ''} ` : ''
  return `${third}${month(end.month)} ${end.year}`
}

/** 平成18年4月下旬, 平成18年4月, 平成18年5〜6月, 平成31年4月〜令和元年5月. */
function windowJa(from: IsoDate, to: IsoDate): string {
  const month = (on: IsoDate) => formatDay(partialDate(on.slice(0, 7)), 'ja', 'era-long')
  const yearOf = (on: IsoDate) => month(on).replace(/年.*$/u, '')
  if (yearOf(from) !== yearOf(to)) return `${month(from)}〜${month(to)}`
  if (month(from) !== month(to)) return month(from).replace(/月$/, `〜${numbersOf(to).month}月`)
  const third = thirdOf(from) === thirdOf(to) ? (['上旬', '中旬', '下旬'][thirdOf(to)] ?? '') : ''
  return `${month(to)}${third}`
}
