import { documentsText } from './documents-text.ts'
import { monthSpan } from './month-span.ts'
import { ordinalJapanese, ordinalShort } from '../domain/ordinal.ts'
import type { ActKind, BodyKind, ItemKind } from '../domain/vocabulary.ts'
import { counted } from './count.ts'
import type { InBothLanguages } from './texts.ts'
import { type TimelineText, timelineText } from './timeline-text.ts'

/** What an agenda consists of, counted; `final-follow-up` stands apart from the other looks. */
export type CountedMatter = ItemKind | 'final-follow-up'

/** Words of a body's page: its facts, its life drawn in time, its meetings, members, plans and follow-ups. */
export interface BodiesText extends TimelineText {
  readonly bodies: string
  readonly sides: string
  readonly overview: string
  readonly members: string
  readonly meetings: string
  readonly plans: string
  readonly followUps: string
  readonly about: string
  // facts
  readonly foundedBy: Readonly<Record<ActKind, string>>
  readonly founded: string
  readonly chief: (kind: BodyKind) => string
  readonly lastMeeting: (ordinal: number | null) => string
  readonly nextMeeting: (ordinal: number | null) => string
  readonly expectedMeeting: (ordinal: number) => string
  readonly rhythm: string
  readonly rhythmOf: (perYear: number, seasons: readonly (readonly number[])[]) => string
  readonly noRhythm: string
  readonly notRecorded: string
  readonly notPlanned: string
  readonly neverMet: string
  readonly inDays: (days: number) => string
  readonly daysPast: (days: number) => string
  readonly precedent: (hits: number, of: number) => string
  readonly openAgenda: (ordinal: number | null) => string
  readonly planNext: (ordinal: number | null) => string
  // a meeting
  readonly meeting: (ordinal: number | null) => string
  readonly jointWith: (name: string, ordinal: number | null) => string
  readonly joint: string
  readonly counted: Readonly<Record<CountedMatter, (count: number) => string>>
  readonly andThen: string
  readonly noAgenda: string
  readonly finalFollowUp: string
  readonly laterMeetings: (count: number) => string
  readonly heldAndPlanned: (held: number, planned: number) => string
  readonly number: string
  readonly date: string
  readonly agenda: string
  readonly stage: string
  readonly all: string
  readonly selected: string
  readonly noMeetings: string
  readonly noMeetingsHint: string
  readonly missing: Readonly<Record<'plan' | 'progress' | 'whole-year', string>>
  readonly planNotRecorded: string
  // members
  readonly post: string
  readonly holder: string
  readonly holderNotRecorded: string
  readonly holdersNotRecorded: string
  readonly vacant: string
  readonly acting: string
  readonly collective: string
  readonly rosterOn: (day: string) => string
  readonly openRoster: string
  readonly noMembers: string
  readonly noMembersHint: string
  // plans and follow-ups
  readonly plan: string
  readonly kind: string
  readonly adopted: string
  readonly lastFollowUp: string
  readonly due: string
  readonly state: string
  readonly annual: string
  readonly noPlans: string
  readonly noPlansHint: string
  readonly nobodyLooked: string
  readonly meetingsSince: (count: number) => string
  readonly openMatrix: string
  readonly looksAt: (looks: number, meetings: number) => string
  readonly noFollowUps: string
  readonly noFollowUpsHint: string
  readonly openPlan: string
  readonly openMeeting: string
}

const times = (one: string, many: string) => (count: number) => counted(count, one, many)

/** A season by its months. */
const spanOf = (say: (first: number, last: number) => string) => (months: readonly number[]) =>
  say(months.at(0) ?? 1, months.at(-1) ?? 1)

const howOften = (perYear: number) => (perYear === 1 ? 'Yearly' : perYear === 2 ? 'Twice a year' : `${perYear} times a year`)

export const bodiesText: InBothLanguages<BodiesText> = {
  en: {
    ...timelineText.en,
    bodies: 'Bodies',
    sides: 'Sides of the body',
    overview: 'Overview',
    members: 'Members',
    meetings: 'Meetings',
    plans: 'Plans',
    followUps: 'Follow-ups',
    about: 'About',
    foundedBy: {
      'cabinet-decision': 'Founded by Cabinet decision',
      'oral-consent': 'Founded by oral consent of the Cabinet',
      law: 'Founded by law',
      other: 'Founded',
    },
    founded: 'Founded',
    chief: (kind) => (kind === 'ministerial-meeting' ? 'Presided over by' : documentsText.en.roster.roles(kind, 1).chief),
    lastMeeting: (ordinal) => (ordinal === null ? 'Last meeting' : `Last meeting, ${ordinalShort(ordinal)}`),
    nextMeeting: (ordinal) => (ordinal === null ? 'Next meeting' : `Next meeting, ${ordinalShort(ordinal)}`),
    expectedMeeting: (ordinal) => `${ordinalShort(ordinal)} meeting expected`,
    rhythm: 'Rhythm',
    rhythmOf: (perYear, seasons) => [howOften(perYear), ...seasons.map(spanOf(monthSpan.en))].join(', '),
    noRhythm: 'no regular season',
    notRecorded: 'not recorded',
    notPlanned: 'not planned',
    neverMet: 'has not met yet',
    inDays: (days) => (days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`),
    daysPast: (days) => `${days} ${days === 1 ? 'day' : 'days'} past`,
    precedent: (hits, of) => `${hits} of the last ${of}`,
    planNext: (ordinal) => (ordinal === null ? 'Plan a meeting' : `Plan the ${ordinalShort(ordinal)} meeting`),
    openAgenda: (ordinal) => (ordinal === null ? 'Open the agenda' : `Open the ${ordinalShort(ordinal)} agenda`),
    meeting: (ordinal) => (ordinal === null ? 'Meeting' : `${ordinalShort(ordinal)} meeting`),
    jointWith: (name, ordinal) => `Joint session: ${ordinal === null ? '' : `${ordinalShort(ordinal)} meeting of the `}${name}`,
    joint: 'joint session',
    counted: {
      adoption: times('adoption', 'adoptions'),
      'final-follow-up': times('final follow-up', 'final follow-ups'),
      'follow-up': times('follow-up', 'follow-ups'),
      'report-on-progress': times('progress report', 'progress reports'),
      'progress-report': times('progress report', 'progress reports'),
      'report-on-adoption': times('plan reported', 'plans reported'),
      'situation-report': times('situation report', 'situation reports'),
      topic: times('topic', 'topics'),
      other: times('other item', 'other items'),
    },
    andThen: ', ',
    noAgenda: 'no agenda recorded',
    finalFollowUp: 'Follow-up, final',
    laterMeetings: (count) =>
      count === 1 ? '1 later meeting is not shown as of this day.' : `${count} later meetings are not shown as of this day.`,
    heldAndPlanned: (held, planned) => (planned === 0 ? `${held} held` : `${held} held, ${planned} planned`),
    number: 'No.',
    date: 'Date',
    agenda: 'Agenda',
    stage: 'Stage',
    all: 'All',
    selected: 'Chosen',
    noMeetings: 'No meeting is recorded yet.',
    noMeetingsHint: 'Plan the first one from Home, or import a record.',
    missing: {
      plan: 'plan never reported',
      progress: 'progress never reported',
      'whole-year': 'neither plan nor progress reported',
    },
    planNotRecorded: 'plan not recorded',
    post: 'Post',
    holder: 'Held by',
    holderNotRecorded: 'holder not recorded',
    holdersNotRecorded: 'posts only, no holders recorded',
    vacant: 'vacant',
    acting: 'acting',
    collective: 'collective seat',
    rosterOn: (day) => `As of ${day}`,
    openRoster: 'Open the roster',
    noMembers: 'Nobody is recorded as a member on this day.',
    noMembersHint: 'Members of other days, if there are any, show when another day is chosen above.',
    plan: 'Plan',
    kind: 'Kind',
    adopted: 'Adopted',
    lastFollowUp: 'Last follow-up',
    due: 'Due',
    state: 'State',
    annual: 'Year by year',
    noPlans: 'No plan is known on this day.',
    noPlansHint: 'Plans appear with the meeting that adopted them.',
    nobodyLooked: 'Nobody looked',
    meetingsSince: (count) => (count === 1 ? '1 meeting since' : `${count} meetings since`),
    openMatrix: 'Open the matrix',
    looksAt: (looks, meetings) => `${looks} at ${times('meeting', 'meetings')(meetings)}`,
    noFollowUps: 'No meeting has looked back at a plan yet.',
    noFollowUpsHint: 'Link an agenda line of the kind “Follow-up” to a plan.',
    openPlan: 'Open the plan',
    openMeeting: 'Open the meeting',
  },
  ja: {
    ...timelineText.ja,
    bodies: '本部・会議',
    sides: '表示する面',
    overview: '概要',
    members: '構成員',
    meetings: '会合',
    plans: '計画',
    followUps: 'フォローアップ',
    about: '沿革・出典',
    foundedBy: {
      'cabinet-decision': '設置(閣議決定)',
      'oral-consent': '設置(閣議口頭了解)',
      law: '設置(法律)',
      other: '設置',
    },
    founded: '設置',
    chief: (kind) => documentsText.ja.roster.roles(kind).chief,
    lastMeeting: (ordinal) => (ordinal === null ? '前回' : `前回(${ordinalJapanese(ordinal)})`),
    nextMeeting: (ordinal) => (ordinal === null ? '次回' : `次回(${ordinalJapanese(ordinal)})`),
    expectedMeeting: (ordinal) => `次回見込み(${ordinalJapanese(ordinal)})`,
    rhythm: '開催の慣例',
    rhythmOf: (perYear, seasons) => `年${perYear}回 ${seasons.map(spanOf(monthSpan.ja)).join('・')}`,
    noRhythm: '定例の時期なし',
    notRecorded: '記録なし',
    notPlanned: '未定',
    neverMet: '開催実績なし',
    inDays: (days) => (days === 0 ? '本日' : days === 1 ? '明日' : `${days}日後`),
    daysPast: (days) => `${days}日経過`,
    precedent: (hits, of) => `直近${of}回中${hits}回`,
    planNext: (ordinal) => (ordinal === null ? '会合を予定' : `${ordinalJapanese(ordinal)}会合を予定`),
    openAgenda: (ordinal) => (ordinal === null ? '次第を開く' : `${ordinalJapanese(ordinal)}の次第を開く`),
    meeting: (ordinal) => (ordinal === null ? '会合' : `${ordinalJapanese(ordinal)}会合`),
    jointWith: (name, ordinal) => `合同会議: ${name}${ordinal === null ? '' : `(${ordinalJapanese(ordinal)})`}`,
    joint: '合同会議',
    counted: {
      adoption: (count) => `決定${count}件`,
      'final-follow-up': (count) => `最終フォローアップ${count}件`,
      'follow-up': (count) => `フォローアップ${count}件`,
      'report-on-progress': (count) => `進捗報告${count}件`,
      'progress-report': (count) => `進捗報告${count}件`,
      'report-on-adoption': (count) => `策定報告${count}件`,
      'situation-report': (count) => `情勢報告${count}件`,
      topic: (count) => `議題${count}件`,
      other: (count) => `その他${count}件`,
    },
    andThen: '、',
    noAgenda: '議題の記録なし',
    finalFollowUp: 'フォローアップ(最終)',
    laterMeetings: (count) => `この時点より後の会合${count}件は表示していません。`,
    heldAndPlanned: (held, planned) => (planned === 0 ? `開催${held}回` : `開催${held}回、予定${planned}回`),
    number: '回',
    date: '開催日',
    agenda: '議題',
    stage: '状況',
    all: 'すべて',
    selected: '選択中',
    noMeetings: '会合はまだ記録されていません。',
    noMeetingsHint: 'ホームから最初の会合を登録するか、記録を取り込んでください。',
    missing: {
      plan: '計画の報告なし',
      progress: '進捗の報告なし',
      'whole-year': '計画・進捗とも報告なし',
    },
    planNotRecorded: '計画の記録なし',
    post: '官職',
    holder: '氏名',
    holderNotRecorded: '氏名の記録なし',
    holdersNotRecorded: '官職のみ(氏名の記録なし)',
    vacant: '欠員',
    acting: '代理',
    collective: '一括の構成員',
    rosterOn: (day) => `${day}現在`,
    openRoster: '名簿を開く',
    noMembers: 'この日の構成員は記録されていません。',
    noMembersHint: 'ほかの日の構成員があれば、上の日付から表示できます。',
    plan: '計画',
    kind: '種別',
    adopted: '決定',
    lastFollowUp: '直近の実施',
    due: '期日',
    state: '状態',
    annual: '年度計画',
    noPlans: 'この時点で把握されている計画はありません。',
    noPlansHint: '計画は、決定した会合とともに表示されます。',
    nobodyLooked: 'フォローアップ実績なし',
    meetingsSince: (count) => (count === 0 ? 'その後の開催なし' : `以後${count}回開催`),
    openMatrix: '一覧表を開く',
    looksAt: (looks, meetings) => `${meetings}回の会合で${looks}件`,
    noFollowUps: '計画のフォローアップはまだ行われていません。',
    noFollowUpsHint: '種別「フォローアップ」の議題を計画に関連付けてください。',
    openPlan: '計画を開く',
    openMeeting: '会合を開く',
  },
}
